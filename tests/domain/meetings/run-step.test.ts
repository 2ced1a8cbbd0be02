/** One step is one step: two taps a moment apart, on one phone or on two, leave one part [F17]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  allowed,
  instantOf,
  justBegunMs,
  recordOf,
  reduce,
  safetyNotSaid,
  type RunAct,
  type RunEvent,
  type RunState,
} from "#app/domain/meetings/run.ts";
import {
  back,
  closed,
  log,
  opened,
  paused,
  read,
  resumed,
  segments,
  seven,
  session,
  start,
} from "./run-evening.ts";

const second = 1_000;
const minute = 60 * second;
const at = (ms: number) => new Date(seven.getTime() + ms);

type Tapped = { act: RunAct; by: string; tappedAt: number; arrivesAt: number };

/** The meeting as the server keeps it: every tap is weighed as it arrives, what is allowed goes into the log. */
function led() {
  const events: RunEvent[] = log(opened);
  let state = read(events);
  const weigh = ({ act, by, tappedAt, arrivesAt }: Tapped): string => {
    const times = { claimedAt: at(tappedAt), serverAt: at(arrivesAt) };
    const verdict = allowed(state, act, session, instantOf(act, times, state));
    if (!verdict.ok) return verdict.refusal;
    const seq = events.length + 1;
    const event = { id: `tap-${seq}`, seq, by, device: by, version: 1, ...times, ...act };
    events.push(event);
    state = reduce([event], session, "in-person", state);
    expect(state).toEqual(read(events));
    return "done";
  };
  return { weigh, state: () => state };
}

const next = (segment: string, from: string | null): RunAct => ({
  kind: "segment-started",
  facts: { segment, from, oneStep: true },
});
const one = (ms: number, act: RunAct, by = "marc", late = 0): Tapped => ({
  act,
  by,
  tappedAt: ms,
  arrivesAt: ms + late,
});

test("a tap 60 to 300 ms after the other phone's leaves nothing, and after two seconds it is meant", () => {
  for (const gap of [60, 150, 300, 1_999]) {
    const { weigh, state } = led();
    expect(weigh(one(0, next("welcome", null)))).toBe("done");
    expect(weigh(one(4 * minute, next("check-in", "welcome"), "marc"))).toBe("done");
    expect(weigh(one(4 * minute + gap, next("goal-review", "check-in"), "sofia"))).toBe("just-begun");
    expect([state().current, state().enteredBy]).toEqual(["check-in", "marc"]);
    expect(weigh(one(4 * minute + 2_000, next("goal-review", "check-in"), "sofia"))).toBe("done");
  }
});

test("two taps on Back a moment apart go back one part", () => {
  const { weigh, state } = led();
  const returned = (segment: string, from: string): RunAct => ({
    kind: "segment-returned",
    facts: { segment, from, oneStep: true },
  });
  weigh(one(0, next("welcome", null)));
  weigh(one(minute, next("check-in", "welcome")));
  weigh(one(2 * minute, next("goal-review", "check-in")));
  expect(weigh(one(3 * minute, returned("check-in", "goal-review")))).toBe("done");
  expect(weigh(one(3 * minute + 200, returned("welcome", "check-in"), "sofia"))).toBe("just-begun");
  expect(state().current).toBe("check-in");
});

test("a part left after a few seconds was left out, not held for no minutes; paused in, it was held", () => {
  const { weigh, state } = led();
  weigh(one(0, next("welcome", null)));
  weigh(one(minute, next("check-in", "welcome")));
  weigh(one(minute + 9 * second, next("goal-review", "check-in")));
  weigh(one(minute + 12 * second, paused));
  weigh(one(4 * minute, resumed));
  weigh(one(4 * minute + second, next("input", "goal-review")));
  weigh(one(4 * minute + 16 * second, next("three-piles", "input")));
  const lines = recordOf(state(), session, at(5 * minute));
  expect(lines.slice(0, 4).map(({ state, realMinutes, reason }) => [state, realMinutes, reason])).toEqual([
    ["done", 1, null],
    ["skipped", null, null],
    ["done", 0, null],
    ["done", 0, null],
  ]);
});

test("safety words that were on the screen for three seconds were not said, and closing asks for them", () => {
  const { weigh, state } = led();
  weigh(one(0, next("welcome", null)));
  weigh(one(3 * second, next("check-in", "welcome")));
  expect(safetyNotSaid(state(), session)).toEqual(["welcome", "check-out"]);
  weigh(one(minute, { kind: "segment-started", facts: { segment: "check-out", from: "check-in" } }));
  expect(weigh(one(3 * minute, closed(false)))).toBe("safety-not-said");
  expect(weigh(one(3 * minute, closed(true)))).toBe("done");
});

