/**
 * A meeting being led, kept as a log of what happened. One act is one transaction: the row of the run is locked, the
 * log is read, the rules are asked, the event is written with what follows from it. Ids and codes only are in the
 * log; texts have rows of their own. After the commit whoever acted publishes the run's new number.
 */
import { randomInt } from "node:crypto";
import { and, asc, eq, gt } from "drizzle-orm";
import { allowed, readAct, reduce } from "#app/domain/run.ts";
import type { RunAct, RunEvent, RunRefusal, RunState } from "#app/domain/run.ts";
import { findEvening } from "./evenings.server.ts";
import type { Evening } from "./evenings.server.ts";
import { hashOf, newId } from "./ids.server.ts";
import { isVoice } from "./marks.server.ts";
import { followUp } from "./run-effects.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

/** What a device sends. `id` is made by the sender and unique in the meeting: sent twice it is one act. */
export type SentEvent = {
  id: string;
  kind: string;
  facts: unknown;
  claimedAt: Date | null;
  device: string;
};
export type SentAct = { meetingId: string; event: SentEvent; by: string };

/** Beyond the rules of the run: no such meeting, one that was cancelled, facts that cannot be read, no such voice. */
export type ActRefusal = RunRefusal | "unknown-meeting" | "cancelled" | "unreadable" | "nobody";
/** `already`: nothing had to be written, because things stood so or this very act had been sent before. */
export type ActVerdict = { ok: true; seq: number; already: boolean } | { ok: false; refusal: ActRefusal };

/** Does one act. Refusals are codes; everything else raises. */
export function act(store: Store, { now, ...sent }: SentAct & { now: Date }): Promise<ActVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, sent.meetingId);
    return log ? (await write(work, log, sent, now)).verdict : { ok: false, refusal: "unknown-meeting" };
  });
}

/** The log of a meeting, held under lock until the transaction ends. */
export type Log = { evening: Evening; seq: number; state: RunState; seen: ReadonlyMap<string, number> };

/** The beginning of every act on a run: makes its row where there is none, locks it, reads the log. */
export async function openLog(work: Work, meetingId: string): Promise<Log | null> {
  const evening = await findEvening(work, meetingId);
  if (!evening) return null;
  const { runs: r } = work.tables;
  const fresh = { seq: 0, state: "before", screenCode: newScreenCode() } as const;
  await work.write
    .insert(r)
    .values({ meetingId, organisationId: evening.meeting.organisationId, ...fresh })
    .onConflictDoNothing({ target: r.meetingId });
  const [run] = await work.write
    .update(r)
    .set({ organisationId: evening.meeting.organisationId })
    .where(eq(r.meetingId, meetingId))
    .returning({ seq: r.seq });
  const events = await eventsOf(work, meetingId);
  const state = reduce(events, evening.session, evening.meeting.format);
  return { evening, seq: run?.seq ?? 0, state, seen: new Map(events.map(({ id, seq }) => [id, seq])) };
}

/** Writes one act into an open log, with what follows from it, and gives the log as it then stands. */
export async function write(
  work: Work,
  log: Log,
  { event, by }: Pick<SentAct, "event" | "by">,
  now: Date,
): Promise<{ verdict: ActVerdict; log: Log }> {
  const refuse = (refusal: ActRefusal) => ({ verdict: { ok: false, refusal } as const, log });
  const before = log.seen.get(event.id);
  if (before !== undefined) return { verdict: { ok: true, seq: before, already: true }, log };
  const read = readAct(event.kind, event.facts);
  if (!read) return refuse("unreadable");
  if (log.evening.meeting.state === "cancelled") return refuse("cancelled");
  if (!(await knowsVoice(work, log, read))) return refuse("nobody");
  const answer = allowed(log.state, read, log.evening.session);
  if (!answer.ok && answer.refusal !== "already") return refuse(answer.refusal);
  const same = { verdict: { ok: true, seq: log.seq, already: true } as const, log };
  if (!answer.ok && read.kind !== "marked") return same;
  const changed = await followUp(work, { evening: log.evening, act: read, by }, now);
  if (!answer.ok && !changed) return same;
  const seq = log.seq + 1;
  const state = next(log, read, event, by, seq, now);
  await append(work, log, { ...event, ...read, seq, by }, state, now);
  const seen = new Map(log.seen).set(event.id, seq);
  return { verdict: { ok: true, seq, already: false }, log: { ...log, seq, state, seen } };
}

