/** Who leads a cycle, with which voice of its script, since when and until when. */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { lockCycle } from "./cycles.server.ts";
import { newId } from "../kit/ids.server.ts";
import { addLedDates, chooseLedDates, removeLedDates } from "../calendar/invitations.server.ts";
import { facilitatorsIn } from "../people/members.server.ts";
import { note } from "../people/organisations.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type Part = "A" | "B";
export type Leading = { personId: string; part: Part };

/** Everybody who leads or led a cycle, with the name they have in its organisation; those who lead now first. */
export async function facilitatorsOf(data: Data, cycleId: string) {
  const rows = await everLed(data).execute({ cycle: cycleId });
  return [...rows.filter((row) => row.until === null), ...rows.filter((row) => row.until !== null)];
}

const everLed = prepared(({ tables: { cycleFacilitators: f, members: m }, read }) =>
  read
    .select({ personId: f.personId, name: m.name, part: f.part, since: f.since, until: f.until })
    .from(f)
    .innerJoin(m, and(eq(m.personId, f.personId), eq(m.organisationId, f.organisationId)))
    .where(eq(f.cycleId, param("cycle", f.cycleId)))
    .orderBy(asc(f.part), asc(f.since), asc(f.id)),
);

export type NamingRefusal = "nobody" | "same-person" | "not-a-facilitator";
export type NamingVerdict = { ok: true } | { ok: false; refusal: NamingRefusal };

/** Names who leads from now on. Whoever led and is not named any more stops now; their past stays readable. */
export async function nameFacilitators(
  store: Store,
  act: NewLeading & { by: string },
  now: Date,
): Promise<NamingVerdict> {
  return store.tx(async (work) => {
    const verdict = await mayLead(work, act.organisationId, act.leading);
    if (!verdict.ok) return verdict;
    const { organisationId, cycleId, by } = act;
    if (await leadFromNowOn(work, act, now))
      await note(work, { organisationId, personId: by, act: "facilitators named", subject: cycleId }, now);
    return { ok: true };
  });
}

type NewLeading = { organisationId: string; cycleId: string; leading: readonly Leading[] };

/** Inside an act that has asked `mayLead`. Gives whether anything changed. */
export async function leadFromNowOn(work: Work, act: NewLeading, now: Date): Promise<boolean> {
  const { cycleFacilitators: f } = work.tables;
  const current = await work.read
    .select()
    .from(f)
    .where(and(eq(f.cycleId, act.cycleId), isNull(f.until)));
  const stays = (row: Leading) =>
    act.leading.some((one) => one.personId === row.personId && one.part === row.part);
  const ending = current.filter((row) => !stays(row)).map((row) => row.id);
  if (ending.length > 0) await work.write.update(f).set({ until: now }).where(inArray(f.id, ending));
  const staying = current.filter(stays);
  const coming = act.leading.filter(
    (one) => !staying.some((row) => row.personId === one.personId && row.part === one.part),
  );
  await addLeading(work, { ...act, leading: coming }, now);
  const less = (some: readonly Leading[], others: readonly Leading[]) =>
    some.map((one) => one.personId).filter((id) => !others.some((other) => other.personId === id));
  const { cycleId } = act;
  await removeLedDates(work, { cycleId, personIds: less(current, act.leading) }, now);
  await addLedDates(work, { cycleId, personIds: less(act.leading, current) }, now);
  return ending.length + coming.length > 0;
}

/** One or two different members with the facilitator role. */
export async function mayLead(
  data: Data,
  organisationId: string,
  leading: readonly Leading[],
): Promise<NamingVerdict> {
  if (leading.length === 0) return { ok: false, refusal: "nobody" };
  if (new Set(leading.map((one) => one.personId)).size < leading.length)
    return { ok: false, refusal: "same-person" };
  const able = await facilitatorsIn(data, organisationId);
  const all = leading.every((one) => able.some((member) => member.personId === one.personId));
  return all ? { ok: true } : { ok: false, refusal: "not-a-facilitator" };
}

/** Writes new leads; inside an act that has asked `mayLead`. */
export async function addLeading(
  work: Work,
  {
    organisationId,
    cycleId,
    leading,
  }: { organisationId: string; cycleId: string; leading: readonly Leading[] },
  now: Date,
): Promise<void> {
  if (leading.length === 0) return;
  const before = await lastChoices(work, cycleId);
  const rows = leading.map(({ personId, part }) => ({
    id: newId(),
    organisationId,
    cycleId,
    personId,
    part,
    since: now,
    ...before.get(personId),
  }));
  await work.write.insert(work.tables.cycleFacilitators).values(rows);
}

export type LedDates = { invitations: "rolling" | "all" | "none"; title: "neutral" | "name" };

/** What those who lead or led chose for their calendars last: it stays theirs with another voice, or when they return. */
async function lastChoices(
  { tables: { cycleFacilitators: f }, read }: Data,
  cycleId: string,
): Promise<Map<string, LedDates>> {
  const rows = await read
    .select({ personId: f.personId, invitations: f.invitations, title: f.title })
    .from(f)
    .where(eq(f.cycleId, cycleId))
    .orderBy(asc(f.since), asc(f.id));
  return new Map(rows.map(({ personId, ...choice }) => [personId, choice]));
}

/** What somebody who leads a cycle now chose for their calendar; null for whoever does not. */
export async function ledDatesOf(
  { tables: { cycleFacilitators: f }, read }: Data,
  cycleId: string,
  personId: string,
): Promise<LedDates | null> {
  const [choice] = await read
    .select({ invitations: f.invitations, title: f.title })
    .from(f)
    .where(and(eq(f.cycleId, cycleId), eq(f.personId, personId), isNull(f.until)));
  return choice ?? null;
}

/** Saves what somebody who leads wants in their calendar. Gives false where they lead no more. */
export async function saveLedDates(
  store: Store,
  { cycleId, personId, ...choice }: LedDates & { cycleId: string; personId: string },
  now: Date,
): Promise<boolean> {
  return store.tx(async (work) => {
    await lockCycle(work, cycleId);
    const before = await ledDatesOf(work, cycleId, personId);
    if (!before) return false;
    const { cycleFacilitators: f } = work.tables;
    await work.write
      .update(f)
      .set({ invitations: choice.invitations, title: choice.title })
      .where(and(eq(f.cycleId, cycleId), eq(f.personId, personId), isNull(f.until)));
    await chooseLedDates(work, { cycleId, personId, retitled: before.title !== choice.title }, now);
    return true;
  });
}
