/** The wrong evening: any meeting can be looked at on any day, and only the right one is opened [F16]. */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { meeting } from "#db/cast/cast.server.ts";
import { keepMark, markOf } from "#db/meetings/marks.server.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ana, ledMeetingIn, group, marc, seat, sofia, textOf, tonight } from "./led-meeting.ts";
import type { LedMeeting } from "./led-meeting.ts";

let app: TestApp;
let evening: LedMeeting;
const [fifth, last] = [meeting("tonight", 5), meeting("tonight", 8)];
beforeEach(async () => {
  app = await openTestApp();
  evening = ledMeetingIn(app);
});
afterEach(() => app.close());

const page = async (path: string, as = sofia) => textOf(await (await app.get(path, { as })).text());
const act = (id: string, name: string, form: Record<string, string> = {}, as = sofia) =>
  app.post(`/meetings/${id}/run/${name}`, { seen: "0", ...form }, { as });

async function rowOf(id: string) {
  const { meetings } = app.app.store.tables;
  const [row] = await app.app.store.read.select().from(meetings).where(eq(meetings.id, id));
  if (!row) throw new Error("no such meeting");
  return row;
}

/** As it was before: opened, marked and closed on a day that was not its own. */
async function wronglyHeld(id: string, mark: "here" | null): Promise<void> {
  const { organisationId, startsAt } = await rowOf(id);
  const now = app.app.clock.now();
  app.setNow(startsAt);
  expect((await act(id, "open", { anyway: "yes" })).status).toBe(303);
  expect((await act(id, "close", { seen: "1", anyway: "yes" })).status).toBe(303);
  const marked = { organisationId, meetingId: id, placeId: seat("ana"), by: marc };
  if (mark) await app.app.store.tx((work) => keepMark(work, { ...marked, mark }, now));
  app.setNow(now);
}

test("a meeting of another day is not opened: the page says which is next, and offers to rehearse or to move it", async () => {
  for (const form of [{ anyway: "" }, { anyway: "yes" }]) {
    const refused = await act(fifth, "open", form);
    expect(refused.status).toBe(409);
    const told = textOf(await refused.text());
    expect(told).toContain("Its day has not come yet");
    expect(told).toMatch(/Next is: Meeting 4, .*18:30/);
    expect(told).toContain("Rehearse it");
    expect(told).toContain("Move this meeting first");
  }
  expect(await findRun(app.app.store, fifth)).toMatchObject({ state: "before", seq: 0 });
  expect((await rowOf(fifth)).state).toBe("planned");
  const french = await page(`/meetings/${fifth}/run/open`, marc);
  expect(french).toContain("Son jour n’est pas encore venu");
  expect(french).toMatch(/La prochaine\s: Séance 4/);
});

test("more than two hours early on its day it asks, and opens for whoever says that it is this one", async () => {
  const { startsAt } = await rowOf(tonight);
  app.setNow(new Date(startsAt.getTime() - 2 * 3_600_000 - 1));
  expect(await page(`/meetings/${tonight}/run`)).toContain("Open the meeting");
  const asked = await act(tonight, "open");
  expect(asked.status).toBe(409);
  const html = await asked.text();
  expect(textOf(html)).toContain("Is it this meeting?");
  expect(html).toContain('name="anyway" value="yes"');
  expect((await act(tonight, "open", { anyway: "yes" })).status).toBe(303);
  expect((await evening.state()).phase).toBe("running");
});

test("two hours before, it opens in one tap", async () => {
  const { startsAt } = await rowOf(tonight);
  app.setNow(new Date(startsAt.getTime() - 2 * 3_600_000));
  expect((await act(tonight, "open")).status).toBe(303);
});

test("at its hour it still asks while the meeting before it has not been held", async () => {
  app.setNow((await rowOf(fifth)).startsAt);
  const asked = await act(fifth, "open");
  expect(asked.status).toBe(409);
  expect(textOf(await asked.text())).toContain("Meeting 4 has not been held yet.");
  const french = textOf(await (await act(fifth, "open", {}, marc)).text());
  expect(french).toContain("La séance 4 n’a pas encore eu lieu.");
  expect((await act(fifth, "open", { anyway: "yes" })).status).toBe(303);
});

test("a rehearsal walks through every part of the script and leaves nothing behind", async () => {
  const steps: string[] = [];
  let path = `/meetings/${fifth}/rehearsal`;
  for (let n = 0; path.includes("rehearsal") && n < 30; n += 1) {
    const answer = await app.get(path, { as: marc });
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(textOf(html)).toContain("Répétition de la séance 5");
    expect(html).not.toMatch(/<form[^>]+action="\/meetings|<script(?![^>]*\/restored-)/);
    steps.push(/<h1>[\s\S]*?<\/h1>/.exec(html)?.[0] ?? "");
    path = /class="whole"><a href="([^"]*)|<div><a href="([^"]*)/.exec(html)?.slice(1).find(Boolean) ?? "";
  }
  expect(path).toBe(`/meetings/${fifth}`);
  expect(new Set(steps).size).toBe(steps.length);
  expect(steps.length).toBeGreaterThan(8);
  expect(await findRun(app.app.store, fifth)).toBeNull();
  expect(await page(`/meetings/${fifth}/rehearsal?part=nowhere`)).toContain("1 of");
  expect((await app.get(`/meetings/${fifth}/rehearsal`, { as: ana })).status).toBe(404);
});

