/** Making a cycle from a version of a curriculum, showing it to people, and taking that back. */
import { and, eq } from "drizzle-orm";
import { directoryState } from "#app/domain/groups/crisis.ts";
import type { Format, Language } from "#app/domain/curriculum/plan.ts";
import { boundsOf, datesOf, sessionsToDate, mayPublish } from "#app/domain/groups/planning.ts";
import type {
  DateRule,
  NumberedSession,
  PublishRefusal,
  PublishVerdict,
} from "#app/domain/groups/planning.ts";
import type { PlannedDate, ScheduleRefusal } from "#app/domain/groups/schedule.ts";
import { todayIn } from "#app/domain/zones.ts";
import type { TrailAct } from "#app/domain/trail.ts";
import { crisisEntries } from "../people/crisis.server.ts";
import { findVersion } from "../curricula/curricula.server.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle } from "./cycles.server.ts";
import { addLeading, facilitatorsOf, mayLead } from "./facilitators.server.ts";
import type { Leading, NamingRefusal } from "./facilitators.server.ts";
import { idOfAct, newId } from "../kit/ids.server.ts";
import { findInstallation } from "../people/installations.server.ts";
import { addLedDates, removeLedDates } from "../calendar/invitations.server.ts";
import { note } from "../people/organisations.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type NewVenue = { name: string; address: string; access: string; join: string; country: string };

export type NewCycle = {
  once: string;
  organisationId: string;
  versionId: string;
  name: string;
  language: Language;
  zone: string;
  country: string;
  format: Format;
  capacity: number;
  rule: DateRule;
  /** How often a session that repeats is held. */
  times?: number | null;
  venue: NewVenue;
  listed: boolean;
  leading: Leading[];
  by: string;
};

export type PlanningRefusal = "no-version" | "format-not-offered" | ScheduleRefusal | NamingRefusal;
export type PlanningVerdict = { ok: true; cycleId: string } | { ok: false; refusal: PlanningRefusal };

/** Saves a cycle as a draft with all its meetings. The same form sent twice gives the same cycle; changed in between, another. */
export async function planCycle(store: Store, planned: NewCycle, now: Date): Promise<PlanningVerdict> {
  const cycle = { ...planned, once: idOfForm(planned) };
  return store.tx(async (work) => {
    const again = await cycleOfForm(work, cycle.once, cycle.organisationId);
    if (again) return { ok: true, cycleId: again };
    const version = await findVersion(work, cycle.versionId);
    if (!version) return { ok: false, refusal: "no-version" };
    const { curriculum } = version.plan;
    const held = sessionsToDate(version.plan, cycle.times ?? undefined);
    if (!curriculum.formats.includes(cycle.format)) return { ok: false, refusal: "format-not-offered" };
    const named = await mayLead(work, cycle.organisationId, cycle.leading);
    if (!named.ok) return named;
    const dates = datesOf(cycle.rule, cycle, held, cycle.language);
    if (!dates.ok) return { ok: false, refusal: dates.refusal };
    const bounds = boundsOf(curriculum.entry, dates.dates);
    if (!bounds) return { ok: false, refusal: "no-sessions" };
    const venueId = await addVenue(work, cycle.organisationId, cycle.venue);
    const cycleId = await insertCycle(work, { ...cycle, ...bounds, venueId, hash: version.hash }, now);
    await insertMeetings(work, { ...cycle, cycleId, venueId, held }, dates.dates);
    await addLeading(work, { ...cycle, cycleId }, now);
    await tell(work, { id: cycleId, organisationId: cycle.organisationId }, cycle.by, "cycle planned", now);
    return { ok: true, cycleId };
  });
}

/** The version is left out: one that comes in between two clicks makes no second group of them. */
function idOfForm({ once, organisationId: about, by, versionId: _, ...content }: NewCycle): string {
  return idOfAct({ once, act: "plan", by, about, content });
}

async function cycleOfForm({ tables: { cycles: c }, read }: Work, once: string, organisationId: string) {
  const [cycle] = await read
    .select({ id: c.id })
    .from(c)
    .where(and(eq(c.once, once), eq(c.organisationId, organisationId)));
  return cycle?.id ?? null;
}

/** A venue of its own for every cycle and for every meeting held elsewhere, so that one change touches one thing. */
export async function addVenue(work: Work, organisationId: string, venue: NewVenue): Promise<string> {
  const id = newId();
  await work.write.insert(work.tables.venues).values({ id, organisationId, ...venue });
  return id;
}

type CycleRow = NewCycle & { firstStartsAt: Date; enrolUntil: Date; venueId: string; hash: string };

async function insertCycle(work: Work, cycle: CycleRow, now: Date): Promise<string> {
  const { organisationId, versionId, hash, name, language, zone, country, format, capacity, rule } = cycle;
  const { venueId, listed, enrolUntil, firstStartsAt, once, by } = cycle;
  const id = newId();
  const what = { organisationId, versionId, hash, name, language, zone, country, format, capacity, rule };
  const whenAndWhere = { venueId, listed, enrolUntil, firstStartsAt };
  await work.write.insert(work.tables.cycles).values({
    id,
    ...what,
    ...whenAndWhere,
    state: "draft",
    revision: 0,
    once,
    createdBy: by,
    createdAt: now,
  });
  return id;
}

