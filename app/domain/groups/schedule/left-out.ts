/**
 * The weeks a group leaves out: those its rhythm has a date in, and in which it does not meet. They stay left out when
 * the group moves to another day, so that a gap over Christmas is still one on Saturdays. A week that is empty only
 * because its meeting was moved into another week is none of them.
 */
import { nextDate, type Pattern } from "../schedule.ts";
import { daysBetween, mondayOf } from "./days.ts";

/** Mondays of the weeks left out between the first and the last of these dates (in order, `YYYY-MM-DD`). */
export function leftOutWeeks(dates: readonly string[], pattern: Pattern): string[] {
  const wanted = countByWeek(rhythmBetween(dates, pattern));
  const met = countByWeek(dates);
  const guests = [...met].flatMap(([week, count]) =>
    Array.from({ length: Math.max(0, count - (wanted.get(week) ?? 0)) }, () => week),
  );
  return guests.reduce(
    (empty, week) => without(empty, nearest(empty, week)),
    [...wanted.keys()].filter((week) => !met.has(week)),
  );
}

function rhythmBetween(dates: readonly string[], pattern: Pattern): string[] {
  const [first, last] = [dates[0], dates.at(-1)];
  const rhythm: string[] = [];
  if (first && last) for (let date = first; date <= last; date = nextDate(date, pattern)) rhythm.push(date);
  return rhythm;
}

function countByWeek(dates: readonly string[]): Map<string, number> {
  const weeks = new Map<string, number>();
  for (const week of dates.map(mondayOf)) weeks.set(week, (weeks.get(week) ?? 0) + 1);
  return weeks;
}

/** The week that a meeting in `week` most likely came from. */
function nearest(empty: readonly string[], week: string): string | undefined {
  const away = (one: string) => Math.abs(daysBetween(one, week));
  return [...empty].sort((a, b) => away(a) - away(b))[0];
}

const without = (weeks: string[], gone: string | undefined) => weeks.filter((week) => week !== gone);
