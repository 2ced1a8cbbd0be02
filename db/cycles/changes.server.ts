/**
 * Moving and cancelling meetings of a running cycle. Rows, bounds, calendar entries and one letter to each person with
 * a place are written in one transaction, from the meetings as they stand inside it.
 */
import { and, eq } from "drizzle-orm";
import { apply, told } from "#app/domain/groups/changes.ts";
import type { Change, ChangeNotice } from "#app/domain/groups/changes.ts";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { boundsOf, patternOf } from "#app/domain/groups/planning.ts";
import type { DatedMeeting, MoveVerdict } from "#app/domain/groups/schedule/moves.ts";
import { peopleIn, tellPeople } from "../letters/change-letters.server.ts";
import { holdRuns, ledIn } from "../meetings/being-led.server.ts";
import { findVersion } from "../curricula/curricula.server.ts";
import { meetingsOf } from "./cycle-lists.server.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle, Meeting } from "./cycles.server.ts";
import { newId } from "../kit/ids.server.ts";
import { cancelInvitations, ensureInvitations, moveInvitations } from "../calendar/invitations.server.ts";
import { note } from "../people/organisations.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** A meeting's row as the rules of moving see it. */
export type MeetingToMove = DatedMeeting & { row: Meeting };

/** The meetings of a cycle for `apply`. A number that rises with every change of any of them comes along (`seen`). */
export async function meetingsToMove(
  data: Data,
  cycleId: string,
): Promise<{ meetings: MeetingToMove[]; seen: number }> {
  const rows = await meetingsOf(data, cycleId);
  const led = (await ledIn(data, cycleId)).map(({ id }) => id);
  const meetings = rows.map((row) => ({
    id: row.id,
    session: row.sessionId,
    number: row.number,
    minutes: Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / 60_000),
    counts: row.counts,
    date: row.date,
    time: row.time,
    zone: row.zone,
    ...(row.occurrence && { occurrence: row.occurrence }),
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    state: row.state,
    led: led.includes(row.id),
    row,
  }));
  return { meetings, seen: rows.reduce((sum, row) => sum + row.revision + 1, 0) };
}

export type ChangeAct = {
  cycleId: string;
  meetingId: string;
  change: Change;
  /** A few words of the person who changes it, for the letter; may be empty. */
  words: string;
  /** What the page that was confirmed had seen. */
  seen: number;
  by: string;
};
type Refused = Extract<MoveVerdict<MeetingToMove>, { ok: false }>;
/** `meetingIds`: the meetings of which anything changed, also those nobody is told of. */
export type ChangeVerdict =
  | { ok: true; revision: number; lines: ChangeNotice<MeetingToMove>[]; meetingIds: string[] }
  | { ok: false; refusal: Refused["refusal"] | "no-such-cycle" | "cycle-over" | "seen-is-old" };

/** Saves a change. Sent twice, the second time finds nothing left to change and is told so by `lines` being empty. */
export async function changeMeetings(store: Store, act: ChangeAct, now: Date): Promise<ChangeVerdict> {
  return store.tx(async (work) => {
    const cycle = await lockCycle(work, act.cycleId);
    if (!cycle) return { ok: false, refusal: "no-such-cycle" };
    if (cycle.state !== "draft" && cycle.state !== "published") return { ok: false, refusal: "cycle-over" };
    await holdRuns(work, cycle.id, now);
    const { meetings, seen } = await meetingsToMove(work, cycle.id);
    const verdict = apply(meetings, act.meetingId, act.change, patternOf(cycle.rule, cycle), newId());
    if (!verdict.ok && isDone(meetings, act, verdict.refusal))
      return { ok: true, revision: cycle.revision, lines: [], meetingIds: [] };
    if (!verdict.ok) return { ok: false, refusal: verdict.refusal };
    if (seen !== act.seen) return { ok: false, refusal: "seen-is-old" };
    const lines = told(meetings, verdict);
    await takeBack(work, lines, now);
    const version = await findVersion(work, cycle.versionId);
    await saveMeetings(work, cycle, verdict);
    if (version) await saveBounds(work, cycle, version.plan);
    await spread(work, cycle, lines, act.words, now);
    const { organisationId } = cycle;
    const what = act.change.what === "move" ? "meeting moved" : "meeting cancelled";
    await note(work, { organisationId, personId: act.by, act: what, subject: act.meetingId }, now);
    return { ok: true, revision: cycle.revision, lines, meetingIds: verdict.changed };
  });
}

