/** Before and after: is everything ready, tonight on paper, the whole roll, and how the group has gone so far. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, meeting } from "#db/cast/cast.server.ts";
import { markOf } from "#db/meetings/marks.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ledMeetingIn, group, marc, seat, sofia, textOf, tonight } from "./led-meeting.ts";
import type { LedMeeting } from "./led-meeting.ts";

let app: TestApp;
let evening: LedMeeting;
beforeAll(async () => {
  app = await openTestApp();
  evening = ledMeetingIn(app);
});
afterAll(() => app.close());

test("the page before a meeting says who comes, who told us, what to bring, and whom to call", async () => {
  const page = textOf(await evening.page("", sofia));
  expect(page).toContain("5 people expected Ana Benoît David Grace Hugo Told us they can’t come Chloé");
  expect(page).toMatch(/Print \d+ × [A-Z]\w+/);
  expect(page).toContain("Maison des associations");
  expect(page).toContain("The two columns worked well on paper.");
  expect(page).toContain("each of us has done one thing we had put off");
  expect(page).toContain("3114");
  expect(page).toContain("Not all of these numbers have been checked this year.");
  expect(page).toContain("Open the meeting");
});

test("tonight's script on paper is filled in: the next date, the goal, the numbers with a mark of doubt", async () => {
  const page = textOf(await evening.page("/script", sofia));
  expect(page).not.toContain("{{");
  expect(page).toContain("By our last meeting each of us has done one thing we had put off.");
  expect(page).toMatch(/meet again on \w+day \d+\s\w+, 18:30\./);
  expect(page).toContain("3114 (24/7) [not verified yet]");
  expect(page).not.toContain("Rooms for three. Post the two lines in the chat first");
});

test("one page with the times, and a sign-in sheet with chosen names and empty lines", async () => {
  expect(textOf(await evening.page("/run-sheet", sofia))).toMatch(
    /18:30 Welcome Safety 3 A · Marc – 18:33 Check-in 11 B · Sofia 8:\sto\s8\smin .* 20:00 End 90 /,
  );
  const sheet = await evening.page("/sheet", sofia);
  expect(textOf(sheet)).toContain("Benoît");
  expect(sheet).not.toContain("@");
});

test("the script is told to be in English where the reader's language is French", async () => {
  expect(textOf(await evening.page("/script", marc))).toContain("Ce déroulé est écrit en anglais.");
});

test("the whole roll is saved in one form, and two who differ are both shown", async () => {
  const roll = (form: Record<string, string>, as = marc) =>
    app.post(`/meetings/${tonight}/roll`, form, { as });
  const first = await roll({
    seen: "0",
    [`was-${seat("ana")}`]: "unknown",
    [`mark-${seat("ana")}`]: "late",
    rest: "here",
  });
  expect([first.status, first.headers.get("location")]).toEqual([
    303,
    `/meetings/${tonight}/roll?said=saved`,
  ]);
  const { store } = app.app;
  expect(await markOf(store, tonight, seat("ana"))).toBe("late");
  expect(await markOf(store, tonight, seat("hugo"))).toBe("here");
  expect(await markOf(store, tonight, seat("chloe"))).toBe("excused");
  const second = await roll(
    { seen: "0", [`was-${seat("ana")}`]: "unknown", [`mark-${seat("ana")}`]: "here" },
    sofia,
  );
  expect(second.status).toBe(409);
  expect(textOf(await second.text())).toContain("Ana: you chose “here”, they chose “late”");
  expect(await markOf(store, tonight, seat("ana"))).toBe("late");
});

test("a meeting that is over shows who was there, its minutes and its notes", async () => {
  const page = textOf(await (await app.get(`/meetings/${meeting("tonight", 3)}`, { as: sofia })).text());
  expect(page).toContain("5 people came");
  expect(page).toContain("Planned and real minutes");
  expect(page).toContain("The two columns worked well on paper.");
});

test("how the group has gone so far: attendance, the goal's course, planned against real", async () => {
  const page = textOf(await (await app.get(`/cycles/${group}/course`, { as: sofia })).text());
  expect(page).toContain("Who came, meeting by meeting");
  expect(page).toContain("The shared goal");
  const open = await app.get(`/cycles/${cycle("open")}/course`, { as: sofia });
  expect(textOf(await open.text())).toContain("Once the first meeting has been held");
});

test("looking at any of these pages changes nothing", async () => {
  const before = await app.app.store.read.$count(app.app.store.tables.runEvents);
  const fifth = meeting("tonight", 5);
  for (const path of ["", "/script", "/sheet", "/roll", "/run", "/run/view", "/run/next"])
    await app.get(`/meetings/${fifth}${path}`, { as: marc });
  expect(await app.app.store.read.$count(app.app.store.tables.runEvents)).toBe(before);
  const runs = await app.app.store.read.select().from(app.app.store.tables.runs);
  expect(runs.some((run) => run.meetingId === fifth)).toBe(false);
});
