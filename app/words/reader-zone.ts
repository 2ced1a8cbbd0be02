/** A moment told on the group's clock, by the name of its city, and on the reader's beside it where that differs. */
import { cityOf, dayAndTime, inZone, shortDay, span, time } from "./dates.ts";
import type { Language } from "./language.ts";

/** "Tuesday 17 March, 18:00 in Paris (17:00 in London)"; the day is said again only where it is another one. */
export function momentForReader(
  language: Language,
  zone: string,
  readerZone: string | null,
  at: Date,
  now: Date,
): string {
  const told = `${dayAndTime(language, zone, at, now)} ${inZone(language, zone)}`;
  return `${told}${besides(language, zone, readerZone, at)}`;
}

export type Span = { startsAt: Date; endsAt: Date };

/** "Tuesday 17 March, 18:00 to 19:30 (17:00 in London)", for lists whose heading names the group's zone. */
export function spanForReader(
  language: Language,
  zone: string,
  readerZone: string | null,
  { startsAt, endsAt }: Span,
  now: Date,
): string {
  const told = `${shortDay(language, zone, startsAt, now)}, ${span(language, zone, startsAt, endsAt)}`;
  return `${told}${besides(language, zone, readerZone, startsAt)}`;
}

function besides(language: Language, zone: string, readerZone: string | null, at: Date): string {
  if (!readerZone || readerZone === zone || cityOf(readerZone) === cityOf(zone)) return "";
  const [day, clock] = [shortDay(language, readerZone, at, at), time(language, readerZone, at)];
  const sameDay = day === shortDay(language, zone, at, at);
  if (sameDay && clock === time(language, zone, at)) return "";
  return ` (${sameDay ? clock : `${day}, ${clock}`} ${inZone(language, readerZone)})`;
}