test("a closing that stands in an older log stays a closing, whatever was passed over", () => {
  const state = read(
    log(opened, start("welcome", null), [1.05, start("check-out", "welcome")], closed(false)),
  );
  expect(state.phase).toBe("closed");
});

test("taps that waited for a connection arrive together and keep the minutes between them", () => {
  const { weigh, state } = led();
  weigh(one(0, next("welcome", null)));
  const [back1, back2] = [
    one(4 * minute, next("check-in", "welcome")),
    one(16 * minute, next("goal-review", "check-in")),
  ];
  expect(weigh({ ...back1, arrivesAt: 17 * minute })).toBe("done");
  expect(weigh({ ...back2, arrivesAt: 17 * minute + 90 })).toBe("done");
  const lines = recordOf(state(), session, at(18 * minute));
  expect(lines.slice(0, 2).map(({ state, realMinutes }) => [state, realMinutes])).toEqual([
    ["done", 4],
    ["done", 12],
  ]);
});

test("a claimed time counts within the server's: never later than it arrived, never before the part began", () => {
  const { weigh, state } = led();
  weigh(one(0, next("welcome", null)));
  weigh(one(minute, next("check-in", "welcome")));
  const early = {
    act: next("goal-review", "check-in"),
    by: "sofia",
    tappedAt: -9 * minute,
    arrivesAt: 5 * minute,
  };
  expect(weigh(early)).toBe("just-begun");
  const ahead = { ...early, tappedAt: 60 * minute, arrivesAt: minute + 500 };
  expect(weigh(ahead)).toBe("just-begun");
  expect(weigh({ ...ahead, arrivesAt: 9 * minute })).toBe("done");
  expect(state().enteredAt).toEqual(at(9 * minute));
});

test("a server whose clock went back keeps nobody waiting", () => {
  const { weigh } = led();
  weigh(one(0, next("welcome", null)));
  weigh(one(9 * minute, next("check-in", "welcome")));
  expect(weigh(one(5 * minute, next("goal-review", "check-in")))).toBe("done");
});

test("going to a part by name, leaving one out and going back by name are nobody's double tap", () => {
  const { weigh, state } = led();
  weigh(one(0, next("welcome", null)));
  expect(weigh(one(100, start("goal-review", "welcome")))).toBe("done");
  expect(
    weigh(one(200, { kind: "segment-skipped", facts: { segment: "goal-review", reason: "late" } })),
  ).toBe("done");
  expect(state().current).toBe("input");
  expect(weigh(one(300, back("check-in", "input")))).toBe("done");
  expect(state().current).toBe("check-in");
});

/** Two phones that tap "next" at any moment, each showing what it heard of last; taps and news take their time. */
const taps = fc.array(
  fc.record({
    phone: fc.constantFrom("marc", "sofia"),
    pause: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 20_000 })),
    travels: fc.integer({ min: 0, max: 900 }),
    hearsAfter: fc.integer({ min: 0, max: 700 }),
  }),
  { minLength: 1, maxLength: 40 },
);

test("however two phones tap, no part is left within two seconds, none is jumped, and a tap that is meant counts", () => {
  fc.assert(
    fc.property(taps, (all) => {
      const { weigh, state } = led();
      const visited: string[] = [];
      const shown: Record<string, { current: string | null; from: number }[]> = {
        marc: [{ current: null, from: 0 }],
        sofia: [{ current: null, from: 0 }],
      };
      let now = 0;
      const sent = all.map(({ phone, pause, travels, hearsAfter }) => {
        now += pause;
        return { phone, tappedAt: now, arrivesAt: now + travels, hearsAfter };
      });
      for (const { phone, tappedAt, arrivesAt, hearsAfter } of sent.sort(
        (a, b) => a.arrivesAt - b.arrivesAt,
      )) {
        const sees = shown[phone]!.findLast((view) => view.from <= tappedAt)?.current ?? null;
        const order = segments.map(({ id }) => id);
        const target = order[sees === null ? 0 : order.indexOf(sees) + 1];
        if (!target) continue;
        const before: RunState = state();
        const answer = weigh({ act: next(target, sees), by: phone, tappedAt, arrivesAt });
        if (answer === "done") {
          visited.push(target);
          const since = before.enteredAt;
          if (since)
            expect(state().enteredAt!.getTime() - since.getTime()).toBeGreaterThanOrEqual(justBegunMs);
          for (const name of ["marc", "sofia"])
            shown[name]!.push({ current: target, from: arrivesAt + (name === phone ? 0 : hearsAfter) });
        } else if (answer === "just-begun") {
          expect(tappedAt - before.enteredAt!.getTime()).toBeLessThan(justBegunMs);
        } else expect(["already", "moved-on"]).toContain(answer);
      }
      expect(visited).toEqual(segments.slice(0, visited.length).map(({ id }) => id));
    }),
    { numRuns: 300 },
  );
});
