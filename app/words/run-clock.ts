/** The clock of a meeting in words, calm and without red. Also spoken by the phone itself while it is not connected. */
import type { ClockReading } from "../domain/meetings/run/clock.ts";
import { time } from "./dates.ts";
import type { Language } from "./language.ts";
import { inScripts } from "./registry.ts";

export const clockWords = inScripts;

/** "4 of 12 min": the segment at hand; in a pause what the pause is. */
export function segmentLine(language: Language, reading: ClockReading, running: boolean): string {
  const words = clockWords[language];
  if (!reading.segment) return "";
  const line = words.segment(reading.segment.gone, reading.segment.of);
  return running ? line : `${line} · ${words.paused}`;
}

/** "3 min behind · ends 20:03 instead of 20:00": the whole meeting. Instants in milliseconds since 1970. */
export function wholeLine(
  language: Language,
  zone: string,
  reading: ClockReading,
  plannedEnd: number,
): string {
  const words = clockWords[language];
  const at = (instant: number) => time(language, zone, new Date(instant));
  const { kind, minutes } = reading.drift;
  if (kind === "on-time") return `${words.onTime} · ${words.ends(at(plannedEnd))}`;
  const how = kind === "behind" ? words.behind(minutes) : words.ahead(minutes);
  return `${how} · ${words.instead(at(reading.endsAt), at(plannedEnd))}`;
}
