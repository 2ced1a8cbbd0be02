/**
 * How a cycle has gone so far, in figures: who came meeting by meeting, planned against real minutes, the course of
 * the shared goal. Counts and minutes only; nothing about a person.
 */
import { asc, eq, inArray } from "drizzle-orm";
import { countMarks } from "#app/domain/groups/attendance.ts";
import type { Counts } from "#app/domain/groups/attendance.ts";
import { markSoFar } from "#app/domain/meetings/opening.ts";
import { goalTrend } from "#app/domain/meetings/goal-trend.ts";
import type { Session } from "#app/domain/curriculum/plan.ts";
import type { GoalPoint } from "#app/domain/meetings/goal-trend.ts";
import { recordOf, reduce } from "#app/domain/meetings/run.ts";
import type { RunEvent, SegmentRecord } from "#app/domain/meetings/run.ts";
import type { Cycle, Meeting } from "./cycles.server.ts";
import { planInForce } from "../meetings/planned-meetings.server.ts";
import { goalOf, looksAt } from "../meetings/goals.server.ts";
import type { Goal } from "../meetings/goals.server.ts";
import { marksOfMeetings } from "../meetings/marks.server.ts";
import { asEvent } from "../meetings/runs.server.ts";
import type { Data } from "../kit/store.server.ts";

export type SegmentFigures = SegmentRecord & { title: string };
export type MeetingFigures = {
  meeting: Pick<Meeting, "id" | "number" | "state" | "startsAt" | "endsAt" | "zone" | "counts">;
  title: string;
  /** Null while nobody was marked. */
  marks: Counts | null;
  plannedMinutes: number;
  /** From the opening to the closing, whole minutes; null where it was not led from a screen. */
  realMinutes: number | null;
  segments: SegmentFigures[];
};
export type FiguresOfCycle = {
  meetings: MeetingFigures[];
  goal: { goal: Goal; points: GoalPoint[] } | null;
};

/** Figures of a cycle at `now`, its meetings in order of time; cancelled ones are left out. */
export async function figuresOf(data: Data, cycle: Cycle, now: Date): Promise<FiguresOfCycle> {
  const { meetings: m } = data.tables;
  const all = await data.read
    .select()
    .from(m)
    .where(eq(m.cycleId, cycle.id))
    .orderBy(asc(m.startsAt), asc(m.id));
  const meetings = all.filter((meeting) => meeting.state !== "cancelled");
  const ids = meetings.map((meeting) => meeting.id);
  const marks = await marksOfMeetings(data, ids);
  const events = await eventsByMeeting(data, ids);
  const sessions = await sessionsOf(data, cycle, meetings);
  const figures = meetings.map((meeting) => {
    const session = sessions.get(meeting.id);
    const own = marks
      .filter((mark) => mark.meetingId === meeting.id)
      .map((mark) => markSoFar(mark.mark, meeting, now));
    const run = session && reduce(events.get(meeting.id) ?? [], session, meeting.format);
    const over = run?.startedAt && run.closedAt ? run.closedAt.getTime() - run.startedAt.getTime() : null;
    return {
      meeting,
      title: session?.title ?? "",
      marks: own.some((mark) => mark !== "unknown") ? countMarks(own) : null,
      plannedMinutes: session?.minutes ?? 0,
      realMinutes: over === null ? null : Math.round(over / 60_000),
      segments:
        session && run && over !== null
          ? titled(recordOf(run, session, run.closedAt ?? meeting.endsAt), session)
          : [],
    };
  });
  return {
    meetings: figures,
    goal: await goalFigures(
      data,
      cycle.id,
      meetings.map((one) => one.number),
    ),
  };
}

/** What each meeting is or was led from; one whose session is gone is not in it. */
export async function sessionsOf(
  data: Data,
  cycle: Cycle,
  meetings: readonly Pick<Meeting, "id" | "sessionId" | "versionId">[],
): Promise<Map<string, Session>> {
  const found = new Map<string, Session>();
  for (const meeting of meetings) {
    const plan = await planInForce(data, cycle, meeting);
    const session = plan?.sessions.find((one) => one.id === meeting.sessionId);
    if (session) found.set(meeting.id, session);
  }
  return found;
}

/** What one meeting left behind; null where it was not led from a screen. */
export function titled(
  record: readonly SegmentRecord[],
  session: { segments: readonly { id: string; title: string }[] },
): SegmentFigures[] {
  return record.map((line) => ({
    ...line,
    title: session.segments.find((segment) => segment.id === line.segment)?.title ?? line.segment,
  }));
}

async function goalFigures(data: Data, cycleId: string, meetings: readonly number[]) {
  const goal = await goalOf(data, cycleId);
  if (!goal) return null;
  return { goal, points: goalTrend(goal.pattern, await looksAt(data, goal.id), meetings) };
}

/** The logs of some meetings, each in its order. */
export async function eventsByMeeting(
  { tables: { runEvents: e }, read }: Data,
  meetingIds: readonly string[],
): Promise<Map<string, RunEvent[]>> {
  const rows = await read
    .select()
    .from(e)
    .where(inArray(e.meetingId, ["", ...meetingIds]))
    .orderBy(asc(e.meetingId), asc(e.seq));
  const found = new Map<string, RunEvent[]>();
  for (const row of rows) {
    const list = found.get(row.meetingId) ?? [];
    list.push(asEvent(row));
    found.set(row.meetingId, list);
  }
  return found;
}
