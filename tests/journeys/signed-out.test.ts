/** Signed out while typing: the text comes back, is sent after signing in beside it, with and without script [F4]. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comingIn, demonstration, sentBack } from "#app/words/front.ts";
import { places } from "#app/words/me.ts";
import { cast, place } from "#db/cast/cast.server.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

for (const script of [false, true])
  test(`Ana signs out in another tab while she writes, and nothing of her letter is lost (${script ? "with" : "without"} script)`, async () => {
    const ana = await be(browser, "ana", { base: server.url, language: "fr", script });
    const { page } = ana;
    const [words, back] = [places.fr.writing, sentBack.fr];
    const button = (name: string, on = page) => on.getByRole("button", { name, exact: true });
    await ana.go(`/me/places/${place("tonight", "ana")}/letter`);
    const text = `J’arriverai à vélo, ${script ? "avec" : "sans"} remorque.`;
    await ana.fill(words.body, text);
    const other = await page.context().newPage();
    await other.goto(`${server.url}/sign-out`);
    await button(comingIn.fr.signOut.button, other).click();
    await other.getByRole("heading", { name: comingIn.fr.signOut.done }).waitFor();
    await button(words.send).click();
    await page.getByRole("heading", { name: back["signed-out"].title }).waitFor();
    await page.getByText(text).waitFor();
    const stored = await page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
    expect(stored).toBe("[{},{}]");
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: back.demonstration, exact: true }).click();
    const beside = await opened;
    await button(demonstration.fr.signInAs(cast.ana.name), beside).click();
    await beside.waitForURL(/\/me$/);
    await button(back.send).click();
    await page.waitForURL(/said=written/);
    expect(await page.locator("main").innerText()).toContain(places.fr.said["written"]);
    await page.context().close();
  });
