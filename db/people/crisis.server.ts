/** The organisation's directory of numbers to call, by country. An entry counts once somebody verified it. */
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { TrailAct } from "#app/domain/trail.ts";
import { startingEntries } from "./crisis-numbers.ts";
import { idOfAct, newId } from "../kit/ids.server.ts";
import { isOvertaken, markOf } from "../kit/seen.server.ts";
import { note } from "./organisations.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type CrisisEntry = {
  country: string;
  language: Language;
  service: string;
  number: string;
  hours: string;
  url: string;
  source: string;
};

/** The entries of an organisation, by country, the ones verified last first; of one country if it is given. */
export function crisisEntries(
  { tables: { crisisEntries: e }, read }: Data,
  organisationId: string,
  country?: string,
) {
  return read
    .select()
    .from(e)
    .where(and(eq(e.organisationId, organisationId), country ? eq(e.country, country) : undefined))
    .orderBy(asc(e.country), desc(sql`coalesce(${e.verifiedOn}, '')`), asc(e.service), asc(e.number));
}

export async function findCrisisEntry(
  { tables: { crisisEntries: e }, read }: Data,
  organisationId: string,
  id: string,
) {
  const [entry] = await read
    .select()
    .from(e)
    .where(and(eq(e.organisationId, organisationId), eq(e.id, id)));
  return entry ?? null;
}

/**
 * Every number of this installation, each service once a country, checked last where several organisations keep it: for
 * whoever is not known here. Numbers of help lines are public.
 */
export async function entriesForAnybody({ tables: { crisisEntries: e }, read }: Data) {
  const rows = await read
    .select()
    .from(e)
    .orderBy(asc(e.country), desc(sql`coalesce(${e.verifiedOn}, '')`), asc(e.service), asc(e.number));
  const seen = new Set<string>();
  return rows.filter(({ country, service, number }) => {
    const key = JSON.stringify([country, service, number]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Countries that published groups meet in, in order. */
export async function countriesInUse({ tables: { cycles: c }, read }: Data): Promise<string[]> {
  const rows = await read
    .selectDistinct({ country: c.country })
    .from(c)
    .where(eq(c.state, "published"))
    .orderBy(asc(c.country));
  return rows.map(({ country }) => country);
}

/** Where the groups of a person meet, by whom they are run: of every place that was not given back or declined. */
export async function groupsToCallFor({ tables: { cycles: c, places: p }, read }: Data, personId: string) {
  return read
    .selectDistinct({ organisationId: c.organisationId, country: c.country })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .where(and(eq(p.personId, personId), inArray(p.state, ["asked", "offered", "held", "waiting"])))
    .orderBy(asc(c.country), asc(c.organisationId));
}

/** What every new organisation starts with; nothing of it is verified. */
export async function seedCrisisDirectory(work: Work, organisationId: string): Promise<void> {
  const rows = startingEntries.map((entry) => ({ id: newId(), organisationId, ...entry, verifiedOn: null }));
  await work.write.insert(work.tables.crisisEntries).values(rows);
}

type ActOnEntry = { organisationId: string; id: string; by: string };

/** A new entry, by its id. The same form sent twice is one; with other words (`once` is its hidden id) it is another. */
export async function addCrisisEntry(
  store: Store,
  { once, ...given }: Omit<ActOnEntry, "id"> & { once: string; entry: CrisisEntry },
  now: Date,
): Promise<string> {
  const { organisationId: about, by, entry: content } = given;
  const act = { ...given, id: idOfAct({ once, act: "add a crisis entry", by, about, content }) };
  return store.tx(async (work) => {
    const { crisisEntries: e } = work.tables;
    const [row] = await work.write
      .insert(e)
      .values({ id: act.id, organisationId: act.organisationId, ...act.entry, verifiedOn: null })
      .onConflictDoNothing()
      .returning({ id: e.id });
    if (row) await tell(work, act, "crisis entry added", now);
    return act.id;
  });
}

/** What can be typed of an entry, and nothing else of it. */
export function typedOf({
  country,
  language,
  service,
  number,
  hours,
  url,
  source,
}: CrisisEntry): CrisisEntry {
  return { country, language, service, number, hours, url, source };
}

export type EntryVerdict = { ok: true } | { ok: false; refusal: "not-found" | "seen-is-old" };

/**
 * Changes an entry, unless somebody else has since the page was opened (`seen`: the mark of what it showed; empty: not
 * asked). What is called changed: then nobody has verified it yet.
 */
export async function changeCrisisEntry(
  store: Store,
  act: ActOnEntry & { entry: CrisisEntry; seen: string },
  now: Date,
): Promise<EntryVerdict> {
  return store.tx(async (work) => {
    const { crisisEntries: e } = work.tables;
    const before = await lockEntry(work, act);
    if (!before) return { ok: false, refusal: "not-found" };
    if (isOvertaken(typedOf(before), act.entry, act.seen)) return { ok: false, refusal: "seen-is-old" };
    const same = before.number === act.entry.number && before.country === act.entry.country;
    await work.write
      .update(e)
      .set({ ...act.entry, verifiedOn: same ? before.verifiedOn : null })
      .where(and(eq(e.organisationId, act.organisationId), eq(e.id, act.id)));
    await tell(work, act, "crisis entry changed", now);
    return { ok: true };
  });
}

async function lockEntry({ tables: { crisisEntries: e }, write }: Work, { organisationId, id }: ActOnEntry) {
  const [entry] = await write
    .update(e)
    .set({ service: sql`${e.service}` })
    .where(and(eq(e.organisationId, organisationId), eq(e.id, id)))
    .returning();
  return entry ?? null;
}

/** What is called when somebody checks an entry. */
export function calledOf({ number, country }: Pick<CrisisEntry, "number" | "country">) {
  return { number, country };
}

/**
 * Somebody called or looked it up on `on` (`YYYY-MM-DD`) and it works. False when there is no such entry, or when another
 * number stands in it than the one that was checked (`seen`: its mark; left out: not asked).
 */
export async function verifyCrisisEntry(
  store: Store,
  act: ActOnEntry & { on: string; seen?: string },
  now: Date,
): Promise<boolean> {
  return store.tx(async (work) => {
    const { crisisEntries: e } = work.tables;
    const entry = await lockEntry(work, act);
    if (!entry || (act.seen && act.seen !== markOf(calledOf(entry)))) return false;
    await work.write.update(e).set({ verifiedOn: act.on }).where(eq(e.id, entry.id));
    await tell(work, act, "crisis entry verified", now);
    return true;
  });
}

export async function removeCrisisEntry(store: Store, act: ActOnEntry, now: Date): Promise<void> {
  await store.tx(async (work) => {
    const { crisisEntries: e } = work.tables;
    const [row] = await work.write
      .delete(e)
      .where(and(eq(e.organisationId, act.organisationId), eq(e.id, act.id)))
      .returning({ id: e.id });
    if (row) await tell(work, act, "crisis entry removed", now);
  });
}

function tell(work: Work, { organisationId, id, by }: ActOnEntry, act: TrailAct, now: Date): Promise<void> {
  return note(work, { organisationId, personId: by, act, subject: id }, now);
}
