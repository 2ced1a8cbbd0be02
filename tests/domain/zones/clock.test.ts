/** A clock that jumps and comes back ends nothing: it is believed only while another clock says the same [F42]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { apartMs, follow, toleranceMs } from "#app/domain/zones/clock.ts";
import type { Reading, Watch } from "#app/domain/zones/clock.ts";

const day = 86_400_000;

/** Readings every two seconds for so long, the wall clock ahead by `ahead`. */
function run(before: Watch | null, from: Reading, forMs: number, ahead = 0): [Watch | null, Reading] {
  let watch = before;
  let reading = from;
  for (let passed = 0; passed <= forMs; passed += 2000) {
    reading = { steady: from.steady + passed, wall: from.wall + passed + ahead };
    watch = follow(watch, reading);
  }
  return [watch, { steady: reading.steady, wall: reading.wall - ahead }];
}

const start: Reading = { wall: Date.parse("2026-03-05T15:00:00Z"), steady: 1000 };

test("a clock is believed a minute and a half after the start", () => {
  const [early, at] = run(null, start, apartMs - 2000);
  expect(early?.trust).toBe("new");
  expect(run(early, at, 4000)[0]?.trust).toBe("agreed");
});

test("forty days ahead for a minute are never believed, and soon after the clock is believed again", () => {
  const [before, at] = run(null, start, 200_000);
  expect(before?.trust).toBe("agreed");
  let watch = before;
  let reading = at;
  for (let second = 0; second < 60; second += 2) {
    reading = { steady: at.steady + second * 1000, wall: at.wall + second * 1000 + 40 * day };
    watch = follow(watch, reading);
    expect(watch.trust, `second ${second}`).toBe("jumped");
  }
  const [back, after] = run(watch, { steady: reading.steady, wall: reading.wall - 40 * day }, 60_000);
  expect(back?.trust).toBe("jumped");
  expect(run(back, after, 60_000)[0]?.trust).toBe("agreed");
});

test("a time server's small corrections and a slow drift do not matter", () => {
  let watch: Watch | null = null;
  for (let passed = 0; passed < day / 4; passed += 2000)
    watch = follow(watch, {
      steady: passed,
      wall: start.wall + passed * 1.0005 + (passed > day / 8 ? 3000 : 0),
    });
  expect(watch?.trust).toBe("agreed");
});

test("a clock that is believed agreed with an earlier reading, at least that long ago, and with every one between", () => {
  const step = fc.record({
    passed: fc.integer({ min: 1, max: 120_000 }),
    jump: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: -60_000, max: 60_000 }) },
      fc.integer({ min: -400 * day, max: 400 * day }),
    ),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const readings = [start];
      let watch = follow(null, start);
      for (const { passed, jump } of steps) {
        const last = readings.at(-1) ?? start;
        const reading = { steady: last.steady + passed, wall: last.wall + passed + jump };
        readings.push(reading);
        watch = follow(watch, reading);
        if (watch.trust !== "agreed") continue;
        const apart = (one: Reading) => one.wall - reading.wall - (one.steady - reading.steady);
        const long = readings.filter((one) => reading.steady - one.steady >= apartMs);
        const near = long.findLast((one) => Math.abs(apart(one)) <= 2 * toleranceMs);
        expect(near).toBeDefined();
        const between = readings.filter((one) => one.steady >= (near ?? reading).steady);
        for (const one of between) expect(Math.abs(apart(one))).toBeLessThanOrEqual(3 * toleranceMs);
      }
    }),
    { numRuns: 500 },
  );
});
