/** From a curriculum to a group that people can find: all dates before saving, then a draft, then the public page. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycleWords, planning } from "#app/words/cycles.ts";
import { front } from "#app/words/front.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { meet } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be, planGroup, saveAndPublish } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A Thursday in October of next year: eight weeks from it cross a clock change and 11 November in France. */
const october = thursdayIn(new Date().getUTCFullYear() + 1);

for (const language of ["en", "fr"] as const)
  test(`Nadia plans eight evenings, sees every date first, and publishes them (${language})`, async () => {
    const words = planning[language];
    const nadia = await be(browser, "nadia", { base: server.url, language });
    const name = `Thursday group ${language}`;
    await planGroup(nadia, { name, startDate: october, time: "19:30", zone: "Europe/Paris", capacity: 8 });
    expect(await nadia.page.getByRole("row").count()).toBe(1 + 8);
    await nadia.sees(words.warnings["clock-change"]);
    await nadia.sees(words.warnings["late-evening"]);
    await nadia.sees(words.clockChange);

    await nadia.fill(words.closed, thursdayAfter(october, 1));
    await nadia.press(words.previewAgain);
    await nadia.sees(words.skipped);
    expect(await nadia.page.getByLabel(words.venueName).inputValue()).toBe("Maison des associations");
    const id = await saveAndPublish(nadia);
    await nadia.leave();

    const stranger = await meet(browser, { base: server.url, language });
    await stranger.go("/");
    await stranger.follow(name);
    expect(stranger.path()).toBe(`/groups/${id}`);
    await stranger.sees(front[language].group.dates(8));
    expect(await stranger.text()).not.toContain("rue des Tilleuls");
    await stranger.leave();
  });

test("public holidays of the country are left out and named", async () => {
  const nadia = await be(browser, "nadia", { base: server.url, language: "en" });
  const startDate = armisticeWeeksBefore(new Date().getUTCFullYear() + 1, 2);
  const planned = { name: "Holiday group", startDate, time: "17:00", zone: "Europe/Paris", capacity: 8 };
  await planGroup(nadia, planned);
  await nadia.sees(planning.en.skipped);
  await nadia.sees(/November \d{4}: (Armistice|Armistice Day)/);
  await nadia.leave();
});

test("what cannot be keeps everything that was typed and says what to do", async () => {
  const nadia = await be(browser, "nadia", { base: server.url, language: "fr" });
  const planned = {
    name: "Groupe impossible",
    startDate: october,
    time: "19:00",
    zone: "Europe/Pariss",
    capacity: 8,
  };
  await planGroup(nadia, planned);
  await nadia.sees(planning.fr.errors["not-a-zone"]);
  expect(await nadia.page.getByLabel(planning.fr.name, { exact: true }).inputValue()).toBe(planned.name);
  await nadia.leave();
});

test("a draft is seen by nobody outside", async () => {
  const nadia = await be(browser, "nadia", { base: server.url, language: "en" });
  await planGroup(nadia, {
    name: "Quiet draft",
    startDate: october,
    time: "17:00",
    zone: "Europe/Paris",
    capacity: 8,
  });
  await nadia.press(planning.en.save);
  await nadia.sees(cycleWords.en.said.saved);
  const id = nadia.path().split("/")[2] ?? "";
  const stranger = await meet(browser, { base: server.url });
  await stranger.go("/");
  expect(await stranger.text()).not.toContain("Quiet draft");
  expect(await stranger.go(`/groups/${id}`)).toBe(404);
  await Promise.all([nadia.leave(), stranger.leave()]);
});

/** The first Thursday of October of a year, as YYYY-MM-DD. */
function thursdayIn(year: number): string {
  const first = new Date(Date.UTC(year, 9, 1));
  return thursdayAfter(isoDay(new Date(first.getTime() + ((11 - first.getUTCDay()) % 7) * 86_400_000)), 0);
}

function thursdayAfter(date: string, weeks: number): string {
  return isoDay(new Date(Date.parse(`${date}T12:00:00Z`) + weeks * 7 * 86_400_000));
}

/** So many weeks before 11 November of a year. */
function armisticeWeeksBefore(year: number, weeks: number): string {
  return thursdayAfter(`${year}-11-11`, -weeks);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
