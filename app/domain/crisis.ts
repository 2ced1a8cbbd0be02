/**
 * The directory of people to call: numbers are data with an expiry. An entry is known to work only since somebody
 * called or looked it up (`verifiedOn`, `YYYY-MM-DD`); it grows old after 180 days and is worth nothing after 365.
 * Numbers are chosen by where a person is, so every cycle looks at the entries of its own country.
 */
import { daysBetween } from "./schedule/days.ts";

export type EntryState = "unverified" | "verified" | "old" | "expired";
/** Of a country's whole directory: as good as its best entry; `none` where there is no entry at all. */
export type DirectoryState = EntryState | "none";

export const oldAfterDays = 180;
export const expiredAfterDays = 365;

/** How far one entry can be trusted on `today` (`YYYY-MM-DD`). A date in the future counts as today. */
export function entryState(verifiedOn: string | null, today: string): EntryState {
  if (verifiedOn === null) return "unverified";
  const days = daysBetween(verifiedOn, today);
  if (days > expiredAfterDays) return "expired";
  return days > oldAfterDays ? "old" : "verified";
}

const fromBest: readonly EntryState[] = ["verified", "old", "expired", "unverified"];

/** How far the directory of one country can be trusted. */
export function directoryState(
  entries: readonly { verifiedOn: string | null }[],
  today: string,
): DirectoryState {
  const states = entries.map((entry) => entryState(entry.verifiedOn, today));
  return fromBest.find((state) => states.includes(state)) ?? "none";
}

/** Whether a group may rely on it: only a number that somebody verified within a year. */
export function canBeReliedOn(state: DirectoryState): boolean {
  return state === "verified" || state === "old";
}
