/** When a meeting opens: by its own clock, whatever zone it is in [F16]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { marks } from "#app/domain/groups/attendance.ts";
import { earlyMs, doneTooSoon, isAhead, markSoFar, openingOf } from "#app/domain/meetings/opening.ts";
import { wallOf } from "#app/domain/zones.ts";

const thursday = { startsAt: new Date("2026-12-10T17:30:00Z"), zone: "Europe/Paris" };

test("near its hour it opens, early on its day it asks, before its day it waits", () => {
  const at = (instant: string) => openingOf(thursday, false, new Date(instant));
  expect(at("2026-12-10T15:30:00Z")).toBe("free");
  expect(at("2026-12-10T15:29:59Z")).toBe("asks");
  expect(at("2026-12-09T23:00:00Z")).toBe("asks");
  expect(at("2026-12-09T22:59:59Z")).toBe("ahead");
  expect(at("2026-12-14T09:00:00Z")).toBe("free");
});

test("with an earlier meeting that has not been held it asks, also at its hour", () => {
  expect(openingOf(thursday, true, thursday.startsAt)).toBe("asks");
  expect(openingOf(thursday, true, new Date("2026-11-30T12:00:00Z"))).toBe("ahead");
});

test("a meeting a little after midnight can be set up on the evening before", () => {
  const early = { startsAt: new Date("2026-12-09T23:30:00Z"), zone: "Europe/Paris" };
  expect(openingOf(early, false, new Date("2026-12-09T21:30:00Z"))).toBe("free");
  expect(openingOf(early, false, new Date("2026-12-09T21:29:00Z"))).toBe("ahead");
});

const zone = fc.constantFrom(
  "Europe/Paris",
  "America/Vancouver",
  "Pacific/Kiritimati",
  "Africa/Casablanca",
  "UTC",
);
const instant = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2028-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const meetings = fc.record({ startsAt: instant, zone });
const span = fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 });

test("wherever it is: a mark of a day that has not come says nothing but that somebody told us", () => {
  fc.assert(
    fc.property(meetings, span, fc.constantFrom(...marks), (meeting, away, mark) => {
      const now = new Date(meeting.startsAt.getTime() + away);
      const sameDay = wallOf(now, meeting.zone).date === wallOf(meeting.startsAt, meeting.zone).date;
      const ahead = isAhead(meeting, now);
      if (sameDay || away >= -earlyMs) expect(ahead).toBe(false);
      if (away < -26 * 3_600_000) expect(ahead).toBe(true);
      expect(markSoFar(mark, meeting, now)).toBe(ahead && mark !== "excused" ? "unknown" : mark);
      expect(openingOf(meeting, false, now) === "free").toBe(away >= -earlyMs);
      if (ahead) expect(doneTooSoon(meeting, now)).toBe(true);
    }),
  );
});

test("once it can be opened it stays so: time never takes an opening away", () => {
  const rank = { ahead: 0, asks: 1, free: 2 };
  fc.assert(
    fc.property(meetings, span, fc.nat(86_400_000), (meeting, away, later) => {
      const now = meeting.startsAt.getTime() + away;
      const [before, after] = [new Date(now), new Date(now + later)].map(
        (at) => rank[openingOf(meeting, false, at)],
      );
      expect(after).toBeGreaterThanOrEqual(before!);
    }),
  );
});
