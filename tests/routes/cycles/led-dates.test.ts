/** Somebody who leads gets the dates into their own calendar: the page, the feed, the letter, and what a stranger sees [F15]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse } from "#tests/support/house.ts";
import type { TestHouse } from "#tests/support/house.ts";
import { lettersOf } from "../security/visitor.ts";
import { ana, group, sofia, nadia, textOf } from "../meetings/evening.ts";

const page = `/cycles/${group}/own-dates`;
let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(() => house.close());

const read = async (path: string, as: string) => textOf(await (await house.get(path, { as })).text());

test("whoever leads finds the page, in both languages; nobody else has one", async () => {
  expect(await read(`/cycles/${group}`, sofia)).toContain("These dates in your own calendar");
  expect(await read(page, sofia)).toContain("You lead this group.");
  expect(await read(`${page}?lang=fr`, sofia)).toContain("Vous animez ce groupe.");
  await house.get(`${page}?lang=en`, { as: sofia });
  expect(await read("/organisations", sofia)).not.toContain("undefined");
  for (const as of [nadia, ana]) {
    expect((await house.get(page, { as })).status).toBe(404);
    expect((await house.post(page, { title: "neutral", invitations: "all" }, { as })).status).toBe(404);
  }
});

test("the feed of somebody who leads has every date, under a word that says nothing until they choose", async () => {
  await house.pass();
  await house.post("/me/feed", {}, { as: sofia });
  const html = await (await house.get("/me/feed", { as: sofia })).text();
  const feed = /\/feeds\/[\w~.-]+/.exec(html)?.[0] ?? "";
  const before = unfolded(await (await house.get(feed)).text());
  expect(before.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3);
  expect(before).toMatch(/URL[^\r\n]*\/meetings\//);
  expect(before).toContain("SUMMARY:Meeting");
  expect(before).not.toContain("Evening group");
  const nothing = await house.post(page, {}, { as: sofia });
  expect(nothing.status).toBe(422);
  const chosen = await house.post(page, { title: "name", invitations: "all" }, { as: sofia });
  expect(chosen.headers.get("location")).toBe(`/cycles/${group}?said=dates`);
  expect(await read(`/cycles/${group}?said=dates`, sofia)).toContain(
    "It is saved what comes into your calendar.",
  );
  expect(unfolded(await (await house.get(feed)).text())).toContain("SUMMARY:Evening group");
});

test("the invitation leads to the meeting, not to a way out of it", async () => {
  await house.pass();
  const letters = (await lettersOf(house)).filter(({ toAddress }) => toAddress.startsWith("sofia@"));
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
