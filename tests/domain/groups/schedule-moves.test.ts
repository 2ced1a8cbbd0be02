/** Moving and cancelling meetings of a running cycle, and the demonstration that moves with the calendar. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { planDates, type Pattern } from "#app/domain/groups/schedule.ts";
import { daysBetween, mondayOf } from "#app/domain/groups/schedule/days.ts";
import { moveDemonstration } from "#app/domain/groups/schedule/demonstration.ts";
import {
  cancelMeeting,
  moveFollowing,
  moveMeeting,
  type DatedMeeting,
  type MoveVerdict,
} from "#app/domain/groups/schedule/moves.ts";

const pattern: Pattern = {
  zone: "Europe/Paris",
  everyWeeks: 1,
  skipDates: ["2026-05-12"],
  country: "FR",
  skipHolidays: true,
};

/** Eight Tuesdays from 10 March 2026 at 18:30, the first one already held. */
function cycle(): DatedMeeting[] {
  const sessions = Array.from({ length: 8 }, (_, index) => ({
    id: `s${index + 1}`,
    minutes: 120,
    counts: true,
  }));
  const plan = planDates({ ...pattern, startDate: "2026-03-10", time: "18:30", sessions });
  if (!plan.ok) throw new Error(plan.refusal);
  return plan.dates.map((one, index) => ({
    ...one,
    id: `m${index + 1}`,
    number: index + 1,
    state: index === 0 ? ("held" as const) : ("planned" as const),
  }));
}

function done(verdict: MoveVerdict<DatedMeeting>) {
  if (!verdict.ok) throw new Error(`refused: ${verdict.refusal}`);
  return verdict;
}

const dates = (meetings: DatedMeeting[]) => meetings.map((one) => one.date.slice(5));

test("one meeting moves to Thursday at seven, the others stay [S4]", () => {
  const { meetings, changed, added } = done(
    moveMeeting(cycle(), "m3", { date: "2026-03-26", time: "19:00" }),
  );
  expect(changed).toEqual(["m3"]);
  expect(added).toEqual([]);
  expect(meetings[2]).toMatchObject({ id: "m3", session: "s3", date: "2026-03-26", time: "19:00" });
  expect(meetings[2]!.startsAt.toISOString()).toBe("2026-03-26T18:00:00.000Z");
  expect(meetings[2]!.endsAt.toISOString()).toBe("2026-03-26T20:00:00.000Z");
});

test("from the fourth meeting on the group meets on Wednesdays, skipping what is closed", () => {
  const { meetings, changed } = done(
    moveFollowing(cycle(), "m4", { date: "2026-04-22", time: "18:00" }, pattern),
  );
  expect(changed).toEqual(["m4", "m5", "m6", "m7", "m8"]);
  expect(dates(meetings)).toEqual(["03-10", "03-17", "03-24", "04-22", "04-29", "05-06", "05-13", "05-20"]);
  expect(meetings.slice(3).every((one) => one.time === "18:00")).toBe(true);
});

/** Thursdays of winter 2026 without 24 and 31 December. */
function winter(): DatedMeeting[] {
  const sessions = Array.from({ length: 6 }, (_, index) => ({
    id: `s${index + 1}`,
    minutes: 90,
    counts: true,
  }));
  const rule = { ...closed, startDate: "2026-12-03", time: "18:00", sessions };
  const plan = planDates(rule);
  if (!plan.ok) throw new Error(plan.refusal);
  return plan.dates.map((one, index) => ({
    ...one,
    id: `m${index + 1}`,
    number: index + 1,
    state: "planned" as const,
  }));
}
const closed: Pattern = { ...pattern, skipDates: ["2026-12-24", "2026-12-31"], skipHolidays: false };

test("a gap over Christmas is still a gap when all that follow move to Saturdays", () => {
  expect(dates(winter())).toEqual(["12-03", "12-10", "12-17", "01-07", "01-14", "01-21"]);
  const { meetings, skipped } = done(
    moveFollowing(winter(), "m2", { date: "2026-12-12", time: "10:00" }, closed),
  );
  expect(dates(meetings)).toEqual(["12-03", "12-12", "12-19", "01-09", "01-16", "01-23"]);
  expect(skipped).toEqual([
    { date: "2026-12-26", reason: "left-out" },
    { date: "2027-01-02", reason: "left-out" },
  ]);
});

