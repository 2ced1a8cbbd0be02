/** The clock on the phone: it goes on by itself, stands still in a pause, and says what the house would say. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pace } from "#app/domain/meetings/pacing.ts";
import { clockFace, readClock } from "#app/domain/meetings/run/clock.ts";
import { reduce } from "#app/domain/meetings/run.ts";
import type { RunAct } from "#app/domain/meetings/run.ts";
import { segmentLine, wholeLine } from "#app/words/run-clock.ts";
import { after, log, session, setting, seven } from "./run-evening.ts";

const start = (segment: string, from: string | null): RunAct => ({
  kind: "segment-started",
  facts: { segment, from },
});
const opened: RunAct = { kind: "opened", facts: {} };
const at = (minute: number, ...acts: Parameters<typeof log>) =>
  clockFace(reduce(log(...acts), session, "in-person"), setting, after(minute));

test("before the opening there is no clock", () => {
  expect(clockFace(reduce([], session, "in-person"), setting, seven)).toBeNull();
});

test("a face read later shows what the house itself would show then", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 80 }), fc.integer({ min: 0, max: 60 }), (first, later) => {
      const acts = [
        [0, opened],
        [0, start("welcome", null)],
        [1, start("check-in", "welcome")],
      ] as const;
      const state = reduce(
        log(...acts.map(([minute, act]): [number, RunAct] => [minute, act])),
        session,
        "in-person",
      );
      const face = clockFace(state, setting, after(first));
      const house = pace(state, setting, after(first + later))?.meeting;
      if (!face || !house) throw new Error("The meeting is open.");
      const reading = readClock(face, after(first + later).getTime());
      expect(reading.endsAt).toBe(house.projectedEndAt.getTime());
      expect(face.plannedEnd).toBe(house.plannedEndAt.getTime());
    }),
  );
});

test("in a pause the segment's clock stands still and the end moves on", () => {
  const face = at(5, [0, opened], [0, start("welcome", null)], [3, { kind: "paused", facts: {} }]);
  if (!face) throw new Error("The meeting is open.");
  const [now, later] = [readClock(face, after(5).getTime()), readClock(face, after(9).getTime())];
  expect([now.segment?.gone, later.segment?.gone]).toEqual([3, 3]);
  expect(later.endsAt - now.endsAt).toBe(4 * 60_000);
});

test("a clock set back on the way never shows less than it showed", () => {
  const face = at(10, [0, opened], [0, start("welcome", null)]);
  if (!face) throw new Error("The meeting is open.");
  expect(readClock(face, after(2).getTime()).segment?.gone).toBe(10);
});

test("words, in both languages, without a countdown", () => {
  const face = at(7, [0, opened], [0, start("welcome", null)]);
  if (!face) throw new Error("The meeting is open.");
  const reading = readClock(face, after(7).getTime());
  expect(segmentLine("en", reading, true)).toBe("7 of 4\u00a0min");
  expect(wholeLine("en", "Europe/Paris", reading, face.plannedEnd)).toBe(
    "3\u00a0min behind · ends 20:33 instead of 20:30",
  );
  expect(wholeLine("fr", "Europe/Paris", reading, face.plannedEnd)).toContain("3\u00a0min de retard");
  expect(segmentLine("fr", reading, false)).toContain("l’horloge est arrêtée");
});
