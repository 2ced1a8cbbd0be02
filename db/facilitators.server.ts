/** Who leads a cycle, with which voice of its script, since when and until when. */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { newId } from "./ids.server.ts";
import { facilitatorsIn } from "./members.server.ts";
import { note } from "./organisations.server.ts";
import { given, kept } from "./kept-queries.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

export type Part = "A" | "B";
export type Leading = { personId: string; part: Part };

/** Everybody who leads or led a cycle, with the name they have in its organisation; those who lead now first. */
export async function facilitatorsOf(data: Data, cycleId: string) {
  const rows = await everLed(data).execute({ cycle: cycleId });
  return [...rows.filter((row) => row.until === null), ...rows.filter((row) => row.until !== null)];
}

const everLed = kept(({ tables: { cycleFacilitators: f, members: m }, read }) =>
  read
    .select({ personId: f.personId, name: m.name, part: f.part, since: f.since, until: f.until })
    .from(f)
    .innerJoin(m, and(eq(m.personId, f.personId), eq(m.organisationId, f.organisationId)))
    .where(eq(f.cycleId, given("cycle", f.cycleId)))
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
  const kept = current.filter(stays);
  const coming = act.leading.filter(
    (one) => !kept.some((row) => row.personId === one.personId && row.part === one.part),
  );
  await addLeading(work, { ...act, leading: coming }, now);
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
  const rows = leading.map(({ personId, part }) => ({
    id: newId(),
    organisationId,
    cycleId,
    personId,
    part,
    since: now,
  }));
  await work.write.insert(work.tables.cycleFacilitators).values(rows);
}
