/**
 * Which clock rules this machine goes by, whether they are older than others seen before, and where they differ from
 * the newest that are known here: what comes with Alongside, and the changes listed by hand. The machine's rules stay
 * the one source for planning, showing and files; a difference is said in words and never mended in silence.
 */
import type { OffsetAt } from "../zones.ts";
import { changeOf } from "./changed-zones.ts";
import { shippedOffsetAt, shippedRelease } from "./written-rules.ts";

/** `version`: release of the tz database, like "2026c"; empty where the machine does not say. */
export type ClockRules = { version: string; offsetAt: OffsetAt };

/** Is this release older than that one? "2025c" is older than "2026a"; what names no release is older than any. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [orderOf(version), orderOf(than)];
  return b !== null && (a === null || a < b);
}

/** After "z" the tz database goes on with "za": padded, so that text order is the order of releases. */
function orderOf(version: string): string | null {
  const [, year, letters] = /^(\d{4})([a-z]{1,2})$/.exec(version) ?? [];
  return year && letters ? `${year}${letters.padEnd(2, "\u0000")}` : null;
}

/**
 * A zone in which the machine's rules are in doubt. `old`: they are older than the release that says otherwise.
 * `differs`: they are as new or newer, and are used; what comes with Alongside says otherwise.
 */
export type ClockDoubt = { zone: string; standing: "old" | "differs"; version: string; release: string };

/** How a machine stands: `older` is the newer release its data were used with, null where it has the newest. */
export type ClockStanding = { version: string; older: string | null; doubts: ClockDoubt[] };

/** The doubts about some instants ahead, each zone once; `old` wins where a zone has both. */
export function clockDoubts(
  rules: ClockRules,
  instants: readonly { zone: string; startsAt: Date }[],
): ClockDoubt[] {
  const doubts = new Map<string, ClockDoubt>();
  for (const { zone, startsAt } of instants) {
    const known = knownOffset(startsAt, zone);
    if (!known || known.offsetMinutes === rules.offsetAt(startsAt, zone)) continue;
    const standing = isOlder(rules.version, known.release) ? "old" : "differs";
    if (standing === "old" || !doubts.has(zone))
      doubts.set(zone, { zone, standing, version: rules.version, release: known.release });
  }
  return [...doubts.values()].sort((a, b) => (a.zone < b.zone ? -1 : 1));
}

/** What is known here of a zone at an instant, and since which release. */
function knownOffset(instant: Date, zone: string): { offsetMinutes: number; release: string } | null {
  const change = changeOf(zone);
  if (change && change.offsetMinutes !== null && covers(change, instant))
    return { offsetMinutes: change.offsetMinutes, release: change.release };
  const shipped = shippedOffsetAt(instant, zone);
  return shipped === null ? null : { offsetMinutes: shipped, release: shippedRelease };
}

function covers({ from, until }: { from: string; until?: string }, instant: Date): boolean {
  return instant >= new Date(from) && (until === undefined || instant < new Date(until));
}
