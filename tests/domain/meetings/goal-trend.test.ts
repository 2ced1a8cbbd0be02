/** The course of a shared goal never tells of a person, whatever its figures. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { goalTrend, isPossibleLook } from "#app/domain/meetings/goal-trend.ts";

const look = (meeting: number, count: number, contributors: number) => ({ meeting, count, contributors });

test("hands are shown as so many of so many, from three people on", () => {
  const points = goalTrend("common", [look(2, 2, 5), look(3, 1, 2)], [1, 2, 3]);
  expect(points.map(({ value, of }) => [value, of])).toEqual([
    [null, null],
    [2, 5],
    [null, null],
  ]);
});

test("a sum keeps back what few people added until a meeting with enough of them", () => {
  const points = goalTrend("pooled", [look(1, 10, 4), look(2, 3, 1), look(3, 5, 3)], [1, 2, 3]);
  expect(points.map((point) => point.value)).toEqual([10, 10, 18]);
});

test("no step of a sum has fewer than three people behind it", () => {
  const looks = fc.array(fc.record({ count: fc.nat(50), contributors: fc.nat(8) }), { maxLength: 10 });
  fc.assert(
    fc.property(looks, (given) => {
      const all = given.map(({ count, contributors }, n) => look(n + 1, count, contributors));
      const points = goalTrend(
        "product",
        all,
        all.map((one) => one.meeting),
      );
      points.forEach((point, n) => {
        if (point.value !== (points[n - 1]?.value ?? null))
          expect(all[n]?.contributors).toBeGreaterThanOrEqual(3);
      });
    }),
  );
});

test("figures that cannot be are not taken", () => {
  expect(isPossibleLook("common", 6, 5)).toBe(false);
  expect(isPossibleLook("common", 5, 5)).toBe(true);
  expect(isPossibleLook("promise", 11, 5)).toBe(false);
  expect(isPossibleLook("pooled", 500, 2)).toBe(true);
});
