/** Reading a curriculum: from the shelf to what people read, to a session's script, to a handout; on screen and on paper. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layers } from "#app/words/interface.ts";
import { organisations } from "#app/words/organisations.ts";
import { shelf } from "#app/words/shelf.ts";
import { openBrowser } from "#tests/support/browser.ts";
import type { Somebody } from "#tests/support/journey.ts";
import { startMachine, type Machine } from "#tests/support/machine.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let machine: Machine;

beforeAll(async () => {
  [browser, machine] = await Promise.all([openBrowser(), startMachine()]);
});

afterAll(async () => {
  await browser.close();
  await machine.stop();
});

for (const language of ["en", "fr"] as const)
  test(`a facilitator reads a curriculum from the shelf to a handout (${language})`, async () => {
    const words = shelf[language];
    const sofia = await be(browser, "sofia", { base: machine.url, language });
    await sofia.follow(organisations[language].nav.curricula);
    await sofia.follow("Making room");
    await sofia.sees(words.before);
    const handouts = sofia.page.getByRole("heading", { name: words.handouts });
    expect(await handouts.count()).toBe(1);
    await sofia.follow("Why we are here");
    await sofia.sees(layers[language].say);
    await sofia.sees(layers[language].safety);
    if (language === "fr") await sofia.sees(words.script.english);
    await sofia.page.goBack();
    await sofia.follow("Our agreement");
    expect(sofia.path()).toMatch(/\/handouts\//);
    await sofia.leave();
  });

test("the clock times of an evening stand beside the parts when the facilitator says when it begins", async () => {
  const sofia = await be(browser, "sofia", { base: machine.url });
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
  const sofia = await be(browser, "sofia", { base: machine.url });
  await sofia.follow(organisations.en.nav.curricula);
  await sofia.follow("Making room");
  await sofia.follow("Why we are here");
  const headings = await sofia.page.locator("h1, h2, h3").allInnerTexts();
  const sheets = await printed(sofia);
  expect(sheets.length).toBeGreaterThan(3);
  for (const [index, sheet] of sheets.entries()) {
    const lines = sheet.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    expect(lines[0], `the head of sheet ${index + 1}`).toMatch(/^Session 1 · version /);
    expect(lines.at(-1), `the foot of sheet ${index + 1}`).toBe(`${index + 1} / ${sheets.length}`);
    const last = lines.at(-3) === layers.en.handout ? "" : lines.at(-2);
    expect(headings, `the last words of sheet ${index + 1}`).not.toContain(last);
    expect(sheet, `sheet ${index + 1}`).not.toContain("Sign out");
  }
  await sofia.leave();
});

/** The text of each sheet, as poppler's pdftotext reads it from what the browser would print. */
async function printed(person: Somebody): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "alongside-print-"));
  const file = join(folder, "script.pdf");
  await writeFile(file, await person.page.pdf({ format: "A4", preferCSSPageSize: true }));
  const { stdout } = await promisify(execFile)("pdftotext", ["-layout", file, "-"], { maxBuffer: 1 << 24 });
  await rm(folder, { recursive: true });
  return stdout.split("\f").filter((sheet) => sheet.trim() !== "");
}
