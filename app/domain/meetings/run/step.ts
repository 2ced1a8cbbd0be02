/**
 * One step: "next" and "back", the large buttons that stand in the same place on every part. Two taps a moment apart, on
 * two phones or on one, are one step and not two: by the time of the taps, a part that has only just begun is not left
 * by a step. Going to a part by name, or leaving one out on purpose, is nobody's double tap.
 */
import type { RunAct, RunEvent } from "./acts.ts";
import type { RunState, SegmentRun } from "./state.ts";

/** A part that began less long ago than this, in milliseconds, is not left by a step. */
export const justBegunMs = 2_000;
/** A part left after less than this, in milliseconds, was passed over: nobody can have held it. */
export const passedOverMs = 15_000;

/** Was this act tapped as one step? */
export function isOneStep(act: RunAct): boolean {
  return (act.kind === "segment-started" || act.kind === "segment-returned") && act.facts.oneStep === true;
}

/**
 * When an act happened. Clocks run by the server's time, but a step that waited for a connection happened when it was
 * tapped: never later than the server had it, and never before what happened last to the part at hand. Where the server's
 * own clock went back behind that, its time counts alone, so that nobody waits for it to catch up.
 */
export function instantOf(
  act: RunAct,
  { claimedAt, serverAt }: Pick<RunEvent, "claimedAt" | "serverAt">,
  state: RunState,
): Date {
  if (!isOneStep(act) || claimedAt === null) return serverAt;
  const run = state.current === null ? undefined : state.segments[state.current];
  const before = [state.startedAt, state.pausedAt, state.enteredAt, run?.since ?? null];
  const floor = Math.max(...before.map((instant) => instant?.getTime() ?? 0));
  if (serverAt.getTime() < floor) return serverAt;
  return new Date(Math.max(floor, Math.min(claimedAt.getTime(), serverAt.getTime())));
}

/** Would this step leave a part that has only just begun? */
export function leavesTooSoon(state: RunState, act: RunAct, at: Date): boolean {
  if (!isOneStep(act) || state.current === null || state.enteredAt === null) return false;
  const since = at.getTime() - state.enteredAt.getTime();
  return since >= 0 && since < justBegunMs;
}

/** A part that was begun and left again before anybody could have held it; staying in a pause is holding it. */
export function wasPassedOver({ state, spentMs, pausedMs }: SegmentRun): boolean {
  return state === "done" && spentMs + pausedMs < passedOverMs;
}
