/** Seats that are free and whoever would be offered them: what offers are made from, and what is shown before. */
import { and, asc, eq, gt } from "drizzle-orm";
import { nextOffers, seatsLeft } from "#app/domain/groups/enrolment.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import type { PlaceLetter } from "../letters/place-letters.server.ts";
import { countsOf } from "./places.server.ts";
import type { Data } from "../kit/store.server.ts";

/** Who would be offered a free seat now, and until when; null: nobody. Inside an act: from a cycle that is locked. */
export async function offersNow(
  data: Data,
  cycle: Cycle,
  now: Date,
): Promise<{ chosen: readonly PlaceLetter[]; until: Date } | null> {
  const counts = await countsOf(data, cycle.id);
  const free = seatsLeft({ capacity: cycle.capacity, ...counts });
  if (free === 0 || counts.waitingCount === 0) return null;
  const first = await waitingOf(data, cycle.id, free);
  const startsAt = cycle.enrolUntil <= now ? null : await firstMeetingAhead(data, cycle.id, now);
  const roster = {
    capacity: cycle.capacity,
    ...counts,
    cycleState: cycle.state,
    waiting: first.map((told) => told.ticket),
  };
  const offers = nextOffers(roster, now, startsAt, cycle.zone);
  const until = offers[0]?.until;
  if (!until) return null;
  return { chosen: first.filter((told) => offers.some((offer) => offer.ticket === told.ticket)), until };
}

async function waitingOf(
  { tables: { places: p, persons }, read }: Data,
  cycleId: string,
  limit: number,
): Promise<PlaceLetter[]> {
  return read
    .select({ placeId: p.id, personId: p.personId, ticket: p.ticket, language: persons.language })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .where(and(eq(p.cycleId, cycleId), eq(p.state, "waiting")))
    .orderBy(asc(p.ticket))
    .limit(limit);
}

/** When the first meeting ahead begins, by which a late offer goes too; null when there is none. */
export async function firstMeetingAhead(
  { tables: { meetings: m }, read }: Data,
  cycleId: string,
  now: Date,
): Promise<Date | null> {
  const [next] = await read
    .select({ startsAt: m.startsAt })
    .from(m)
    .where(and(eq(m.cycleId, cycleId), eq(m.state, "planned"), gt(m.startsAt, now)))
    .orderBy(asc(m.startsAt))
    .limit(1);
  return next?.startsAt ?? null;
}
