/**
 * The run: a meeting being led, kept as a log of what happened (`run/acts`), read into the meeting as it
 * stands (`run/reduce`, `run/state`), with one answer to what may happen next (`run/allowed`).
 * A restart, a reload or a second facilitator's phone reads the same log and stands at the same place.
 */
export { factsOf, readAct, runKinds, skipReasons } from "./run/acts.ts";
export type { RunAct, RunActOf, RunEvent, RunKind, SkipReason } from "./run/acts.ts";
export { allowed, holdsSafety, mayTakeBack, safetyNotSaid } from "./run/allowed.ts";
export type { RunRefusal, RunVerdict } from "./run/allowed.ts";
export { recordOf, roundsSpoken } from "./run/record.ts";
export type { SegmentRecord } from "./run/record.ts";
export { reduce } from "./run/reduce.ts";
export { freshRun, nextSegment, previousSegment, spent } from "./run/state.ts";
export { instantOf, justBegunMs, passedOverMs, wasPassedOver } from "./run/step.ts";
export type { Phase, RollLine, RunState, SegmentRun, Turns } from "./run/state.ts";
