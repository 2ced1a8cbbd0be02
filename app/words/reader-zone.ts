/** A moment told on the group's clock, by the name of its city, and on the reader's beside it where that differs. */
import { cityOf, dayAndTime, inZone, shortDay, time } from "./dates.ts";
import type { Language } from "./language.ts";

/** "Tuesday 17 March, 18:00 in Paris (17:00 in London)"; the day is said again only where it is another one. */
export function momentForReader(
  language: Language,
  zone: string,
  readerZone: string | null,
  at: Date,
): string {
  const told = `${dayAndTime(language, zone, at)} ${inZone(language, zone)}`;
  if (!readerZone || readerZone === zone || cityOf(readerZone) === cityOf(zone)) return told;
  const own = [shortDay(language, readerZone, at), time(language, readerZone, at)] as const;
  const sameDay = own[0] === shortDay(language, zone, at);
  if (sameDay && own[1] === time(language, zone, at)) return told;
  return `${told} (${sameDay ? own[1] : own.join(", ")} ${inZone(language, readerZone)})`;
}
