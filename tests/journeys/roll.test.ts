/** Twelve people who signed up on paper, and their roll over a slow line, on a phone that runs no scripts. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { marks, meetingWords } from "#app/words/meetings.ts";
import { roster } from "#app/words/cycles.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be, planGroup, saveAndPublish } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;
let group: string;

const people = ["Alma", "Boris", "Cleo", "Dora", "Elio", "Fay", "Gus", "Hana", "Ines", "Jan", "Kai", "Lou"];
/** Slow 4G as browsers' own tools have it: 150 ms there and back, 1.6 Mbit/s down. */
const slow4g = { thereAndBack: 0.15, bytesASecond: 200_000 };

/** The list is written on the day itself: a roll is called on the day of the meeting. */
const noon = new Date().setUTCHours(12, 0, 0, 0);

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer({ clock: { at: noon, still: false } })]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("twelve people are enrolled by hand from a paper list, without any address; the thirteenth waits", async () => {
  const nadia = await be(browser, "nadia", { base: server.url, language: "en", size: "desk" });
  const startDate = new Date(noon).toISOString().slice(0, 10);
  const planned = { name: "Paper group", startDate, time: "20:00", zone: "Europe/Paris", capacity: 12 };
  await planGroup(nadia, planned);
  group = await saveAndPublish(nadia);
  for (const name of [...people, "Mo"]) {
    await nadia.go(`/cycles/${group}/places/new`);
    await nadia.fill(roster.en.name, name);
    await nadia.tick(roster.en.adult);
    await nadia.tick(roster.en.consent);
    await nadia.press(roster.en.enrol);
  }
  await nadia.sees(roster.en.said.waiting);
  await nadia.sees(roster.en.held(12, 12));
  await nadia.leave();
});

test("the roll of twelve is called by plain forms, and asks for no more than a slow line carries in ten seconds", async () => {
  const marc = await be(browser, "marc", { base: server.url, language: "fr" });
  await marc.go(`/cycles/${group}`);
  const first = await marc.page.locator("a[href^='/meetings/']").first().getAttribute("href");
  const seconds = await secondsOnASlowLine(marc.page);
  await marc.go(`${first}/roll`);
  await marc.choose("Cleo", marks.fr.late);
  await marc.choose("Hana", marks.fr["not-here"]);
  await marc.press(meetingWords.fr.rollRest);
  await marc.sees(meetingWords.fr.said.saved);
  expect(seconds()).toBeLessThan(10);
  for (const [name, mark] of [
    ["Alma", "here"],
    ["Cleo", "late"],
    ["Hana", "not-here"],
    ["Lou", "here"],
  ] as const) {
    const answers = marc.page.getByRole("group", { name, exact: true });
    expect(await answers.locator("input:checked").inputValue(), name).toBe(mark);
  }
  await marc.leave();
});

/**
 * How long what a page asks for from now on would take on Slow 4G, if nothing of it went side by side: a way there and
 * back for each request, and the bytes. Counted, because how long it takes here is this machine's affair.
 */
async function secondsOnASlowLine(page: Page): Promise<() => number> {
  const line = await page.context().newCDPSession(page);
  let [requests, bytes] = [0, 0];
  line.on("Network.requestWillBeSent", () => (requests += 1));
  line.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await line.send("Network.enable");
  return () => {
    expect(requests).toBeGreaterThan(0);
    return requests * slow4g.thereAndBack + bytes / slow4g.bytesASecond;
  };
}
