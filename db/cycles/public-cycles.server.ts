/**
 * What strangers may see of cycles: published ones only, and of each only what the public pages show. Where people
 * meet is told by town; how to join online or by phone is never selected here.
 */
import { and, asc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { seatsLeft } from "#app/domain/groups/enrolment.ts";
import { inLanguage } from "#app/domain/curriculum/translations/in-language.ts";
import { townOf } from "#app/domain/town.ts";
import type { Data } from "../kit/store.server.ts";

/** Groups that take new people, by their first date; one query, whatever their number. */
export async function openCycles({ tables, read }: Data, now: Date) {
  const { cycles: c, venues: v, meetings: m, places: p } = tables;
  // A state stands inside the count, not beside the cycle: else SQLite walks all meetings of that state for each row.
  const planned = sql`case when ${m.state} = 'planned' then ${m.startsAt} end`;
  const nextAt = sql`(select min(${planned}) from ${m} where ${m.cycleId} = ${c.id} and ${gt(m.startsAt, now)})`;
  const taken = sql`count(case when ${p.state} in ('held', 'offered') then 1 end)`;
  const waits = sql`count(case when ${p.state} = 'waiting' then 1 end)`;
  const isFree = sql`case when ${c.capacity} > ${taken} and ${waits} = 0 then 1 else 0 end`;
  const free = sql`(select ${isFree} from ${p} where ${p.cycleId} = ${c.id})`;
  const rows = await read
    .select({
      id: c.id,
      name: c.name,
      zone: c.zone,
      language: c.language,
      format: c.format,
      firstAt: c.firstStartsAt,
      nextAt: nextAt.mapWith(m.startsAt),
      address: v.address,
      free: free.mapWith(Number),
    })
    .from(c)
    .innerJoin(v, eq(v.id, c.venueId))
    .where(and(eq(c.listed, true), eq(c.state, "published"), gt(c.enrolUntil, now)))
    .orderBy(asc(c.firstStartsAt), asc(c.id));
  return rows.map(({ address, free, ...row }) => ({
    ...row,
    town: publicTown(row.format, address),
    free: free === 1,
  }));
}

/** A published cycle as its public page shows it, listed or reached by its link; null for drafts and strangers' ids. */
export async function findPublicCycle(data: Data, cycleId: string) {
  const { cycles: c, venues: v, organisations: o, versions } = data.tables;
  const [found] = await data.read
    .select({
      id: c.id,
      organisationId: c.organisationId,
      organisationName: o.name,
      name: c.name,
      state: c.state,
      listed: c.listed,
      zone: c.zone,
      language: c.language,
      format: c.format,
      capacity: c.capacity,
      enrolUntil: c.enrolUntil,
      address: v.address,
      plan: versions.plan,
    })
    .from(c)
    .innerJoin(v, eq(v.id, c.venueId))
    .innerJoin(o, eq(o.id, c.organisationId))
    .innerJoin(versions, eq(versions.id, c.versionId))
    .where(and(eq(c.id, cycleId), ne(c.state, "draft")));
  if (!found) return null;
  const { address, plan, capacity, ...cycle } = found;
  const { introduction, language, sources } = inLanguage(plan, cycle.language).curriculum;
  return {
    ...cycle,
    town: publicTown(cycle.format, address),
    introduction,
    sources,
    introductionLanguage: language,
    meetings: await publicMeetings(data, cycleId),
    leads: await leadsOf(data, cycleId),
    free: await isFree(data, cycleId, capacity),
  };
}
export type PublicCycle = NonNullable<Awaited<ReturnType<typeof findPublicCycle>>>;

/** What the form for asking needs of a cycle, and no more. */
export async function findAskable({ tables: { cycles: c }, read }: Data, cycleId: string) {
  const [cycle] = await read
    .select({
      id: c.id,
      organisationId: c.organisationId,
      name: c.name,
      state: c.state,
      enrolUntil: c.enrolUntil,
    })
    .from(c)
    .where(and(eq(c.id, cycleId), ne(c.state, "draft")));
  return cycle ?? null;
}

function publicTown(format: string, address: string): string | null {
  return format === "in-person" ? townOf(address) : null;
}

function publicMeetings({ tables: { meetings: m }, read }: Data, cycleId: string) {
  return read
    .select({ id: m.id, startsAt: m.startsAt, endsAt: m.endsAt, format: m.format, counts: m.counts })
    .from(m)
    .where(and(eq(m.cycleId, cycleId), ne(m.state, "cancelled")))
    .orderBy(asc(m.startsAt));
}

/** The names facilitators go by in the organisation. */
async function leadsOf({ tables, read }: Data, cycleId: string): Promise<string[]> {
  const { cycleFacilitators: f, members } = tables;
  const rows = await read
    .select({ name: members.name })
    .from(f)
    .innerJoin(members, and(eq(members.personId, f.personId), eq(members.organisationId, f.organisationId)))
    .where(and(eq(f.cycleId, cycleId), isNull(f.until), isNull(members.removedAt)))
    .orderBy(asc(f.part));
  return rows.map(({ name }) => name);
}

async function isFree(
  { tables: { places: p }, read }: Data,
  cycleId: string,
  capacity: number,
): Promise<boolean> {
  const of = (state: "held" | "offered" | "waiting") =>
    read.$count(p, and(eq(p.cycleId, cycleId), eq(p.state, state)));
  const [held, offered, waiting] = [await of("held"), await of("offered"), await of("waiting")];
  return waiting === 0 && seatsLeft({ capacity, held, offered }) > 0;
}
