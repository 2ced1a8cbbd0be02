import fc from "fast-check";
import { expect, test } from "vitest";
import {
  completion,
  isLastChance,
  requiredOf,
  type Attended,
  type CountedMeeting,
} from "#app/domain/groups/completion.ts";
import type { CompletionRule } from "#app/domain/curriculum/plan.ts";
import type { Mark } from "#app/domain/groups/attendance.ts";

const rule: CompletionRule = { name: "certificate", atLeast: "2/3", of: "counted", must: [], makeUp: false };
const day = (number: number) => new Date(Date.UTC(2026, 2, 5 + 7 * number, 18));
const always = new Date(0);

/** A session zero and eight meetings, of which the first `held` were held. */
const cycle = (held: number): CountedMeeting[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    id: `m${number}`,
    number,
    counts: number > 0,
    state: number <= held ? "held" : "coming",
    startsAt: day(number),
  }));
const one = (mark: Mark, minutesLate: number | null = null): Attended => ({
  mark,
  minutesLate,
  madeUp: false,
});
const at = (...numbers: number[]) => Object.fromEntries(numbers.map((number) => [`m${number}`, one("here")]));
const absent = (...numbers: number[]) =>
  Object.fromEntries(numbers.map((number) => [`m${number}`, one("not-here")]));

test("two thirds of eight meetings are six, and session zero is none of them", () => {
  const full = completion(rule, cycle(8), always, { ...at(0, 1, 2, 3, 4, 5), ...absent(6, 7, 8) });
  expect(full).toMatchObject({ of: 8, required: 6, attended: 5, met: false });
  expect(completion(rule, cycle(8), always, at(1, 2, 3, 4, 5, 6)).met).toBe(true);
});

test("even where all meetings are asked for, session zero is left out", () => {
  expect(completion({ ...rule, of: "all" }, cycle(8), always, at(0)).of).toBe(8);
});

test("the answer is in meetings: two more, three left", () => {
  const now = completion(rule, cycle(5), always, { ...at(1, 2, 3, 4), ...absent(5) });
  expect(now.forecast).toEqual({ needed: 2, left: 3, unmarked: 0, possible: true });
  expect(isLastChance(now)).toBe(false);
});

test("there is a week in which every meeting left is needed, and one after which it can no longer be", () => {
  const week = completion(rule, cycle(6), always, { ...at(1, 2, 3, 4), ...absent(5, 6) });
  expect(week.forecast).toMatchObject({ needed: 2, left: 2, possible: true });
  expect(isLastChance(week)).toBe(true);
  const over = completion(rule, cycle(7), always, { ...at(1, 2, 3, 4), ...absent(5, 6, 7) });
  expect(over.forecast.possible).toBe(false);
});

test("somebody who joined late is measured from the first meeting they could come to", () => {
  const late = completion(rule, cycle(8), day(3), at(3, 4, 5, 6));
  expect(late).toMatchObject({ of: 6, required: 4, met: true });
  expect(completion({ ...rule, must: [1, 8] }, cycle(8), day(3), at(3, 4, 5, 6)).mustStill).toEqual([8]);
});

test("a cancelled meeting counts for nobody", () => {
  const meetings = cycle(8).map((it) => (it.number === 4 ? { ...it, state: "cancelled" as const } : it));
  expect(completion(rule, meetings, always, at(1, 2, 3, 5, 6))).toMatchObject({
    of: 7,
    required: 5,
    met: true,
  });
});

test("a session one has to have been at decides, however many others there were", () => {
  const must = { ...rule, must: [8] };
  const missed = completion(must, cycle(8), always, { ...at(1, 2, 3, 4, 5, 6, 7), ...absent(8) });
  expect(missed).toMatchObject({ met: false, mustStill: [8], forecast: { possible: false } });
  const still = completion(must, cycle(7), always, at(1, 2, 3, 4, 5, 6, 7));
  expect(still.forecast).toEqual({ needed: 1, left: 1, unmarked: 0, possible: true });
});

test("a meeting made up counts where the rule says so", () => {
  const made = { ...at(1, 2, 3, 4, 5), m6: { ...one("not-here"), madeUp: true } };
  expect(completion({ ...rule, makeUp: true }, cycle(8), always, made).met).toBe(true);
  expect(completion(rule, cycle(8), always, made).met).toBe(false);
});

test("being late counts until the rule says it is too late; leaving early or stepping out counts", () => {
  const strict = { ...rule, atLeast: "1", lateAfter: 30 };
  const with1 = (mark: Attended) => completion(strict, cycle(8), always, { m1: mark }).attended;
  expect(
    [
      one("late", 30),
      one("late", 31),
      one("late"),
      one("left-early"),
      one("stepped-out"),
      one("excused"),
    ].map(with1),
  ).toEqual([1, 0, 1, 1, 1, 0]);
});

test("a meeting nobody has marked yet counts neither for nor against", () => {
  const open = completion(rule, cycle(8), always, at(1, 2, 3, 4, 5));
  expect(open).toMatchObject({ met: false, forecast: { needed: 1, left: 0, unmarked: 3, possible: true } });
});

test("a plain number stays what it says", () => {
  expect(completion({ ...rule, atLeast: "4" }, cycle(8), day(6), {}).forecast.possible).toBe(false);
  expect([requiredOf("2/3", 8), requiredOf("4", 8), requiredOf("most", 8), requiredOf("1/0", 8)]).toEqual([
    6, 4, 8, 8,
  ]);
});

test("coming once more never makes it worse", () => {
  const who = fc.array(fc.constantFrom<Mark>("here", "late", "excused", "not-here", "unknown"), {
    minLength: 8,
    maxLength: 8,
  });
  const musts = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 });
  fc.assert(
    fc.property(who, fc.nat(8), fc.integer({ min: 1, max: 8 }), musts, (given, held, better, must) => {
      const marks = Object.fromEntries(
        given.slice(0, held).map((mark, index) => [`m${index + 1}`, one(mark)]),
      );
      const mine = { ...rule, must };
      const before = completion(mine, cycle(held), always, marks);
      const after = completion(mine, cycle(Math.max(held, better)), always, {
        ...marks,
        [`m${better}`]: one("here"),
      });
      if (before.met) expect(after.met).toBe(true);
      if (before.met) expect(before.forecast).toMatchObject({ needed: 0, possible: true });
      expect(after.forecast.needed).toBeLessThanOrEqual(before.forecast.needed);
    }),
  );
});
