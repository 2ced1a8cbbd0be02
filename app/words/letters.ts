/**
 * What letters say. A subject tells nothing of what a group is about, and neither do the first lines, which name nobody
 * either: they can be read on a locked screen. A body is a list of parts, so that the plain text and the HTML always say the same.
 */
import { dayAndTime, inZone } from "./dates.ts";
import type { Language } from "./language.ts";
import { family } from "./registry.ts";

export type { Change, Draft, Part, When } from "./draft.ts";

export const letters = family((words) => words.letters.letters);
export const addressLetters = family((words) => words.letters.addressLetters);

/** "until" of an offer, in the cycle's zone. */
export function untilLine(language: Language, zone: string, until: Date, now: Date): string {
  return `${dayAndTime(language, zone, until, now)} ${inZone(language, zone)}`;
}
