/**
 * Days of the calendar, without clock or zone: `YYYY-MM-DD` from 2000-01-01 to 2199-12-31, weekdays from
 * 1 (Monday) to 7 (Sunday) as in ISO 8601.
 */
import { addDays, differenceInCalendarDays, getISODay, isValid } from "date-fns";
import { tz } from "@date-fns/tz";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

const inUtc = { in: tz("UTC") };

/** A real date: `2026-02-29` and `0026-03-29` are not. */
export function isDate(text: string): boolean {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return isValid(day) && day.toISOString().startsWith(text);
}

/** A time of day with two digits each, `00:00` to `23:59`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The date so many days later (or earlier). */
export function addCalendarDays(date: string, days: number): string {
  return addDays(asDay(date), days, inUtc).toISOString().slice(0, 10);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(asDay(to), asDay(from), inUtc);
}

/** The weekday of a date, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: string): Weekday {
  return getISODay(asDay(date), inUtc) as Weekday;
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return addCalendarDays(date, 1 - weekdayOf(date));
}

function asDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
