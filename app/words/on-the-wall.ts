/** A calendar entry that is written in UTC says beside it what the clock of the place shows. */
import { hidesItsClock } from "#app/domain/calendar/time-zones.ts";
import { letters } from "./letters.ts";
import type { Language } from "./language.ts";

type Meeting = { zone: string; startsAt: Date; endsAt: Date; note?: string };

/** The note of a calendar entry, below any it has; unchanged where the entry itself names the zone. */
export function onTheWall(language: Language, meeting: Meeting): { note?: string } {
  const { zone, startsAt, endsAt, note } = meeting;
  if (!hidesItsClock(zone, [startsAt, endsAt])) return note === undefined ? {} : { note };
  return { note: [note, letters[language].onTheWall(meeting)].filter(Boolean).join("\n") };
}
