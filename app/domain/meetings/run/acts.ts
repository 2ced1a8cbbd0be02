/**
 * What can happen in a meeting that is being led, and what each happening says.
 *
 * An event is written once and never changed. It holds ids and codes only: names, steps, notes and every
 * other text live in rows of their own, which can be erased without breaking the log. `voice` is whoever can
 * have a turn: the id of a place, or the person id of a facilitator who takes part. Acts name their target
 * (the segment to start, not "the next one"), so that a second tap or a late arrival does nothing twice.
 */
import { z } from "zod";
import { marks } from "#app/domain/groups/attendance.ts";
import { outcomes } from "../goals.ts";

export const skipReasons = ["late", "group-needed-time", "not-fitting", "other"] as const;
export type SkipReason = (typeof skipReasons)[number];

const id = z.string().min(1).max(120);
const minutes = z.number().int().min(1).max(240);
const nothing = z.object({});
const turn = z.object({ segment: id, voice: id });
/** `oneStep`: tapped as "next" or "back", the large buttons that stand in the same place on every part (see `step.ts`). */
const move = z.object({ segment: id, from: id.nullable(), oneStep: z.boolean().optional() });

/** The facts of each kind of event, version 1. */
export const factsOf = {
  /** `endsAt`: when the evening is meant to end (ISO instant); absent = start plus the session's minutes. */
  opened: z.object({ endsAt: z.iso.datetime({ offset: true }).nullish() }),
  /** It was opened by mistake and nobody is marked: planned again, as if nobody had opened it. */
  "opening-taken-back": nothing,
  marked: z.object({ voice: id, mark: z.enum(marks) }),
  /** `from`: the segment the sender was looking at (null before the first), so that a stale tap is refused. */
  "segment-started": move,
  /** Back: the running segment waits again, the named one goes on where it stopped. */
  "segment-returned": move,
  "segment-skipped": z.object({ segment: id, reason: z.enum(skipReasons) }),
  "segment-restored": z.object({ segment: id }),
  "segment-shortened": z.object({ segment: id, minutes, reason: z.enum(skipReasons) }),
  /** More time: for a segment, or (null) for the evening as a whole. */
  "minutes-given": z.object({ segment: id.nullable(), minutes }),
  paused: nothing,
  resumed: nothing,
  "turn-started": turn,
  "turn-passed": turn,
  "turn-ended": turn,
  "turn-returned": turn,
  "checkpoint-ticked": z.object({ segment: id, checkpoint: id }),
  "checkpoint-unticked": z.object({ segment: id, checkpoint: id }),
  "note-written": z.object({ note: id }),
  "goal-set": z.object({ goal: id }),
  "goal-reviewed": z.object({ goal: id }),
  "step-written": z.object({ step: id, voice: id }),
  "step-reviewed": z.object({ step: id, outcome: z.enum(outcomes) }),
  "lead-taken": z.object({ person: id }),
  /** `anyway`: end although safety lines have not been said, as when a meeting has to be broken off. */
  closed: z.object({ anyway: z.boolean() }),
  reopened: nothing,
} as const;

export type RunKind = keyof typeof factsOf;
export const runKinds = Object.keys(factsOf) as RunKind[];

type ActOf<K extends RunKind> = { kind: K; facts: z.infer<(typeof factsOf)[K]> };
export type RunAct = { [K in RunKind]: ActOf<K> }[RunKind];
/** The act of one kind, for example `RunActOf<"marked">`. */
export type RunActOf<K extends RunKind> = Extract<RunAct, { kind: K }>;

/**
 * A row of the log. `id` is made by the sender and unique in the meeting; `seq` is the server's order.
 * Clocks run by `serverAt`; `claimedAt` is what the device said, and counts where somebody took one step (`step.ts`).
 */
export type RunEvent = {
  id: string;
  seq: number;
  kind: string;
  by: string;
  device: string;
  serverAt: Date;
  claimedAt: Date | null;
  version: number;
  facts: unknown;
};

/** An act from a kind and its facts; null for a kind, a version or facts this house does not know. */
export function readAct(kind: string, facts: unknown, version = 1): RunAct | null {
  if (version !== 1 || !isRunKind(kind)) return null;
  const read = factsOf[kind].safeParse(facts);
  return read.success ? ({ kind, facts: read.data } as RunAct) : null;
}

function isRunKind(kind: string): kind is RunKind {
  return Object.hasOwn(factsOf, kind);
}
