/** Newer clock rules and a planned group: who may move what, when, and who hears of it [D91]. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { ClockRules } from "#app/domain/zones/clock-rules.ts";
import { applyClockShifts, dueClockShifts, shiftsWaiting } from "#db/cycles/clock-shifts.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { clockRulesSeen, raiseClockRules } from "#db/people/installations.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { invitationsOf, openEvenings, take } from "../calendar/invitations-setting.ts";
import type { Evenings } from "../calendar/invitations-setting.ts";

/** Rules by which Paris keeps its winter clock for good: half past six there is an hour later in the world. */
const noSummer: ClockRules = { version: "2099a", offsetAt: () => 60 };
const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);

const starts = async ({ store, group }: Evenings) =>
  (await meetingsOf(store, group.cycleId)).map((one) => one.startsAt.toISOString().slice(5, 16));
const planned = ["04-02T16:30", "04-09T16:30", "04-16T16:30", "04-23T16:30"];
const shifted = ["04-02T17:30", "04-09T17:30", "04-16T17:30", "04-23T17:30"];

async function letters({ tables: { outbox: o }, read }: Store, kind: "changes" | "invitation") {
  const rows = await read.select().from(o).where(eq(o.kind, kind));
  return rows.filter((row) => kind === "changes" || Number(row.sequence) > 0);
}

async function waiting({ store, group }: Evenings, rules: ClockRules, now: Date) {
  const cycle = await findCycle(store, group.cycleId);
  return cycle && shiftsWaiting(store, cycle, rules, now);
}

eachStore(
  "newer rules wait 72 hours for a word, then every meeting ahead is at its time on the wall again",
  async ({ store, now }) => {
    const there = await openEvenings(store, null, now);
    expect(await dueClockShifts(store, noSummer, now)).toEqual([]);
    expect((await waiting(there, noSummer, now))?.dueAt).toEqual(hours(now, 72));
    expect(await dueClockShifts(store, noSummer, hours(now, 71))).toEqual([]);
    expect(await starts(there)).toEqual(planned);
    expect(await dueClockShifts(store, noSummer, hours(now, 72))).toMatchObject([
      { cycleId: there.group.cycleId },
    ]);
    expect(await starts(there)).toEqual(shifted);
    const rows = await meetingsOf(store, there.group.cycleId);
    expect(new Set(rows.map((one) => `${one.time} ${one.zone} ${one.revision}`))).toEqual(
      new Set(["18:30 Europe/Paris 1"]),
    );
    const cycle = await findCycle(store, there.group.cycleId);
    expect(cycle?.firstStartsAt).toEqual(rows[0]?.startsAt);
    expect(cycle?.enrolUntil).toEqual(rows[0]?.startsAt);
    expect(cycle?.clockShiftFoundAt).toBeNull();
    expect(await dueClockShifts(store, noSummer, hours(now, 80))).toEqual([]);
  },
);

eachStore(
  "a word is enough: one letter each, entries rise, and who has an invitation gets it again",
  async ({ store, now }) => {
    const there = await openEvenings(store, null, now);
    const ana = await take(there, "ana", now, "all");
    const ben = await take(there, "ben", now);
    await dueClockShifts(store, noSummer, now);
    const seen = (await waiting(there, noSummer, now))?.seen ?? -1;
    const act = { cycleId: there.group.cycleId, by: there.group.staffId };
    const stale = await applyClockShifts(store, { ...act, seen: seen + 1 }, noSummer, now);
    expect(stale).toEqual({ ok: false, refusal: "seen-is-old" });
    expect(await starts(there)).toEqual(planned);
    const both = await Promise.all([
      applyClockShifts(store, { ...act, seen }, noSummer, now),
      applyClockShifts(store, { ...act, seen }, noSummer, now),
    ]);
    expect(both.map((one) => one.ok && one.moved).sort()).toEqual([0, 4]);
    expect(await starts(there)).toEqual(shifted);
    const told = await letters(store, "changes");
    expect(told.map((row) => row.personId).sort()).toEqual([ana.personId, ben.personId].sort());
    expect((told[0]?.facts["changes"] as { what: string }[]).map(({ what }) => what)).toEqual(
      Array(4).fill("clock"),
    );
    for (const { personId } of [ana, ben])
      expect((await invitationsOf(store, personId)).map((one) => one.sequence)).toEqual([1, 1, 1, 1]);
    const again = await letters(store, "invitation");
    expect(again.map((row) => [row.personId, row.facts["method"], row.facts["startsAt"]]).sort()).toEqual(
      shifted.map((start) => [ana.personId, "REQUEST", `2026-${start}:00.000Z`]),
    );
    expect(await waiting(there, noSummer, now)).toBeNull();
  },
);

