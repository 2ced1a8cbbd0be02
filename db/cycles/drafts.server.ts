/**
 * Changing a draft and throwing it away. Nobody outside has seen it, so nobody is written to; once it has been shown and
 * somebody asked, or a meeting of it was led, it is no draft to be thrown away any more.
 */
import { and, eq, inArray } from "drizzle-orm";
import { boundsOf, datesOf, sessionsToDate } from "#app/domain/groups/planning.ts";
import { findVersion } from "../curricula/curricula.server.ts";
import { findVenue, meetingsOf } from "./cycle-lists.server.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle, Meeting } from "./cycles.server.ts";
import { facilitatorsOf, leadFromNowOn, mayLead } from "./facilitators.server.ts";
import { note } from "../people/organisations.server.ts";
import { insertMeetings, somebodyAsked } from "./planning.server.ts";
import type { NewCycle, NewVenue, PlanningRefusal } from "./planning.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** What a form says a draft shall be; its curriculum and version stay. */
export type DraftPlan = Omit<NewCycle, "once" | "versionId" | "organisationId" | "by">;

type DraftRefusal = "not-a-draft" | "already-led" | "seen-is-old" | "no-sessions" | PlanningRefusal;
export type DraftVerdict = { ok: true } | { ok: false; refusal: DraftRefusal };

export type DraftChange = {
  cycleId: string;
  plan: DraftPlan;
  by: string;
  /** The revision of the cycle that the form was made from. */
  seen: number;
};

/** Makes a draft what the form says. Saying what is so already changes nothing. */
export async function changeDraft(
  store: Store,
  { cycleId, plan, by, seen }: DraftChange,
  now: Date,
): Promise<DraftVerdict> {
  return store.tx(async (work) => {
    const cycle = await lockCycle(work, cycleId);
    if (cycle?.state !== "draft") return { ok: false, refusal: "not-a-draft" };
    const meetings = await meetingsOf(work, cycleId);
    if (await isSame(work, cycle, plan, meetings)) return { ok: true };
    if (cycle.revision !== seen + 1) return { ok: false, refusal: "seen-is-old" };
    if (await wasLed(work, meetings)) return { ok: false, refusal: "already-led" };
    const { organisationId } = cycle;
    const named = await mayLead(work, organisationId, plan.leading);
    if (!named.ok) return named;
    const verdict = await saveMeetings(work, cycle, plan, meetings);
    if (!verdict.ok) return verdict;
    const { name, language, zone, country, format, capacity, rule, listed } = plan;
    const set = { name, language, zone, country, format, capacity, rule, listed, ...verdict.bounds };
    await work.write.update(work.tables.cycles).set(set).where(eq(work.tables.cycles.id, cycleId));
    await work.write
      .update(work.tables.venues)
      .set(plan.venue)
      .where(eq(work.tables.venues.id, cycle.venueId));
    await leadFromNowOn(work, { organisationId, cycleId, leading: plan.leading }, now);
    await note(work, { organisationId, personId: by, act: "draft changed", subject: cycleId }, now);
    return { ok: true };
  });
}

/** Whether a plan leaves the dates as they are, also those that were moved one by one. */
export function keepsDates(
  cycle: Cycle,
  plan: DraftPlan,
  meetings: readonly Meeting[],
  held: number,
): boolean {
  const where = (one: Pick<Cycle, "zone" | "country" | "rule">) =>
    canonical([one.zone, one.country, one.rule]);
  return where(cycle) === where(plan) && meetings.length === held;
}

async function saveMeetings(work: Work, cycle: Cycle, plan: DraftPlan, meetings: readonly Meeting[]) {
  const version = await findVersion(work, cycle.versionId);
  if (!version) return { ok: false, refusal: "no-version" } as const;
  if (!version.plan.curriculum.formats.includes(plan.format))
    return { ok: false, refusal: "format-not-offered" } as const;
  const held = sessionsToDate(version.plan, plan.times ?? undefined);
  const { entry } = version.plan.curriculum;
  const { meetings: m } = work.tables;
  const { id: cycleId, organisationId, venueId } = cycle;
  if (keepsDates(cycle, plan, meetings, held.length)) {
    const here = and(eq(m.cycleId, cycleId), eq(m.venueId, venueId));
    await work.write.update(m).set({ format: plan.format }).where(here);
    return { ok: true, bounds: boundsOf(entry, meetings) ?? {} } as const;
  }
  const dates = datesOf(plan.rule, plan, held, plan.language);
  if (!dates.ok) return { ok: false, refusal: dates.refusal } as const;
  const bounds = boundsOf(entry, dates.dates);
  if (!bounds) return { ok: false, refusal: "no-sessions" } as const;
  await deleteMeetings(work, cycle, meetings);
  await insertMeetings(work, { organisationId, cycleId, format: plan.format, venueId, held }, dates.dates);
  return { ok: true, bounds } as const;
}

