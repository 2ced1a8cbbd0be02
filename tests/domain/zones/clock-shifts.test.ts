/** When clock rules change, a group that meets at half past six meets at half past six [D91]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { clockShifts, shiftsDueAt } from "#app/domain/groups/schedule/clock-shifts.ts";
import { addCalendarDays } from "#app/domain/groups/schedule/days.ts";
import { instantOf, wallOf } from "#app/domain/zones.ts";
import type { OffsetAt } from "#app/domain/zones.ts";
import { rulesOf2025, rulesOf2026, zonesOf2026 } from "#tests/support/clock-rules.ts";

const now = new Date("2026-10-01T12:00:00Z");

/** A meeting of two hours as it was planned under some rules; null where its wall time is no single instant. */
function planned(zone: string, date: string, time: string, offset: OffsetAt) {
  const verdict = instantOf(date, time, zone, undefined, offset);
  if (!verdict.ok) return null;
  const startsAt = verdict.moment.instant;
  const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000);
  return { date, time, zone, startsAt, endsAt, state: "planned" as "planned" | "held" | "cancelled" };
}

const vancouver = planned("America/Vancouver", "2026-12-03", "18:30", rulesOf2025.offsetAt)!;

test("half past six in Vancouver in December is an hour earlier in the world, and half past six on the wall", () => {
  expect(vancouver.startsAt.toISOString()).toBe("2026-12-04T02:30:00.000Z");
  const [shift] = clockShifts([vancouver], rulesOf2026.offsetAt, now);
  expect(shift?.to?.startsAt.toISOString()).toBe("2026-12-04T01:30:00.000Z");
  expect(shift?.to?.endsAt.toISOString()).toBe("2026-12-04T03:30:00.000Z");
});

test("whatever was planned in a zone that changed keeps its time on the wall and its length, and settles at once", () => {
  const dates = fc.integer({ min: 0, max: 400 }).map((days) => addCalendarDays("2026-10-02", days));
  const times = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
  fc.assert(
    fc.property(fc.constantFrom(...zonesOf2026), dates, times, (zone, date, time) => {
      const meeting = planned(zone, date, time, rulesOf2025.offsetAt);
      if (!meeting) return;
      const [shift] = clockShifts([meeting], rulesOf2026.offsetAt, now);
      const after = shift ? { ...meeting, ...shift.to } : meeting;
      expect(shift?.to).not.toBeNull();
      expect(wallOf(after.startsAt, zone, rulesOf2026.offsetAt)).toEqual({ date, time });
      expect(after.endsAt.getTime() - after.startsAt.getTime()).toBe(2 * 3_600_000);
      expect(clockShifts([after], rulesOf2026.offsetAt, now)).toEqual([]);
      expect(clockShifts([meeting], rulesOf2025.offsetAt, now)).toEqual([]);
    }),
  );
});

test("what has begun, by old rules or by new ones, was held or is called off stays as it was", () => {
  const at = (time: string) => clockShifts([vancouver], rulesOf2026.offsetAt, new Date(time)).length;
  expect(["2026-12-04T01:29:59Z", "2026-12-04T01:30:00Z", "2026-12-04T02:30:00Z"].map(at)).toEqual([1, 0, 0]);
  for (const state of ["held", "cancelled"] as const)
    expect(clockShifts([{ ...vancouver, state }], rulesOf2026.offsetAt, now)).toEqual([]);
});

/** A zone of an hour east, which goes to two hours, or back from two, at an instant. */
const turning =
  (at: string, from: number, to: number): OffsetAt =>
  (instant) =>
    instant < new Date(at) ? from : to;

test("a time that new rules jump over is for people to choose, and nothing is invented", () => {
  const meeting = planned("Europe/Paris", "2026-12-03", "18:30", () => 60)!;
  const gap = turning("2026-12-03T17:00:00Z", 60, 120);
  expect(clockShifts([meeting], gap, now)).toEqual([{ meeting, to: null }]);
});

test("a time that new rules show twice stays with the one it has, and is for people to choose if it has neither", () => {
  const twice = turning("2026-12-03T17:00:00Z", 120, 60);
  const meeting = planned("Europe/Paris", "2026-12-03", "18:30", () => 60)!;
  expect(clockShifts([meeting], twice, now)).toEqual([]);
  const other = planned("Europe/Paris", "2026-12-03", "18:30", () => 0)!;
  expect(clockShifts([other], twice, now)).toEqual([{ meeting: other, to: null }]);
  const chosen = { ...other, occurrence: "second" as const };
  expect(clockShifts([chosen], twice, now)).toMatchObject([
    { to: { startsAt: new Date("2026-12-03T17:30:00Z") } },
  ]);
});

test("a row that is days away from its wall time is no matter of clocks", () => {
  const lost = { ...vancouver, date: "2026-12-10" };
  expect(clockShifts([lost], rulesOf2026.offsetAt, now)).toEqual([]);
});

test("after 72 hours it goes by itself, and never later than a day before the first of these meetings", () => {
  const shifts = clockShifts([vancouver], rulesOf2026.offsetAt, now);
  const due = (foundAt: string) => shiftsDueAt(shifts, new Date(foundAt))?.toISOString();
  expect(due("2026-11-01T12:00:00Z")).toBe("2026-11-04T12:00:00.000Z");
  expect(due("2026-12-02T12:00:00Z")).toBe("2026-12-03T01:30:00.000Z");
  expect(shiftsDueAt([{ meeting: vancouver, to: null }], now)).toBeNull();
});
