/** What goes wrong in browsers: double clicks, two tabs, old pages, very long names. Kind sentences, nothing lost. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comingIn, front } from "#app/words/front.ts";
import { frame } from "#app/words/shared.ts";
import { cycle } from "#db/cast/cast.server.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { mailbox, meet } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { askForPlace, be, openConfirmation } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
let base: string;
const group = cycle("open");

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
  base = server.url;
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

for (const language of ["en", "fr"] as const)
  test(`a name of two hundred emoji comes back as it was typed, with a sentence that helps (${language})`, async () => {
    const words = front[language];
    const name = "🌻".repeat(200);
    const visitor = await meet(browser, { base, language });
    await askForPlace(visitor, group, { name, address: "sunny@example.org" });
    await visitor.sees(words.errors["too-long"]);
    expect(await visitor.page.title()).toContain(frame[language].error.trim());
    expect(await visitor.page.getByLabel(words.ask.name).inputValue()).toBe(name);
    expect(await visitor.page.getByLabel(words.ask.address).inputValue()).toBe("sunny@example.org");
    expect(await visitor.page.getByRole("checkbox", { name: words.ask.adult }).isChecked()).toBe(true);
    await visitor.leave();
  });

test("an empty form says what is missing, and each line leads to its question", async () => {
  const visitor = await meet(browser, { base });
  await visitor.go(`/groups/${group}/place`);
  await visitor.press(front.en.ask.send);
  await visitor.sees(frame.en.again(4));
  await visitor.page.getByRole("link", { name: front.en.errors["not-adult"] }).click();
  expect(await visitor.page.evaluate(() => document.activeElement?.id ?? location.hash)).toMatch(/adult/);
  await visitor.leave();
});

test("a double click on “confirm” takes one place", async () => {
  const visitor = await meet(browser, { base });
  await askForPlace(visitor, group, { name: "Quinn", address: "quinn@example.org" });
  await openConfirmation(visitor, base, "quinn@example.org");
  await visitor.page.getByRole("button", { name: comingIn.en.proof.confirm, exact: true }).dblclick();
  // The second click may break off what the first began: only where one arrives counts.
  await expect.poll(() => visitor.path(), { timeout: 15_000 }).toMatch(/^\/me/);
  await visitor.go("/me");
  expect(await visitor.page.getByRole("listitem").filter({ hasText: "Garden room group" }).count()).toBe(1);
  await visitor.leave();
});

test("two tabs, one link: the second tab says kindly that it is done", async () => {
  const visitor = await meet(browser, { base });
  await askForPlace(visitor, group, { name: "Robin", address: "robin@example.org" });
  await openConfirmation(visitor, base, "robin@example.org");
  const second = await visitor.context.newPage();
  await second.goto(visitor.page.url());
  await visitor.press(comingIn.en.proof.confirm);
  await second.getByRole("button", { name: comingIn.en.proof.confirm, exact: true }).click();
  await second.getByText(comingIn.en.proof.done).waitFor();
  await visitor.leave();
});

test("whoever comes back to a private page after signing out elsewhere is asked to sign in [F37]", async () => {
  const ana = await be(browser, "ana", { base, script: true });
  await ana.go("/me");
  const second = await ana.context.newPage();
  await second.goto(`${base}/sign-out`);
  await second.getByRole("button", { name: comingIn.en.signOut.button }).first().click();
  await second.getByText(comingIn.en.signOut.doneText).waitFor();
  const hidden = await ana.page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    return document.documentElement.hidden;
  });
  expect(hidden, "nothing private is in what the browser keeps").toBe(true);
  await ana.page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await ana.page.waitForURL(/\/sign-in\?then=/);
  await ana.leave();
});

test("addresses of nothing and of others look the same", async () => {
  const ana = await be(browser, "ana", { base });
  const pages: string[] = [];
  for (const path of [
    `/me/places/${"x".repeat(22)}`,
    `/cycles/${cycle("tonight")}`,
    "/me/places/'--",
    "/no/where",
  ]) {
    expect(await ana.go(path), path).toBe(404);
    pages.push(await ana.text());
  }
  expect(new Set(pages).size).toBe(1);
  await ana.leave();
});

test("asking again with the same address says the same, and no letter tells that somebody is known", async () => {
  const [known, unknown] = [await meet(browser, { base }), await meet(browser, { base })];
  await askForPlace(known, group, { name: "Emma", address: "emma@example.org" });
  await askForPlace(unknown, group, { name: "Sam", address: "sam@example.org" });
  const own = async (figure: typeof known, address: string) => (await figure.text()).replace(address, "");
  expect(await own(known, "emma@example.org")).toBe(await own(unknown, "sam@example.org"));
  await expect
    .poll(
      async () =>
        (await mailbox(base)).filter(({ to }) => /^(emma|sam)@/.test(to)).map(({ subject }) => subject),
      {
        timeout: 10_000,
      },
    )
    .toEqual(["Please confirm", "Please confirm"]);
  await Promise.all([known.leave(), unknown.leave()]);
});
