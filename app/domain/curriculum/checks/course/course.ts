/** What a session has in it, whatever the format of the meeting: what checks of a whole course ask again and again. */
import type { Plan, SegmentKind, Session } from "../../plan.ts";
import { clockSegments } from "../time/clock.ts";

/** A segment of the shared goal's own, or a review that tallies it, in each format of the curriculum. */
export function touchesSharedGoal(plan: Plan, session: Session): boolean {
  return plan.curriculum.formats.every((format) =>
    clockSegments(session, format).some((one) => one.kind === "shared-goal" || one.tally === "shared"),
  );
}

/** Whether a session has one of the kinds, in each format of the curriculum. */
export function has(plan: Plan, session: Session, ...kinds: SegmentKind[]): boolean {
  return plan.curriculum.formats.every((format) =>
    clockSegments(session, format).some((one) => kinds.includes(one.kind)),
  );
}
