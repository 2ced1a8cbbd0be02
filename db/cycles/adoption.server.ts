/**
 * Meetings of a running cycle and the versions of its curriculum: which one is newest, taking it for one evening that
 * has not begun, and going back to the one the cycle is pinned to. Nothing here happens by itself: publishing a
 * version touches no meeting.
 */
import { and, asc, eq } from "drizzle-orm";
import { isAhead, mayAdopt } from "#app/domain/groups/adoption.ts";
import type { AdoptRefusal } from "#app/domain/groups/adoption.ts";
import type { Session } from "#app/domain/curriculum/plan.ts";
import type { TrailAct } from "#app/domain/trail.ts";
import { tellPeople } from "../letters/change-letters.server.ts";
import { saveBounds } from "./changes.server.ts";
import { findVersion } from "../curricula/curricula.server.ts";
import type { Version } from "../curricula/curricula.server.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle, Meeting } from "./cycles.server.ts";
import { versionInForce } from "../meetings/planned-meetings.server.ts";
import { moveInvitations } from "../calendar/invitations.server.ts";
import { note } from "../people/organisations.server.ts";
import { holdRun } from "../meetings/runs.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type MeetingWithRun = Meeting & { begun: boolean };

/** The meetings of a cycle in order of time, each with whether its run has been opened. */
export async function meetingsWithRuns(
  { tables: { meetings: m, runs: r }, read }: Data,
  cycleId: string,
): Promise<MeetingWithRun[]> {
  const rows = await read
    .select({ meeting: m, run: r.state })
    .from(m)
    .leftJoin(r, eq(r.meetingId, m.id))
    .where(eq(m.cycleId, cycleId))
    .orderBy(asc(m.startsAt), asc(m.id));
  return rows.map(({ meeting, run }) => ({ ...meeting, begun: run !== null && run !== "before" }));
}

/** The newest version of a cycle's curriculum that can be run: its id and how it calls itself. */
export async function newestVersion({ tables: { versions: v, curricula: c }, read }: Data, cycle: Cycle) {
  const [pinned] = await read
    .select({ newest: c.versionId })
    .from(v)
    .innerJoin(c, eq(c.id, v.curriculumId))
    .where(eq(v.id, cycle.versionId));
  const [row] = await read
    .select({ id: v.id, version: v.version })
    .from(v)
    .where(eq(v.id, pinned?.newest ?? ""));
  return row ?? null;
}

/** Whether an evening ahead could be led from a newer version than it is led from now. */
export async function newerForSome(data: Data, cycle: Cycle, now: Date): Promise<boolean> {
  if (cycle.state !== "draft" && cycle.state !== "published") return false;
  const newest = await newestVersion(data, cycle);
  if (!newest) return false;
  const meetings = await meetingsWithRuns(data, cycle.id);
  return meetings.some((one) => isAhead(one, now) && versionInForce(cycle, one) !== newest.id);
}

export type AdoptionAct = { cycleId: string; meetingId: string; by: string };
/** `already`: it was led from that version before. */
export type AdoptVerdict =
  { ok: true; already: boolean; revision: number } | { ok: false; refusal: AdoptRefusal };

/** Leads one evening from the newest version. `versionId` is what the page showed; another one is refused. */
export async function adoptVersion(
  store: Store,
  { versionId, ...act }: AdoptionAct & { versionId: string },
  now: Date,
): Promise<AdoptVerdict> {
  return store.tx(async (work) => {
    const found = await openMeeting(work, act);
    if (!found.ok) return found;
    const { cycle, meeting } = found;
    if (versionInForce(cycle, meeting) === versionId)
      return { ok: true, already: true, revision: cycle.revision };
    const newest = await newestVersion(work, cycle);
    if (newest?.id !== versionId) return { ok: false, refusal: "not-newest" };
    const version = await findVersion(work, versionId);
    if (!version) return { ok: false, refusal: "not-newest" };
    return leadFrom(work, { cycle, meeting, version, by: act.by, what: "version adopted" }, now);
  });
}

