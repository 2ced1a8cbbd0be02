/** Going back in a browser that keeps pages: what was typed is still there, for whoever typed it and for nobody else. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comingIn } from "#app/words/front.ts";
import { cycle, place } from "#db/cast/cast.server.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { meet, type Somebody } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser({ keepsPages: true }), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const letter = `/me/places/${place("tonight", "ana")}/letter`;

/** Leaves by a link of the page and comes back; gives whether the browser had kept the page. */
async function awayAndBack({ page }: Somebody): Promise<boolean> {
  await page.evaluate(() => void ((window as { wasHere?: boolean }).wasHere = true));
  await page.locator("a[href='/privacy']").first().click();
  await page.waitForURL(/\/privacy/);
  await page.goBack({ waitUntil: "commit" });
  await page.waitForFunction(() => !document.documentElement.hidden);
  return page.evaluate(() => "wasHere" in window);
}

test("a stranger who looks at the privacy page and comes back has kept what they typed [F4 F37]", async () => {
  const stranger = await meet(browser, { base: server.url, script: true });
  await stranger.go(`/groups/${cycle("open")}/place`);
  await stranger.page.locator("input[name='name']").fill("Robin");
  await stranger.page.locator("input[name='adult']").check();
  expect(await awayAndBack(stranger)).toBe(true);
  expect(await stranger.page.locator("input[name='name']").inputValue()).toBe("Robin");
  expect(await stranger.page.locator("input[name='adult']").isChecked()).toBe(true);
  await stranger.leave();
});

test("a letter half written is still there; a page with nothing typed is asked for anew [F4 F37]", async () => {
  const ana = await be(browser, "ana", { base: server.url, script: true });
  await ana.go(letter);
  expect(await awayAndBack(ana)).toBe(false);
  await ana.page.locator("textarea").fill("I would like to say");
  expect(await awayAndBack(ana)).toBe(true);
  expect(await ana.page.locator("textarea").inputValue()).toBe("I would like to say");
  await ana.leave();
});

test("after signing out elsewhere nothing of it is seen [F37]", async () => {
  const ana = await be(browser, "ana", { base: server.url, script: true });
  await ana.go(letter);
  await ana.page.locator("textarea").fill("Something private");
  await ana.page.locator("a[href='/privacy']").first().click();
  await ana.page.waitForURL(/\/privacy/);
  const second = await ana.context.newPage();
  await second.goto(`${server.url}/sign-out`);
  await second.getByRole("button", { name: comingIn.en.signOut.button }).first().click();
  await second.getByText(comingIn.en.signOut.doneText).waitFor();
  await ana.page.goBack({ waitUntil: "commit" });
  await ana.page.waitForURL(/\/sign-in\?then=/);
  expect(await ana.page.content()).not.toContain("Something private");
  await ana.leave();
});
