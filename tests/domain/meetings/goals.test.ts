import fc from "fast-check";
import { expect, test } from "vitest";
import * as goals from "#app/domain/meetings/goals.ts";
import type { Contribution } from "#app/domain/meetings/goals.ts";

const gave = (meeting: number, contributor: string, amount: number): Contribution => ({
  meeting,
  contributor,
  amount,
});
const walk = { what: "Walk to the corner", howMuch: "once round", when: "before lunch", howOften: "3 days" };

test("a step needs only its what; the rest helps and may stay empty", () => {
  expect(goals.readStep({ what: " Call my sister " })).toEqual({
    ok: true,
    step: { what: "Call my sister", howMuch: "", when: "", howOften: "", confidence: null },
    problemSolving: false,
  });
});

test("under seven, the questions that make a step easier are opened; seven and not said do not", () => {
  const opens = (confidence: string) => {
    const verdict = goals.readStep({ ...walk, confidence });
    return verdict.ok && verdict.problemSolving;
  };
  expect(["6", "7", "0", "10", ""].map(opens)).toEqual([true, false, true, false, false]);
});

test("a curriculum may have its own scale", () => {
  const five = { max: 5, threshold: 4 };
  expect(goals.readStep({ ...walk, confidence: "3" }, five)).toMatchObject({
    ok: true,
    problemSolving: true,
  });
  expect(goals.readStep({ ...walk, confidence: "6" }, five)).toMatchObject({ ok: false });
});

test("what cannot be read is named field by field", () => {
  expect(goals.readStep({ what: "  ", howOften: "x".repeat(121), confidence: "7.5" })).toEqual({
    ok: false,
    problems: [
      { field: "what", problem: "missing" },
      { field: "howOften", problem: "too-long" },
      { field: "confidence", problem: "not-whole" },
    ],
  });
  expect(goals.readStep({ ...walk, confidence: "11" })).toMatchObject({
    problems: [{ field: "confidence", problem: "out-of-range" }],
  });
});

test("nobody is scolded for trying, and an emoji is one character", () => {
  expect(goals.readStep({ what: "I should try, I want to" }).ok).toBe(true);
  expect(goals.readStep({ what: "👩‍👩‍👧".repeat(280) }).ok).toBe(true);
});

test("a step is its owner's; who leads sees it only when it is shared, the group's screen never", () => {
  const sees = (shared: boolean) =>
    (["owner", "leader", "group"] as const).map((kind) => goals.maySeeStep({ shared }, { kind }));
  expect(sees(false)).toEqual([true, false, false]);
  expect(sees(true)).toEqual([true, true, false]);
});

test("a total stays hidden until three people stand behind it", () => {
  expect(goals.shownTotal([gave(1, "a", 4), gave(1, "b", 2), gave(2, "a", 9)])).toEqual({ shown: false });
  expect(goals.shownTotal([gave(1, "a", 4), gave(1, "b", 2), gave(2, "c", 1)])).toEqual({
    shown: true,
    total: 7,
    contributors: 3,
  });
  expect(goals.shownTotal([])).toEqual({ shown: false });
});

test("a show of hands is five of eight, and nothing when two were asked", () => {
  expect(goals.shownTally({ meeting: 1, took: 5, of: 8 })).toEqual({ took: 5, of: 8 });
  expect(goals.shownTally({ meeting: 1, took: 2, of: 2 })).toBeNull();
  expect(goals.shownTally({ meeting: 1, took: 9, of: 8 })).toBeNull();
});

test("the count of a group grows over its meetings and keeps back what would tell of a person", () => {
  const given = [
    gave(1, "a", 3),
    gave(1, "b", 2),
    gave(1, "c", 5),
    gave(2, "a", 4),
    gave(3, "b", 1),
    gave(3, "c", 1),
  ];
  expect(goals.pooledTrend(given, [1, 2, 3])).toEqual([
    { meeting: 1, value: 10 },
    { meeting: 2, value: 10 },
    { meeting: 3, value: 16 },
  ]);
});

test("no two shown totals differ by what fewer than three people added", () => {
  const one = fc.record({
    meeting: fc.integer({ min: 1, max: 6 }),
    contributor: fc.constantFrom("a", "b", "c", "d", "e"),
    amount: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (given) => {
      const course = goals.pooledTrend(given, [1, 2, 3, 4, 5, 6]);
      let last = { meeting: 0, value: null as number | null };
      for (const point of course.filter((point) => point.value !== null)) {
        if (point.value === last.value) continue;
        const between = given.filter((it) => it.meeting > last.meeting && it.meeting <= point.meeting);
        expect(new Set(between.map((it) => it.contributor)).size).toBeGreaterThanOrEqual(3);
        expect(point.value! - (last.value ?? 0)).toBe(between.reduce((total, it) => total + it.amount, 0));
        last = point;
      }
    }),
  );
});
