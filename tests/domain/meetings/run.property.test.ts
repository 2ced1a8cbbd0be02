/** Any log at all, legal or not, read at once, in pieces, doubled or shuffled. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { allowed, reduce, runKinds, spent, type RunAct, type RunEvent } from "#app/domain/meetings/run.ts";
import { after, read, seven, segments, session } from "./run-evening.ts";

const id = fc.constantFrom(...segments.map((segment) => segment.id), "nowhere");
const voice = fc.constantFrom("noor", "ben", "cleo");
const facts = fc.record({
  segment: id,
  from: fc.option(id),
  voice,
  mark: fc.constantFrom("here", "late", "stepped-out", "not-here", "asleep"),
  reason: fc.constantFrom("late", "bored"),
  minutes: fc.integer({ min: -2, max: 30 }),
  anyway: fc.boolean(),
  person: voice,
  checkpoint: fc.constantFrom("sheets", "other"),
  note: fc.constant("n"),
  goal: fc.constant("g"),
  step: fc.constant("s"),
  outcome: fc.constantFrom("done", "changed"),
});
const kind = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...runKinds) },
  {
    weight: 3,
    arbitrary: fc.constantFrom("segment-started", "segment-returned", "segment-skipped", "paused", "resumed"),
  },
  { weight: 1, arbitrary: fc.constant("unheard-of") },
);
const logs: fc.Arbitrary<RunEvent[]> = fc
  .array(fc.record({ kind, facts, seconds: fc.nat(400) }), { maxLength: 80 })
  .map((rows) => {
    let seconds = 0;
    const opening = { kind: "opened", facts: {}, seconds: 0 };
    return [opening, ...rows].map((row, index) => {
      seconds += row.seconds;
      const serverAt = new Date(seven.getTime() + seconds * 1000);
      const envelope = {
        id: `e${index}`,
        seq: index + 1,
        by: "ada",
        device: "d",
        claimedAt: null,
        version: 1,
      };
      return { ...envelope, kind: row.kind, facts: row.facts, serverAt };
    });
  });
/** Half of the logs point at the segment at hand, so that long walks through an evening happen too. */
const walks = fc.tuple(logs, fc.boolean()).map(([events, tidy]) => (tidy ? follow(events) : events));

function follow(events: RunEvent[]): RunEvent[] {
  const done: RunEvent[] = [];
  for (const event of events) {
    const from = read(done).current;
    done.push({ ...event, facts: { ...(event.facts as object), from } });
  }
  return done;
}

test("a log read twice over, shuffled or in pieces is the same meeting", () => {
  fc.assert(
    fc.property(walks, fc.nat(80), fc.integer(), (events, cut, salt) => {
      const whole = read(events);
      const shuffled = [...events, ...events].sort(
        (a, b) => ((a.seq * 31 + salt) % 17) - ((b.seq * 31 + salt) % 17),
      );
      expect(read(shuffled)).toEqual(whole);
      const first = read(events.slice(0, cut));
      expect(reduce(events.slice(cut), session, "in-person", first)).toEqual(whole);
      expect(reduce(events, session, "in-person", first)).toEqual(whole);
      expect(reduce(events, session, "in-person", whole)).toEqual(whole);
    }),
    { numRuns: 80 },
  );
});

test("whatever the log holds, one segment runs at most and no clock goes backwards", () => {
  fc.assert(
    fc.property(walks, (events) => {
      const state = read(events);
      const all = Object.entries(state.segments);
      const running = all.filter(([, run]) => run.state === "running").map(([name]) => name);
      expect(running.every((name) => name === state.current)).toBe(true);
      const last = events.at(-1)!.serverAt;
      const clocks = all.map(([, run]) => spent(run, last));
      expect(Math.min(...clocks)).toBeGreaterThanOrEqual(0);
      expect(clocks.reduce((a, b) => a + b)).toBeLessThanOrEqual(last.getTime() - seven.getTime());
      for (const [name, run] of all) {
        if (run.since) expect([name, state.phase]).toEqual([state.current, "running"]);
        if (run.startedAt && run.endedAt) expect(run.endedAt >= run.startedAt).toBe(true);
        if (run.state === "skipped") expect(["welcome", "check-out"]).not.toContain(name);
      }
    }),
    { numRuns: 150 },
  );
});

test("back from anywhere restores the segment one came from", () => {
  fc.assert(
    fc.property(walks, id, fc.nat(100), (events, target, minutes) => {
      const before = read(events);
      const from = before.current;
      const there: RunAct = { kind: "segment-started", facts: { segment: target, from } };
      if (
        !from ||
        before.segments[from]?.state !== "running" ||
        !allowed(before, there, session, after(600)).ok
      )
        return;
      const home: RunAct = { kind: "segment-returned", facts: { segment: from, from: target } };
      const envelope = {
        by: "ada",
        device: "d",
        claimedAt: null,
        version: 1,
        serverAt: after(600 + minutes),
      };
      const state = read([
        ...events,
        { ...envelope, ...there, id: "t1", seq: 1001 },
        { ...envelope, ...home, id: "t2", seq: 1002 },
      ]);
      expect(state.current).toBe(from);
      const { state: now, startedAt, endedAt } = state.segments[from]!;
      expect({ now, startedAt, endedAt }).toEqual({
        now: "running",
        startedAt: before.segments[from]!.startedAt,
        endedAt: null,
      });
    }),
    { numRuns: 80 },
  );
});
