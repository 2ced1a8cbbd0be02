/** Nobody takes the dates away from under a meeting that is being led, and its screens hear of what changes all the same. */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { meetingsToMove } from "#db/cycles/changes.server.ts";
import { runTopic } from "#app/server/live/live.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ledMeetingIn, group, nadia, textOf, tonight } from "./led-meeting.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
  await ledMeetingIn(app).begin();
});
afterEach(() => app.close());

const as = { as: nadia };
const read = async (answer: Response) => ({ status: answer.status, html: await answer.text() });
const seen = async () => String((await meetingsToMove(app.app.store, group)).seen);
const stateNow = async () => {
  const { meetings } = await meetingsToMove(app.app.store, group);
  return meetings.find(({ id }) => id === tonight)?.state;
};
const sentence = "is being led right now. Close it, or take the opening back, first.";

test("the page of moving says so, leads to the run screen and keeps what is typed", async () => {
  const page = await read(
    await app.get(`/meetings/${tonight}/move?date=2027-06-18&time=19:15&scope=one&lang=en`, as),
  );
  expect(page.status).toBe(422);
  expect(textOf(page.html)).toContain(`Session 4 ${sentence}`);
  expect(textOf(page.html)).toContain(`This meeting ${sentence}`);
  expect(page.html).toContain(`href="/meetings/${tonight}/run"`);
  expect(page.html).toMatch(/value="2027-06-18"/);
  const french = await read(await app.get(`/meetings/${tonight}/cancel?how=drop&lang=fr`, as));
  expect(textOf(french.html)).toContain("Cette séance est animée en ce moment.");
});

test("what was confirmed before it was opened is refused, with its words kept", async () => {
  const words = "See you on Friday instead.";
  for (const [path, form] of [
    ["move?date=2027-06-18&time=19:15&scope=one", { date: "2027-06-18", time: "19:15", scope: "one" }],
    [
      "move?date=2027-06-18&time=19:15&scope=following",
      { date: "2027-06-18", time: "19:15", scope: "following" },
    ],
    ["cancel?how=drop", { how: "drop" }],
  ] as const) {
    const form2 = { occurrence: "", ...form, words, seen: await seen() };
    const page = await read(await app.post(`/meetings/${tonight}/${path}&lang=en`, form2, as));
    expect([path, page.status]).toEqual([path, 422]);
    expect(textOf(page.html)).toContain(`This meeting ${sentence}`);
    expect(page.html).toContain(words);
  }
  expect(await stateNow()).toBe("planned");
});

test("its group is not called off meanwhile, and the page says which meeting is in the way", async () => {
  const page = await read(await app.post(`/cycles/${group}/cancel?lang=en`, { words: "We are sorry." }, as));
  expect(page.status).toBe(422);
  expect(textOf(page.html)).toContain(`Session 4 ${sentence}`);
  expect(page.html).toContain(`href="/meetings/${tonight}/run"`);
  expect(page.html).toContain("We are sorry.");
  expect(await stateNow()).toBe("planned");
});

test("screens of a meeting that is cancelled are told at once", async () => {
  const { runs } = app.app.store.tables;
  await app.app.store.tx(({ write }) =>
    write.update(runs).set({ state: "before" }).where(eq(runs.meetingId, tonight)),
  );
  const told: string[] = [];
  const end = app.app.channel.subscribe(runTopic(tonight), ({ topic }) => void told.push(topic));
  const form = { how: "drop", date: "", time: "", occurrence: "", words: "", seen: await seen() };
  const answer = await app.post(`/meetings/${tonight}/cancel?how=drop`, form, as);
  expect(answer.status).toBe(303);
  expect(told).toEqual([runTopic(tonight)]);
  end();
});
