/**
 * What people do without any script, on slow lines: calling the roll of twelve people, by the one form and by a tap
 * each, and the way from an opened letter to a confirmed place, in pages.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "#tests/support/browser.ts";
import { asked } from "./asking.ts";
import { cookieOf, ledMeetings, onRoll } from "./led-meetings.ts";
import type { LedMeeting } from "./led-meetings.ts";
import { tell } from "./figures.ts";
import { median, turns } from "./measure.ts";
import { startOurs } from "./servers.ts";
import type { Server } from "./servers.ts";
import { openSettled } from "./settled.ts";
import type { Settled } from "./settled.ts";
import { slowPhone } from "./slow-phone.ts";

const rounds = turns(3, 1);
let settled: Settled;
let ours: Server;
let browser: Browser;
let all: LedMeeting[];
let marc: string;
let token: string;

beforeAll(async () => {
  settled = await openSettled();
  all = await ledMeetings(settled, 2 * rounds);
  marc = await cookieOf(settled, "marc");
  [token = ""] = await asked(settled.app.store, 1, settled.app.clock.now());
  ours = await startOurs(settled.folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await ours.stop();
  await settled.close();
});

test("twelve people are marked without script on Slow 4G", async () => {
  const [form, taps] = [all.slice(0, rounds), all.slice(rounds)];
  await tellMarking("in one form", form, async (page, { meetingId, voices }) => {
    await page.goto(`/meetings/${meetingId}/roll`);
    for (const [n, voice] of voices.entries())
      await page.check(`input[name="mark-${voice}"][value="${n % 4 === 0 ? "late" : "here"}"]`);
    await page.click(`form[action$="/roll"] button:not([name])`);
  });
  await tellMarking("by one tap a person", taps, async (page, { meetingId, voices }) => {
    await page.goto(`/meetings/${meetingId}/run`);
    for (const voice of voices)
      await Promise.all([page.waitForNavigation(), page.locator(`#roll-${voice} button`).first().click()]);
  });
});

test("from the opened letter to the confirmed place there are few pages", async () => {
  const { page, close } = await visit(browser, { base: ours.url, size: "phone", script: false });
  let pages = 0;
  page.on("response", (answer) => {
    if (answer.request().isNavigationRequest() && answer.ok()) pages += 1;
  });
  await page.goto(`/proofs/${token}`);
  await page.locator("main form button").first().click();
  await page.waitForURL(/\/me\/places\/[^/]+\?said=held/);
  await close();
  const how = "Chromium without script: the link in the letter, its one button, the place’s own page";
  const what = "from opened mail to confirmed place";
  tell({ what, limit: "≤ 3 pages", measured: `${pages} pages`, within: pages <= 3, how });
  expect(pages).toBeLessThanOrEqual(3);
});

type Marking = (page: Page, evening: LedMeeting) => Promise<void>;

async function tellMarking(way: string, some: readonly LedMeeting[], mark: Marking): Promise<void> {
  const times: number[] = [];
  for (const evening of some) {
    expect(evening.voices).toHaveLength(onRoll);
    const { page, context, close } = await slowPhone(browser, { base: ours.url, script: false }, { cpu: 1 });
    const [name = "", value = ""] = marc.split("=", 2);
    await context.addCookies([{ name, value: decodeURIComponent(value), url: ours.url }]);
    const start = performance.now();
    await mark(page, evening);
    await page.waitForLoadState("load");
    times.push((performance.now() - start) / 1000);
    await close();
    expect(await markedOf(evening)).toBe(onRoll);
  }
  const seconds = median(times);
  tell({
    what: `marking ${onRoll} people without script, ${way}`,
    limit: "< 20 s",
    measured: `${seconds.toFixed(1)} s`,
    within: seconds < 20,
    how: "Chromium without script on Slow 4G, from opening the page; a program’s taps, no thinking",
  });
}

async function markedOf({ meetingId }: LedMeeting): Promise<number> {
  const { store } = settled.app;
  const { marks: m } = store.tables;
  const rows = await store.read.select({ meetingId: m.meetingId }).from(m);
  return rows.filter((row) => row.meetingId === meetingId).length;
}
