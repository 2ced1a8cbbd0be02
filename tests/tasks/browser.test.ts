/** The browser that the journeys use (tests/support/browser.ts), on a page of its own. */
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "#tests/support/browser.ts";

const PAGE = `<!doctype html><title>before</title><script>document.title = "after"; console.warn("creaks")</script>
<p>A page.</p>`;
const server = createServer((request, response) => {
  response.writeHead(request.url === "/refused" ? 403 : 200, { "content-type": "text/html" });
  response.end(request.url === "/icon" ? "" : PAGE.replace("<p>", `<link rel="icon" href="/icon"><p>`));
});
let browser: Browser;
let base: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

test("somebody on a phone, in French, in the dark, is seen as such", async () => {
  const { page, close } = await visit(browser, { base, size: "phone", language: "fr", scheme: "dark" });
  await page.goto("/");
  const seen = await page.evaluate(() => ({
    language: navigator.language,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
  }));
  expect(seen).toMatchObject({ language: "fr-FR", dark: true });
  await close();
});

test("what a page asks for and complains about is written down", async () => {
  const { page, hosts, complaints, close } = await visit(browser, { base });
  await page.goto("/");
  expect(await page.title()).toBe("after");
  expect([...hosts]).toEqual([new URL(base).host]);
  expect(complaints).toEqual(["warning: creaks"]);
  await close();
});

test("without scripts a page is what the server sent, and a refusal is an answer, not a complaint", async () => {
  const { page, complaints, close } = await visit(browser, { base, script: false });
  const answer = await page.goto("/refused");
  expect([answer?.status(), await page.title(), complaints]).toEqual([403, "before", []]);
  await close();
});
