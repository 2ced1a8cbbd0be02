/** The periods of an organisation: those that stand, those nobody chose yet, and changing them. */
import { asc, eq, sql } from "drizzle-orm";
import { defaultPeriods, holdsFrom, periodKinds } from "#app/domain/forgetting/periods.ts";
import type { Period, PeriodKind, Periods, StandingPeriods } from "#app/domain/forgetting/periods.ts";
import { newId } from "../../kit/ids.server.ts";
import { isOvertaken } from "../../kit/seen.server.ts";
import type { Data, Store, Work } from "../../kit/store.server.ts";
import { note } from "../../people/organisations.server.ts";

type Whose = { id: string; country: string };

/** What stands; of kinds that nobody set yet the default, which would begin to hold two weeks after `now`. */
export async function periodsOf(
  { tables: { forgettingPeriods: t }, read }: Data,
  { id, country }: Whose,
  now: Date,
): Promise<StandingPeriods> {
  const rows = await read.select().from(t).where(eq(t.organisationId, id));
  const set = new Map<PeriodKind, Period>(rows.map(({ kind, ...period }) => [kind, period]));
  const usual = defaultPeriods(country);
  const entries = periodKinds.map((kind) => {
    const { days, holdsFrom: from } = set.get(kind) ?? { days: usual[kind], holdsFrom: holdsFrom(now) };
    return [kind, { days, holdsFrom: from }] as const;
  });
  return Object.fromEntries(entries) as Record<PeriodKind, Period>;
}

/** The days alone. */
export function daysOf(periods: StandingPeriods): Periods {
  const entries = periodKinds.map((kind) => [kind, periods[kind].days] as const);
  return Object.fromEntries(entries) as Record<PeriodKind, number>;
}

/**
 * Sets the defaults of kinds that have no row yet, so that another country in the settings changes nothing by itself
 * later, and gives all of them as they stand. Idempotent.
 */
export async function settlePeriods(store: Store, whose: Whose, now: Date): Promise<StandingPeriods> {
  const standing = await periodsOf(store, whose, now);
  const { forgettingPeriods: t } = store.tables;
  const rows = await store.read.$count(t, eq(t.organisationId, whose.id));
  if (rows === periodKinds.length) return standing;
  await store.tx((work) => keep(work, whose.id, standing));
  return periodsOf(store, whose, now);
}

async function keep({ tables, write }: Work, organisationId: string, periods: StandingPeriods) {
  const { forgettingPeriods: t } = tables;
  const rows = periodKinds.map((kind) => ({ id: newId(), organisationId, kind, ...periods[kind] }));
  await write.insert(t).values(rows).onConflictDoNothing();
}

export type PeriodsAct = {
  organisation: Whose;
  by: string;
  periods: Periods;
  /** The mark of the days the page had seen. */
  seen: string;
};
export type PeriodsVerdict = { ok: true } | { ok: false; refusal: "seen-is-old" };

/** Other periods, from now on; kinds that stay as they were keep the day from which they hold. Audited. */
export async function changePeriods(
  store: Store,
  { organisation, by, periods, seen }: PeriodsAct,
  now: Date,
): Promise<PeriodsVerdict> {
  return store.tx(async (work) => {
    const { organisations: o, forgettingPeriods: t } = work.tables;
    const { id } = organisation;
    await work.write
      .update(o)
      .set({ name: sql`${o.name}` })
      .where(eq(o.id, id));
    const standing = await periodsOf(work, organisation, now);
    if (isOvertaken(daysOf(standing), periods, seen)) return { ok: false, refusal: "seen-is-old" };
    const entries = periodKinds.map((kind) => {
      const same = standing[kind].days === periods[kind];
      return [kind, same ? standing[kind] : { days: periods[kind], holdsFrom: now }] as const;
    });
    await work.write.delete(t).where(eq(t.organisationId, id));
    await keep(work, id, Object.fromEntries(entries) as Record<PeriodKind, Period>);
    const line = { organisationId: id, personId: by, act: "periods changed", subject: id } as const;
    await note(work, line, now);
    return { ok: true };
  });
}

/** Of every organisation in which somebody has a place: its name and its days, by name. */
export async function periodsFor(data: Data, personId: string, now: Date) {
  const { organisations: o, places: p } = data.tables;
  const rows = await data.read
    .selectDistinct({ id: o.id, name: o.name, country: o.country })
    .from(p)
    .innerJoin(o, eq(o.id, p.organisationId))
    .where(eq(p.personId, personId))
    .orderBy(asc(o.name), asc(o.id));
  const told = [];
  for (const { name, ...whose } of rows)
    told.push({ id: whose.id, name, days: daysOf(await periodsOf(data, whose, now)) });
  return told;
}

/** The longest time any organisation keeps each kind, and whether there are several; null before the first moved in. */
export async function longestPeriods(
  data: Data,
  now: Date,
): Promise<{ days: Periods; several: boolean } | null> {
  const { organisations: o } = data.tables;
  const all = await data.read.select({ id: o.id, country: o.country }).from(o);
  const each: Periods[] = [];
  for (const whose of all) each.push(daysOf(await periodsOf(data, whose, now)));
  if (each.length === 0) return null;
  const entries = periodKinds.map((kind) => [kind, Math.max(...each.map((one) => one[kind]))] as const);
  return { days: Object.fromEntries(entries) as Record<PeriodKind, number>, several: each.length > 1 };
}
