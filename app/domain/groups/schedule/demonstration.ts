/**
 * Keeping the demonstration's story fresh: as long as nobody has touched it, all of its dates move by the
 * same number of days, so that tonight's meeting is tonight. All dates move alike: the rhythm of the weeks
 * stays (the weekday they fall on does not), wall-clock times stay, and what happened last week in the
 * story still happened last week. Other instants of the story (letters, asks) move by `days` too.
 */
import { addMinutes } from "date-fns";
import { addCalendarDays, daysBetween } from "./days.ts";
import { instantOf, type Occurrence } from "#app/domain/zones.ts";

/** A date of the story; more fields may ride along and are kept. */
export type StoryDate = {
  id: string;
  date: string;
  time: string;
  zone: string;
  minutes: number;
  startsAt: Date;
  endsAt: Date;
  occurrence?: Occurrence;
};

/**
 * The story with meeting `tonight` on `today` (`YYYY-MM-DD` in that meeting's zone), and the number of days
 * everything moved. Without such a meeting nothing moves. Where the clock jumps over a time, the meeting
 * takes the first time after it; where a time happens twice, the first.
 */
export function moveDemonstration<M extends StoryDate>(
  story: readonly M[],
  tonight: string,
  today: string,
): { days: number; meetings: M[] } {
  const anchor = story.find((meeting) => meeting.id === tonight);
  const days = anchor ? daysBetween(anchor.date, today) : 0;
  return { days, meetings: story.map((meeting) => (days === 0 ? meeting : moveByDays(meeting, days))) };
}

function moveByDays<M extends StoryDate>(meeting: M, days: number): M {
  const verdict = instantOf(addCalendarDays(meeting.date, days), meeting.time, meeting.zone, "first");
  const moment = verdict.ok ? verdict.moment : verdict.suggestions.at(-1);
  if (!moment) return meeting;
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
