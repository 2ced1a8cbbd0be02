/** The roster: who holds a place, who waits and why an offer was made; contact data only on request, and noted. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { note } from "../people/organisations.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** Everybody who ever had a place in the cycle, in the order of tickets. */
export async function rosterOf({ tables: { places: p, persons }, read }: Data, cycleId: string) {
  return read
    .select({
      id: p.id,
      name: p.name,
      state: p.state,
      ticket: p.ticket,
      offerUntil: p.offerUntil,
      changedAt: p.changedAt,
      language: persons.language,
      leavingAt: persons.leavingAt,
    })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .where(eq(p.cycleId, cycleId))
    .orderBy(asc(p.ticket));
}
export type RosterPlace = Awaited<ReturnType<typeof rosterOf>>[number];

/** Why the offers that stand were made, by place. */
export async function whyOffered(data: Data, placeIds: readonly string[]): Promise<Map<string, string>> {
  if (placeIds.length === 0) return new Map();
  const { placeChanges: c } = data.tables;
  const rows = await data.read
    .select({ placeId: c.placeId, why: c.why })
    .from(c)
    .where(and(inArray(c.placeId, [...placeIds]), eq(c.toState, "offered")))
    .orderBy(asc(c.at));
  return new Map(rows.map((row) => [row.placeId, row.why]));
}

/** A reading of contact data: of which group, by whom. */
export type AddressesRead = { cycleId: string; organisationId: string; by: string };

/** The addresses behind the places of a cycle, newest last; that somebody read them is noted in the same act. */
export async function readAddresses(
  store: Store,
  reading: AddressesRead,
  now: Date,
): Promise<Map<string, string>> {
  return store.tx(async (work) => {
    const found = await addressesIn(work, reading.cycleId);
    await noteReading(work, reading, now);
    return found;
  });
}

/** The same without the note: whoever calls this owes it (`noteReading`). */
export async function addressesIn(
  { tables: { places: p, addresses: a }, read }: Data,
  cycleId: string,
): Promise<Map<string, string>> {
  const rows = await read
    .select({ placeId: p.id, address: a.address })
    .from(p)
    .innerJoin(a, eq(a.personId, p.personId))
    .where(and(eq(p.cycleId, cycleId), inArray(p.state, ["held", "offered", "waiting", "asked"])))
    .orderBy(asc(a.confirmedAt), asc(a.id));
  return new Map(rows.map((row) => [row.placeId, row.address]));
}

/** The line of the trail that belongs to a reading. */
export async function noteReading(
  work: Work,
  { cycleId, organisationId, by }: AddressesRead,
  now: Date,
): Promise<void> {
  await note(work, { organisationId, personId: by, act: "read contact data", subject: cycleId }, now);
}
