import { expect, test } from "vitest";
import {
  allowed,
  nextSegment,
  previousSegment,
  recordOf,
  roundsSpoken,
  safetyNotSaid,
  spent,
} from "#app/domain/meetings/run.ts";
import type { RunAct } from "#app/domain/meetings/run.ts";
import {
  after,
  back,
  closed,
  log,
  mark,
  opened,
  paused,
  read,
  resumed,
  session,
  start,
} from "./run-evening.ts";

const may = (acts: Parameters<typeof log>, act: RunAct) =>
  allowed(read(log(...acts)), act, session, after(240));
const turn = (
  kind: "turn-started" | "turn-passed" | "turn-ended" | "turn-returned",
  voice: string,
): RunAct => ({
  kind,
  facts: { segment: "check-in", voice },
});

test("before it is opened there is only a roll", () => {
  const state = read(log(mark("noor", "here")));
  expect(state.phase).toBe("before");
  expect(state.marks.noor?.mark).toBe("here");
  expect(allowed(state, start("welcome", null), session, after(0))).toEqual({
    ok: false,
    refusal: "not-open",
  });
});

test("next ends one segment and begins the other", () => {
  const state = read(log(opened, start("welcome", null), start("check-in", "welcome")));
  expect(state.current).toBe("check-in");
  expect(state.segments.welcome).toMatchObject({ state: "done", startedAt: after(1), endedAt: after(2) });
  expect(state.segments["check-in"]).toMatchObject({ state: "running", startedAt: after(2) });
  expect([previousSegment(state), nextSegment(state)]).toEqual(["welcome", "goal-review"]);
});

test("two facilitators who both tap next move on once", () => {
  const log2 = [opened, start("welcome", null), start("check-in", "welcome")] as Parameters<typeof log>;
  expect(may(log2, start("check-in", "welcome"))).toEqual({ ok: false, refusal: "already" });
  expect(may(log2, start("goal-review", "welcome"))).toEqual({ ok: false, refusal: "moved-on" });
});

test("back takes a mistaken next back, and the clock goes on where it stopped", () => {
  const before = read(log(opened, start("welcome", null)));
  const state = read(
    log(opened, start("welcome", null), [5, start("check-in", "welcome")], [6, back("welcome", "check-in")]),
  );
  expect(state.segments.welcome).toMatchObject({ state: "running", startedAt: after(1), endedAt: null });
  expect(state.segments["check-in"]).toMatchObject({ state: "waiting", startedAt: null, endedAt: null });
  expect(spent(state.segments.welcome!, after(8))).toBe(6 * 60_000);
  expect({ ...state.segments.welcome, since: null, spentMs: 0 }).toEqual({
    ...before.segments.welcome,
    since: null,
    spentMs: 0,
  });
});

test("we stay here: the segment's clock stands still until somebody goes on", () => {
  const state = read(log(opened, start("welcome", null), [3, paused], [10, resumed]));
  expect(state.phase).toBe("running");
  expect(spent(state.segments.welcome!, after(12))).toBe(4 * 60_000);
  expect(state.segments.welcome?.pausedMs).toBe(7 * 60_000);
  expect(read(log(opened, start("welcome", null), [3, paused])).phase).toBe("paused");
});

test("going to the next segment ends a pause without asking", () => {
  const state = read(log(opened, start("welcome", null), [3, paused], [10, start("check-in", "welcome")]));
  expect(state.phase).toBe("running");
  expect(state.segments.welcome).toMatchObject({ state: "done", pausedMs: 7 * 60_000, spentMs: 2 * 60_000 });
});

test("a skipped segment keeps its reason and can be taken up again", () => {
  const skip: RunAct = {
    kind: "segment-skipped",
    facts: { segment: "goal-review", reason: "group-needed-time" },
  };
  const acts = [opened, start("welcome", null), start("goal-review", "welcome"), skip] as Parameters<
    typeof log
  >;
  const state = read(log(...acts));
  expect(state.segments["goal-review"]).toMatchObject({ state: "skipped", reason: "group-needed-time" });
  expect(state.current).toBe("input");
  const restored = read(log(...acts, { kind: "segment-restored", facts: { segment: "goal-review" } }));
  expect(restored.segments["goal-review"]).toMatchObject({ state: "waiting", reason: null });
  expect(may([...acts, back("goal-review", "input")] as Parameters<typeof log>, skip)).toEqual({ ok: true });
});

test("safety lines cannot be skipped, and a meeting does not end over them unless it is broken off", () => {
  const acts = [opened, start("check-in", null)] as Parameters<typeof log>;
  const skip: RunAct = { kind: "segment-skipped", facts: { segment: "check-out", reason: "late" } };
  expect(may(acts, skip)).toEqual({ ok: false, refusal: "safety" });
  expect(safetyNotSaid(read(log(...acts)), session)).toEqual(["welcome", "check-out"]);
  expect(may(acts, closed(false))).toEqual({ ok: false, refusal: "safety-not-said" });
  expect(may(acts, closed(true))).toEqual({ ok: true });
});

test("a closed meeting keeps its marks open to correction and nothing else of the evening", () => {
  const acts = [opened, start("welcome", null), [90, closed(true)]] as Parameters<typeof log>;
  const state = read(log(...acts));
  expect(state).toMatchObject({ phase: "closed", closedAt: after(90) });
  expect(state.segments.welcome).toMatchObject({ state: "done", endedAt: after(90) });
  expect(may(acts, mark("noor", "late"))).toEqual({ ok: true });
  expect(may(acts, paused)).toEqual({ ok: false, refusal: "closed" });
  expect(may(acts, closed(false))).toEqual({ ok: false, refusal: "already" });
});