/** The meetings of a cycle, one for each date. */
export async function insertMeetings(
  work: Work,
  cycle: {
    organisationId: string;
    cycleId: string;
    format: Format;
    venueId: string;
    held: readonly NumberedSession[];
  },
  dates: readonly PlannedDate[],
): Promise<void> {
  const { organisationId, cycleId, format, venueId, held } = cycle;
  const rows = dates.map(({ session, counts, date, time, zone, occurrence, startsAt, endsAt }, index) => ({
    id: newId(),
    organisationId,
    cycleId,
    number: held[index]?.number ?? 0,
    sessionId: session,
    counts,
    state: "planned" as const,
    ...{ date, time, zone, occurrence: occurrence ?? null, startsAt, endsAt, format, venueId },
    revision: 0,
  }));
  await work.write.insert(work.tables.meetings).values(rows);
}

/** Whether a draft may be published now, and what to say about it. */
export async function publishable(data: Data, cycle: Cycle, now: Date): Promise<PublishVerdict> {
  const [installation, leading, entries, version] = [
    await findInstallation(data),
    await facilitatorsOf(data, cycle.id),
    await crisisEntries(data, cycle.organisationId, cycle.country),
    await findVersion(data, cycle.versionId),
  ];
  return mayPublish(
    {
      state: cycle.state,
      language: cycle.language,
      firstStartsAt: cycle.firstStartsAt,
      facilitators: leading.filter((one) => one.until === null).length,
      facilitatorsWanted: version?.plan.curriculum.facilitators.min ?? 1,
      directory: directoryState(entries, todayIn(cycle.zone, now)),
      installation: installation?.kind ?? "real",
    },
    now,
  );
}

type ActOnCycle = { cycleId: string; by: string };
export type PublishingVerdict = { ok: true } | { ok: false; refusal: PublishRefusal };

/** Shows a draft to people. Publishing what is published already is no mistake. */
export async function publishCycle(
  store: Store,
  { cycleId, by }: ActOnCycle,
  now: Date,
): Promise<PublishingVerdict> {
  return store.tx(async (work) => {
    const cycle = await lockCycle(work, cycleId);
    if (cycle?.state === "published") return { ok: true };
    if (cycle?.state !== "draft") return { ok: false, refusal: "not-a-draft" };
    const verdict = await publishable(work, cycle, now);
    if (!verdict.ok) return { ok: false, refusal: verdict.refusal };
    const { cycles: c } = work.tables;
    await work.write.update(c).set({ state: "published", publishedAt: now }).where(eq(c.id, cycleId));
    await addLedDates(work, { cycleId, personIds: await leadingNow(work, cycleId) }, now);
    await tell(work, cycle, by, "cycle published", now);
    return { ok: true };
  });
}

/** Whether anybody ever had or asked for a place in a cycle, whatever became of it. */
export async function somebodyAsked({ tables, read }: Data, cycleId: string): Promise<boolean> {
  const { places: p, asks: a } = tables;
  const places = await read.select({ id: p.id }).from(p).where(eq(p.cycleId, cycleId)).limit(1);
  const asks = await read.select({ id: a.id }).from(a).where(eq(a.cycleId, cycleId)).limit(1);
  return places.length + asks.length > 0;
}

/** Back to a draft, while nobody has asked for a place. */
export async function unpublishCycle(
  store: Store,
  { cycleId, by }: ActOnCycle,
  now: Date,
): Promise<{ ok: true } | { ok: false; refusal: "somebody-asked" | "not-published" }> {
  return store.tx(async (work) => {
    const { cycles: c } = work.tables;
    const cycle = await lockCycle(work, cycleId);
    if (cycle?.state === "draft") return { ok: true };
    if (cycle?.state !== "published") return { ok: false, refusal: "not-published" };
    if (await somebodyAsked(work, cycleId)) return { ok: false, refusal: "somebody-asked" };
    await work.write.update(c).set({ state: "draft", publishedAt: null }).where(eq(c.id, cycleId));
    await removeLedDates(work, { cycleId, personIds: await leadingNow(work, cycleId) }, now);
    await tell(work, cycle, by, "cycle taken back", now);
    return { ok: true };
  });
}

async function leadingNow(work: Work, cycleId: string): Promise<string[]> {
  const all = await facilitatorsOf(work, cycleId);
  return all.filter(({ until }) => until === null).map(({ personId }) => personId);
}

function tell(
  work: Work,
  cycle: { id: string; organisationId: string },
  by: string,
  act: TrailAct,
  now: Date,
): Promise<void> {
  return note(work, { organisationId: cycle.organisationId, personId: by, act, subject: cycle.id }, now);
}
