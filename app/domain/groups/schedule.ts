/**
 * From one rule to the dates of a whole cycle: a start, a wall-clock time in a zone, every so many weeks,
 * one date for each session. The clock on the wall stays the same across clock changes. Public holidays
 * and closed dates are skipped and listed, and the series goes on after them: no session is lost.
 *
 * A time that does not exist on one of the dates, or exists twice, is refused with suggestions, deep in
 * the series as at its start. The answer is given in the rule: `overlapChoice` for times that happen twice,
 * `timeOn` for another time on one date, or the date among `skipDates`.
 */
import { addMinutes } from "date-fns";
import { holidayOn } from "../holidays.ts";
import { addCalendarDays, isDate, mondayOf, weekdayOf, type Weekday } from "./schedule/days.ts";
import { instantOf, wallOf, type Moment, type MomentRefusal, type Occurrence } from "../zones.ts";

/** What recurs: all of a rule but its sessions and its start. */
export type Pattern = {
  /** IANA name. */
  zone: string;
  /** 1 = weekly, 2 = fortnightly … up to 52. */
  everyWeeks: number;
  /** Where a week has several dates: its weekdays; all seven are days in a row. Without it, the weekday of the start. */
  weekdays?: readonly Weekday[];
  /** Closed dates of the organisation, `YYYY-MM-DD`. */
  skipDates: readonly string[];
  /** Weeks left out whole, by their Mondays. */
  skipWeeks?: readonly string[];
  /** Two-letter code of the country whose public holidays are meant. */
  country?: string;
  skipHolidays: boolean;
  /** Which instant is meant on dates where the time happens twice. */
  overlapChoice?: Occurrence;
  /** Another time on single dates: `{ "2026-03-29": "03:30" }`. */
  timeOn?: Readonly<Record<string, string>>;
};

/** One session to be dated; `minutes` is its length, `counts` is false for session zero and reunions. */
export type SessionToDate = { id: string; minutes: number; counts: boolean };

export type ScheduleRule = Pattern & {
  /** First date, `YYYY-MM-DD`; its weekday is the weekday of the series (`weekdayOf`). */
  startDate: string;
  /** `HH:MM`, as on the wall of the zone. */
  time: string;
  sessions: readonly SessionToDate[];
};

/** One date of the series. Instants are exact; `date` and `time` are what the wall shows in `zone`. */
export type PlannedDate = {
  session: string;
  minutes: number;
  counts: boolean;
  date: string;
  time: string;
  zone: string;
  occurrence?: Occurrence;
  startsAt: Date;
  endsAt: Date;
  /** Minutes east of UTC at the start. */
  offsetMinutes: number;
  /** The clock changed since the meeting before. */
  clockChange: boolean;
  /** Ends after 20:30, or after midnight. */
  lateEvening: boolean;
  /** Name of the public holiday it falls on; null on ordinary days and whenever holidays are skipped. */
  holiday: string | null;
};

export type SkippedDate =
  { date: string; reason: "closed" | "left-out" } | { date: string; reason: "holiday"; name: string };

export type ScheduleRefusal =
  MomentRefusal | "no-sessions" | "bad-interval" | "bad-minutes" | "too-many-skipped";

export type SchedulePlan =
  | { ok: true; dates: PlannedDate[]; skipped: SkippedDate[] }
  | { ok: false; refusal: ScheduleRefusal; at: string; suggestions: Moment[] };

/** So many skipped dates in one series can only be a mistake. */
const mostSkipped = 104;
const lateAfter = "20:30";
/** Before it a time on the wall is rather one that was meant for the afternoon or evening. */
const dayFrom = "07:00";

/**
 * The dates of a rule, in order, one for each session. `language` is for the names of holidays.
 * A refusal names the date that is in the way (`at`) and moments that would do instead.
 */
