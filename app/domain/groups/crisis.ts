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

/** What is wrong with a directory [L28]: an error must be mended before people rely on it. */
export type DirectoryFinding<E> =
  | { code: "none" | "unverified"; severity: "error"; country: string }
  | { code: "expired"; severity: "error"; country: string; entry: E; days: number }
  | { code: "old"; severity: "warning"; country: string; entry: E; days: number };

/**
 * What is wrong, on `today`, in the countries that an organisation's groups meet in: a country without any entry, or
 * without one that anybody ever verified; an entry that was verified more than 365 days ago (error) or 180 (warning).
 * Entries of other countries are nobody's worry. In order of countries, then of entries.
 */
export function directoryFindings<E extends { country: string; verifiedOn: string | null }>(
  entries: readonly E[],
  countriesInUse: readonly string[],
  today: string,
): DirectoryFinding<E>[] {
  return [...new Set(countriesInUse)].sort().flatMap((country): DirectoryFinding<E>[] => {
    const own = entries.filter((entry) => entry.country === country);
    const verified = own.filter((entry) => entry.verifiedOn !== null);
    if (verified.length === 0)
      return [{ code: own.length === 0 ? "none" : "unverified", severity: "error", country }];
    return verified.flatMap((entry) => agedFinding(entry, today));
  });
}

/**
 * What somebody has to see to: the countries in use whose directory no group may rely on, and how many numbers of the
 * others are to be verified again.
 */
export function directoryNeeds(
  entries: readonly { country: string; verifiedOn: string | null }[],
  countriesInUse: readonly string[],
  today: string,
): { missing: string[]; aged: number } {
  const relied = (country: string) =>
    canBeReliedOn(
      directoryState(
        entries.filter((entry) => entry.country === country),
        today,
      ),
    );
  const inUse = [...new Set(countriesInUse)];
  const others = inUse.filter(relied);
  return {
    missing: inUse.filter((country) => !others.includes(country)),
    aged: directoryFindings(entries, others, today).length,
  };
}

function agedFinding<E extends { country: string; verifiedOn: string | null }>(
  entry: E,
  today: string,
): DirectoryFinding<E>[] {
  const { country, verifiedOn } = entry;
  const days = daysBetween(verifiedOn ?? today, today);
  const state = entryState(verifiedOn, today);
  if (state === "expired") return [{ code: state, severity: "error", country, entry, days }];
  return state === "old" ? [{ code: state, severity: "warning", country, entry, days }] : [];
}

/**
 * What a telephone dials for a number as it is written ("1 866 277-3553", "+33 6 39 98 12 04"): digits, and a plus in
 * front; null where what is written is no number to dial.
 */
export function dialled(number: string): string | null {
  const bare = number.replace(/\(0\)/g, "").replace(/[\s().\-/\u2010-\u2013]/g, "");
  return /^\+?[0-9*#]{2,20}$/.test(bare) ? bare : null;
}
