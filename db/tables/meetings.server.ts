/** What happens in meetings: marks, the run and its events, notes, steps and the shared goal. */
import type { Kit } from "../kit/kit.server.ts";
import type { CycleTables } from "./cycles.server.ts";
import type { PeopleTables } from "./people.server.ts";
import type { PlaceTables } from "./places.server.ts";

const health = { about: "person", holds: "health" } as const;
const record = { about: "person", holds: "record" } as const;
export const markKinds = [
  "here",
  "late",
  "left-early",
  "stepped-out",
  "excused",
  "not-here",
  "unknown",
] as const;
export const outcomes = ["done", "partly", "changed", "not-done", "not-said"] as const;

export function meetingTables(
  k: Kit,
  { organisations, persons, cycles, meetings, places }: PeopleTables & CycleTables & PlaceTables,
) {
  /** Attendance now; every change is a row of `markChanges`. */
  const marks = k.table(
    "marks",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      meetingId: k.ref(() => meetings.id),
      placeId: k.ref(() => places.id, record),
      mark: k.oneOf(markKinds, record),
      /** Minutes late or minutes present, where somebody noted them. */
      minutes: k.optional.whole(record),
      revision: k.whole(),
      at: k.instant(record),
    },
    (t) => [k.unique("marks_once").on(t.meetingId, t.placeId), k.index("marks_by_place").on(t.placeId)],
  );

  const markChanges = k.table(
    "mark_changes",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      markId: k.ref(() => marks.id, record),
      mark: k.oneOf(markKinds, record),
      byPersonId: k.optional.text(record),
      at: k.instant(record),
    },
    (t) => [k.index("mark_changes_by_mark").on(t.markId)],
  );

  /** A meeting being led. The row is locked first by every act, and its `seq` is the last event's. */
  const runs = k.table(
    "runs",
    {
      meetingId: k.key(),
      organisationId: k.ref(() => organisations.id),
      seq: k.whole(),
      state: k.oneOf(["before", "running", "closed"]),
      /** Code that opens the group screen, shown to facilitators only. */
      screenCode: k.text(),
      openedAt: k.optional.instant(),
      closedAt: k.optional.instant(),
    },
    (t) => [k.unique("runs_by_screen_code").on(t.screenCode)],
  );

  /** Ids and codes only; names, steps and notes live in rows of their own. */
  const runEvents = k.table(
    "run_events",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      meetingId: k.ref(() => meetings.id),
      /** Made by the device, unique in the meeting: the same act sent twice is one act. */
      eventId: k.text(),
      seq: k.whole(),
      kind: k.text(),
      byPersonId: k.text(record),
      device: k.text(record),
      serverAt: k.instant(record),
      claimedAt: k.optional.instant(record),
      version: k.whole(),
      facts: k.json<Record<string, unknown>>(record),
    },
    (t) => [
      k.unique("run_events_once").on(t.meetingId, t.eventId),
      k.unique("run_events_by_seq").on(t.meetingId, t.seq),
    ],
  );

  /** About the session, never about a person. */
  const sessionNotes = k.table(
    "session_notes",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      meetingId: k.ref(() => meetings.id),
      segmentId: k.text(),
      text: k.optional.text(health),
      byPersonId: k.ref(() => persons.id, record),
      once: k.text(),
      at: k.instant(),
    },
    (t) => [
      k.unique("session_notes_by_once").on(t.once),
      k.index("session_notes_by_meeting").on(t.meetingId),
    ],
  );

  /** A person's action plan for the time until the next meeting. */
  const steps = k.table(
    "steps",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      cycleId: k.ref(() => cycles.id),
      placeId: k.ref(() => places.id, record),
      /** The meeting it was written in or after. */
      meetingId: k.ref(() => meetings.id),
      what: k.optional.text(health),
      howMuch: k.optional.text(health),
      whenText: k.optional.text(health),
      howOften: k.optional.text(health),
      confidence: k.optional.whole(health),
      /** Shown in the person's turn only if they say so. */
      shared: k.flag(record),
      writtenBy: k.oneOf(["person", "facilitator"], record),
      outcome: k.oneOf(outcomes, health),
      once: k.text(),
      createdAt: k.instant(record),
      changedAt: k.instant(record),
    },
    (t) => [
      k.unique("steps_by_once").on(t.once),
      k.unique("steps_of_meeting").on(t.placeId, t.meetingId),
      k.index("steps_by_cycle").on(t.cycleId),
    ],
  );

  const sharedGoals = k.table(
    "shared_goals",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      cycleId: k.ref(() => cycles.id),
      pattern: k.oneOf(["common", "pooled", "product", "promise"]),
      text: k.text(),
      target: k.optional.whole(),
      /** The meeting that adopted it. */
      meetingId: k.ref(() => meetings.id),
      byPersonId: k.ref(() => persons.id, record),
      once: k.text(),
      at: k.instant(),
      /** Set when the group replaced it by another wording. */
      replacedAt: k.optional.instant(),
    },
    (t) => [k.unique("shared_goals_by_once").on(t.once), k.index("shared_goals_by_cycle").on(t.cycleId)],
  );

  /** A look at the shared goal in one meeting: a count of hands, a pooled number or a temperature. */
  const goalReviews = k.table(
    "goal_reviews",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      goalId: k.ref(() => sharedGoals.id),
      meetingId: k.ref(() => meetings.id),
      count: k.whole(),
      /** How many people the count speaks of. */
      contributors: k.whole(),
      byPersonId: k.ref(() => persons.id, record),
      at: k.instant(),
    },
    (t) => [k.unique("goal_reviews_once").on(t.goalId, t.meetingId)],
  );

  return { marks, markChanges, runs, runEvents, sessionNotes, steps, sharedGoals, goalReviews };
}
