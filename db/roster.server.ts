/** The roster: who holds a place, who waits and why an offer was made; contact data only on request, and noted. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { note } from "./organisations.server.ts";
import type { Data, Store } from "./store.server.ts";

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

/** The addresses behind the places of a cycle, newest last; that somebody read them is noted in the same act. */
export async function readAddresses(
  store: Store,
  { cycleId, organisationId, by }: { cycleId: string; organisationId: string; by: string },
  now: Date,
): Promise<Map<string, string>> {
  return store.tx(async (work) => {
    const { places: p, addresses: a } = work.tables;
    const rows = await work.read
      .select({ placeId: p.id, address: a.address })
      .from(p)
      .innerJoin(a, eq(a.personId, p.personId))
      .where(and(eq(p.cycleId, cycleId), inArray(p.state, ["held", "offered", "waiting", "asked"])))
      .orderBy(asc(a.confirmedAt), asc(a.id));
    await note(work, { organisationId, personId: by, act: "read contact data", subject: cycleId }, now);
    return new Map(rows.map((row) => [row.placeId, row.address]));
  });
}