export function planDates(rule: ScheduleRule, language = "en"): SchedulePlan {
  const wrong = whatIsWrong(rule);
  if (wrong) return { ok: false, refusal: wrong, at: rule.startDate, suggestions: [] };
  const dates: PlannedDate[] = [];
  const skipped: SkippedDate[] = [];
  for (let date = rule.startDate; dates.length < rule.sessions.length; date = nextDate(date, rule)) {
    const skip = whySkip(date, rule, language);
    if (skip) {
      skipped.push(skip);
      if (skipped.length > mostSkipped)
        return { ok: false, refusal: "too-many-skipped", at: date, suggestions: [] };
      continue;
    }
    const verdict = instantOf(date, rule.timeOn?.[date] ?? rule.time, rule.zone, rule.overlapChoice);
    if (!verdict.ok) return { ...verdict, at: date };
    dates.push(dateSession(rule, verdict.moment, dates, language));
  }
  return { ok: true, dates, skipped };
}

/** Is this moment plus these minutes over after 20:30 on the wall, or past midnight? */
export function endsLate(startsAt: Date, endsAt: Date, zone: string): boolean {
  const end = wallOf(endsAt, zone);
  return end.date > wallOf(startsAt, zone).date || end.time > lateAfter;
}

/** A time in the night, and the one twelve hours later that was probably meant. */
export type NightTime = { night: string; meant: string };

/** The times among these that are in the night, each once. */
export function nightTimes(times: readonly string[]): NightTime[] {
  const inTheNight = [...new Set(times)].filter((time) => time < dayFrom).sort();
  return inTheNight.map((night) => ({ night, meant: `${Number(night.slice(0, 2)) + 12}${night.slice(2)}` }));
}

/** The next date of the series after this one that is neither closed nor, where they are skipped, a holiday. */
export function nextOpenDate(after: string, pattern: Pattern): string | null {
  let date = after;
  for (let tries = 0; tries <= mostSkipped; tries++) {
    date = nextDate(date, pattern);
    if (!whySkip(date, pattern, "en")) return date;
  }
  return null;
}

function whatIsWrong(rule: ScheduleRule): ScheduleRefusal | null {
  if (!isDate(rule.startDate)) return "bad-date";
  if (rule.sessions.length === 0) return "no-sessions";
  if (!Number.isInteger(rule.everyWeeks) || rule.everyWeeks < 1 || rule.everyWeeks > 52)
    return "bad-interval";
  const lengths = rule.sessions.map((session) => session.minutes);
  return lengths.every((minutes) => Number.isInteger(minutes) && minutes > 0 && minutes <= 1440)
    ? null
    : "bad-minutes";
}

/** The next of the week's own dates, or the first one of the next week that has any; nothing is skipped. */
export function nextDate(date: string, { everyWeeks, weekdays }: Pattern): string {
  const day = weekdayOf(date);
  const days = [...(weekdays ?? [])].sort();
  const [first = day] = days;
  const later = days.find((one) => one > day);
  return addCalendarDays(date, later ? later - day : 7 * everyWeeks + first - day);
}

function whySkip(date: string, pattern: Pattern, language: string): SkippedDate | null {
  if (pattern.skipDates.includes(date)) return { date, reason: "closed" };
  if (pattern.skipWeeks?.includes(mondayOf(date))) return { date, reason: "left-out" };
  if (!pattern.skipHolidays || !pattern.country) return null;
  const name = holidayOn(pattern.country, date, language);
  return name === null ? null : { date, reason: "holiday", name };
}

function dateSession(
  rule: ScheduleRule,
  moment: Moment,
  before: PlannedDate[],
  language: string,
): PlannedDate {
  const { id, minutes, counts } = rule.sessions[before.length]!;
  const { instant: startsAt, ...wall } = moment;
  const endsAt = addMinutes(startsAt, minutes);
  const offsetBefore = before.at(-1)?.offsetMinutes ?? wall.offsetMinutes;
  return {
    session: id,
    minutes,
    counts,
    ...wall,
    startsAt,
    endsAt,
    clockChange: offsetBefore !== wall.offsetMinutes,
    lateEvening: endsLate(startsAt, endsAt, rule.zone),
    holiday: rule.country ? holidayOn(rule.country, wall.date, language) : null,
  };
}