/**
 * Meetings, the venues that were theirs alone, and the calendar entries of those who lead: it may have been published
 * once. What is still to be told of those leaves all the same.
 */
async function deleteMeetings(
  work: Work,
  { id, venueId }: Cycle,
  meetings: readonly Meeting[],
): Promise<void> {
  const { meetings: m, venues: v, invitations: i } = work.tables;
  const ids = ["", ...meetings.map((one) => one.id)];
  await work.write.delete(i).where(inArray(i.meetingId, ids));
  await work.write.delete(m).where(eq(m.cycleId, id));
  const own = meetings.map((one) => one.venueId).filter((one) => one !== venueId);
  await work.write.delete(v).where(inArray(v.id, ["", ...own]));
}

/** Whether a meeting of a draft was led, noted or marked: then it is a record. */
async function wasLed({ tables, read }: Data, meetings: readonly Meeting[]): Promise<boolean> {
  if (meetings.some(({ state }) => state === "held")) return true;
  const ids = ["", ...meetings.map(({ id }) => id)];
  for (const table of [tables.runs, tables.marks, tables.sessionNotes, tables.sharedGoals]) {
    const [found] = await read
      .select({ id: table.meetingId })
      .from(table)
      .where(inArray(table.meetingId, ids))
      .limit(1);
    if (found) return true;
  }
  return false;
}

async function isSame(
  data: Data,
  cycle: Cycle,
  plan: DraftPlan,
  meetings: readonly Meeting[],
): Promise<boolean> {
  const version = await findVersion(data, cycle.versionId);
  const held = version ? sessionsToDate(version.plan, plan.times ?? undefined).length : 0;
  const fields = ["name", "language", "format", "capacity", "listed"] as const;
  const venue = await findVenue(data, cycle.venueId);
  const venueFields = ["name", "address", "access", "join", "country"] as const satisfies (keyof NewVenue)[];
  const leading = (await facilitatorsOf(data, cycle.id)).filter(({ until }) => until === null);
  const said = (leads: readonly { personId: string; part: string }[]) =>
    leads
      .map(({ personId, part }) => `${part} ${personId}`)
      .sort()
      .join();
  return (
    keepsDates(cycle, plan, meetings, held) &&
    fields.every((field) => cycle[field] === plan[field]) &&
    venueFields.every((field) => venue?.[field] === plan.venue[field]) &&
    said(leading) === said(plan.leading)
  );
}

/** The same text for the same values, in whatever order their keys were stored. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

type ThrowingAway = { cycleId: string; by: string };
export type ThrowAwayRefusal = "not-a-draft" | "somebody-asked" | "already-led";

/** Throws a draft away, with its meetings and venues. Only that it was done is kept. */
export async function throwAwayDraft(
  store: Store,
  { cycleId, by }: ThrowingAway,
  now: Date,
): Promise<{ ok: true } | { ok: false; refusal: ThrowAwayRefusal }> {
  return store.tx(async (work) => {
    const cycle = await lockCycle(work, cycleId);
    if (!cycle) return { ok: true };
    const refusal = await whyKept(work, cycle);
    if (refusal) return { ok: false, refusal };
    const { cycles: c, cycleFacilitators: f, messages, outbox: o, venues: v } = work.tables;
    await work.write.update(o).set({ cycleId: null }).where(eq(o.cycleId, cycleId));
    await work.write.delete(f).where(eq(f.cycleId, cycleId));
    await work.write.delete(messages).where(eq(messages.cycleId, cycleId));
    await deleteMeetings(work, cycle, await meetingsOf(work, cycleId));
    await work.write.delete(c).where(eq(c.id, cycleId));
    await work.write.delete(v).where(eq(v.id, cycle.venueId));
    const { organisationId } = cycle;
    await note(work, { organisationId, personId: by, act: "draft thrown away", subject: cycleId }, now);
    return { ok: true };
  });
}

/** Why a cycle cannot be thrown away; null where it can. */
export async function whyKept(data: Data, cycle: Cycle): Promise<ThrowAwayRefusal | null> {
  if (cycle.state !== "draft") return "not-a-draft";
  if (await somebodyAsked(data, cycle.id)) return "somebody-asked";
  return (await wasLed(data, await meetingsOf(data, cycle.id))) ? "already-led" : null;
}