test("so is one that somebody made by hand, and a week that was cancelled", () => {
  const open = { ...closed, skipDates: [] };
  const shifted = done(moveFollowing(winter(), "m4", { date: "2027-01-08", time: "18:00" }, open)).meetings;
  const moved = done(moveFollowing(shifted, "m1", { date: "2026-12-05", time: "10:00" }, open)).meetings;
  expect(dates(moved)).toEqual(["12-05", "12-12", "12-19", "01-09", "01-16", "01-23"]);
  const dropped = done(cancelMeeting(winter(), "m5", { kind: "drop" }, closed)).meetings;
  const later = done(moveFollowing(dropped, "m4", { date: "2027-01-09", time: "10:00" }, closed)).meetings;
  expect(dates(later.filter((one) => one.state === "planned"))).toEqual([
    "12-03",
    "12-10",
    "12-17",
    "01-09",
    "01-23",
  ]);
});

test("a week that is empty because its meeting was moved into the next one is no week left out", () => {
  const one = done(moveMeeting(cycle(), "m4", { date: "2026-04-09", time: "18:30" })).meetings;
  const all = done(moveFollowing(one, "m3", { date: "2026-03-25", time: "18:30" }, pattern)).meetings;
  expect(dates(all)).toEqual(["03-10", "03-17", "03-25", "04-01", "04-08", "04-15", "04-22", "04-29"]);
});

test("whoever moves the first meeting into a week left out has it there", () => {
  const { meetings } = done(moveFollowing(winter(), "m3", { date: "2026-12-22", time: "18:00" }, closed));
  expect(dates(meetings)).toEqual(["12-03", "12-10", "12-22", "01-05", "01-12", "01-19"]);
});

test("wherever a group with gaps moves to, it keeps its number of meetings and meets in no week it left out [F21]", () => {
  const gaps = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 6 }), (weeks, day) => {
      const skipDates = weeks.map((week) =>
        new Date(Date.UTC(2026, 8, 3 + 7 * week)).toISOString().slice(0, 10),
      );
      const rule = { ...closed, skipDates };
      const sessions = Array.from({ length: 8 }, (_, index) => ({
        id: `s${index}`,
        minutes: 90,
        counts: true,
      }));
      const plan = planDates({ ...rule, startDate: "2026-09-03", time: "12:00", sessions });
      if (!plan.ok) throw new Error(plan.refusal);
      const before = plan.dates.map((one, index) => ({
        ...one,
        id: `m${index}`,
        number: index,
        state: "planned" as const,
      }));
      const date = new Date(Date.UTC(2026, 7, 31 + day)).toISOString().slice(0, 10);
      const moved = moveFollowing(before, "m0", { date, time: "12:00" }, { ...rule, skipDates: [] });
      const after = moved.ok ? moved.meetings : before;
      expect(after.map((one) => mondayOf(one.date))).toEqual(before.map((one) => mondayOf(one.date)));
    }),
  );
});

test("a cancelled meeting that is dropped takes its session with it [S5]", () => {
  const { meetings, changed } = done(cancelMeeting(cycle(), "m3", { kind: "drop" }, pattern));
  expect(changed).toEqual(["m3"]);
  expect(meetings[2]).toMatchObject({ id: "m3", state: "cancelled", session: "s3" });
});

test("a cancelled meeting that is replaced is the same meeting on another date [S5]", () => {
  const to = { date: "2026-03-27", time: "18:30" };
  const { meetings, changed } = done(cancelMeeting(cycle(), "m3", { kind: "replace", to }, pattern));
  expect(changed).toEqual(["m3"]);
  expect(meetings[2]).toMatchObject({ id: "m3", state: "planned", session: "s3", date: "2026-03-27" });
});

test("pushing keeps the dates people have: one meeting goes, sessions slide, one is added at the end [S5]", () => {
  const before = cycle();
  const { meetings, added } = done(cancelMeeting(before, "m6", { kind: "push", newId: "m9" }, pattern));
  expect(added).toEqual(["m9"]);
  expect(meetings.map((one) => [one.id, one.session, one.state])).toEqual([
    ["m1", "s1", "held"],
    ["m2", "s2", "planned"],
    ["m3", "s3", "planned"],
    ["m4", "s4", "planned"],
    ["m5", "s5", "planned"],
    ["m6", "s6", "cancelled"],
    ["m7", "s6", "planned"],
    ["m8", "s7", "planned"],
    ["m9", "s8", "planned"],
  ]);
  expect(dates(meetings)).toEqual([...dates(before), "05-05"]);
});

