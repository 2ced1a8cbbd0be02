/** Somebody who leads gets the dates into their own calendar: the page, the feed, the letter, and what a stranger sees [F15]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { lettersOf } from "../security/visitor.ts";
import { ana, group, sofia, nadia, textOf } from "../meetings/led-meeting.ts";

const page = `/cycles/${group}/own-dates`;
let app: TestApp;
beforeAll(async () => void (app = await openTestApp()));
afterAll(() => app.close());

const read = async (path: string, as: string) => textOf(await (await app.get(path, { as })).text());

test("whoever leads finds the page, in both languages; nobody else has one", async () => {
  expect(await read(`/cycles/${group}`, sofia)).toContain("These dates in your own calendar");
  expect(await read(page, sofia)).toContain("You lead this group.");
  expect(await read(`${page}?lang=fr`, sofia)).toContain("Vous animez ce groupe.");
  await app.get(`${page}?lang=en`, { as: sofia });
  expect(await read("/organisations", sofia)).not.toContain("undefined");
  for (const as of [nadia, ana]) {
    expect((await app.get(page, { as })).status).toBe(404);
    expect((await app.post(page, { title: "neutral", invitations: "all" }, { as })).status).toBe(404);
  }
});

test("the feed of somebody who leads has every date, under a word that says nothing until they choose", async () => {
  await app.pass();
  await app.post("/me/feed", {}, { as: sofia });
  const html = await (await app.get("/me/feed", { as: sofia })).text();
  const feed = /\/feeds\/[\w~.-]+/.exec(html)?.[0] ?? "";
  const before = unfolded(await (await app.get(feed)).text());
  expect(before.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3);
  expect(before).toMatch(/URL[^\r\n]*\/meetings\//);
  expect(before).toContain("SUMMARY:Meeting");
  expect(before).not.toContain("Evening group");
  const nothing = await app.post(page, {}, { as: sofia });
  expect(nothing.status).toBe(422);
  const chosen = await app.post(page, { title: "name", invitations: "all" }, { as: sofia });
  expect(chosen.headers.get("location")).toBe(`/cycles/${group}?said=dates`);
  expect(await read(`/cycles/${group}?said=dates`, sofia)).toContain(
    "It is saved what comes into your calendar.",
  );
  expect(unfolded(await (await app.get(feed)).text())).toContain("SUMMARY:Evening group");
});

test("the invitation leads to the meeting, not to a way out of it", async () => {
  await app.pass();
  const letters = (await lettersOf(app)).filter(({ toAddress }) => toAddress.startsWith("sofia@"));
  const invitations = letters.filter(({ calendar }) => calendar?.includes("METHOD:REQUEST"));
  expect(invitations.length).toBeGreaterThan(0);
  for (const { text } of invitations) {
    expect(text).toContain("You lead this date");
    expect(text).toMatch(/\/meetings\/[\w-]{22}/);
    expect(text).not.toMatch(/cannot-come|Evening group/);
  }
});

function unfolded(calendar: string): string {
  return calendar.replace(/\r\n[ \t]/g, "");
}
