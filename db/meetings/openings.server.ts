/**
 * Opening a meeting, and taking an opening back. Whether it opens, asks or waits for its day is decided under the lock
 * of its run; what was opened by mistake can be undone while nobody is marked.
 */
import { and, asc, eq, gte, lt } from "drizzle-orm";
import { isAhead, marksAhead, openingOf } from "#app/domain/meetings/opening.ts";
import type { Opening } from "#app/domain/meetings/opening.ts";
import type { Meeting } from "../cycles/cycles.server.ts";
import { eventIdOf, openLog, write } from "./runs.server.ts";
import type { ActVerdict, Log, SentAct } from "./runs.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

type MeetingTime = Pick<Meeting, "cycleId" | "startsAt" | "zone">;

/** How this meeting opens now. */
export async function openingNow(data: Data, meeting: MeetingTime, now: Date): Promise<Opening> {
  return openingOf(meeting, (await firstNotDone(data, meeting.cycleId, meeting)) !== null, now);
}

/** The meeting that comes next in a cycle: the first that is neither held nor cancelled, or still to come; null at the end. */
export async function nextToLead({ tables: { meetings: m }, read }: Data, cycleId: string, now: Date) {
  const [next] = await read
    .select({ id: m.id, number: m.number, startsAt: m.startsAt, zone: m.zone })
    .from(m)
    .where(and(eq(m.cycleId, cycleId), eq(m.state, "planned"), gte(m.endsAt, now)))
    .orderBy(asc(m.startsAt), asc(m.id))
    .limit(1);
  return next ?? null;
}

/** The earliest meeting before this one that has neither been held nor cancelled. */
export async function firstNotDone(
  { tables: { meetings: m }, read }: Data,
  cycleId: string,
  { startsAt }: Pick<Meeting, "startsAt">,
) {
  const [found] = await read
    .select({ id: m.id, number: m.number, startsAt: m.startsAt, zone: m.zone })
    .from(m)
    .where(and(eq(m.cycleId, cycleId), eq(m.state, "planned"), lt(m.startsAt, startsAt)))
    .orderBy(asc(m.startsAt), asc(m.id))
    .limit(1);
  return found ?? null;
}

export type OpenVerdict = ActVerdict | { ok: false; refusal: "asks" | "not-yet" };

/** Opens it. `anyway`: whoever taps has seen the question and says that it is this one. */
export function openMeeting(
  store: Store,
  { meetingId, anyway, ...sent }: SentAct & { anyway: boolean },
  now: Date,
): Promise<OpenVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    if (log.state.phase === "before" && log.plannedMeeting.meeting.state !== "cancelled") {
      const opening = await openingNow(work, log.plannedMeeting.meeting, now);
      if (opening === "ahead") return { ok: false, refusal: "not-yet" };
      if (opening === "asks" && !anyway) return { ok: false, refusal: "asks" };
    }
    return (await write(work, log, sent, now)).verdict;
  });
}

/**
 * Takes an opening back: the meeting is planned again, as if nobody had opened it. Before its day, marks that were tapped
 * (nobody can have been there) are taken back with it; what people told us beforehand stays.
 */
export function takeOpeningBack(store: Store, sent: SentAct, now: Date): Promise<ActVerdict> {
  return store.tx(async (work) => {
    const log = await openLog(work, sent.meetingId);
    if (!log) return { ok: false, refusal: "unknown-meeting" };
    const cleared = isAhead(log.plannedMeeting.meeting, now) ? await withoutMarks(work, log, sent, now) : log;
    return (await write(work, cleared, sent, now)).verdict;
  });
}

async function withoutMarks(work: Work, log: Log, { event, by }: SentAct, now: Date): Promise<Log> {
  let stands = log;
  for (const [voice, { mark }] of Object.entries(log.state.marks)) {
    if (marksAhead.includes(mark)) continue;
    const facts = { voice, mark: "unknown" };
    const cleared = { ...event, id: eventIdOf(event.id, "marked", facts), kind: "marked", facts };
    stands = (await write(work, stands, { event: cleared, by }, now)).log;
  }
  return stands;
}
