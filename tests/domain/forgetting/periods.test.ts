/** How long things are kept: bounds, defaults, and when something is due. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  bounds,
  defaultPeriods,
  due,
  endedAt,
  faultsOf,
  groundOf,
  holdsFrom,
  nightOf,
  noticeDays,
  periodKinds,
  shortened,
} from "#app/domain/forgetting/periods.ts";
import type { PeriodKind, StandingPeriods } from "#app/domain/forgetting/periods.ts";

const now = new Date("2026-03-05T15:00:00Z");
const usual = defaultPeriods("FR");
const standing = (from: Date): StandingPeriods =>
  Object.fromEntries(
    periodKinds.map((kind) => [kind, { days: usual[kind], holdsFrom: from }]),
  ) as unknown as StandingPeriods;

test("what every country begins with is within the bounds, and nothing on a place outlives it [Y5]", () => {
  for (const country of ["FR", "GB", "US", "SE"]) expect(faultsOf(defaultPeriods(country))).toEqual({});
});

test("a country's rule is named only where it names a time; all else is a choice of ours", () => {
  for (const country of ["FR", "GB", "US", "SE"])
    expect(periodKinds.filter((kind) => groundOf(kind, country) !== "choice")).toEqual(
      country === "FR" || country === "GB" ? ["audit"] : [],
    );
  expect(groundOf("audit", "FR")).toBe("cnil-logs");
  expect(groundOf("audit", "GB")).toBe("limitation-act");
  expect(defaultPeriods("GB").audit).toBe(3 * 365);
});

test("too short, too long, and longer than the place it hangs on are told kind by kind", () => {
  const { least, most } = bounds.notes;
  expect(faultsOf({ ...usual, notes: least - 1 })).toEqual({ notes: "too-short" });
  expect(faultsOf({ ...usual, notes: most + 1 })).toEqual({ notes: "too-long" });
  expect(faultsOf({ ...usual, notes: least, audit: bounds.audit.most })).toEqual({});
  expect(faultsOf({ ...usual, places: 90, steps: 91 })).toEqual({ steps: "longer-than-places" });
});

test("only what is kept for less time than before is shortened", () => {
  expect(shortened(usual, { ...usual, notes: usual.notes - 1, sent: usual.sent + 1 })).toEqual(["notes"]);
  expect(shortened(usual, usual)).toEqual([]);
});

test("a default nobody chose forgets nothing for two weeks, then everything older than its days [Y5]", () => {
  const periods = standing(holdsFrom(now));
  const begins = now.getTime() + noticeDays * 86_400_000;
  expect(due("notes", periods, new Date(begins - 1))).toBeNull();
  expect(due("notes", periods, new Date(begins))).toEqual(new Date(begins - usual.notes * 86_400_000));
});

test("the later it is, the more is due, and a longer period never makes more due", () => {
  const kinds = fc.constantFrom<PeriodKind[]>(...periodKinds);
  const days = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(kinds, days, days, days, days, (kind, more, less, sooner, later) => {
      const with_ = (n: number): StandingPeriods => ({
        ...standing(now),
        [kind]: { days: n, holdsFrom: now },
      });
      const at = (n: number) => new Date(now.getTime() + n * 86_400_000);
      const [long, short] = [Math.max(more, less), Math.min(more, less)];
      const [early, late] = [at(Math.min(sooner, later)), at(Math.max(sooner, later))];
      const until = (n: number, when: Date) => due(kind, with_(n), when)?.getTime() ?? 0;
      expect(until(long, early)).toBeLessThanOrEqual(until(short, early));
      expect(until(short, early)).toBeLessThanOrEqual(until(short, late));
    }),
    { numRuns: 100 },
  );
});

test("a group ends some hours after its last meeting; a draft and a group without meetings never do", () => {
  expect(endedAt("published", now)?.toISOString()).toBe("2026-03-05T21:00:00.000Z");
  expect(endedAt("cancelled", now)).toEqual(endedAt("finished", now));
  expect(endedAt("draft", now)).toBeNull();
  expect(endedAt("published", null)).toBeNull();
});

test("a night lasts from three in the morning (UTC) to the next", () => {
  expect(nightOf(new Date("2026-03-05T02:59:59Z"))).toBe("2026-03-04");
  expect(nightOf(new Date("2026-03-05T03:00:00Z"))).toBe("2026-03-05");
  expect(nightOf(new Date("2026-03-06T02:59:59Z"))).toBe("2026-03-05");
});
