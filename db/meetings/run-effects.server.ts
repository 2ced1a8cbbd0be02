/**
 * What follows from an act on a run beyond its line in the log, in the same transaction: the mark in the list, the
 * meeting that has been held, the cycle that is over, and a line in the trail where something private changed.
 */
import { and, eq } from "drizzle-orm";
import type { RunAct, RunKind } from "#app/domain/meetings/run.ts";
import type { TrailAct } from "#app/domain/trail.ts";
import type { PlannedMeeting } from "./planned-meetings.server.ts";
import { isVoice, keepMark } from "./marks.server.ts";
import { note } from "../people/organisations.server.ts";
import type { Work } from "../kit/store.server.ts";

export type Effect = { plannedMeeting: PlannedMeeting; act: RunAct; by: string };

/** True when a row changed although the log already stood so (a mark somebody had changed beside the run). */
export async function followUp(work: Work, { plannedMeeting, act, by }: Effect, now: Date): Promise<boolean> {
  const { id: meetingId, cycleId, organisationId } = plannedMeeting.meeting;
  const trail = audited[act.kind];
  if (act.kind === "marked") {
    const { voice, mark } = act.facts;
    if ((await isVoice(work, cycleId, voice)) !== "place") return false;
    const changed = await keepMark(work, { organisationId, meetingId, placeId: voice, mark, by }, now);
    if (changed && trail) await note(work, { organisationId, personId: by, act: trail, subject: voice }, now);
    return changed;
  }
  if (act.kind === "closed") await held(work, plannedMeeting);
  if (act.kind === "opening-taken-back") await notDone(work, plannedMeeting);
  if (trail) await note(work, { organisationId, personId: by, act: trail, subject: meetingId }, now);
  return false;
}

const audited: Partial<Record<RunKind, TrailAct>> = {
  opened: "meeting opened",
  "opening-taken-back": "opening of a meeting taken back",
  marked: "attendance marked",
  closed: "meeting closed",
  reopened: "meeting reopened",
  "note-written": "session note written",
  "goal-set": "shared goal set",
  "step-written": "step written down",
  "step-reviewed": "step reviewed",
};

/** The meeting has taken place; with the last one the cycle is finished. */
async function held(work: Work, { meeting, cycle }: PlannedMeeting): Promise<void> {
  const { meetings: m, cycles: c } = work.tables;
  await work.write
    .update(m)
    .set({ state: "held" })
    .where(and(eq(m.id, meeting.id), eq(m.state, "planned")));
  const [left] = await work.read
    .select({ id: m.id })
    .from(m)
    .where(and(eq(m.cycleId, cycle.id), eq(m.state, "planned")))
    .limit(1);
  if (!left)
    await work.write
      .update(c)
      .set({ state: "finished" })
      .where(and(eq(c.id, cycle.id), eq(c.state, "published")));
}

/** It has not taken place after all, and so its cycle goes on. */
async function notDone(work: Work, { meeting, cycle }: PlannedMeeting): Promise<void> {
  const { meetings: m, cycles: c } = work.tables;
  await work.write
    .update(m)
    .set({ state: "planned" })
    .where(and(eq(m.id, meeting.id), eq(m.state, "held")));
  await work.write
    .update(c)
    .set({ state: "published" })
    .where(and(eq(c.id, cycle.id), eq(c.state, "finished")));
}
