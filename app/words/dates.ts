/**
 * Dates and times the way a person says them: "Thursday 12 March, 18:30 in Paris", « jeudi 12 mars, 18 h 30 à Paris ».
 * Instants are `Date`s, zones are IANA ids. How each is told stands in `telling-dates.ts`.
 */
import type { Language } from "./language.ts";
import { spoken } from "./registry.ts";
import { cityIn } from "./telling-dates.ts";

export { saysYear } from "./telling-dates.ts";

export function weekdayName(language: Language, weekday: number): string {
  return spoken[language].weekdayName(weekday);
}

export function day(language: Language, zone: string, instant: Date): string {
  return spoken[language].day(zone, instant);
}

export function shortDay(language: Language, zone: string, instant: Date, now: Date): string {
  return spoken[language].shortDay(zone, instant, now);
}

export function time(language: Language, zone: string, instant: Date): string {
  return spoken[language].time(zone, instant);
}

export function dayAndTime(language: Language, zone: string, instant: Date, now: Date): string {
  return spoken[language].dayAndTime(zone, instant, now);
}

export function moment(language: Language, zone: string, instant: Date): string {
  return spoken[language].moment(zone, instant);
}

export function span(language: Language, zone: string, from: Date, to: Date): string {
  return spoken[language].span(zone, from, to);
}

export function inZone(language: Language, zone: string): string {
  return spoken[language].inZone(zone);
}

/** "Lord Howe" for Australia/Lord_Howe; « Londres » for Europe/London. Without a language as the zone's own name has it. */
export function cityOf(zone: string, language?: Language): string {
  return language ? spoken[language].cityOf(zone) : cityIn(zone);
}
