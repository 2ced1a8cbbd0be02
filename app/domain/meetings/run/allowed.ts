/**
 * What may happen next in a meeting that is being led. The same question is asked twice: by the edge before
 * an act is written, with an answer for the person who tapped, and by the reducer, so that no log can bring a
 * meeting into a state that does not exist.
 *
 * Segments with safety lines can be shortened but not skipped, and a meeting is not closed over safety lines
 * that were not reached, unless it has to be broken off.
 */
import { minutesIn } from "#app/domain/curriculum/plan.ts";
import type { Segment, Session } from "#app/domain/curriculum/plan.ts";
import { marksAhead } from "../opening.ts";
import type { TurnAct } from "../turns.ts";
import type { RunAct, RunKind } from "./acts.ts";
import { noTurns } from "./state.ts";
import type { RunState } from "./state.ts";
import { leavesTooSoon, wasPassedOver } from "./step.ts";

export type RunRefusal =
  | "not-open"
  | "closed"
  | "not-closed"
  | "already"
  | "unknown-segment"
  | "unknown-checkpoint"
  | "moved-on"
  | "just-begun"
  | "not-skipped"
  | "not-paused"
  | "not-their-turn"
  | "safety"
  | "safety-not-said"
  | "somebody-marked"
  | "below-floor"
  | "above-max";

export type RunVerdict = { ok: true } | { ok: false; refusal: RunRefusal };

/**
 * May this happen at `at` (see `instantOf`)? `already` means that things stand as the act wants them: nothing to say to
 * anybody.
 */
export function allowed(state: RunState, act: RunAct, session: Session, at: Date): RunVerdict {
  const soon = leavesTooSoon(state, act, at) ? "just-begun" : null;
  const refusal = outOfPhase(state, act.kind) ?? refusalOf(state, act, session) ?? soon;
  return refusal ? { ok: false, refusal } : { ok: true };
}

/** Does the segment hold lines that must be said? */
export function holdsSafety(segment: Segment): boolean {
  return segment.blocks.some((block) => block.kind === "safety");
}

/** Segments with safety lines that nobody has begun, or that were passed over in a moment; in running order. */
export function safetyNotSaid(state: RunState, session: Session): string[] {
  return state.order.filter((id) => {
    const segment = session.segments.find((other) => other.id === id);
    const run = state.segments[id];
    return segment && run && holdsSafety(segment) && (run.startedAt === null || wasPassedOver(run));
  });
}

const beforeOpening: readonly RunKind[] = ["opened", "marked", "lead-taken", "note-written"];
const afterClosing: readonly RunKind[] = [
  "opening-taken-back",
  "reopened",
  "marked",
  "note-written",
  "step-written",
  "step-reviewed",
  "goal-reviewed",
  "goal-set",
  "checkpoint-ticked",
  "checkpoint-unticked",
];

function outOfPhase({ phase }: RunState, kind: RunKind): RunRefusal | null {
  if (phase === "before") {
    if (kind === "opening-taken-back") return "already";
    return beforeOpening.includes(kind) ? null : "not-open";
  }
  if (kind === "opened") return "already";
  if (phase === "closed")
    return afterClosing.includes(kind) ? null : kind === "closed" ? "already" : "closed";
  return kind === "reopened" ? "not-closed" : null;
}

function refusalOf(state: RunState, act: RunAct, session: Session): RunRefusal | null {
  switch (act.kind) {
    case "segment-started":
    case "segment-returned":
      return toSegment(state, act.facts);
    case "segment-skipped":
    case "segment-restored":
    case "segment-shortened":
      return ofSegment(state, act, session);
    case "minutes-given":
      return act.facts.segment === null ? null : giving(state, act.facts.segment, act.facts.minutes, session);
    case "turn-started":
    case "turn-passed":
    case "turn-ended":
    case "turn-returned":
      return ofTurn(state, act);
    case "checkpoint-ticked":
    case "checkpoint-unticked":
      return ofCheckpoint(state, act, session);
    case "closed":
      return !act.facts.anyway && safetyNotSaid(state, session).length > 0 ? "safety-not-said" : null;
    default:
      return ofMeeting(state, act);
  }
}

/** While nobody is marked: only apologies, which are made beforehand. */
export function mayTakeBack({ marks }: RunState): boolean {
  return Object.values(marks).every(({ mark }) => marksAhead.includes(mark));
}

function ofMeeting(state: RunState, act: RunAct): RunRefusal | null {
  switch (act.kind) {
    case "paused":
      return state.phase === "paused" ? "already" : null;
    case "resumed":
      return state.phase === "paused" ? null : "not-paused";
    case "marked":
      return state.marks[act.facts.voice]?.mark === act.facts.mark ? "already" : null;
    case "opening-taken-back":
      return mayTakeBack(state) ? null : "somebody-marked";
    case "lead-taken":
      return state.lead === act.facts.person ? "already" : null;
    default:
      return null;
  }
}

function toSegment(state: RunState, facts: { segment: string; from: string | null }): RunRefusal | null {
  if (!state.segments[facts.segment]) return "unknown-segment";
  if (state.current === facts.segment) return "already";
  return state.current === facts.from ? null : "moved-on";
}

type SegmentAct = Extract<RunAct, { kind: "segment-skipped" | "segment-restored" | "segment-shortened" }>;

function ofSegment(state: RunState, act: SegmentAct, session: Session): RunRefusal | null {
  const run = state.segments[act.facts.segment];
  const segment = session.segments.find((other) => other.id === act.facts.segment);
  if (!run || !segment) return "unknown-segment";
  if (act.kind === "segment-restored") return run.state === "skipped" ? null : "not-skipped";
  if (act.kind === "segment-shortened") {
    return act.facts.minutes < (segment.floor ?? 1) ? "below-floor" : null;
  }
  if (run.state === "skipped" || run.state === "done") return "already";
  return holdsSafety(segment) ? "safety" : null;
}

function giving(state: RunState, id: string, minutes: number, session: Session): RunRefusal | null {
  const run = state.segments[id];
  const segment = session.segments.find((other) => other.id === id);
  if (!run || !segment) return "unknown-segment";
  const length = (run.shortenedTo ?? minutesIn(segment, state.variant)) + run.given + minutes;
  return segment.max !== undefined && length > segment.max ? "above-max" : null;
}

function ofTurn(state: RunState, { kind, facts }: TurnAct): RunRefusal | null {
  if (!state.segments[facts.segment]) return "unknown-segment";
  const turns = state.turns[facts.segment] ?? noTurns;
  const over = [...turns.done, ...turns.passed].includes(facts.voice);
  if (kind === "turn-started") return turns.current === facts.voice ? "already" : null;
  if (kind === "turn-passed") return turns.passed.includes(facts.voice) ? "already" : null;
  if (kind === "turn-returned") return over ? null : "already";
  return turns.current === facts.voice ? null : "not-their-turn";
}

type CheckpointAct = Extract<RunAct, { kind: "checkpoint-ticked" | "checkpoint-unticked" }>;

function ofCheckpoint(state: RunState, { kind, facts }: CheckpointAct, session: Session): RunRefusal | null {
  const segment = session.segments.find((other) => other.id === facts.segment);
  if (!segment || !state.segments[facts.segment]) return "unknown-segment";
  const known = segment.blocks.some((block) => block.kind === "checkpoint" && block.id === facts.checkpoint);
  if (!known) return "unknown-checkpoint";
  const ticked = state.checkpoints.includes(`${facts.segment}/${facts.checkpoint}`);
  return ticked === (kind === "checkpoint-ticked") ? "already" : null;
}
