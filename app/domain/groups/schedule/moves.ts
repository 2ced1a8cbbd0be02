/**
 * Changing dates of a running cycle: move one meeting, move it and all that follow, cancel one
 * (drop it, replace it by another date, or push its session and all later ones to the next date).
 * Every act returns the whole new list, so that the resulting dates can be shown before anything is saved,
 * and touches only meetings still ahead: held and cancelled ones stay as they are, and nothing is changed that would
 * change a meeting while it is being led.
 *
 * Pushing keeps the dates that people already have in their calendars: the cancelled meeting stays on its
 * date as cancelled, the later meetings keep their dates and take over the session before, and one meeting
 * is added at the end. So a calendar sees one entry go and one come, whatever the length of the series.
 */
import { addMinutes } from "date-fns";
import {
  nextOpenDate,
  planDates,
  type Pattern,
  type ScheduleRefusal,
  type SkippedDate,
} from "../schedule.ts";
import { isDate, mondayOf } from "./days.ts";
import { leftOutWeeks } from "./left-out.ts";
import { instantOf, type Moment, type Occurrence } from "#app/domain/zones.ts";

/** One dated meeting as these rules see it; more fields may ride along and are kept. */
export type DatedMeeting = {
  id: string;
  /** Id of the session of the curriculum that is held then, and its number in the cycle; they go together. */
  session: string;
  number: number;
  minutes: number;
  counts: boolean;
  date: string;
  time: string;
  zone: string;
  occurrence?: Occurrence;
  startsAt: Date;
  endsAt: Date;
  state: "planned" | "held" | "cancelled";
  /** Somebody is leading it right now: its run is open. Nothing of it changes until that is over. */
  led?: boolean;
};

/** Where a meeting goes: a wall-clock date and time in the meeting's zone. */
export type NewTime = { date: string; time: string; occurrence?: Occurrence };

export type MoveRefusal =
  | ScheduleRefusal
  | "no-such-meeting"
  | "not-ahead"
  | "being-led"
  | "overlaps-another-meeting"
  | "nothing-changes";

/**
 * `changed` lists ids of meetings whose time, session or state differ, `added` those that are new, `skipped` the dates
 * a series planned anew leaves out.
 */
export type MoveVerdict<M extends DatedMeeting> =
  | { ok: true; meetings: M[]; changed: string[]; added: string[]; skipped: SkippedDate[] }
  | { ok: false; refusal: MoveRefusal; at: string; suggestions: Moment[] };

export type Cancelling =
  | { kind: "drop" }
  | { kind: "replace"; to: NewTime }
  /** `newId` becomes the id of the meeting added at the end; it is on the next open date of the pattern. */
  | { kind: "push"; newId: string };

/** Moves one meeting; all others stay. */
export function moveMeeting<M extends DatedMeeting>(
  meetings: readonly M[],
  id: string,
  to: NewTime,
): MoveVerdict<M> {
  const meeting = ahead(meetings, id);
  if (typeof meeting === "string") return refuse(meeting, to.date);
  const moved = atTime(meeting, to);
  if (!moved.ok) return { ...moved, at: to.date };
  return compare(
    meetings,
    meetings.map((one) => (one.id === id ? moved.meeting : one)),
  );
}

/**
 * Moves one meeting and plans all later ones anew from it, in the pattern's rhythm, skipping what the pattern skips and
 * the weeks in which the group did not meet so far (see `left-out`). Meetings that had been moved one by one fall back
 * into step.
 */
export function moveFollowing<M extends DatedMeeting>(
  meetings: readonly M[],
  id: string,
  to: NewTime,
  pattern: Pattern,
): MoveVerdict<M> {
  const meeting = ahead(meetings, id);
  if (typeof meeting === "string") return refuse(meeting, to.date);
  const following = inOrder(meetings).filter(
    (one) => one.state === "planned" && one.startsAt.getTime() >= meeting.startsAt.getTime(),
  );
  const overlapChoice = to.occurrence ?? pattern.overlapChoice;
  const sessions = following.map(({ id, minutes, counts }) => ({ id, minutes, counts }));
  const weeks = leftOutWeeks(
    following.map(({ date }) => date),
    pattern,
  );
  const skipWeeks = isDate(to.date) ? weeks.filter((week) => week !== mondayOf(to.date)) : weeks;
  const rule = { ...pattern, skipWeeks, overlapChoice };
  const plan = planDates({ ...rule, startDate: to.date, time: to.time, sessions });
  if (!plan.ok) return plan;
  const planned = new Map(plan.dates.map((date) => [date.session, date]));
  return compare(
    meetings,
    meetings.map((one) => {
      const date = planned.get(one.id);
      return date ? withTime(one, { ...date, instant: date.startsAt }) : one;
    }),
    plan.skipped,
  );
}