/** Leads one evening from the version its cycle is pinned to, as it was before. */
export async function backToPinned(store: Store, act: AdoptionAct, now: Date): Promise<AdoptVerdict> {
  return store.tx(async (work) => {
    const found = await openMeeting(work, act);
    if (!found.ok) return found;
    const { cycle, meeting } = found;
    if (versionInForce(cycle, meeting) === cycle.versionId)
      return { ok: true, already: true, revision: cycle.revision };
    const version = await findVersion(work, cycle.versionId);
    if (!version) return { ok: false, refusal: "not-newest" };
    return leadFrom(work, { cycle, meeting, version, by: act.by, what: "version given back" }, now);
  });
}

type Opened = { ok: true; cycle: Cycle; meeting: MeetingWithRun };

/** The cycle and the run are held until the transaction ends, so that nobody opens the evening meanwhile. */
async function openMeeting(
  work: Work,
  { cycleId, meetingId }: AdoptionAct,
): Promise<Opened | Extract<AdoptVerdict, { ok: false }>> {
  const { meetings: m } = work.tables;
  const cycle = await lockCycle(work, cycleId);
  const [meeting] = await work.read
    .select()
    .from(m)
    .where(and(eq(m.id, meetingId), eq(m.cycleId, cycleId)));
  if (!cycle || !meeting) return { ok: false, refusal: "unknown-meeting" };
  if (cycle.state !== "draft" && cycle.state !== "published") return { ok: false, refusal: "cycle-over" };
  const run = await holdRun(work, meeting);
  return { ok: true, cycle, meeting: { ...meeting, begun: run.state !== "before" } };
}

type Leading = { cycle: Cycle; meeting: MeetingWithRun; version: Version; by: string; what: TrailAct };

async function leadFrom(
  work: Work,
  { cycle, meeting, version, by, what }: Leading,
  now: Date,
): Promise<AdoptVerdict> {
  const verdict = mayAdopt(meeting, version.plan, now);
  if (!verdict.ok) return verdict;
  const { meetings: m } = work.tables;
  const before = await findVersion(work, versionInForce(cycle, meeting));
  const was = before?.plan.sessions.find((one) => one.id === meeting.sessionId);
  const endsAt = endOf(meeting, was, verdict.session);
  const isLonger = endsAt.getTime() !== meeting.endsAt.getTime();
  const set = {
    versionId: version.id === cycle.versionId ? null : version.id,
    counts: verdict.session.counts,
    endsAt,
    ...(isLonger && { revision: meeting.revision + 1 }),
  };
  await work.write.update(m).set(set).where(eq(m.id, meeting.id));
  const pinned = set.counts === meeting.counts ? null : await findVersion(work, cycle.versionId);
  if (pinned) await saveBounds(work, cycle, pinned.plan);
  if (isLonger) await tellNewEnd(work, cycle, meeting, endsAt, now);
  const { organisationId } = cycle;
  await note(work, { organisationId, personId: by, act: what, subject: meeting.id }, now);
  return { ok: true, already: false, revision: cycle.revision };
}

/** When the evening ends: it keeps its own end unless the session has become longer or shorter. */
function endOf(meeting: Meeting, was: Session | undefined, now: Session): Date {
  if (was?.minutes === now.minutes) return meeting.endsAt;
  return new Date(meeting.startsAt.getTime() + now.minutes * 60_000);
}

/** Another end is another date in people's calendars: one letter each, as when a meeting is moved. */
async function tellNewEnd(
  work: Work,
  cycle: Cycle,
  meeting: Meeting,
  endsAt: Date,
  now: Date,
): Promise<void> {
  await moveInvitations(work, [meeting], now);
  const changes = [{ what: "moved" as const, was: meeting, now: { ...meeting, endsAt } }];
  await tellPeople(work, cycle, { changes, words: "", states: ["held", "offered"] }, now);
}
