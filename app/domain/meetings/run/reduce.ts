/**
 * From the log of a meeting to the meeting as it stands: pure, total and the only way there.
 *
 * Events are read in the order of `seq`. A row that was read before, a kind this house does not know, facts
 * that cannot be read and an act that is not allowed as things stand are passed over: the log may hold what
 * it likes, the state never breaks. Reading a log at once, in pieces or with doubles gives the same state.
 */
import type { Session, Variant } from "#app/domain/curriculum/plan.ts";
import { readAct } from "./acts.ts";
import type { RunAct, RunActOf, RunEvent } from "./acts.ts";
import { turned } from "../turns.ts";
import type { TurnAct } from "../turns.ts";
import { allowed } from "./allowed.ts";
import { inPhase, onSegment } from "./segments.ts";
import type { PhaseAct, SegmentAct } from "./segments.ts";
import { freshRun, unopened } from "./state.ts";
import { instantOf } from "./step.ts";
import type { RunState } from "./state.ts";

/**
 * The state after these events. `session` and `variant` are those the meeting is pinned to. `from` is a state
 * reached by the same log: only later events are then read.
 */
export function reduce(
  events: readonly RunEvent[],
  session: Session,
  variant: Variant,
  from: RunState = freshRun(session, variant),
): RunState {
  const seen = new Set<string>();
  let state = from;
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    if (event.seq <= state.seq || seen.has(event.id)) continue;
    seen.add(event.id);
    state = { ...after(state, event, session), seq: event.seq };
  }
  return state;
}

/** A closing was weighed when it was written (`safety-not-said`): what stands in the log is closed. */
function after(state: RunState, event: RunEvent, session: Session): RunState {
  const act = readAct(event.kind, event.facts, event.version);
  if (!act) return state;
  const at = instantOf(act, event, state);
  const asked: RunAct = act.kind === "closed" ? { kind: act.kind, facts: { anyway: true } } : act;
  if (!allowed(state, asked, session, at).ok) return state;
  const next = happen(state, act, at);
  return next.current === state.current ? next : { ...next, enteredAt: at, enteredBy: event.by };
}

function happen(state: RunState, act: RunAct, at: Date): RunState {
  switch (act.kind) {
    case "paused":
    case "resumed":
    case "closed":
    case "reopened":
      return inPhase(state, act.kind, at);
    case "segment-started":
    case "segment-returned":
    case "segment-skipped":
    case "segment-restored":
    case "segment-shortened":
    case "minutes-given":
      return onSegment(state, act, at);
    case "turn-started":
    case "turn-passed":
    case "turn-ended":
    case "turn-returned":
      return {
        ...state,
        turns: { ...state.turns, [act.facts.segment]: turned(state.turns[act.facts.segment], act, at) },
      };
    default:
      return recorded(state, act, at);
  }
}

function opened(state: RunState, endsAt: string | null | undefined, at: Date): RunState {
  return { ...state, phase: "running", startedAt: at, endsAt: endsAt ? new Date(endsAt) : null };
}

type RecordAct = Exclude<RunAct, SegmentAct | TurnAct | PhaseAct>;

function recorded(state: RunState, act: RecordAct, at: Date): RunState {
  switch (act.kind) {
    case "opened":
      return opened(state, act.facts.endsAt, at);
    case "opening-taken-back":
      return unopened(state);
    case "marked":
      return marked(state, act.facts, at);
    case "lead-taken":
      return { ...state, lead: act.facts.person };
    case "note-written":
      return { ...state, notes: withOne(state.notes, act.facts.note) };
    case "goal-set":
      return { ...state, goals: { ...state.goals, set: withOne(state.goals.set, act.facts.goal) } };
    case "goal-reviewed":
      return { ...state, goals: { ...state.goals, reviewed: withOne(state.goals.reviewed, act.facts.goal) } };
    case "step-written":
      return { ...state, steps: { ...state.steps, [act.facts.voice]: act.facts.step } };
    case "step-reviewed":
      return { ...state, outcomes: { ...state.outcomes, [act.facts.step]: act.facts.outcome } };
    case "checkpoint-ticked":
      return { ...state, checkpoints: withOne(state.checkpoints, checkpointKey(act.facts)) };
    case "checkpoint-unticked":
      return { ...state, checkpoints: without(state.checkpoints, checkpointKey(act.facts)) };
  }
}

function marked(state: RunState, { voice, mark }: RunActOf<"marked">["facts"], at: Date): RunState {
  const taps = [...(state.marks[voice]?.taps ?? []), { mark, at }];
  return { ...state, marks: { ...state.marks, [voice]: { mark, taps } } };
}

function checkpointKey(facts: { segment: string; checkpoint: string }): string {
  return `${facts.segment}/${facts.checkpoint}`;
}

function withOne(list: readonly string[], one: string): string[] {
  return list.includes(one) ? [...list] : [...list, one];
}

function without(list: readonly string[], one: string): string[] {
  return list.filter((other) => other !== one);
}
