/**
 * Steps as facilitators meet them: last week's in a person's turn, if that person shares it; tonight's, written down
 * by a facilitator who was asked to; and what became of one. A step somebody wrote on their own page is theirs: it is
 * neither shown here unless shared, nor ever overwritten.
 */
import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { Outcome, Step } from "#app/domain/meetings/goals.ts";
import { maySeeStep } from "#app/domain/meetings/goals.ts";
import { newId } from "../kit/ids.server.ts";
import { isVoice } from "./marks.server.ts";
import { eventIdOf, openLog, write } from "./runs.server.ts";
import type { ActRefusal, ActVerdict, Log } from "./runs.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** Somebody's step at a meeting, with all its words: for its owner. */
export async function stepOf({ tables: { steps: s }, read }: Data, placeId: string, meetingId: string) {
  const [step] = await read
    .select()
    .from(s)
    .where(and(eq(s.placeId, placeId), eq(s.meetingId, meetingId)));
  return step ?? null;
}
export type StepRow = NonNullable<Awaited<ReturnType<typeof stepOf>>>;

/** Each person's newest step from before a meeting, by place; only the shared ones: an older one never stands in. */
export async function stepsShownIn(
  { tables: { steps: s, meetings: m }, read }: Data,
  { cycleId, startsAt }: { cycleId: string; startsAt: Date },
): Promise<Map<string, StepRow>> {
  const rows = await read
    .select({ step: s })
    .from(s)
    .innerJoin(m, eq(m.id, s.meetingId))
    .where(and(eq(s.cycleId, cycleId), lt(m.startsAt, startsAt)))
    .orderBy(desc(m.startsAt), asc(s.id));
  const newest = new Map<string, StepRow>();
  for (const { step } of rows) if (!newest.has(step.placeId)) newest.set(step.placeId, step);
  return new Map([...newest].filter(([, step]) => maySeeStep(step, { kind: "leader" })));
}

/** Who has a step of tonight, and who wrote it; nothing of what it says. */
export function stepsWritten({ tables: { steps: s }, read }: Data, meetingId: string) {
  return read
    .select({ id: s.id, placeId: s.placeId, writtenBy: s.writtenBy })
    .from(s)
    .where(eq(s.meetingId, meetingId));
}

type Sent = { meetingId: string; seen: string; device: string; by: string; claimedAt: Date | null };
export type StepAct = Sent & { placeId: string; step: Step; shared: boolean };
export type StepVerdict = ActVerdict | { ok: false; refusal: ActRefusal | "own-step" | "other-step" };

/**
 * Writes down a step for a person who asked for it, or the smaller one it became a minute later. `other-step`: this
 * was written from the same view before, and something else stands there by now.
 */
export async function writeStepFor(store: Store, act: StepAct, now: Date): Promise<StepVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, act.meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    const { meetingId, placeId, step, shared, by } = act;
    if ((await isVoice(work, log.plannedMeeting.cycle.id, placeId)) !== "place")
      return { ok: false, refusal: "nobody" };
    const before = await stepOf(work, placeId, meetingId);
    if (before?.writtenBy === "person") return { ok: false, refusal: "own-step" };
    const stepId = before?.id ?? newId();
    const id = eventIdOf(act.seen, "step-written", [placeId, step, shared], `${meetingId} ${by}`);
    const facts = { step: stepId, voice: placeId };
    const verdict = await send(work, log, { ...act, id, kind: "step-written", facts }, now);
    if (verdict.ok && verdict.already && !isSame(before, act)) return { ok: false, refusal: "other-step" };
    if (verdict.ok && !verdict.already) await keepStep(work, log, { ...act, stepId, once: id }, now);
    return verdict;
  });
}

function isSame(row: StepRow | null, { step, shared }: StepAct): boolean {
  const { what, howMuch, when: whenText, howOften, confidence } = step;
  const said = { what, howMuch, whenText, howOften, confidence, shared };
  return (
    row !== null && Object.entries(said).every(([key, value]) => row[key as keyof typeof said] === value)
  );
}

async function keepStep(
  work: Work,
  { plannedMeeting: { meeting } }: Log,
  { stepId, placeId, step, shared, once }: StepAct & { stepId: string; once: string },
  now: Date,
): Promise<void> {
  const { steps: s } = work.tables;
  const { organisationId, cycleId, id: meetingId } = meeting;
  const { what, howMuch, when: whenText, howOften, confidence } = step;
  const said = { what, howMuch, whenText, howOften, confidence, shared, writtenBy: "facilitator" } as const;
  const where = { organisationId, cycleId, meetingId, placeId, once };
  await work.write
    .insert(s)
    .values({ id: stepId, ...where, ...said, outcome: "not-said", createdAt: now, changedAt: now })
    .onConflictDoUpdate({ target: [s.placeId, s.meetingId], set: { ...said, changedAt: now } });
}

export type OutcomeAct = Sent & { stepId: string; outcome: Outcome };

/** Notes what became of a shared step, as its owner told it. A step that is not shared is as if it were not there. */
export async function noteOutcome(store: Store, act: OutcomeAct, now: Date): Promise<ActVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, act.meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    const { steps: s } = work.tables;
    const { stepId, outcome, seen, by } = act;
    const mine = and(eq(s.id, stepId), eq(s.cycleId, log.plannedMeeting.cycle.id), eq(s.shared, true));
    const [step] = await work.read.select({ outcome: s.outcome }).from(s).where(mine);
    if (!step) return { ok: false, refusal: "nobody" };
    if (step.outcome === outcome) return { ok: true, seq: log.seq, already: true };
    const facts = { step: stepId, outcome };
    const id = eventIdOf(seen, "step-reviewed", facts, by);
    const verdict = await send(work, log, { ...act, id, kind: "step-reviewed", facts }, now);
    if (verdict.ok && !verdict.already)
      await work.write.update(s).set({ outcome, changedAt: now }).where(mine);
    return verdict;
  });
}

type Event = Sent & { id: string; kind: string; facts: unknown };

async function send(work: Work, log: Log, { id, kind, facts, claimedAt, device, by }: Event, now: Date) {
  return (await write(work, log, { event: { id, kind, facts, claimedAt, device }, by }, now)).verdict;
}