/** Cancels one meeting: its session is dropped, held on another date, or pushed to the next one. */
export function cancelMeeting<M extends DatedMeeting>(
  meetings: readonly M[],
  id: string,
  how: Cancelling,
  pattern: Pattern,
): MoveVerdict<M> {
  if (how.kind === "replace") return moveMeeting(meetings, id, how.to);
  const meeting = ahead(meetings, id);
  if (typeof meeting === "string") return refuse(meeting, "");
  const dropped = meetings.map((one) => (one.id === id ? { ...one, state: "cancelled" as const } : one));
  return how.kind === "drop"
    ? compare(meetings, dropped)
    : push(meetings, dropped, meeting, how.newId, pattern);
}

function push<M extends DatedMeeting>(
  before: readonly M[],
  dropped: M[],
  meeting: M,
  newId: string,
  pattern: Pattern,
): MoveVerdict<M> {
  const later = inOrder(dropped).filter(
    (one) => one.state === "planned" && one.startsAt.getTime() > meeting.startsAt.getTime(),
  );
  const last = later.at(-1) ?? meeting;
  const date = nextOpenDate(last.date, pattern);
  if (!date) return refuse("too-many-skipped", last.date);
  const time = pattern.timeOn?.[date] ?? last.time;
  const sessions = [meeting, ...later].map(({ session, number, minutes, counts }) => ({
    session,
    number,
    minutes,
    counts,
  }));
  const added = atTime(
    { ...last, state: "planned", id: newId, ...sessions.at(-1)! },
    { date, time, occurrence: pattern.overlapChoice },
  );
  if (!added.ok) return { ...added, at: date };
  const takesOver = new Map(later.map((one, index) => [one.id, sessions[index]!]));
  const after = dropped.map((one) => {
    const session = takesOver.get(one.id);
    return session ? { ...one, ...session, endsAt: addMinutes(one.startsAt, session.minutes) } : one;
  });
  return compare(before, [...after, added.meeting]);
}

function ahead<M extends DatedMeeting>(
  meetings: readonly M[],
  id: string,
): M | "no-such-meeting" | "not-ahead" {
  const meeting = meetings.find((one) => one.id === id);
  if (!meeting) return "no-such-meeting";
  return meeting.state === "planned" ? meeting : "not-ahead";
}

function atTime<M extends DatedMeeting>(meeting: M, to: NewTime) {
  const verdict = instantOf(to.date, to.time, meeting.zone, to.occurrence);
  return verdict.ok ? { ok: true as const, meeting: withTime(meeting, verdict.moment) } : verdict;
}

function withTime<M extends DatedMeeting>(meeting: M, moment: Omit<Moment, "offsetMinutes">): M {
  const { date, time, occurrence, instant } = moment;
  return {
    ...meeting,
    date,
    time,
    occurrence,
    startsAt: instant,
    endsAt: addMinutes(instant, meeting.minutes),
  };
}

/** The verdict on a new list: refused when a meeting being led or the time of two would differ, or nothing would. */
function compare<M extends DatedMeeting>(
  before: readonly M[],
  after: M[],
  skipped: SkippedDate[] = [],
): MoveVerdict<M> {
  const meetings = inOrder(after);
  const old = new Map(before.map((one) => [one.id, one]));
  const led = meetings.find((one) => old.get(one.id)?.led && differs(old.get(one.id)!, one));
  if (led) return refuse("being-led", old.get(led.id)!.date);
  const clash = firstOverlap(meetings);
  if (clash) return refuse("overlaps-another-meeting", clash.date);
  const added = meetings.filter((one) => !old.has(one.id)).map((one) => one.id);
  const changed = meetings
    .filter((one) => old.has(one.id) && differs(old.get(one.id)!, one))
    .map((one) => one.id);
  if (changed.length + added.length === 0) return refuse("nothing-changes", "");
  return { ok: true, meetings, changed, added, skipped };
}

function firstOverlap<M extends DatedMeeting>(inOrderOfTime: M[]): M | undefined {
  const taking = inOrderOfTime.filter((one) => one.state !== "cancelled");
  return taking.find(
    (one, index) => index > 0 && taking[index - 1]!.endsAt.getTime() > one.startsAt.getTime(),
  );
}

function differs(one: DatedMeeting, other: DatedMeeting): boolean {
  return (
    one.startsAt.getTime() !== other.startsAt.getTime() ||
    one.endsAt.getTime() !== other.endsAt.getTime() ||
    one.session !== other.session ||
    one.number !== other.number ||
    one.state !== other.state
  );
}

function inOrder<M extends DatedMeeting>(meetings: readonly M[]): M[] {
  return [...meetings].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function refuse(
  refusal: MoveRefusal,
  at: string,
): { ok: false; refusal: MoveRefusal; at: string; suggestions: Moment[] } {
  return { ok: false, refusal, at, suggestions: [] };
}
