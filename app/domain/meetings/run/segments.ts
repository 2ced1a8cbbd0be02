/**
 * The segments of a meeting and their clocks: beginning and ending them, going back, staying, leaving out.
 * A clock runs for the segment at hand alone; it stands still in a pause and goes on where it stopped.
 */
import type { RunAct, RunActOf } from "./acts.ts";
import { nextSegment } from "./state.ts";
import type { RunState, SegmentRun } from "./state.ts";

export type PhaseAct = Extract<RunAct, { kind: "paused" | "resumed" | "closed" | "reopened" }>;
export type SegmentAct = Extract<RunAct, { kind: `segment-${string}` | "minutes-given" }>;

/** The meeting pauses, goes on, ends or is opened again. */
export function inPhase(state: RunState, kind: PhaseAct["kind"], at: Date): RunState {
  const { current } = state;
  switch (kind) {
    case "paused":
      return edit({ ...state, phase: "paused", pausedAt: at }, current, (run) => stopped(run, at));
    case "resumed":
      return resumed(state, at);
    case "closed": {
      const awake = resumed(state, at);
      return { ...leave(awake, "done", at), phase: "closed", closedAt: at };
    }
    case "reopened":
      return edit({ ...state, phase: "running", closedAt: null }, current, (run) =>
        run.state === "done" ? begun(run, at) : run,
      );
  }
}

/** Something happens to a segment. */
export function onSegment(state: RunState, act: SegmentAct, at: Date): RunState {
  switch (act.kind) {
    case "segment-started":
      return enter(leave(resumed(state, at), "done", at), act.facts.segment, at);
    case "segment-returned":
      return enter(leave(resumed(state, at), "waiting", at), act.facts.segment, at);
    case "segment-skipped":
      return skipped(state, act.facts, at);
    case "segment-restored":
      return edit(state, act.facts.segment, (run) => ({
        ...run,
        state: "waiting",
        endedAt: null,
        reason: null,
      }));
    case "segment-shortened":
      return edit(state, act.facts.segment, (run) => ({ ...run, shortenedTo: act.facts.minutes }));
    case "minutes-given":
      if (act.facts.segment === null) return { ...state, given: state.given + act.facts.minutes };
      return edit(state, act.facts.segment, (run) => ({ ...run, given: run.given + act.facts.minutes }));
  }
}

/** Skipping the segment at hand goes on to the next that waits. */
function skipped(
  state: RunState,
  { segment, reason }: RunActOf<"segment-skipped">["facts"],
  at: Date,
): RunState {
  const running = state.current === segment;
  const awake = running ? resumed(state, at) : state;
  const without = edit(awake, segment, (run) => ({
    ...stopped(run, at),
    state: "skipped",
    endedAt: at,
    reason,
  }));
  const next = nextSegment(without);
  return running && next ? enter(without, next, at) : without;
}

function enter(state: RunState, id: string, at: Date): RunState {
  return edit({ ...state, current: id }, id, (run) => begun(run, at));
}

/** Ends the segment at hand, or lets it wait again as if it had not been begun; its clock keeps what it showed. */
function leave(state: RunState, as: "done" | "waiting", at: Date): RunState {
  return edit(state, state.current, (run) => {
    if (run.state !== "running") return run;
    const still = stopped(run, at);
    return as === "done"
      ? { ...still, state: "done", endedAt: at }
      : { ...still, state: "waiting", startedAt: null, endedAt: null };
  });
}

function resumed(state: RunState, at: Date): RunState {
  if (state.phase !== "paused" || !state.pausedAt) return state;
  const stood = Math.max(0, at.getTime() - state.pausedAt.getTime());
  return edit({ ...state, phase: "running", pausedAt: null }, state.current, (run) => ({
    ...run,
    since: run.state === "running" ? at : null,
    pausedMs: run.pausedMs + stood,
  }));
}

function begun(run: SegmentRun, at: Date): SegmentRun {
  return { ...run, state: "running", startedAt: run.startedAt ?? at, endedAt: null, since: at, reason: null };
}

function stopped(run: SegmentRun, at: Date): SegmentRun {
  const shown = run.since ? Math.max(0, at.getTime() - run.since.getTime()) : 0;
  return { ...run, since: null, spentMs: run.spentMs + shown };
}

function edit(state: RunState, id: string | null, change: (run: SegmentRun) => SegmentRun): RunState {
  const run = id === null ? undefined : state.segments[id];
  if (id === null || !run) return state;
  return { ...state, segments: { ...state.segments, [id]: change(run) } };
}
