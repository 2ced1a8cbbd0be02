/**
 * Dates and times the way a person says them, given what a language has to say about them (`DateWords`).
 * Instants are `Date`s, zones are IANA ids. A zone's clock is read once a minute that pages speak of and kept; the
 * names of months and days are gathered once a language.
 */
import { cacheOf } from "#app/domain/cache.ts";

/** What a language has of its own in dates. */
export type DateWords = {
  /** The number of a day in its month: "1", « 1er ». */
  date(date: number): string;
  /** Hour and minute as the clock shows them, two digits each: "18:30", « 18 h 30 ». */
  clock(hour: string, minute: string): string;
  /** "18:30 to 20:00" */
  span(start: string, end: string): string;
  /** "in Paris" */
  inCity(city: string): string;
  /** Cities that the language calls otherwise than the zone's name does. */
  cities: Readonly<Record<string, string>>;
};

export type Dates = {
  /** "Monday" for 1 … "Sunday" for 7 (ISO 8601). */
  weekdayName(weekday: number): string;
  /** "Thursday 12 March 2026" · « jeudi 12 mars 2026 ». */
  day(zone: string, instant: Date): string;
  /** "Thursday 12 March" · « jeudi 12 mars »; with the year where `saysYear`. */
  shortDay(zone: string, instant: Date, now: Date): string;
  /** "18:30" · « 18 h 30 », « 18 h ». */
  time(zone: string, instant: Date): string;
  /** "Thursday 12 March, 18:30" without the place, for lists that name the zone once; the year as in `shortDay`. */
  dayAndTime(zone: string, instant: Date, now: Date): string;
  /** "Thursday 12 March 2026, 18:30 in Paris". */
  moment(zone: string, instant: Date): string;
  /** "18:30 to 20:00" · « de 18 h 30 à 20 h ». */
  span(zone: string, from: Date, to: Date): string;
  /** "in Paris", "in London" · « à Paris », « à Londres », « au Caire »: the zone by the city it is named after. */
  inZone(zone: string): string;
  /** "Lord Howe" for Australia/Lord_Howe; « Londres » for Europe/London. */
  cityOf(zone: string): string;
};

/** `locale`: a tag of BCP 47 such as `en-GB`. */
export function datesOf(locale: string, words: DateWords): Dates {
  const { months, weekdays } = namesIn(locale);
  const dayOfYear = (zone: string, instant: Date) => {
    const { date, month, weekday } = wallAt(zone, instant);
    return `${weekdays[weekday]} ${words.date(date)}\u00a0${months[month - 1]}`;
  };
  const dates: Dates = {
    weekdayName: (weekday) => weekdays[weekday % 7] ?? "",
    day: (zone, instant) => `${dayOfYear(zone, instant)} ${wallAt(zone, instant).year}`,
    shortDay: (zone, instant, now) =>
      saysYear(zone, instant, now) ? dates.day(zone, instant) : dayOfYear(zone, instant),
    time: (zone, instant) => {
      const { hour, minute } = wallAt(zone, instant);
      return words.clock(hour, minute);
    },
    dayAndTime: (zone, instant, now) => `${dates.shortDay(zone, instant, now)}, ${dates.time(zone, instant)}`,
    moment: (zone, instant) =>
      `${dates.day(zone, instant)}, ${dates.time(zone, instant)} ${dates.inZone(zone)}`,
    span: (zone, from, to) => words.span(dates.time(zone, from), dates.time(zone, to)),
    inZone: (zone) =>
      !zone.includes("/") || zone.startsWith("Etc/") ? "UTC" : words.inCity(dates.cityOf(zone)),
    cityOf: (zone) => {
      const city = cityIn(zone);
      return words.cities[city] ?? city;
    },
  };
  return dates;
}

/** "Lord Howe" for Australia/Lord_Howe: the city as the zone's own name has it. */
export function cityIn(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", "\u00a0");
}

/**
 * Whether a date is told with its year: it lies more than ten months ahead, more than two months back, or in a year
 * that is over. What is told without one can then be meant in one way only.
 */
export function saysYear(zone: string, instant: Date, now: Date): boolean {
  if (instant >= monthsFrom(now, 10) || instant <= monthsFrom(now, -2)) return true;
  return instant < now && wallAt(zone, instant).year < wallAt(zone, now).year;
}

function monthsFrom(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() + months);
  return then;
}

/** January, February … and Sunday, Monday …, as the locale says them. 2023 began on a Sunday. */
function namesIn(locale: string): { months: string[]; weekdays: string[] } {
  const say = (shape: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC" }).format(at);
  return {
    months: Array.from({ length: 12 }, (_, n) => say({ month: "long" }, Date.UTC(2023, n, 1))),
    weekdays: Array.from({ length: 7 }, (_, n) => say({ weekday: "long" }, Date.UTC(2023, 0, 1 + n))),
  };
}

/** What calendar and clock show in a zone; `weekday` counts from Sunday, 0. */
type Wall = { year: number; month: number; date: number; weekday: number; hour: string; minute: string };

const clocks = cacheOf<Intl.DateTimeFormat>(500);
const walls = cacheOf<Wall>(5000);

function wallAt(zone: string, instant: Date): Wall {
  const key = `${Math.floor(instant.getTime() / 60_000)} ${zone}`;
  return walls.take(key, () => readWall(clockIn(zone).format(instant)));
}

/** A formatter costs 0.2 ms to make. */
function clockIn(zone: string): Intl.DateTimeFormat {
  const [year, two] = ["numeric", "2-digit"] as const;
  const shape = { year, month: two, day: two, hour: two, minute: two, hourCycle: "h23" } as const;
  return clocks.take(zone, () => new Intl.DateTimeFormat("en-US", { ...shape, timeZone: zone }));
}

/** Reads "03/12/2026, 18:30": month, day, year, hour, minute. */
function readWall(shown: string): Wall {
  const [month = "1", date = "1", year = "0", hour = "00", minute = "00"] = shown.match(/\d+/g) ?? [];
  const on = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return {
    year: Number(year),
    month: Number(month),
    date: Number(date),
    weekday: on.getUTCDay(),
    hour,
    minute,
  };
}
