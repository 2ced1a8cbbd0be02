/** A meeting being led, on both databases: nothing is lost, nothing happens twice, nobody runs over anybody. */
import { expect, test } from "vitest";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { findRun, findRunByCode, openLog, stateOf } from "#db/meetings/runs.server.ts";
import { eventsOf } from "#tests/support/run-log.ts";
import { roundsBefore, standingOf } from "#db/meetings/leading.server.ts";
import { figuresOf } from "#db/cycles/figures.server.ts";
import { findCycle, findMeeting } from "#db/cycles/cycles.server.ts";
import { startSignIn, endAllSignIns, signInsOf } from "#db/people/sign-ins.server.ts";
import { eachStore, onSqlite, someDay, sqliteMigrations } from "#tests/support/stores.ts";
import { after, castMeeting, tonight, castMeetingIn } from "./meeting-setting.ts";

eachStore("a meeting is opened, led and closed, and then it has been held", async ({ store, now }) => {
  const { does, segments, start, evening } = await castMeeting(store, now);
  expect(await does("segment-started", { segment: "welcome", from: null })).toEqual({
    ok: false,
    refusal: "not-open",
  });
  expect(await does("opened", {}, { at: start })).toEqual({ ok: true, seq: 1, already: false });
  await does("segment-started", { segment: segments[0]?.id, from: null }, { at: start });
  await does("segment-started", { segment: segments[1]?.id, from: segments[0]?.id }, { at: after(start, 5) });
  expect(await does("closed", { anyway: false })).toEqual({ ok: false, refusal: "safety-not-said" });
  expect(await does("closed", { anyway: true }, { at: after(start, 90) })).toMatchObject({
    ok: true,
    seq: 4,
  });
  expect((await findRun(store, tonight))?.state).toBe("closed");
  expect((await findMeeting(store, tonight))?.meeting.state).toBe("held");
  expect((await findCycle(store, cycle("tonight")))?.state).toBe("published");
  expect((await stateOf(store, evening)).segments[segments[0]?.id ?? ""]?.spentMs).toBe(5 * 60_000);
});

eachStore("the same act sent twice is one act and is answered the same", async ({ store, now }) => {
  const { does, start } = await castMeeting(store, now);
  const first = await does("opened", {}, { id: "once", at: start });
  const again = await does("opened", {}, { id: "once", at: after(start, 1) });
  expect([first, again]).toEqual([
    { ok: true, seq: 1, already: false },
    { ok: true, seq: 1, already: true },
  ]);
  await does("minutes-given", { segment: null, minutes: 5 }, { id: "five" });
  await does("minutes-given", { segment: null, minutes: 5 }, { id: "five" });
  expect(await eventsOf(store, tonight)).toHaveLength(2);
});

eachStore(
  "two phones go on at once: one step forward, and the other is told [R6]",
  async ({ store, now }) => {
    const { does, segments, start } = await castMeeting(store, now);
    const [first, second, third] = segments.map((segment) => segment.id);
    await does("opened", {}, { at: start });
    await does("segment-started", { segment: first, from: null });
    const both = await Promise.all([
      does("segment-started", { segment: second, from: first }, { by: person("marc") }),
      does("segment-started", { segment: second, from: first }, { by: person("sofia") }),
    ]);
    expect(both.every((verdict) => verdict.ok)).toBe(true);
    expect(await eventsOf(store, tonight)).toHaveLength(3);
    expect(await does("segment-started", { segment: third, from: first })).toEqual({
      ok: false,
      refusal: "moved-on",
    });
  },
);

eachStore("forty acts at the same moment get forty numbers in a row", async ({ store, now }) => {
  const { does, start } = await castMeeting(store, now);
  await does("opened", {}, { at: start });
  const given = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      does("minutes-given", { segment: null, minutes: 1 }, { id: `given ${n}` }),
    ),
  );
  const numbers = given.map((verdict) => (verdict.ok ? verdict.seq : 0)).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, n) => n + 2));
});

test("a restart in the middle of a meeting loses nothing", async () => {
  await onSqlite(async (store, path) => {
    const { does, segments, start, evening } = await castMeeting(store, someDay);
    await does("opened", {}, { at: start });
    await does("marked", { voice: place("tonight", "ana"), mark: "here" });
    await does("segment-started", { segment: segments[0]?.id, from: null }, { at: start });
    const before = await stateOf(store, evening);
    const reopened = openSqlite({ path, migrations: sqliteMigrations });
    const later = await castMeetingIn(reopened, someDay);
    expect(await stateOf(reopened, later.evening)).toEqual(before);
    expect(await later.does("paused", {}, { id: "after the restart" })).toMatchObject({ ok: true, seq: 4 });
    await reopened.close();
  });
});

