/**
 * Dates and times the way a person says them: "Thursday 12 March, 18:30 in Paris", « jeudi 12 mars, 18 h 30 à Paris ».
 * Instants are `Date`s, zones are IANA ids. A zone's clock is
 * read once a minute that pages speak of and kept; the words around the numbers are gathered once a language.
 */
import type { Language } from "./language.ts";

/** What calendar and clock show in a zone; `weekday` counts from Sunday, 0. */
type Wall = { year: number; month: number; date: number; weekday: number; hour: string; minute: string };

const clocks = new Map<string, Intl.DateTimeFormat>();
const seen = new Map<string, Wall>();
const mostSeen = 5000;

function wallAt(zone: string, instant: Date): Wall {
  const key = `${Math.floor(instant.getTime() / 60_000)} ${zone}`;
  const known = seen.get(key);
  if (known) return known;
  if (seen.size >= mostSeen) seen.clear();
  const wall = readWall(clockIn(zone).format(instant));
  seen.set(key, wall);
  return wall;
}

/** A formatter costs 0.2 ms to make. */
function clockIn(zone: string): Intl.DateTimeFormat {
  const found = clocks.get(zone);
  if (found) return found;
  const [year, two] = ["numeric", "2-digit"] as const;
  const shape = { year, month: two, day: two, hour: two, minute: two, hourCycle: "h23" } as const;
  const clock = new Intl.DateTimeFormat("en-US", { ...shape, timeZone: zone });
  clocks.set(zone, clock);
  return clock;
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

const locales = { en: "en-GB", fr: "fr-FR" } as const;

/** "Monday" for 1 … "Sunday" for 7 (ISO 8601). */
export function weekdayName(language: Language, weekday: number): string {
  return names[language].weekdays[weekday % 7] ?? "";
}

/** January, February … and Sunday, Monday …, as the locale says them. 2023 began on a Sunday. */
function namesIn(language: Language): { months: string[]; weekdays: string[] } {
  const say = (shape: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(locales[language], { ...shape, timeZone: "UTC" }).format(at);
  return {
    months: Array.from({ length: 12 }, (_, n) => say({ month: "long" }, Date.UTC(2023, n, 1))),
    weekdays: Array.from({ length: 7 }, (_, n) => say({ weekday: "long" }, Date.UTC(2023, 0, 1 + n))),
  };
}
const names = { en: namesIn("en"), fr: namesIn("fr") };

/** "Thursday 12 March 2026" · « jeudi 12 mars 2026 » (« 1er » for the first of a month). */
export function day(language: Language, zone: string, instant: Date): string {
  return `${dayOfYear(language, zone, instant)} ${wallAt(zone, instant).year}`;
}

/** "Thursday 12 March" · « jeudi 12 mars »; with the year where `saysYear`. */
export function shortDay(language: Language, zone: string, instant: Date, now: Date): string {
  return saysYear(zone, instant, now) ? day(language, zone, instant) : dayOfYear(language, zone, instant);
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

function dayOfYear(language: Language, zone: string, instant: Date): string {
  const { date, month, weekday } = wallAt(zone, instant);
  const { months, weekdays } = names[language];
  return `${weekdays[weekday]} ${language === "fr" && date === 1 ? "1er" : date}\u00a0${months[month - 1]}`;
}

/** "18:30" · « 18 h 30 », « 18 h ». */
export function time(language: Language, zone: string, instant: Date): string {
  const { hour, minute } = wallAt(zone, instant);
  if (language === "en") return `${hour}:${minute}`;
  return `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
}

/** "Thursday 12 March, 18:30" without the place, for lists that name the zone once; the year as in `shortDay`. */
export function dayAndTime(language: Language, zone: string, instant: Date, now: Date): string {
  return `${shortDay(language, zone, instant, now)}, ${time(language, zone, instant)}`;
}

/** "Thursday 12 March 2026, 18:30 in Paris". */
export function moment(language: Language, zone: string, instant: Date): string {
  return `${day(language, zone, instant)}, ${time(language, zone, instant)} ${inZone(language, zone)}`;
}

/** "18:30 to 20:00" · « de 18 h 30 à 20 h ». */
export function span(language: Language, zone: string, from: Date, to: Date): string {
  const [start, end] = [time(language, zone, from), time(language, zone, to)];
  return language === "fr" ? `de ${start} à ${end}` : `${start} to ${end}`;
}

/** "in Paris", "in London" · « à Paris », « à Londres », « au Caire »: the zone by the city it is named after. */
export function inZone(language: Language, zone: string): string {
  if (!zone.includes("/") || zone.startsWith("Etc/")) return "UTC";
  if (language === "en") return `in ${cityOf(zone)}`;
  const city = cityOf(zone, "fr");
  return city.startsWith("Le\u00a0") ? `au ${city.slice(3)}` : `à ${city}`;
}

/** "Lord Howe" for Australia/Lord_Howe; « Londres » for Europe/London. */
export function cityOf(zone: string, language: Language = "en"): string {
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", "\u00a0");
  return (language === "fr" && inFrench[city]) || city;
}

/** Cities that French calls otherwise than the zone's name does. */
const inFrench: Record<string, string> = {
  Algiers: "Alger",
  Athens: "Athènes",
  Beirut: "Beyrouth",
  Brussels: "Bruxelles",
  Bucharest: "Bucarest",
  Cairo: "Le\u00a0Caire",
  Copenhagen: "Copenhague",
  Geneva: "Genève",
  Kathmandu: "Katmandou",
  Kyiv: "Kiev",
  Lisbon: "Lisbonne",
  London: "Londres",
  Montreal: "Montréal",
  Moscow: "Moscou",
  Noumea: "Nouméa",
  Reunion: "La\u00a0Réunion",
  Vienna: "Vienne",
  Warsaw: "Varsovie",
};