eachStore("an evening that has begun, or was opened early, stays as it is", async ({ store, now }) => {
  const there = await openEvenings(store, null, now);
  const begun = new Date("2026-04-02T16:45:00Z");
  const [, second] = await meetingsOf(store, there.group.cycleId);
  const { runs } = store.tables;
  await store.tx(({ write }) =>
    write.insert(runs).values({
      ...{ meetingId: second?.id ?? "", organisationId: there.group.organisationId },
      ...{ seq: 1, state: "running", screenCode: "early", openedAt: begun },
    }),
  );
  await dueClockShifts(store, noSummer, begun);
  await dueClockShifts(store, noSummer, hours(begun, 72));
  expect(await starts(there)).toEqual([...planned.slice(0, 2), ...shifted.slice(2)]);
});

eachStore("less than a day before the first meeting nothing waits", async ({ store, now }) => {
  const there = await openEvenings(store, null, now);
  const evening = new Date("2026-04-01T18:00:00Z");
  expect(await dueClockShifts(store, noSummer, evening)).toHaveLength(1);
  expect(await starts(there)).toEqual(shifted);
});

eachStore(
  "the release that was seen only rises, and a process with older rules finds nothing and moves nothing",
  async ({ store, now }) => {
    const there = await openEvenings(store, null, now);
    expect(await clockRulesSeen(store)).toBeNull();
    const raised = [];
    for (const version of ["2025c", "2026c", "2025c", ""]) raised.push(await raiseClockRules(store, version));
    expect(raised).toEqual(["2025c", "2026c", "2026c", "2026c"]);
    const older = { ...noSummer, version: "2025c" };
    expect(await dueClockShifts(store, older, hours(now, 1000))).toEqual([]);
    expect(await waiting(there, older, now)).toBeNull();
    const act = { cycleId: there.group.cycleId, by: null, seen: null };
    expect(await applyClockShifts(store, act, older, now)).toEqual({ ok: false, refusal: "older-rules" });
    expect(await starts(there)).toEqual(planned);
    expect(await letters(store, "changes")).toEqual([]);
  },
);

eachStore(
  "a time that the new clock jumps over waits for people while the others follow",
  async ({ store, now }) => {
    const there = await openEvenings(store, null, now);
    const gap: ClockRules = {
      version: "2099a",
      offsetAt: (instant) => (instant < new Date("2026-04-09T17:00:00Z") ? 60 : 120),
    };
    await dueClockShifts(store, gap, now);
    await dueClockShifts(store, gap, hours(now, 72));
    expect(await starts(there)).toEqual([shifted[0], ...planned.slice(1)]);
    const left = await waiting(there, gap, hours(now, 73));
    expect(left?.shifts.map(({ meeting, to }) => [meeting.date, to])).toEqual([["2026-04-09", null]]);
    expect(left?.dueAt).toBeNull();
    expect((await findCycle(store, there.group.cycleId))?.clockShiftFoundAt).toEqual(hours(now, 72));
  },
);

eachStore("what newer rules had found is forgotten when the dates fit them again", async ({ store, now }) => {
  const there = await openEvenings(store, null, now);
  await dueClockShifts(store, noSummer, now);
  await dueClockShifts(store, { version: "2099b", offsetAt: () => 120 }, hours(now, 1));
  expect((await findCycle(store, there.group.cycleId))?.clockShiftFoundAt).toBeNull();
  expect(await starts(there)).toEqual(planned);
});