test("before the day the roll takes only what somebody told us", async () => {
  const roll = await (await app.get(`/meetings/${fifth}/roll`, { as: sofia })).text();
  expect(textOf(roll)).toContain("The day of this meeting has not come.");
  expect(roll).not.toContain('value="here"');
  expect((await app.post(`/meetings/${fifth}/roll`, { seen: "0", rest: "here" }, { as: sofia })).status).toBe(
    409,
  );
  const refused = await act(fifth, "mark", { voice: seat("ana"), mark: "here" }, marc);
  expect(refused.status).toBe(409);
  expect(textOf(await refused.text())).toContain("Le jour de cette séance n’est pas encore venu.");
  expect((await act(fifth, "mark", { voice: seat("ana"), mark: "excused" })).status).toBe(303);
  const saved = { seen: "1", [`was-${seat("hugo")}`]: "unknown", [`mark-${seat("hugo")}`]: "excused" };
  expect((await app.post(`/meetings/${fifth}/roll`, saved, { as: sofia })).status).toBe(303);
  const marks = await Promise.all(
    (["ana", "hugo", "grace"] as const).map((name) => markOf(app.app.store, fifth, seat(name))),
  );
  expect(marks).toEqual(["excused", "excused", "unknown"]);
});

test("what was opened and closed on the wrong day is still ahead for Ana, and no page says that she was there", async () => {
  const before = await page("/me", ana);
  await wronglyHeld(tonight, "here");
  await wronglyHeld(fifth, "here");
  app.setNow(new Date((await rowOf(tonight)).startsAt.getTime() - 30 * 3_600_000));
  const own = await page("/me", ana);
  expect(own.match(/Next .*?Until/)?.[0]).toBe(before.match(/Next .*?Until/)?.[0]);
  const held = await page(`/me/places/${seat("ana")}`, ana);
  expect(held.match(/· here\b/g) ?? []).toHaveLength(3);
  for (const path of ["", "/run", "/roll"]) {
    const html = await (await app.get(`/meetings/${fifth}${path}`, { as: sofia })).text();
    expect([path, /class="tag[^>]*>(?:<[^>]*>|\s)*here\b/.test(html), /value="here"/.test(html)]).toEqual([
      path,
      false,
      false,
    ]);
  }
  const course = await page(`/cycles/${group}/course`);
  expect(course.match(/Meeting 5.*?Meeting 6/)?.[0] ?? course).not.toMatch(/\b1 (?:person )?came\b/);
  const sorry = await app.post(`/me/meetings/${tonight}/cannot-come`, {}, { as: ana });
  expect(sorry.status).toBe(303);
  expect(await markOf(app.app.store, tonight, seat("ana"))).toBe("excused");
});

test("an opening by mistake is taken back: the meeting is planned, marks of a day to come go, apologies stay", async () => {
  await wronglyHeld(fifth, null);
  expect((await rowOf(fifth)).state).toBe("held");
  expect(await page(`/meetings/${fifth}`, marc)).toContain("Annuler l’ouverture");
  await act(fifth, "mark", { seen: "2", voice: seat("hugo"), mark: "excused" });
  const back = await act(fifth, "take-back", { seen: "3" });
  expect(back.status).toBe(303);
  expect(await act(fifth, "take-back", { seen: "3" })).toHaveProperty("status", 303);
  expect(await rowOf(fifth)).toMatchObject({ state: "planned" });
  expect(await findRun(app.app.store, fifth)).toMatchObject({
    state: "before",
    openedAt: null,
    closedAt: null,
  });
  expect(await markOf(app.app.store, fifth, seat("hugo"))).toBe("excused");
  expect(await page(`/meetings/${fifth}/run`)).toContain("Its day has not come yet");
});

test("while somebody is marked an opening stands, and says why; without a mark it can go", async () => {
  await evening.begin();
  await evening.press("mark", { voice: seat("ana"), mark: "here" });
  expect(await page(`/meetings/${tonight}/run`)).not.toContain("take the opening back");
  const refused = await evening.press("take-back", {}, sofia);
  expect(refused.status).toBe(409);
  expect(textOf(await refused.text())).toContain("Somebody is marked on the roll");
  expect((await evening.state()).phase).toBe("running");
  await evening.press("mark", { voice: seat("ana"), mark: "unknown" });
  expect((await evening.press("take-back")).status).toBe(303);
  expect(await evening.state()).toMatchObject({ phase: "before", current: null, startedAt: null });
  expect((await act(tonight, "open", { seen: "later" })).status).toBe(303);
});

test("a group whose last meeting was closed by mistake goes on when the opening is taken back", async () => {
  for (const number of [4, 5, 6, 7, 8]) await wronglyHeld(meeting("tonight", number), null);
  const { cycles } = app.app.store.tables;
  const state = async () =>
    (await app.app.store.read.select().from(cycles).where(eq(cycles.id, group)))[0]?.state;
  expect(await state()).toBe("finished");
  expect((await act(last, "take-back", { seen: "2" })).status).toBe(303);
  expect(await state()).toBe("published");
});
