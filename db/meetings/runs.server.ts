/**
 * A meeting being led, kept as a log of what happened. One act is one transaction: the row of the run is locked, the
 * log is read, the rules are asked, the event is written with what follows from it. Ids and codes only are in the
 * log; texts have rows of their own. After the commit whoever acted publishes the run's new number.
 */
import { randomInt } from "node:crypto";
import { and, asc, eq, gte, sql } from "drizzle-orm";
import { cacheOf } from "#app/domain/cache.ts";
import { isAhead, marksAhead } from "#app/domain/meetings/opening.ts";
import { allowed, instantOf, readAct, reduce } from "#app/domain/meetings/run.ts";
import type { RunAct, RunEvent, RunRefusal, RunState } from "#app/domain/meetings/run.ts";
import type { Meeting } from "../cycles/cycles.server.ts";
import { findPlannedMeeting, versionInForce } from "./planned-meetings.server.ts";
import type { PlannedMeeting } from "./planned-meetings.server.ts";
import { hashOf, newId } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import { isVoice } from "./marks.server.ts";
import { followUp } from "./run-effects.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** What a device sends. `id` is made by the sender and unique in the meeting: sent twice it is one act. */
export type SentEvent = {
  id: string;
  kind: string;
  facts: unknown;
  claimedAt: Date | null;
  device: string;
};
export type SentAct = { meetingId: string; event: SentEvent; by: string };

/**
 * Beyond the rules of the run: no such meeting, one that was cancelled, facts that cannot be read, no such voice, a mark
 * for a day that has not come.
 */
export type ActRefusal = RunRefusal | "unknown-meeting" | "cancelled" | "unreadable" | "nobody" | "not-yet";
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
export type Log = { plannedMeeting: PlannedMeeting; seq: number; state: RunState };

/**
 * The beginning of every act on a run: locks its row, and only then reads what is led and the log, so that a version taken
 * for the meeting a moment before is the one it begins with.
 */
export async function openLog(work: Work, meetingId: string): Promise<Log | null> {
  const locked = await lockRun(work, meetingId);
  const plannedMeeting = await findPlannedMeeting(work, meetingId);
  if (!plannedMeeting) return null;
  if (locked) return { plannedMeeting, seq: locked.seq, state: await stateOf(work, plannedMeeting) };
  const held = await holdRun(work, plannedMeeting.meeting);
  const now = await findPlannedMeeting(work, meetingId);
  return now && { plannedMeeting: now, seq: held.seq, state: await stateOf(work, now) };
}

/**
 * Locks the run of a meeting until the transaction ends, and makes its row where there is none: without one, nothing
 * would keep somebody else from opening the meeting meanwhile.
 */
export async function holdRun(
  work: Work,
  { id: meetingId, organisationId }: Pick<Meeting, "id" | "organisationId">,
) {
  const locked = await lockRun(work, meetingId);
  if (locked) return locked;
  const { runs: r } = work.tables;
  const fresh = { seq: 0, state: "before", screenCode: newScreenCode() } as const;
  await work.write
    .insert(r)
    .values({ meetingId, organisationId, ...fresh })
    .onConflictDoNothing({ target: r.meetingId });
  return (await lockRun(work, meetingId)) ?? fresh;
}

async function lockRun(work: Work, meetingId: string) {
  const [run] = await runLocked(work).execute({ meeting: meetingId });
  return run;
}

const runLocked = prepared(({ tables: { runs: r }, write }: Work) => {
  const meeting = param("meeting", r.meetingId);
  return write
    .update(r)
    .set({ meetingId: sql`${meeting}` })
    .where(eq(r.meetingId, meeting))
    .returning({ seq: r.seq, state: r.state });
});

/** Writes one act into an open log, with what follows from it, and gives the log as it then stands. */
export async function write(
  work: Work,
  log: Log,
  { event, by }: Pick<SentAct, "event" | "by">,
  now: Date,
): Promise<{ verdict: ActVerdict; log: Log }> {
  const refuse = (refusal: ActRefusal) => ({ verdict: { ok: false, refusal } as const, log });
  const before = await seqOf(work, log.plannedMeeting.meeting.id, event.id);
  if (before !== null) return { verdict: { ok: true, seq: before, already: true }, log };
  const read = readAct(event.kind, event.facts);
  if (!read) return refuse("unreadable");
  if (log.plannedMeeting.meeting.state === "cancelled") return refuse("cancelled");
  if (!(await knowsVoice(work, log, read))) return refuse("nobody");
  if (
    read.kind === "marked" &&
    !marksAhead.includes(read.facts.mark) &&
    isAhead(log.plannedMeeting.meeting, now)
  )
    return refuse("not-yet");
  const at = instantOf(read, { claimedAt: event.claimedAt, serverAt: now }, log.state);
  const answer = allowed(log.state, read, log.plannedMeeting.session, at);
  if (!answer.ok && answer.refusal !== "already") return refuse(answer.refusal);
  const same = { verdict: { ok: true, seq: log.seq, already: true } as const, log };
  if (!answer.ok && read.kind !== "marked") return same;
  const changed = await followUp(work, { plannedMeeting: log.plannedMeeting, act: read, by }, now);
  if (!answer.ok && !changed) return same;
  const seq = log.seq + 1;
  const state = next(log, read, event, by, seq, now);
  await append(work, log, { ...event, ...read, seq, by }, state, now);
  return { verdict: { ok: true, seq, already: false }, log: { ...log, seq, state } };
}

