/**
 * Public holidays of a country, as whole days of its calendar. Bank, school and optional days and
 * observances are left out: only days on which nearly everybody expects nothing to happen count.
 * Regional holidays (Alsace, Scotland …) are not known here: a cycle's own closed dates hold them.
 *
 * Source: the date-holidays data. It is large: about 0.2 s and 25 MB once per process, then a few
 * milliseconds for each country and year, kept afterwards. Nothing that runs in a browser imports this file.
 */
import Holidays from "date-holidays";
import { cacheOf } from "./cache.ts";
import { addCalendarDays } from "./groups/schedule/days.ts";

/** One day off: `{ date: "2026-05-01", name: "Labour Day" }`, the name in the language asked for. */
export type Holiday = { date: string; name: string };

const years = cacheOf<Holiday[]>(500);

/** The countries a form offers: two-letter code and name, sorted by name. A few of them have no holidays yet. */
export function countriesToChoose(language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  return Object.keys(new Holidays().getCountries("en"))
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/**
 * Every public holiday of one year, earliest first. A holiday of several days gives several entries;
 * two holidays on one day give one entry with both names. An unknown country has none.
 */
export function holidaysOf(country: string, year: number, language: string): Holiday[] {
  return years.take(`${country} ${year} ${language}`, () => readHolidays(country, year, language));
}

/** The name of the public holiday on this date (`YYYY-MM-DD`), or null. */
export function holidayOn(country: string, date: string, language: string): string | null {
  const year = Number(date.slice(0, 4));
  return holidaysOf(country, year, language).find((holiday) => holiday.date === date)?.name ?? null;
}

function readHolidays(country: string, year: number, language: string): Holiday[] {
  const calendar = new Holidays(country, { types: ["public"] });
  // A feast of several days may begin in the last days of the year before.
  const found = [year - 1, year].flatMap((one) => calendar.getHolidays(one, language));
  const names = new Map<string, string[]>();
  for (const { date, name, start, end } of found) {
    for (const day of daysOf(date.slice(0, 10), end.getTime() - start.getTime())) {
      const already = names.get(day) ?? [];
      if (!already.includes(name)) names.set(day, [...already, name]);
    }
  }
  return [...names]
    .filter(([date]) => date.startsWith(`${year}-`))
    .map(([date, all]) => ({ date, name: all.join(", ") }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The days a holiday covers. A feast that begins at sunset or lasts half a day counts on its own date. */
function daysOf(first: string, milliseconds: number): string[] {
  const days = Math.max(1, Math.round(milliseconds / 86_400_000));
  return Array.from({ length: days }, (_, index) => addCalendarDays(first, index));
}
