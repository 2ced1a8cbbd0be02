/** What a cycle holds and on which days: each session once, one again and again, or all of them packed together. */
import { expect, test } from "vitest";
import { datesOf, sessionsToDate, type DateRule } from "#app/domain/groups/planning.ts";
import { smallPlan } from "#tests/support/small-curriculum.ts";

const paris = { zone: "Europe/Paris", country: "FR" };
/** A Thursday. */
const rule: DateRule = {
  startDate: "2026-04-02",
  time: "18:30",
  everyWeeks: 1,
  skipHolidays: true,
  closedDates: [],
};

function repeating(session?: string) {
  const plan = smallPlan(3);
  return { ...plan, curriculum: { ...plan.curriculum, repeats: { session, topics: [] } } };
}

function days(change: Partial<DateRule>, count = 4) {
  const dates = datesOf({ ...rule, ...change }, paris, sessionsToDate(smallPlan(count)), "en");
  if (!dates.ok) throw new Error(dates.refusal);
  return {
    on: dates.dates.map((one) => one.date.slice(5)),
    skipped: dates.skipped.map((one) => one.date.slice(5)),
  };
}

test("a course holds each of its sessions once, under its own number", () => {
  expect(sessionsToDate(smallPlan(3)).map(({ number, session }) => [number, session.id])).toEqual([
    [1, "session-1"],
    [2, "session-2"],
    [3, "session-3"],
  ]);
});

test("a session that repeats is held as often as asked and counted on; what follows it comes after", () => {
  expect(
    sessionsToDate(repeating("session-2"), 3).map(({ number, session }) => [number, session.id]),
  ).toEqual([
    [1, "session-1"],
    [2, "session-2"],
    [3, "session-2"],
    [4, "session-2"],
    [5, "session-3"],
  ]);
  expect(sessionsToDate(repeating("session-2"))).toHaveLength(12);
});

test("where it is not clear which one repeats, nothing is guessed: each is held once", () => {
  expect(sessionsToDate(repeating(), 5)).toHaveLength(3);
});

test("twice a week, on days in a row, or every two weeks: holidays are left out and nothing is lost", () => {
  expect(days({})).toEqual({ on: ["04-02", "04-09", "04-16", "04-23"], skipped: [] });
  expect(days({ everyWeeks: 2 }).on).toEqual(["04-02", "04-16", "04-30", "05-28"]);
  expect(days({ weekdays: [1, 4] })).toEqual({
    on: ["04-02", "04-09", "04-13", "04-16"],
    skipped: ["04-06"],
  });
  expect(days({ weekdays: [1, 2, 3, 4, 5, 6, 7], startDate: "2026-04-04" }, 3)).toEqual({
    on: ["04-04", "04-05", "04-07"],
    skipped: ["04-06"],
  });
});
