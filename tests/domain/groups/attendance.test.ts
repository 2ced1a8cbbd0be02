import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countMarks,
  inTheRoom,
  isSilentAbsence,
  marks,
  minutesLate,
  minutesPresent,
  presentNow,
  type Mark,
} from "#app/domain/groups/attendance.ts";

const start = new Date("2026-03-05T18:00:00Z");
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const end = at(90);
const stay = (...taps: [Mark, number][]) =>
  minutesPresent(
    taps.map(([mark, minutes]) => ({ mark, at: at(minutes) })),
    start,
    end,
  );

test("an apology and a silent absence are never counted together [T6]", () => {
  const counts = countMarks(["here", "late", "left-early", "stepped-out", "excused", "not-here", "unknown"]);
  expect(counts).toEqual({ came: 4, late: 1, leftEarly: 1, excused: 1, silent: 1, unknown: 1 });
  expect(marks.filter(isSilentAbsence)).toEqual(["not-here"]);
});

test("a voice is whoever is in the room now", () => {
  const roll = { noor: { mark: "here" }, ben: { mark: "stepped-out" }, cleo: { mark: "late" } } as const;
  expect(presentNow(roll, ["cleo", "ben", "noor", "dara"])).toEqual(["cleo", "noor"]);
});

test("nothing is known of the room until somebody is marked; facilitators are there unless they are not", () => {
  expect(inTheRoom({}, ["noor"], ["ada", "eli"])).toBeNull();
  expect(inTheRoom({ noor: { mark: "unknown" } }, ["noor"], ["ada"])).toBeNull();
  expect(
    inTheRoom({ noor: { mark: "here" }, eli: { mark: "not-here" } }, ["noor", "ben"], ["ada", "eli"]),
  ).toEqual({
    participants: ["noor"],
    facilitators: ["ada"],
  });
});

test("somebody marked here during the roll was there from the start", () => {
  expect(stay(["here", 6])).toBe(90);
  expect(stay(["here", -10])).toBe(90);
});

test("somebody late was there from the tap", () => {
  expect(stay(["late", 20])).toBe(70);
  expect(stay(["not-here", 5], ["late", 20])).toBe(70);
  expect(stay(["here", 5], ["late", 10])).toBe(80);
});

test("stepping out and coming back takes the minutes outside away", () => {
  expect(stay(["here", 5], ["stepped-out", 30], ["here", 40])).toBe(80);
  expect(stay(["late", 10], ["stepped-out", 30], ["late", 40])).toBe(70);
  expect(stay(["here", 5], ["left-early", 60])).toBe(60);
});

test("a mark that says they were not there takes the rest back, and a slip of the finger is mended", () => {
  expect(stay(["here", 5], ["not-here", 7])).toBe(0);
  expect(stay(["here", 5], ["not-here", 7], ["here", 8])).toBe(90);
  expect(stay()).toBe(0);
});

test("how late somebody came is known for those marked late", () => {
  expect(minutesLate([{ mark: "late", at: at(12) }], start)).toBe(12);
  expect(minutesLate([{ mark: "here", at: at(12) }], start)).toBeNull();
  expect(
    minutesLate(
      [
        { mark: "late", at: at(12) },
        { mark: "not-here", at: at(13) },
      ],
      start,
    ),
  ).toBeNull();
});

test("nobody was there for longer than the meeting", () => {
  const taps = fc.array(fc.tuple(fc.constantFrom(...marks), fc.integer({ min: -30, max: 120 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(taps, (rows) => {
      const minutes = stay(...rows.sort((a, b) => a[1] - b[1]));
      expect(minutes).toBeGreaterThanOrEqual(0);
      expect(minutes).toBeLessThanOrEqual(90);
    }),
  );
});