eachStore(
  "a tap on the roll is a mark, a change with who and when, and a voice tonight",
  async ({ store, now }) => {
    const { does, start } = await castMeeting(store, now);
    const ana = place("tonight", "ana");
    await does("marked", { voice: ana, mark: "here" }, { at: start });
    await does("marked", { voice: ana, mark: "left-early" }, { at: after(start, 60), by: person("sofia") });
    const { marks, markChanges } = store.tables;
    const rows = (await store.read.select().from(marks)).filter(
      (row) => row.placeId === ana && row.meetingId === tonight,
    );
    expect(rows.map((row) => [row.mark, row.revision])).toEqual([["left-early", 2]]);
    const changes = (await store.read.select().from(markChanges)).filter((row) => row.markId === rows[0]?.id);
    expect(changes.map((row) => [row.mark, row.byPersonId])).toEqual([
      ["here", person("marc")],
      ["left-early", person("sofia")],
    ]);
  },
);

eachStore("nobody from another group can be marked, speak or be written down", async ({ store, now }) => {
  const { does, start } = await castMeeting(store, now);
  await does("opened", {}, { at: start });
  const emma = place("open", "emma");
  const nobody = { ok: false, refusal: "nobody" };
  expect(await does("marked", { voice: emma, mark: "here" })).toEqual(nobody);
  expect(await does("turn-started", { segment: "check-in", voice: emma })).toEqual(nobody);
  expect(await does("lead-taken", { person: person("ana") })).toEqual(nobody);
  expect(await does("marked", { voice: person("sofia"), mark: "here" })).toMatchObject({ ok: true });
  expect(await does("dance", {})).toEqual({ ok: false, refusal: "unreadable" });
});

eachStore(
  "an apology made beside the run is taken back by a tap, although the log never knew of it",
  async ({ store, now }) => {
    const { does } = await castMeeting(store, now);
    const chloe = place("tonight", "chloe");
    await does("marked", { voice: chloe, mark: "here" });
    await store.tx(async ({ write, tables: { marks } }) => {
      await write.update(marks).set({ mark: "excused" });
    });
    expect(await does("marked", { voice: chloe, mark: "here" })).toMatchObject({ ok: true, already: false });
  },
);

eachStore(
  "the code of the group's screen opens the meeting while it runs and not a minute longer",
  async ({ store, now }) => {
    const { does, start } = await castMeeting(store, now);
    await does("lead-taken", { person: person("marc") });
    const code = (await findRun(store, tonight))?.screenCode ?? "";
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    expect(await findRunByCode(store, code)).toBeNull();
    await does("opened", {}, { at: start });
    expect(await findRunByCode(store, code)).toEqual({ meetingId: tonight });
    await does("closed", { anyway: true });
    expect(await findRunByCode(store, code)).toBeNull();
  },
);

eachStore("whoever opened a round last week goes later this week", async ({ store, now }) => {
  const { does, start } = await castMeeting(store, now);
  await does("opened", {}, { at: start });
  for (const name of ["ana", "david"] as const)
    await does("turn-started", { segment: "check-in", voice: place("tonight", name) });
  const fifth = await findMeeting(store, meeting("tonight", 5));
  expect(fifth && (await roundsBefore(store, fifth.meeting))).toEqual([
    [place("tonight", "ana"), place("tonight", "david")],
  ]);
});

eachStore(
  "an open screen knows at once when its owner was signed out or no longer leads",
  async ({ store, now }) => {
    await castMeeting(store, now);
    const marc = person("marc");
    await store.tx((work) => startSignIn(work, marc, now));
    const signInId = (await signInsOf(store, marc, now))[0]?.id ?? "";
    const watcher = { signInId, personId: marc, meetingId: tonight };
    expect(await standingOf(store, watcher, now)).toEqual({ roles: ["facilitator"], leads: true });
    await store.tx(async ({ write, tables: { cycleFacilitators } }) => {
      await write.update(cycleFacilitators).set({ until: now });
    });
    expect(await standingOf(store, watcher, now)).toEqual({ roles: ["facilitator"], leads: false });
    await store.tx((work) => endAllSignIns(work, marc, now));
    expect(await standingOf(store, watcher, now)).toBeNull();
  },
);

eachStore("the course of a finished group: who came, real minutes, and the goal", async ({ store, now }) => {
  await castMeeting(store, now);
  const found = await findCycle(store, cycle("finished"));
  const course = found && (await figuresOf(store, found, now));
  expect(course?.meetings).toHaveLength(8);
  expect(course?.meetings[2]?.marks).toMatchObject({ came: 4, late: 1, silent: 0 });
  expect(course?.meetings.every((one) => one.realMinutes !== null && one.segments.length > 5)).toBe(true);
  expect(course?.goal?.points.map((point) => point.value)).toEqual([null, 1, 2, 2, 3, 3, 3, 4]);
});

eachStore("a meeting that does not exist is not made by acting on it", async ({ store, now }) => {
  await castMeeting(store, now);
  expect(await store.tx((work) => openLog(work, "no such meeting"))).toBeNull();
});
