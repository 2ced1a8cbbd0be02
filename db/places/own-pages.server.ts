/**
 * What a person's own pages show: what happens next, all dates of a group, their own attendance. How to join and where
 * exactly a meeting is, is selected for those who hold a place and nobody else.
 */
import { and, asc, desc, eq, gt, inArray, ne, or } from "drizzle-orm";
import { earlyMs } from "#app/domain/meetings/opening.ts";
import type { Data } from "../kit/store.server.ts";

/**
 * The next meeting of the places a person holds, with where it is and how to join; null when there is none. One that was
 * opened and closed by mistake before its time is still to come.
 */
export async function nextMeetingOf(data: Data, personId: string, now: Date, placeId?: string) {
  const { meetings: m, places: p, cycles: c, venues: v, marks } = data.tables;
  const doneTooSoon = and(eq(m.state, "held"), gt(m.startsAt, new Date(now.getTime() + earlyMs)));
  const ahead = and(or(eq(m.state, "planned"), doneTooSoon), gt(m.endsAt, now));
  const [next] = await data.read
    .select({
      meetingId: m.id,
      placeId: p.id,
      groupName: c.name,
      startsAt: m.startsAt,
      endsAt: m.endsAt,
      zone: m.zone,
      format: m.format,
      venue: { name: v.name, address: v.address, access: v.access, join: v.join },
      mark: marks.mark,
    })
    .from(p)
    .innerJoin(m, and(eq(m.cycleId, p.cycleId), ahead))
    .innerJoin(c, and(eq(c.id, p.cycleId), inArray(c.state, ["published", "finished"])))
    .innerJoin(v, eq(v.id, m.venueId))
    .leftJoin(marks, and(eq(marks.meetingId, m.id), eq(marks.placeId, p.id)))
    .where(and(eq(p.personId, personId), eq(p.state, "held"), placeId ? eq(p.id, placeId) : undefined))
    .orderBy(asc(m.startsAt), asc(m.id))
    .limit(1);
  return next ?? null;
}
export type NextMeeting = NonNullable<Awaited<ReturnType<typeof nextMeetingOf>>>;

/** Every meeting of a group in order of time, with this place's own mark. No venue: see `nextMeetingOf`. */
export function datesOfPlace({ tables, read }: Data, { id, cycleId }: { id: string; cycleId: string }) {
  const { meetings: m, marks } = tables;
  return read
    .select({
      id: m.id,
      number: m.number,
      sessionId: m.sessionId,
      versionId: m.versionId,
      state: m.state,
      startsAt: m.startsAt,
      endsAt: m.endsAt,
      zone: m.zone,
      format: m.format,
      counts: m.counts,
      mark: marks.mark,
    })
    .from(m)
    .leftJoin(marks, and(eq(marks.meetingId, m.id), eq(marks.placeId, id)))
    .where(eq(m.cycleId, cycleId))
    .orderBy(asc(m.startsAt), asc(m.id));
}

/** When the last meeting that is not cancelled ends, by cycle; a cycle without one is left out. */
export async function lastMeetings(
  { tables: { meetings: m }, read }: Data,
  cycleIds: readonly string[],
): Promise<Map<string, { startsAt: Date; endsAt: Date; zone: string }>> {
  const rows = await read
    .select({ cycleId: m.cycleId, startsAt: m.startsAt, endsAt: m.endsAt, zone: m.zone })
    .from(m)
    .where(and(inArray(m.cycleId, ["", ...cycleIds]), ne(m.state, "cancelled")))
    .orderBy(asc(m.endsAt));
  return new Map(rows.map(({ cycleId, ...row }) => [cycleId, row]));
}

/** How a place came to be what it is, the newest first: codes and times, and whether it was the person's own doing. */
export async function historyOfPlace({ tables: { placeChanges: h }, read }: Data, placeId: string) {
  return read
    .select({ id: h.id, toState: h.toState, why: h.why, at: h.at })
    .from(h)
    .where(eq(h.placeId, placeId))
    .orderBy(desc(h.at), desc(h.id));
}
