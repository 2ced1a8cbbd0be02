/** Reading a curriculum: from the shelf to what people read, to a session's script, to a handout; on screen and on paper. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layers } from "#app/words/shared.ts";
import { organisations } from "#app/words/organisations.ts";
import { shelf } from "#app/words/curricula.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { acceptance, be } from "#tests/support/people.ts";
import { linesOf, printed } from "#tests/support/print.ts";

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const titles = {
  en: { session: "Why we are here", handout: "Our agreement" },
  fr: { session: "Pourquoi nous sommes là", handout: "Notre cadre" },
};

for (const language of ["en", "fr"] as const)
  test(`a facilitator reads a curriculum from the shelf to a handout (${language})`, async () => {
    const words = shelf[language];
    const sofia = await be(browser, "sofia", { base: server.url, language });
    await sofia.follow(organisations[language].nav.curricula);
    await sofia.follow(acceptance[language]);
    await sofia.sees(words.before);
    const handouts = sofia.page.getByRole("heading", { name: words.handouts });
    expect(await handouts.count()).toBe(1);
    await sofia.follow(titles[language].session);
    await sofia.sees(layers[language].say);
    await sofia.sees(layers[language].safety);
    await sofia.page.goBack();
    await sofia.follow(titles[language].handout);
    expect(sofia.path()).toMatch(/\/handouts\//);
    await sofia.leave();
  });

test("the clock times of an evening stand beside the parts when the facilitator says when it begins", async () => {
  const sofia = await be(browser, "sofia", { base: server.url });
  await sofia.follow(organisations.en.nav.curricula);
  await sofia.follow("Making room");
  await sofia.follow("Why we are here");
  await sofia.page.getByText(shelf.en.script.clock, { exact: true }).click();
  await sofia.fill(shelf.en.script.clockStart, "18:30");
  await sofia.press(shelf.en.script.show);
  await sofia.sees("18:30");
  await sofia.sees(shelf.en.script.ends("20:00"));
  await sofia.leave();
});

test("a session is printed as a document: a running head and a number on every sheet, no heading left alone", async () => {
  const sofia = await be(browser, "sofia", { base: server.url });
  await sofia.follow(organisations.en.nav.curricula);
  await sofia.follow("Making room");
  await sofia.follow("Why we are here");
  const headings = await sofia.page.locator("h1, h2, h3").allInnerTexts();
  const sheets = await printed(sofia.page);
  expect(sheets.length).toBeGreaterThan(3);
  for (const [index, sheet] of sheets.entries()) {
    const lines = linesOf(sheet);
    expect(lines[0], `the head of sheet ${index + 1}`).toMatch(/^Session 1 · version /);
    expect(lines.at(-1), `the foot of sheet ${index + 1}`).toBe(`${index + 1} / ${sheets.length}`);
    const last = lines.at(-3) === layers.en.handout ? "" : lines.at(-2);
    expect(headings, `the last words of sheet ${index + 1}`).not.toContain(last);
    expect(sheet, `sheet ${index + 1}`).not.toContain("Sign out");
  }
  await sofia.leave();
});