/**
 * The id of an act made from a page: the same button of the same view is the same act, whoever presses it again. `own`
 * sets apart what is one act only for this person, or keeps its id unique beyond the meeting where a row carries it.
 */
export function eventIdOf(seen: string, kind: string, facts: unknown, own = ""): string {
  return hashOf(JSON.stringify([seen, kind, facts, own])).slice(0, 22);
}

/** Rows of the log, of this number and later. */
async function rowsFrom(data: Data, meetingId: string, seq: number) {
  return logFrom(data).execute({ meeting: meetingId, seq });
}

const logFrom = prepared(({ tables: { runEvents: e }, read }) =>
  read
    .select()
    .from(e)
    .where(and(eq(e.meetingId, param("meeting", e.meetingId)), gte(e.seq, param("seq", e.seq))))
    .orderBy(asc(e.seq)),
);

type EventRow = Awaited<ReturnType<typeof rowsFrom>>[number];

/** A row of the log as the rules read it. */
export function asEvent({ eventId, byPersonId, ...row }: EventRow): RunEvent {
  const { seq, kind, device, serverAt, claimedAt, version, facts } = row;
  return { id: eventId, seq, kind, by: byPersonId, device, serverAt, claimedAt, version, facts };
}

async function seqOf(data: Data, meetingId: string, eventId: string): Promise<number | null> {
  const [row] = await seqOfEvent(data).execute({ meeting: meetingId, event: eventId });
  return row?.seq ?? null;
}

const seqOfEvent = prepared(({ tables: { runEvents: e }, read }) =>
  read
    .select({ seq: e.seq })
    .from(e)
    .where(and(eq(e.meetingId, param("meeting", e.meetingId)), eq(e.eventId, param("event", e.eventId)))),
);

export async function findRun(data: Data, meetingId: string) {
  const [run] = await runOfMeeting(data).execute({ meeting: meetingId });
  return run ?? null;
}

const runOfMeeting = prepared(({ tables: { runs: r }, read }) =>
  read
    .select()
    .from(r)
    .where(eq(r.meetingId, param("meeting", r.meetingId))),
);
export type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** The meeting whose group screen a code opens, while that meeting runs. */
export async function findRunByCode({ tables: { runs: r }, read }: Data, code: string) {
  const [run] = await read
    .select({ meetingId: r.meetingId })
    .from(r)
    .where(and(eq(r.screenCode, code), eq(r.state, "running")));
  return run ?? null;
}

type Known = { rowId: string; at: number; state: RunState };
const known = cacheOf<Known>(500);

/**
 * The meeting as it stands. The log only grows, so it is read on from the last event read before, as long as that
 * very event is still there; otherwise from the beginning.
 */
export async function stateOf(data: Data, plannedMeeting: PlannedMeeting): Promise<RunState> {
  const { meeting, session, cycle } = plannedMeeting;
  const key = `${meeting.id} ${session.id} ${meeting.format} ${versionInForce(cycle, meeting)} ${cycle.hash}`;
  const before = known.find(key);
  const since = before ? await rowsFrom(data, meeting.id, before.state.seq) : [];
  const goesOn = before && since[0]?.id === before.rowId && since[0].serverAt.getTime() === before.at;
  const rows = goesOn ? since : await rowsFrom(data, meeting.id, 0);
  const from = goesOn ? before.state : undefined;
  const state = reduce(rows.map(asEvent), session, meeting.format, from);
  const last = rows.at(-1);
  if (last) known.put(key, { rowId: last.id, at: last.serverAt.getTime(), state });
  return state;
}

async function knowsVoice(work: Work, { plannedMeeting }: Log, { kind, facts }: RunAct): Promise<boolean> {
  const { cycleId } = plannedMeeting.meeting;
  if (kind === "step-written") return (await isVoice(work, cycleId, facts.voice)) === "place";
  if ("voice" in facts) return (await isVoice(work, cycleId, facts.voice)) !== null;
  return kind !== "lead-taken" || (await isVoice(work, cycleId, facts.person)) === "facilitator";
}

function next(log: Log, act: RunAct, event: SentEvent, by: string, seq: number, now: Date): RunState {
  const { id, device, claimedAt } = event;
  const written = { id, seq, by, device, claimedAt, serverAt: now, version: 1, ...act };
  return reduce([written], log.plannedMeeting.session, log.plannedMeeting.meeting.format, log.state);
}

type Written = SentEvent & RunAct & { seq: number; by: string };

async function append(
  work: Work,
  { plannedMeeting }: Log,
  event: Written,
  state: RunState,
  now: Date,
): Promise<void> {
  const { id: meetingId, organisationId } = plannedMeeting.meeting;
  const { seq, kind, device, claimedAt, facts, by } = event;
  await insertRow(work, "runEvents", {
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
  await runAsItStands(work).execute({ meeting: meetingId, seq, state: stands, openedAt, closedAt });
}

const runAsItStands = prepared(({ tables: { runs: r }, write }: Work) =>
  write
    .update(r)
    .set({
      seq: sql`${param("seq", r.seq)}`,
      state: sql`${param("state", r.state)}`,
      openedAt: sql`${param("openedAt", r.openedAt)}`,
      closedAt: sql`${param("closedAt", r.closedAt)}`,
    })
    .where(eq(r.meetingId, param("meeting", r.meetingId))),
);

const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** Eight letters and digits that cannot be mistaken for each other, read aloud or typed on a remote control. */
function newScreenCode(): string {
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)] ?? "A").join("");
}
