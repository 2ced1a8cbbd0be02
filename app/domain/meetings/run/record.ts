/**
 * What a meeting leaves behind for its facilitators and its author: planned against real minutes, what was
 * left out and why, which checkpoints were ticked, and in which order voices opened the rounds. The fidelity
 * sheet and next week's fair order are read from here; there is nothing about what anybody said.
 */
import { minutesIn } from "#app/domain/curriculum/plan.ts";
import type { Session } from "#app/domain/curriculum/plan.ts";
import type { SkipReason } from "./acts.ts";
import { spent } from "./state.ts";
import type { RunState, SegmentRun } from "./state.ts";
import { wasPassedOver } from "./step.ts";

export type SegmentRecord = {
  segment: string;
  /** `waiting` after the meeting: it was not reached. Passed over in a moment, it was left out (without a reason). */
  state: SegmentRun["state"];
  reason: SkipReason | null;
  plannedMinutes: number;
  /** Rounded; null when its clock never ran. */
  realMinutes: number | null;
  shortenedTo: number | null;
  checkpoints: { ticked: number; of: number };
};

/** One line a segment, in running order. `now` matters only while the meeting runs. */
export function recordOf(state: RunState, session: Session, now: Date): SegmentRecord[] {
  return state.order.flatMap((id) => {
    const run = state.segments[id];
    const segment = session.segments.find((other) => other.id === id);
    if (!run || !segment) return [];
    const [clock, passed] = [spent(run, now), wasPassedOver(run)];
    const asked = segment.blocks.filter((block) => block.kind === "checkpoint");
    const ticked = asked.filter((block) => state.checkpoints.includes(`${id}/${block.id}`));
    return [
      {
        segment: id,
        state: passed ? "skipped" : run.state,
        reason: run.reason,
        plannedMinutes: minutesIn(segment, state.variant),
        realMinutes: clock === 0 || passed ? null : Math.round(clock / 60_000),
        shortenedTo: run.shortenedTo,
        checkpoints: { ticked: ticked.length, of: asked.length },
      },
    ];
  });
}

/** The rounds of a meeting, each as the voices that spoke, in the order they spoke: the past of `fairOrder`. */
export function roundsSpoken(state: RunState): string[][] {
  return state.order.map((id) => state.turns[id]?.done ?? []).filter((voices) => voices.length > 0);
}
