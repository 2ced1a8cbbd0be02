/** The cycles of an organisation as its members look at them: with their meetings, their places and what is next. */
import { and, asc, desc, eq, gte, inArray, isNull, ne } from "drizzle-orm";
import type { Data } from "../kit/store.server.ts";

/** Cycles of an organisation, newest start first; with `ledBy`, only those this person leads now. */
export async function cyclesOf(data: Data, organisationId: string, ledBy: string | null = null) {
  const { cycles: c, cycleFacilitators: f } = data.tables;
  const led = ledBy
    ? await data.read
        .select({ cycleId: f.cycleId })
        .from(f)
        .where(and(eq(f.organisationId, organisationId), eq(f.personId, ledBy), isNull(f.until)))
    : null;
  const mine = led ? inArray(c.id, ["", ...led.map((row) => row.cycleId)]) : undefined;
  return data.read
    .select({
      id: c.id,
      name: c.name,
      state: c.state,
      zone: c.zone,
      country: c.country,
      capacity: c.capacity,
      firstStartsAt: c.firstStartsAt,
      enrolUntil: c.enrolUntil,
    })
    .from(c)
    .where(and(eq(c.organisationId, organisationId), mine))
    .orderBy(desc(c.firstStartsAt), asc(c.id));
}

export type Counts = { held: number; offered: number; waiting: number; asked: number };

/** How many hold a place, are offered one, wait or have asked, by cycle. */
export async function countsByCycle(data: Data, cycleIds: readonly string[]): Promise<Map<string, Counts>> {
  const { places: p } = data.tables;
  const rows = await data.read
    .select({ cycleId: p.cycleId, state: p.state })
    .from(p)
    .where(and(inArray(p.cycleId, ["", ...cycleIds]), ne(p.state, "withdrawn"), ne(p.state, "declined")));
  const counts = new Map(cycleIds.map((id) => [id, { held: 0, offered: 0, waiting: 0, asked: 0 }]));
  for (const { cycleId, state } of rows) {
    const found = counts.get(cycleId);
    if (found && state !== "withdrawn" && state !== "declined") found[state] += 1;
  }
  return counts;
}

/** The meetings of a cycle in order of time. */
export function meetingsOf({ tables: { meetings: m }, read }: Data, cycleId: string) {
  return read.select().from(m).where(eq(m.cycleId, cycleId)).orderBy(asc(m.startsAt), asc(m.id));
}

/** The meetings still planned of some cycles from a moment on, in order of time. */
export function meetingsAhead(
  { tables: { meetings: m }, read }: Data,
  cycleIds: readonly string[],
  from: Date,
) {
  return read
    .select({
      id: m.id,
      cycleId: m.cycleId,
      number: m.number,
      startsAt: m.startsAt,
      endsAt: m.endsAt,
      zone: m.zone,
      state: m.state,
    })
    .from(m)
    .where(and(inArray(m.cycleId, ["", ...cycleIds]), eq(m.state, "planned"), gte(m.endsAt, from)))
    .orderBy(asc(m.startsAt), asc(m.id));
}

export async function findVenue({ tables: { venues: v }, read }: Data, venueId: string) {
  const [venue] = await read.select().from(v).where(eq(v.id, venueId));
  return venue ?? null;
}
export type Venue = NonNullable<Awaited<ReturnType<typeof findVenue>>>;

/** The venues of some meetings, each once. */
export function venuesOf({ tables: { venues: v }, read }: Data, venueIds: readonly string[]) {
  return read
    .select()
    .from(v)
    .where(inArray(v.id, ["", ...new Set(venueIds)]));
}