test("a meeting closed by mistake is opened again where it was", () => {
  const reopened: RunAct = { kind: "reopened", facts: {} };
  const state = read(log(opened, start("welcome", null), [3, closed(true)], [4, reopened]));
  expect(state).toMatchObject({ phase: "running", current: "welcome", closedAt: null });
  expect(spent(state.segments.welcome!, after(5))).toBe(3 * 60_000);
});

test("whoever passes is not asked again until they come back", () => {
  const acts = [
    opened,
    turn("turn-started", "noor"),
    turn("turn-passed", "noor"),
    turn("turn-started", "ben"),
  ];
  expect(read(log(...acts)).turns["check-in"]).toMatchObject({ current: "ben", done: [], passed: ["noor"] });
  const later = read(
    log(...acts, turn("turn-ended", "ben"), turn("turn-returned", "noor"), turn("turn-started", "noor")),
  );
  expect(later.turns["check-in"]).toMatchObject({ current: "noor", done: ["ben"], passed: [] });
  expect(may(acts as Parameters<typeof log>, turn("turn-ended", "noor"))).toEqual({
    ok: false,
    refusal: "not-their-turn",
  });
});

test("giving the word to the next person ends the turn before", () => {
  const state = read(
    log(opened, turn("turn-started", "noor"), turn("turn-started", "ben"), turn("turn-ended", "ben")),
  );
  expect(state.turns["check-in"]).toMatchObject({ current: null, done: ["noor", "ben"] });
  expect(roundsSpoken(state)).toEqual([["noor", "ben"]]);
});

test("the roll keeps every tap and its time", () => {
  const state = read(log(opened, mark("noor", "not-here"), mark("noor", "late")));
  expect(state.marks.noor).toEqual({
    mark: "late",
    taps: [
      { mark: "not-here", at: after(1) },
      { mark: "late", at: after(2) },
    ],
  });
});

test("more time is given up to the author's highest, and nothing is shortened below its floor", () => {
  const give: RunAct = { kind: "minutes-given", facts: { segment: null, minutes: 5 } };
  expect(read(log(opened, give)).given).toBe(5);
  const shorten = (minutes: number): RunAct => ({
    kind: "segment-shortened",
    facts: { segment: "three-piles", minutes, reason: "late" },
  });
  expect(may([opened], shorten(8))).toEqual({ ok: true });
  expect(may([opened], shorten(7))).toEqual({ ok: false, refusal: "below-floor" });
  expect(read(log(opened, shorten(8))).segments["three-piles"]?.shortenedTo).toBe(8);
});

test("checkpoints are ticked and unticked, and only those the author wrote", () => {
  const tick = (kind: "checkpoint-ticked" | "checkpoint-unticked", checkpoint = "sheets"): RunAct => ({
    kind,
    facts: { segment: "three-piles", checkpoint },
  });
  const ticked = read(log(opened, tick("checkpoint-ticked")));
  expect(ticked.checkpoints).toEqual(["three-piles/sheets"]);
  expect(read(log(opened, tick("checkpoint-ticked"), tick("checkpoint-unticked"))).checkpoints).toEqual([]);
  expect(may([opened], tick("checkpoint-ticked", "other"))).toEqual({
    ok: false,
    refusal: "unknown-checkpoint",
  });
});

test("notes, goals, steps and outcomes are known by their ids", () => {
  const state = read(
    log(
      opened,
      { kind: "lead-taken", facts: { person: "ben" } },
      { kind: "note-written", facts: { note: "n1" } },
      { kind: "goal-set", facts: { goal: "g1" } },
      { kind: "goal-reviewed", facts: { goal: "g1" } },
      { kind: "step-written", facts: { step: "s1", voice: "noor" } },
      { kind: "step-reviewed", facts: { step: "s0", outcome: "changed" } },
    ),
  );
  expect(state).toMatchObject({
    lead: "ben",
    notes: ["n1"],
    goals: { set: ["g1"], reviewed: ["g1"] },
    steps: { noor: "s1" },
    outcomes: { s0: "changed" },
  });
});

test("what a later house wrote, and what cannot be read, is passed over", () => {
  const events = log(opened, start("welcome", null));
  const strange = { ...events[1]!, id: "x", seq: 9 };
  const more = [
    { ...strange, kind: "sung", facts: {} },
    { ...strange, id: "y", seq: 10, version: 2 },
    { ...strange, id: "z", seq: 11, facts: { segment: 7 } },
    { ...strange, id: "w", seq: 12, kind: "toString", facts: null },
  ];
  expect(read([...events, ...more])).toEqual({ ...read(events), seq: 12 });
});

test("the record of a meeting sets planned beside real minutes and says what was left out", () => {
  const skip: RunAct = { kind: "segment-skipped", facts: { segment: "input", reason: "late" } };
  const state = read(
    log(opened, [0, start("welcome", null)], [6, start("check-in", "welcome")], skip, [20, closed(true)]),
  );
  const lines = recordOf(state, session, after(30));
  expect(
    lines.slice(0, 4).map((line) => [line.plannedMinutes, line.realMinutes, line.state, line.reason]),
  ).toEqual([
    [4, 6, "done", null],
    [12, 14, "done", null],
    [10, null, "waiting", null],
    [5, null, "skipped", "late"],
  ]);
});
