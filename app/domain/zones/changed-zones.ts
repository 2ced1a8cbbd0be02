/**
 * Zones whose clocks have been set by new rules, release by release of the tz database (its file NEWS). Calendar
 * programs carry rules of their own, often older than these: so for two years after such a change meetings in these
 * zones are written in UTC, which no reader's rules can move. The offsets are also what a machine is measured by whose
 * rules may be older (clock-rules.ts). A zone stays here for two years after its `from`; whoever takes up a newer
 * release adds what it changes ahead.
 */

export type ZoneChange = {
  /** The zone and its other names. */
  zones: readonly string[];
  /** The release of the tz database that brought the change. */
  release: string;
  /** The first instant at which older rules show another time; where they differ at clock changes only, the release's day. */
  from: string;
  /** Until when `offsetMinutes` is known to hold; without it, for good. */
  until?: string;
  /** Minutes east of UTC from then on; null where the days of clock changes moved and no single offset says it. */
  offsetMinutes: number | null;
};

export const zoneChanges: readonly ZoneChange[] = [
  // Paraguay stays at −03.
  { zones: ["America/Asuncion"], release: "2025a", from: "2025-03-23T03:00:00Z", offsetMinutes: -180 },
  // Aysén in Chile stays at −03 and has a zone of its own.
  { zones: ["America/Coyhaique"], release: "2025b", from: "2025-04-06T03:00:00Z", offsetMinutes: -180 },
  // Moldova changes its clocks when the European Union does, an hour later in the night than older rules say.
  {
    zones: ["Europe/Chisinau", "Europe/Tiraspol"],
    release: "2026a",
    from: "2026-03-02T00:00:00Z",
    offsetMinutes: null,
  },
  // British Columbia stays at −07.
  {
    zones: ["America/Vancouver", "Canada/Pacific"],
    release: "2026b",
    from: "2026-11-01T09:00:00Z",
    offsetMinutes: -420,
  },
  // Alberta stays at −06.
  {
    zones: ["America/Edmonton", "America/Yellowknife", "Canada/Mountain"],
    release: "2026c",
    from: "2026-11-01T08:00:00Z",
    offsetMinutes: -360,
  },
  // Morocco is back at +00 all year, Ramadan or not.
  {
    zones: ["Africa/Casablanca", "Africa/El_Aaiun"],
    release: "2026c",
    from: "2026-09-20T01:00:00Z",
    offsetMinutes: 0,
  },
  // The Northwest Territories stay at −06, as Alberta does.
  { zones: ["America/Inuvik"], release: "2026d", from: "2026-11-01T08:00:00Z", offsetMinutes: -360 },
  // Manitoba stays at −05, and the west of Ontario with it.
  {
    zones: ["America/Winnipeg", "America/Rainy_River", "Canada/Central"],
    release: "2026e",
    from: "2026-11-01T07:00:00Z",
    offsetMinutes: -300,
  },
  // Cuba does not go back in 2026 and stays at −04 for a year.
  {
    zones: ["America/Havana", "Cuba"],
    release: "2026f",
    from: "2026-11-01T05:00:00Z",
    until: "2027-11-07T05:00:00Z",
    offsetMinutes: -240,
  },
];

/** The change that touched this zone, if any. */
export function changeOf(zone: string): ZoneChange | null {
  return zoneChanges.find(({ zones }) => zones.includes(zone)) ?? null;
}

/** May a reader's rules for this zone still be older than the change, at an instant in it? */
export function changedLately(zone: string, instant: Date): boolean {
  const change = changeOf(zone);
  if (!change) return false;
  const until = new Date(change.from);
  until.setUTCFullYear(until.getUTCFullYear() + 2);
  return instant < until;
}
