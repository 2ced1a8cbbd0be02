/** The end of a group: when it is over for its people, and which of its states let nobody in any more. */
import type { CycleState } from "./seats.ts";

export type GroupEnd = "called-off" | "finished";

/** So long after its last meeting was to end, a group that nobody closed counts as going on: meetings run over. */
export const graceHours = 6;

/**
 * How a group has ended for those who belong to it; null while it goes on. `lastEndsAt` is when the last of its
 * meetings that are not cancelled ends; null when it has none.
 */
export function groupEnd(state: CycleState, lastEndsAt: Date | null, now: Date): GroupEnd | null {
  if (state === "cancelled") return "called-off";
  if (state === "finished") return "finished";
  if (state === "draft" || !lastEndsAt) return null;
  return lastEndsAt.getTime() + graceHours * 3_600_000 <= now.getTime() ? "finished" : null;
}

export type ShutRefusal = "not-published" | "cancelled" | "finished";

/** Why no place of a cycle in this state can be given; null while it is published. */
export function shutTo(state: CycleState): ShutRefusal | null {
  if (state === "draft") return "not-published";
  return state === "published" ? null : state;
}