test("pushing the last meeting gives it the next open date", () => {
  const pushed = cancelMeeting(
    cycle(),
    "m8",
    { kind: "push", newId: "m9" },
    { ...pattern, skipDates: ["2026-05-05"] },
  );
  expect(done(pushed).meetings.at(-1)).toMatchObject({ id: "m9", session: "s8", date: "2026-05-12" });
});

test("what is held or cancelled, unknown, in the gap, or on top of another meeting is refused", () => {
  const to = { date: "2026-03-26", time: "19:00" };
  const refusal = (verdict: MoveVerdict<DatedMeeting>) => (verdict.ok ? null : verdict.refusal);
  expect(refusal(moveMeeting(cycle(), "m1", to))).toBe("not-ahead");
  expect(refusal(moveMeeting(cycle(), "m99", to))).toBe("no-such-meeting");
  expect(refusal(cancelMeeting(cycle(), "m1", { kind: "drop" }, pattern))).toBe("not-ahead");
  expect(refusal(moveMeeting(cycle(), "m3", { date: "2026-03-31", time: "19:00" }))).toBe(
    "overlaps-another-meeting",
  );
  expect(refusal(moveMeeting(cycle(), "m3", { date: "2026-03-24", time: "18:30" }))).toBe("nothing-changes");
  const gap = moveMeeting(cycle(), "m3", { date: "2026-03-29", time: "02:30" });
  expect(gap).toMatchObject({ ok: false, refusal: "no-such-time", at: "2026-03-29" });
  if (!gap.ok) expect(gap.suggestions).toHaveLength(2);
  const twice = { date: "2026-10-25", time: "02:30" };
  expect(refusal(moveMeeting(cycle(), "m8", twice))).toBe("time-happens-twice");
  const second = done(moveMeeting(cycle(), "m8", { ...twice, occurrence: "second" }));
  expect(second.meetings[7]!.startsAt.toISOString()).toBe("2026-10-25T01:30:00.000Z");
});

test("whatever is cancelled, no session of a pushed cycle is lost or doubled, and held meetings stay", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 8 }), { maxLength: 4 }), (numbers) => {
      const after = numbers.reduce(
        (meetings, number) =>
          done(cancelMeeting(meetings, `m${number}`, { kind: "push", newId: `new-${number}` }, pattern))
            .meetings,
        cycle(),
      );
      const ahead = after.filter((one) => one.state !== "cancelled");
      expect(ahead.map((one) => one.session)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"]);
      expect(after[0]).toEqual(cycle()[0]);
      expect(after).toHaveLength(8 + numbers.length);
    }),
    { numRuns: 30 },
  );
});

test("the demonstration moves as a whole: tonight is tonight, weeks stay weeks, half past six stays half past six", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (day) => {
      const today = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
      const { days, meetings } = moveDemonstration(cycle(), "m4", today);
      expect(meetings[3]!.date).toBe(today);
      expect(days).toBe(daysBetween("2026-03-31", today));
      const before = cycle();
      meetings.forEach((one, index) => {
        expect(daysBetween(before[index]!.date, one.date)).toBe(days);
        expect(one.time).toBe("18:30");
      });
    }),
    { numRuns: 50 },
  );
});

test("on the day of the story itself, or without tonight's meeting, nothing moves", () => {
  expect(moveDemonstration(cycle(), "m4", "2026-03-31")).toEqual({ days: 0, meetings: cycle() });
  expect(moveDemonstration(cycle(), "none", "2027-01-01")).toEqual({ days: 0, meetings: cycle() });
});

test("nothing changes a meeting while it is being led, and what leaves it alone goes on", () => {
  const meetings = cycle().map((one) => (one.id === "m3" ? { ...one, led: true } : one));
  const to = { date: "2026-03-26", time: "19:00" };
  const refused = { ok: false, refusal: "being-led", at: "2026-03-24" };
  expect(moveMeeting(meetings, "m3", to)).toMatchObject(refused);
  expect(moveFollowing(meetings, "m2", { date: "2026-03-18", time: "18:30" }, pattern)).toMatchObject(
    refused,
  );
  expect(cancelMeeting(meetings, "m3", { kind: "drop" }, pattern)).toMatchObject(refused);
  expect(cancelMeeting(meetings, "m2", { kind: "push", newId: "new" }, pattern)).toMatchObject(refused);
  expect(done(cancelMeeting(meetings, "m4", { kind: "push", newId: "new" }, pattern)).changed).not.toContain(
    "m3",
  );
});
