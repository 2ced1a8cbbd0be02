/**
 * Two releases of the world's clock rules for tests, whatever this machine carries: as they stood at the end of 2025,
 * and as they stood a year later. They differ in the zones whose clocks changed in 2026 and are this machine's elsewhere.
 */
import { zoneChanges } from "#app/domain/zones/changed-zones.ts";
import type { ClockRules } from "#app/domain/zones/clock-rules.ts";
import { offsetsIn } from "#app/domain/zones/written-rules.ts";
import { offsetAt } from "#app/domain/zones.ts";

type Half = { kind: string; from: string; to: string; start: string; rule?: string };

/** A VTIMEZONE as calendar files have it. */
export function vtimezoneOf(tzid: string, halves: readonly Half[]): string {
  const lines = halves.flatMap(({ kind, from, to, start, rule }) => [
    ...[`BEGIN:${kind}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `DTSTART:${start}`],
    ...(rule ? [`RRULE:FREQ=YEARLY;${rule}`] : []),
    `END:${kind}`,
  ]);
  return ["BEGIN:VTIMEZONE", `TZID:${tzid}`, ...lines, "END:VTIMEZONE"].join("\r\n");
}

/** Summer time as most of North America keeps it. */
export function northAmerican(zone: string, winter: string, summer: string): string {
  return vtimezoneOf(zone, [
    {
      ...{ kind: "DAYLIGHT", from: winter, to: summer },
      ...{ start: "19700308T020000", rule: "BYMONTH=3;BYDAY=2SU" },
    },
    {
      ...{ kind: "STANDARD", from: summer, to: winter },
      ...{ start: "19701101T020000", rule: "BYMONTH=11;BYDAY=1SU" },
    },
  ]);
}

const before: Record<string, (instant: Date) => number> = {
  "America/Vancouver": offsetsIn(northAmerican("America/Vancouver", "-0800", "-0700")),
  "America/Edmonton": offsetsIn(northAmerican("America/Edmonton", "-0700", "-0600")),
  "America/Winnipeg": offsetsIn(northAmerican("America/Winnipeg", "-0600", "-0500")),
  "America/Inuvik": offsetsIn(northAmerican("America/Inuvik", "-0700", "-0600")),
  "Africa/Casablanca": () => 60,
};

/** Zones that these two releases tell differently. */
export const zonesOf2026 = Object.keys(before);

export const rulesOf2025: ClockRules = {
  version: "2025c",
  offsetAt: (instant, zone) => before[zone]?.(instant) ?? offsetAt(instant, zone),
};

export const rulesOf2026: ClockRules = {
  version: "2026f",
  offsetAt(instant, zone) {
    const change = before[zone] && zoneChanges.find(({ zones }) => zones.includes(zone));
    const since = change && instant >= new Date(change.from) ? change.offsetMinutes : null;
    return since ?? rulesOf2025.offsetAt(instant, zone);
  },
};
