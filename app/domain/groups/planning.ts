/**
 * From a curriculum to a dated cycle, and from a draft to a group that people can find. What a planner typed becomes
 * a rule; the rule and the sessions of the pinned version become the dates; whether a draft may be published is asked
 * here and nowhere else.
 */
import { approvedLanguages, type Language } from "../languages.ts";
import { canBeReliedOn, type DirectoryState } from "./crisis.ts";
import { repeatedSession } from "../curriculum/sessions.ts";
import type { Curriculum, Plan, Session } from "../curriculum/plan.ts";
import { enrolmentEnds, type CycleState } from "./enrolment.ts";
import { holidayOn } from "../holidays.ts";
import {
  endsLate,
  nightTimes,
  planDates,
  type NightTime,
  type Pattern,
  type PlannedDate,
  type SchedulePlan,
  type SessionToDate,
} from "./schedule.ts";
import type { Weekday } from "./schedule/days.ts";
import { wallOf, type Occurrence } from "../zones.ts";

/** What a planner typed about dates. `timeOn` holds another time for single dates, `closedDates` dates left out. */
export type DateRule = {
  startDate: string;
  time: string;
  everyWeeks: number;
  weekdays?: Weekday[];
  skipHolidays: boolean;
  closedDates: string[];
  occurrence?: Occurrence;
  timeOn?: Record<string, string>;
};

/** Where a cycle lives: its zone, and the country whose holidays and numbers count. */
export type Where = { zone: string; country: string };

/** The rhythm of a cycle, as the rules of moving and cancelling want it. */
export function patternOf(rule: DateRule, { zone, country }: Where): Pattern {
  return {
    zone,
    country,
    everyWeeks: rule.everyWeeks,
    ...(rule.weekdays && { weekdays: rule.weekdays }),
    skipDates: rule.closedDates,
    skipHolidays: rule.skipHolidays,
    ...(rule.occurrence && { overlapChoice: rule.occurrence }),
    ...(rule.timeOn && { timeOn: rule.timeOn }),
  };
}

/** One meeting to be dated: a session under the number that it has in this cycle. */
export type NumberedSession = { number: number; session: Session };

/** Meetings of a session that repeats, when nobody has said how many. */
export const usualTimes = 10;

/**
 * What a cycle holds, in order: every session once under its own number; the one that repeats `times` times, counted on
 * from its number. In it, as in the plan, a session zero is 0.
 */
export function sessionsToDate(plan: Plan, times = usualTimes): NumberedSession[] {
  const repeated = repeatedSession(plan);
  return plan.sessions.flatMap((session) => {
    if (session === repeated)
      return Array.from({ length: times }, (_, n) => ({ number: session.number + n, session }));
    const further = repeated && session.number > repeated.number ? times - 1 : 0;
    return [{ number: session.number + further, session }];
  });
}

/** The dates of all meetings. `language` is for the names of holidays. */
export function datesOf(
  rule: DateRule,
  where: Where,
  held: readonly NumberedSession[],
  language: string,
): SchedulePlan {
  const toDate = held.map(({ session: { id, minutes, counts } }): SessionToDate => ({ id, minutes, counts }));
  const { startDate, time } = rule;
  return planDates({ ...patternOf(rule, where), startDate, time, sessions: toDate }, language);
}

/** What is worth a second look in a series of dates before it is saved. */
export type DateWarning = "late-evening" | "clock-change" | "on-holiday" | "in-the-past" | NightTime;

export function warningsAbout(dates: readonly PlannedDate[], now: Date): DateWarning[] {
  const warnings: DateWarning[] = [];
  if (dates.some((date) => date.startsAt <= now)) warnings.push("in-the-past");
  warnings.push(...nightTimes(dates.map(({ time }) => time)));
  if (dates.some((date) => date.lateEvening)) warnings.push("late-evening");
  if (dates.some((date) => date.clockChange)) warnings.push("clock-change");
  if (dates.some((date) => date.holiday !== null)) warnings.push("on-holiday");
  return warnings;
}

/** One meeting of a group as a change would leave it. */
type AfterChange = {
  id: string;
  date: string;
  zone: string;
  startsAt: Date;
  endsAt: Date;
  state: "planned" | "held" | "cancelled";
};

