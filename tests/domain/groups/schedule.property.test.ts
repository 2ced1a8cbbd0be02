/** Wall clocks and series of dates against an independent oracle, in every zone and around every clock change. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { planDates, type ScheduleRule } from "#app/domain/groups/schedule.ts";
import { addCalendarDays, daysBetween, weekdayOf, weekdays } from "#app/domain/groups/schedule/days.ts";
import { instantOf, todayIn, wallOf, zonesToChoose } from "#app/domain/zones.ts";
import { instantsShowing, wallShown } from "./schedule-oracle.ts";

vi.setConfig({ testTimeout: 60_000 });

const zones = zonesToChoose();
/** Zones and days where clocks do something: changes of an hour, of half an hour, of a whole day. */
const turningDays: [string, string][] = [
  ["Europe/Paris", "2026-03-29"],
  ["Europe/Paris", "2026-10-25"],
  ["America/New_York", "2026-03-08"],
  ["America/New_York", "2026-11-01"],
  ["America/St_Johns", "2026-11-01"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Pacific/Apia", "2011-12-30"],
  ["Pacific/Chatham", "2026-04-05"],
  ["Asia/Kathmandu", "2026-10-25"],
  ["Africa/Cairo", "2026-10-29"],
  ["America/Santiago", "2026-04-04"],
];

const someDay = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addCalendarDays("2005-01-01", days));
const someTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
const anyWhere = fc.tuple(fc.constantFrom(...zones), someDay);
const nearTurns = fc
  .tuple(fc.constantFrom(...turningDays), fc.integer({ min: -1, max: 1 }))
  .map(([[zone, day], shift]): [string, string] => [zone, addCalendarDays(day, shift)]);

function rule(change: Partial<ScheduleRule> = {}): ScheduleRule {
  return {
    startDate: "2026-03-03",
    time: "18:30",
    zone: "Europe/Paris",
    everyWeeks: 1,
    sessions: sessions(8),
    skipDates: [],
    skipHolidays: false,
    ...change,
  };
}

function sessions(count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `s${index + 1}`, minutes: 120, counts: true }));
}

test("a wall time names exactly the instants that an independent search finds", () => {
  fc.assert(
    fc.property(fc.oneof(nearTurns, anyWhere), someTime, ([zone, date], time) => {
      const expected = instantsShowing(date, time, zone).map((instant) => instant.toISOString());
      const first = instantOf(date, time, zone, "first");
      const second = instantOf(date, time, zone, "second");
      const found = [first, second].flatMap((one) => (one.ok ? [one.moment.instant.toISOString()] : []));
      expect([...new Set(found)]).toEqual(expected);
      const unasked = instantOf(date, time, zone);
      const refusal = ["no-such-time", undefined, "time-happens-twice"][expected.length];
      expect(unasked.ok ? undefined : unasked.refusal).toBe(refusal);
    }),
    { numRuns: 400 },
  );
});

test("suggestions exist, stand close to what was asked, and the last one is never earlier than the first", () => {
  fc.assert(
    fc.property(nearTurns, someTime, ([zone, date], time) => {
      const verdict = instantOf(date, time, zone);
      if (verdict.ok) return;
      expect(verdict.suggestions).toHaveLength(2);
      const [first, last] = verdict.suggestions;
      expect(first!.instant.getTime()).toBeLessThan(last!.instant.getTime());
      for (const moment of verdict.suggestions) {
        expect(wallShown(moment.instant, zone)).toBe(`${moment.date} ${moment.time}`);
        expect(Math.abs(daysBetween(date, moment.date))).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test("what the wall shows at an instant is what an independent clock shows", () => {
  const instants = fc.date({ min: new Date("2005-01-01"), max: new Date("2045-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const { date, time } = wallOf(instant, zone);
      expect(`${date} ${time}`).toBe(wallShown(instant, zone));
      expect(todayIn(zone, instant)).toBe(date);
    }),
    { numRuns: 300 },
  );
});

test("every date of a series keeps its weekday and its time on the wall, in every zone", () => {
  fc.assert(
    fc.property(
      fc.oneof(nearTurns, anyWhere),
      someTime,
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }),
      ([zone, startDate], time, everyWeeks, closedWeeks) => {
        const skipDates = closedWeeks.map((week) => addCalendarDays(startDate, 7 * week));
        const plan = planDates(
          rule({
            zone,
            startDate,
            time,
            everyWeeks,
            skipDates,
            sessions: sessions(6),
            overlapChoice: "second",
          }),
        );
        if (!plan.ok) {
          expect(plan.refusal).toBe("no-such-time");
          expect(instantsShowing(plan.at, time, zone)).toEqual([]);
          return;
        }
        expect(plan.dates.map((one) => one.session)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6"]);
        const taken = [...plan.dates, ...plan.skipped].map((one) => one.date).sort();
        taken.forEach((date, index) => expect(daysBetween(startDate, date)).toBe(index * 7 * everyWeeks));
        for (const one of plan.dates) {
          expect(weekdayOf(one.date)).toBe(weekdayOf(startDate));
          expect(one.startsAt).toEqual(instantsShowing(one.date, time, zone).at(-1));
          expect(one.endsAt.getTime() - one.startsAt.getTime()).toBe(120 * 60_000);
          expect(skipDates).not.toContain(one.date);
        }
      },
    ),
    { numRuns: 120 },
  );
});

test("a week with several dates has each of them and no other, closed ones left out, in every zone", () => {
  const someDays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(
      anyWhere,
      someDays,
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }),
      (where, days, closed) => {
        const [zone, startDate] = where;
        const own = [...new Set([...days, weekdayOf(startDate)])];
        const skipDates = closed.map((day) => addCalendarDays(startDate, day));
        const plan = planDates(
          rule({ zone, startDate, time: "12:00", weekdays: own, skipDates, sessions: sessions(9) }),
        );
        if (!plan.ok) return;
        const taken = [...plan.dates, ...plan.skipped].map((one) => one.date).sort();
        const last = taken.at(-1) ?? startDate;
        const expected = Array.from({ length: daysBetween(startDate, last) + 1 }, (_, day) =>
          addCalendarDays(startDate, day),
        ).filter((date) => own.includes(weekdayOf(date)));
        expect(taken).toEqual(expected);
        expect(plan.dates.map((one) => one.session)).toEqual(sessions(9).map((one) => one.id));
        expect(plan.dates.filter((one) => skipDates.includes(one.date))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
