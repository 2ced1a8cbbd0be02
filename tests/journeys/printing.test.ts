/**
 * What is printed, looked at as paper: one sheet with the times, each handout on its own sheet, words to say in one
 * piece below their heading, large print that is large, slips to cut; on A4 and on Letter, in both languages.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { layers } from "#app/words/shared.ts";
import { printing } from "#app/words/curricula.ts";
import { organisation } from "#db/cast/cast.server.ts";
import { keepFolder, shelfOf } from "#db/curricula/curricula.server.ts";
import { reading } from "#tests/domain/curriculum/small-folder.ts";
import { tonight } from "#tests/journeys/evening.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import type { Somebody } from "#tests/support/journey.ts";
import { be } from "#tests/support/people.ts";
import { flowing, linesOf, printed, setIn } from "#tests/support/print.ts";

let browser: Browser;
let app: TestApp;
/** Where the shipped curricula are, by folder, and one of sixteen parts. */
const at: Record<string, string> = {};

beforeAll(async () => {
  [browser, app] = await Promise.all([openBrowser(), openTestApp()]);
  const { store, clock } = app.app;
  const { plan } = reading();
  if (!plan) throw new Error("The small curriculum cannot be run.");
  const version = { hash: "sixteen parts", source: [], plan: ofSixteenParts(plan) };
  await keepFolder(store, { folder: "sixteen", findings: [], version }, clock.now());
  for (const { id, folder } of await shelfOf(store, organisation()))
    at[folder] = `/organisations/${organisation()}/curricula/${id}`;
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

const sizes = ["A4", "Letter"] as const;
const languages = ["en", "fr"] as const;
const sofia = (language: "en" | "fr"): Promise<Somebody> =>
  be(browser, "sofia", { base: app.origin, language });

/** A second session of sixteen parts with long names, words of safety and a rank in each. */
function ofSixteenParts(plan: Plan): Plan {
  const title = "What we keep, what we leave here and what we take home with us";
  const sessions = plan.sessions.map((session) => {
    const talk = session.segments.find((one) => one.id === "talking");
    const welcome = session.segments[0];
    if (!talk || !welcome) return session;
    const parts = Array.from({ length: 16 }, (_, n) => ({
      ...talk,
      id: `part-${n}`,
      title: `${n + 1} ${title}`,
      minutes: 12,
      cut: 16 - n,
      lead: "scribe",
      blocks: welcome.blocks,
    }));
    return { ...session, segments: [...parts, ...session.segments.filter((one) => one.kind === "debrief")] };
  });
  return { ...plan, sessions };
}

for (const language of languages)
  test(`the times of a session stand on one sheet, also of sixteen parts with long names (${language}) [F39]`, async () => {
    const reader = await sofia(language);
    const { sheet } = printing[language];
    for (const [path, first, end] of [
      [`${at["sixteen"]}/sessions/going-on/run-sheet?start=18:30`, 18 * 60 + 30, 18 * 60 + 30 + 16 * 12],
      [`${at["acceptance"]}/sessions/why-we-are-here/run-sheet?start=09:00`, 540, 630],
    ] as const)
      for (const size of sizes) {
        await reader.go(path);
        const sheets = await printed(reader.page, size);
        expect(sheets.length, `${path} on ${size}`).toBe(1);
        const text = flowing(sheets[0] ?? "");
        for (const words of [sheet.clock(first), sheet.clock(end), sheet.end, sheet.safety, sheet.late])
          expect(text).toContain(flowing(words));
        expect(text).toMatch(/1 ?\/ ?1$/);
      }
    await reader.leave();
  });

for (const [language, folder] of [
  ["en", "acceptance"],
  ["fr", "my-care-team"],
] as const)
  for (const print of ["", "large"])
    test(`each handout begins on a sheet of its own (${language}${print && ", large print"})`, async () => {
      const reader = await sofia(language);
      await reader.go(`${at[folder]}/handouts?print=${print}`);
      const titles = await reader.page.locator("h1").allInnerTexts();
      expect(titles.length).toBeGreaterThan(5);
      const sheets = (await printed(reader.page)).map(linesOf);
      const begins = sheets.map((lines) => flowing(lines.slice(1, 4).join(" ")));
      for (const title of titles)
        expect(begins.filter((text) => text.startsWith(flowing(title))).length, title).toBeGreaterThan(0);
      expect(sheets.length).toBeGreaterThanOrEqual(titles.length);
      for (const [index, lines] of sheets.entries())
        expect(lines.at(-1), `the foot of sheet ${index + 1}`).toBe(`${index + 1} / ${sheets.length}`);
      await endsWell(reader, sheets);
      await reader.leave();
    });

for (const language of languages)
  for (const print of ["", "large"])
    test(`words to say keep their heading and stay in one piece (${language}${print && ", large print"})`, async () => {
      const reader = await sofia(language);
      for (const [folder, session] of [
        ["acceptance", "more-than-a-label"],
        ["returning-to-work", "what-i-bring-what-i-need"],
      ] as const)
        for (const size of sizes) {
          await reader.go(`${at[folder]}/sessions/${session}?print=${print}&language=${language}`);
          const sheets = await printed(reader.page, size);
          await endsWell(reader, sheets.map(linesOf));
          await inOnePiece(reader, sheets, print === "large" ? 80 : 120);
        }
      await reader.leave();
    });

test("in large print everything is large: words to say above 18 points, nothing below 14", async () => {
  const reader = await sofia("en");
  for (const path of [`${at["acceptance"]}/sessions/more-than-a-label`, `${tonight}/script`]) {
    await reader.go(`${path}?print=large`);
    const said = flowing(await reader.page.locator(".layer.say .layer-text").first().innerText());
    const lines = (await setIn(reader.page)).filter(({ text }) => /\p{L}/u.test(text));
    const words = lines.filter(({ text }) => text.length > 12 && said.includes(flowing(text)));
    expect(words.length).toBeGreaterThan(1);
    for (const { text, points } of words) expect(points, text).toBeGreaterThanOrEqual(18);
    for (const { text, points } of lines) expect(points, text).toBeGreaterThanOrEqual(14);
  }
  await reader.leave();
});

for (const language of languages)
  test(`four slips on one sheet, without a name and with nothing to hand in (${language})`, async () => {
    const reader = await sofia(language);
    const { slip } = printing[language];
    for (const path of [`${at["my-care-team"]}/step-slips`, `${tonight}/step-slips`])
      for (const size of sizes) {
        await reader.go(path);
        const own = printing[(await reader.page.locator(".slips").getAttribute("lang")) as "en" | "fr"].slip;
        const sheets = await printed(reader.page, size);
        expect(sheets.length, `${path} on ${size}`).toBe(1);
        const text = flowing(sheets[0] ?? "");
        for (const words of [own.title, own.howMuch, own.howOften])
          expect(text.split(flowing(words)).length - 1, words).toBe(4);
        expect(await reader.page.locator(".slips :is(input, textarea)").count()).toBe(0);
        expect(text).not.toContain(flowing(slip.how));
      }
    await reader.leave();
  });

test("tonight on paper: one sheet with the times and who leads, the filled-in handouts, the sign-in sheet", async () => {
  const marc = await be(browser, "marc", { base: app.origin, language: "fr" });
  await marc.go(`${tonight}/run-sheet`);
  const [sheet = "", ...more] = await printed(marc.page);
  expect(more).toEqual([]);
  expect(flowing(sheet)).toContain("A · Marc");
  await marc.go(`${tonight}/handouts`);
  const handouts = await printed(marc.page);
  expect(handouts.length).toBeGreaterThan(0);
  expect(handouts.join("")).not.toContain("{{");
  await marc.go(`${tonight}/sheet`);
  expect((await printed(marc.page)).length).toBe(1);
  await marc.leave();
});

/** No sheet ends with a heading, or with the word of a layer whose text comes on the next one. */
async function endsWell({ page }: Somebody, sheets: readonly string[][]): Promise<void> {
  const heads = await page.locator("h1, h2, h3, h4, .layer-word, .script h2 + p").allInnerTexts();
  const alone = new Set(heads.map(flowing));
  for (const [index, lines] of sheets.entries()) {
    const [before, last] = [flowing(lines.at(-3) ?? ""), flowing(lines.at(-2) ?? "")];
    const nameOfSheet = before === layers.en.handout || before === layers.fr.handout;
    expect(!nameOfSheet && alone.has(last), `sheet ${index + 1} ends with "${last}"`).toBe(false);
  }
}

/** What is said aloud stands on one sheet, unless it is very long. */
async function inOnePiece({ page }: Somebody, sheets: readonly string[], most: number): Promise<void> {
  const said = await page.locator(":is(.layer.say, .layer.safety) .layer-text").allInnerTexts();
  expect(said.length).toBeGreaterThan(8);
  const paper = sheets.map(flowing);
  for (const words of said.map(flowing).filter((one) => one.split(" ").length <= most))
    expect(
      paper.some((sheet) => sheet.includes(words)),
      words,
    ).toBe(true);
}