/**
 * What is worth a second look in the dates that a change gives, before it is saved: the same as for a new group, about
 * the meetings that change (`touched`, their ids). `meetings` are in order of time.
 */
export function warningsOfChange(
  meetings: readonly AfterChange[],
  touched: readonly string[],
  country: string,
): DateWarning[] {
  const standing = meetings.filter(({ state }) => state !== "cancelled");
  const changed = standing.filter(({ id }) => touched.includes(id));
  const otherOffset = standing.some((one, index) => {
    const before = standing[index - 1];
    if (!before || !(changed.includes(one) || changed.includes(before))) return false;
    return offsetOf(before) !== offsetOf(one);
  });
  return [
    ...nightTimes(changed.map(({ startsAt, zone }) => wallOf(startsAt, zone).time)),
    ...(changed.some((one) => endsLate(one.startsAt, one.endsAt, one.zone)) ? ["late-evening" as const] : []),
    ...(otherOffset ? ["clock-change" as const] : []),
    ...(changed.some((one) => holidayOn(country, one.date, "en") !== null) ? ["on-holiday" as const] : []),
  ];
}

/** Minutes between the wall's clock and UTC at a meeting's start. */
function offsetOf({ startsAt, zone }: AfterChange): number {
  const { date, time } = wallOf(startsAt, zone);
  return Math.round((Date.parse(`${date}T${time}Z`) - startsAt.getTime()) / 60_000);
}

type Dated = { startsAt: Date; counts: boolean; state?: "planned" | "held" | "cancelled" };

/**
 * When the first meeting of a cycle starts and until when newcomers are taken, from its meetings as they stand now.
 * Cancelled meetings do not count; a cycle whose meetings are all cancelled keeps what it had (null).
 */
export function boundsOf(
  entry: Curriculum["entry"],
  meetings: readonly Dated[],
): { firstStartsAt: Date; enrolUntil: Date } | null {
  const taking = meetings
    .filter((meeting) => meeting.state !== "cancelled")
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const first = taking[0];
  if (!first) return null;
  const counted = taking.filter((meeting) => meeting.counts).map((meeting) => meeting.startsAt);
  return { firstStartsAt: first.startsAt, enrolUntil: enrolmentEnds(entry, counted) ?? first.startsAt };
}

export type PublishRefusal =
  "not-a-draft" | "already-begun" | "no-facilitator" | "language-not-approved" | "crisis-not-verified";
export type PublishWarning = "one-facilitator" | "crisis-not-verified" | "crisis-old";
export type PublishVerdict =
  | { ok: true; warnings: PublishWarning[] }
  | { ok: false; refusal: PublishRefusal; warnings: PublishWarning[] };

export type ToPublish = {
  state: CycleState;
  language: Language;
  firstStartsAt: Date;
  facilitators: number;
  /** How many the curriculum asks for. */
  facilitatorsWanted: number;
  /** Of the cycle's country. */
  directory: DirectoryState;
  installation: "demonstration" | "real";
};

/**
 * May a draft be shown to people? A real group needs a crisis directory somebody has verified for its country; the
 * demonstration only says so [Y1]. Nobody is led in words of safety, or agrees to words of consent, that nobody approved.
 */
export function mayPublish(cycle: ToPublish, now: Date): PublishVerdict {
  const relied = canBeReliedOn(cycle.directory);
  const warnings: PublishWarning[] = [];
  if (cycle.facilitators > 0 && cycle.facilitators < cycle.facilitatorsWanted)
    warnings.push("one-facilitator");
  if (!relied && cycle.installation === "demonstration") warnings.push("crisis-not-verified");
  if (cycle.directory === "old") warnings.push("crisis-old");
  const refusal = whyNot(cycle, relied, now);
  return refusal ? { ok: false, refusal, warnings } : { ok: true, warnings };
}

function whyNot(cycle: ToPublish, relied: boolean, now: Date): PublishRefusal | null {
  if (cycle.state !== "draft") return "not-a-draft";
  if (cycle.firstStartsAt <= now) return "already-begun";
  if (cycle.facilitators === 0) return "no-facilitator";
  if (!approvedLanguages.includes(cycle.language)) return "language-not-approved";
  return !relied && cycle.installation === "real" ? "crisis-not-verified" : null;
}
