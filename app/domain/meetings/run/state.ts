/**
 * A meeting being led, as the log says it stands. Plain data: it can be compared, kept and sent.
 * Segments are those of tonight's variant, in running order. Lengths are milliseconds, `minutes` whole minutes.
 */
import type { Mark, Tap } from "#app/domain/groups/attendance.ts";
import { segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Session, Variant } from "#app/domain/curriculum/plan.ts";
import type { Outcome } from "../goals.ts";
import type { SkipReason } from "./acts.ts";

export type Phase = "before" | "running" | "paused" | "closed";

export type SegmentRun = {
  state: "waiting" | "running" | "done" | "skipped";
  /** First start that was not taken back. */
  startedAt: Date | null;
  endedAt: Date | null;
  /** Since when its clock runs; null while it stands still. */
  since: Date | null;
  /** What its clock showed when it last stopped; pauses are not in it. */
  spentMs: number;
  pausedMs: number;
  reason: SkipReason | null;
  /** Tonight's own length, when it was shortened. */
  shortenedTo: number | null;
  given: number;
};

/** Turns of one segment: who speaks, who has spoken (in that order), who passed. Never how long anybody spoke. */
export type Turns = { current: string | null; since: Date | null; done: string[]; passed: string[] };

export type RollLine = { mark: Mark; taps: Tap[] };

export type RunState = {
  phase: Phase;
  variant: Variant;
  /** The number of the last event read. */
  seq: number;
  startedAt: Date | null;
  closedAt: Date | null;
  pausedAt: Date | null;
  /** The wished end of the evening, as given at the opening; null = start plus the session's minutes. */
  endsAt: Date | null;
  /** Minutes given to the evening as a whole. */
  given: number;
  /** The segment at hand; after closing, the one the meeting closed in. */
  current: string | null;
  /** When the segment at hand was entered last, and the person who did it. */
  enteredAt: Date | null;
  enteredBy: string | null;
  order: string[];
  segments: Record<string, SegmentRun>;
  turns: Record<string, Turns>;
  marks: Record<string, RollLine>;
  /** Ticked checkpoints as `segment/checkpoint`. */
  checkpoints: string[];
  lead: string | null;
  notes: string[];
  goals: { set: string[]; reviewed: string[] };
  /** Steps written tonight, by voice. */
  steps: Record<string, string>;
  /** What became of last week's steps, by step. */
  outcomes: Record<string, Outcome>;
};

export const noTurns: Turns = { current: null, since: null, done: [], passed: [] };

/** Before anything has happened. */
export function freshRun(session: Session, variant: Variant): RunState {
  const order = segmentsIn(session, variant).map((segment) => segment.id);
  return {
    phase: "before",
    variant,
    seq: 0,
    startedAt: null,
    closedAt: null,
    pausedAt: null,
    endsAt: null,
    given: 0,
    current: null,
    enteredAt: null,
    enteredBy: null,
    order,
    segments: Object.fromEntries(order.map((id) => [id, untouched()])),
    turns: {},
    marks: {},
    checkpoints: [],
    lead: null,
    notes: [],
    goals: { set: [], reviewed: [] },
    steps: {},
    outcomes: {},
  };
}

/** As before the opening. What people said or wrote (marks, notes, goals, steps) stays. */
export function unopened(state: RunState): RunState {
  return {
    ...state,
    phase: "before",
    startedAt: null,
    closedAt: null,
    pausedAt: null,
    endsAt: null,
    given: 0,
    current: null,
    segments: Object.fromEntries(state.order.map((id) => [id, untouched()])),
    turns: {},
    checkpoints: [],
  };
}

/** The next segment still waiting after the one at hand; null at the end. */
export function nextSegment(state: RunState): string | null {
  const from = state.current ? state.order.indexOf(state.current) + 1 : 0;
  return state.order.slice(from).find((id) => state.segments[id]?.state === "waiting") ?? null;
}

/** The segment before the one at hand, whatever became of it; null at the beginning. */
export function previousSegment(state: RunState): string | null {
  return state.current ? (state.order[state.order.indexOf(state.current) - 1] ?? null) : null;
}

/** What a segment's clock shows, in milliseconds. */
export function spent(segment: SegmentRun, now: Date): number {
  return segment.spentMs + (segment.since ? Math.max(0, now.getTime() - segment.since.getTime()) : 0);
}

function untouched(): SegmentRun {
  return {
    state: "waiting",
    startedAt: null,
    endedAt: null,
    since: null,
    spentMs: 0,
    pausedMs: 0,
    reason: null,
    shortenedTo: null,
    given: 0,
  };
}