/** The id of an act made from a page: the same button of the same view is the same act, whoever presses it again. */
export function eventIdOf(seen: string, kind: string, facts: unknown, own = ""): string {
  return hashOf(JSON.stringify([seen, kind, facts, own])).slice(0, 22);
}

/** The events of a meeting in order, those after `seq` only. */
export async function eventsOf(
  { tables: { runEvents: e }, read }: Data,
  meetingId: string,
  seq = 0,
): Promise<RunEvent[]> {
  const rows = await read
    .select()
    .from(e)
    .where(and(eq(e.meetingId, meetingId), gt(e.seq, seq)))
    .orderBy(asc(e.seq));
  return rows.map(({ eventId, byPersonId, ...row }) => ({
    id: eventId,
    seq: row.seq,
    kind: row.kind,
    by: byPersonId,
    device: row.device,
    serverAt: row.serverAt,
    claimedAt: row.claimedAt,
    version: row.version,
    facts: row.facts,
  }));
}

export async function findRun({ tables: { runs: r }, read }: Data, meetingId: string) {
  const [run] = await read.select().from(r).where(eq(r.meetingId, meetingId));
  return run ?? null;
}
export type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** The meeting whose group screen a code opens, while that meeting runs. */
export async function findRunByCode({ tables: { runs: r }, read }: Data, code: string) {
  const [run] = await read
    .select({ meetingId: r.meetingId })
    .from(r)
    .where(and(eq(r.screenCode, code), eq(r.state, "running")));
  return run ?? null;
}

/** The meeting as it stands, read from its whole log. */
export async function stateOf(data: Data, evening: Evening): Promise<RunState> {
  return reduce(await eventsOf(data, evening.meeting.id), evening.session, evening.meeting.format);
}

async function knowsVoice(work: Work, { evening }: Log, { kind, facts }: RunAct): Promise<boolean> {
  const { cycleId } = evening.meeting;
  if (kind === "step-written") return (await isVoice(work, cycleId, facts.voice)) === "place";
  if ("voice" in facts) return (await isVoice(work, cycleId, facts.voice)) !== null;
  return kind !== "lead-taken" || (await isVoice(work, cycleId, facts.person)) === "facilitator";
}

function next(log: Log, act: RunAct, event: SentEvent, by: string, seq: number, now: Date): RunState {
  const { id, device, claimedAt } = event;
  const written = { id, seq, by, device, claimedAt, serverAt: now, version: 1, ...act };
  return reduce([written], log.evening.session, log.evening.meeting.format, log.state);
}

type Written = SentEvent & RunAct & { seq: number; by: string };

async function append(
  work: Work,
  { evening }: Log,
  event: Written,
  state: RunState,
  now: Date,
): Promise<void> {
  const { runs: r, runEvents } = work.tables;
  const { id: meetingId, organisationId } = evening.meeting;
  const { seq, kind, device, claimedAt, facts, by } = event;
  await work.write.insert(runEvents).values({
    id: newId(),
    organisationId,
    meetingId,
    eventId: event.id,
    seq,
    kind,
    byPersonId: by,
    device,
    serverAt: now,
    claimedAt,
    version: 1,
    facts,
  });
  const { phase, startedAt: openedAt, closedAt } = state;
  const stands = phase === "paused" ? "running" : phase;
  await work.write
    .update(r)
    .set({ seq, state: stands, openedAt, closedAt })
    .where(eq(r.meetingId, meetingId));
}

const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** Eight letters and digits that cannot be mistaken for each other, read aloud or typed on a remote control. */
function newScreenCode(): string {
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)] ?? "A").join("");
}