/** The same act a second time: moved to where it is, or cancelled already. */
function isDone(
  meetings: readonly MeetingToMove[],
  { meetingId, change }: ChangeAct,
  refusal: string,
): boolean {
  if (refusal === "nothing-changes") return true;
  const meeting = meetings.find((one) => one.id === meetingId);
  return change.what === "cancel" && change.how !== "replace" && meeting?.state === "cancelled";
}

type Accepted = Extract<MoveVerdict<MeetingToMove>, { ok: true }>;

async function saveMeetings(work: Work, cycle: Cycle, verdict: Accepted): Promise<void> {
  const { meetings: m } = work.tables;
  const versions = adoptedFor(verdict.meetings.map((meeting) => meeting.row));
  for (const meeting of verdict.meetings) {
    const { id, session, number, counts, date, time, occurrence, startsAt, endsAt, state, row } = meeting;
    const versionId = versions.get(number) ?? null;
    const wall = { date, time, occurrence: occurrence ?? null };
    const set = { sessionId: session, versionId, number, counts, ...wall, startsAt, endsAt, state };
    if (verdict.changed.includes(id))
      await work.write
        .update(m)
        .set({ ...set, revision: row.revision + 1 })
        .where(and(eq(m.id, id), eq(m.cycleId, cycle.id)));
    else if (verdict.added.includes(id))
      await work.write.insert(m).values({ ...row, ...set, id, revision: 0 });
  }
}

/** A version is adopted for what is led: when a number of the cycle goes to another evening, its version goes with it. */
function adoptedFor(rows: readonly Meeting[]): Map<number, string> {
  const planned = rows.filter((row) => row.state === "planned" && row.versionId !== null);
  return new Map(planned.map((row) => [row.number, row.versionId ?? ""]));
}

/** When the group starts and until when it takes people, after a change. */
export async function saveBounds(work: Work, cycle: Cycle, plan: Plan): Promise<void> {
  const { cycles: c } = work.tables;
  const bounds = boundsOf(plan.curriculum.entry, await meetingsOf(work, cycle.id));
  if (bounds) await work.write.update(c).set(bounds).where(eq(c.id, cycle.id));
}

const staying = (line: ChangeNotice<MeetingToMove>) => line.now?.id === line.was.id;

/** Calendar entries of evenings that will not be: taken back while their meetings still stand. */
async function takeBack(work: Work, lines: ChangeNotice<MeetingToMove>[], now: Date): Promise<void> {
  const gone = lines.filter((line) => !staying(line)).map((line) => line.was.row);
  await cancelInvitations(work, gone, now);
}

/** Calendar entries of evenings that moved or are new, then one letter to each; a draft has nobody to tell. */
async function spread(
  work: Work,
  cycle: Cycle,
  lines: ChangeNotice<MeetingToMove>[],
  words: string,
  now: Date,
): Promise<void> {
  const moved = lines.filter(staying).map((line) => line.was.row);
  await moveInvitations(work, moved, now);
  if (lines.some((line) => line.now && !staying(line)))
    for (const { placeId } of await peopleIn(work, cycle.id, ["held"]))
      await ensureInvitations(work, placeId, now);
  if (lines.length === 0) return;
  const changes = lines.map((line) => ({
    what: line.what,
    was: { ...line.was, format: line.was.row.format },
    now: line.now && { ...line.now, format: line.now.row.format },
  }));
  await tellPeople(work, cycle, { changes, words, states: ["held", "offered"] }, now);
}
