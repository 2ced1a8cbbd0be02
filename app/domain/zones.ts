/**
 * Wall clocks and instants: what "Tuesday at 18:30 in Paris" means on the time line, and back.
 * A wall time may name no instant (the clock jumped over it), one, or two (the clock went back);
 * nothing here ever chooses between two or invents one: it says so and proposes.
 * Dates are `YYYY-MM-DD`, times `HH:MM` (24 hours), zones IANA names, offsets whole minutes east of UTC.
 */
import { addMinutes } from "date-fns";
import { tzOffset } from "@date-fns/tz";
import { addCalendarDays, isDate, isTime } from "./groups/schedule/days.ts";

/** Which of the two instants is meant when the clock goes back and a wall time happens twice. */
export type Occurrence = "first" | "second";

/** A wall time that exists, with the instant it names. `occurrence` is set only where the time happens twice. */
export type Moment = {
  date: string;
  time: string;
  zone: string;
  instant: Date;
  offsetMinutes: number;
  occurrence?: Occurrence;
};

export type MomentRefusal = "unknown-zone" | "bad-date" | "bad-time" | "no-such-time" | "time-happens-twice";

export type MomentVerdict =
  { ok: true; moment: Moment } | { ok: false; refusal: MomentRefusal; suggestions: Moment[] };

/** Zones known to this machine, plus UTC (which `supportedValuesOf` leaves out on some versions). */
const known = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);

/** Older spellings that some versions of Node list, and the names in use today (tz database, file `backward`). */
const todaysNames: Record<string, string> = {
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** Is this the exact name of a time zone? Offsets ("+01:00") and other spellings ("europe/paris") are not. */
export function isZone(id: string): boolean {
  if (known.has(id)) return true;
  if (!/^[A-Z][A-Za-z_]*(\/[A-Z][A-Za-z_-]*)+$/.test(id)) return false;
  const resolved = resolve(id);
  return resolved !== null && known.has(resolved) && resolved.toLowerCase() !== id.toLowerCase();
}

/** The zones a form offers, sorted, each once, under today's names. */
export function zonesToChoose(): string[] {
  return [...new Set([...known].map((zone) => todaysNames[zone] ?? zone))].sort();
}

/** Clock rules as a function: minutes east of UTC in a zone at an instant. */
export type OffsetAt = (instant: Date, zone: string) => number;

/** Minutes east of UTC at this instant, by this machine's rules. The zone must be known (`isZone`). */
export function offsetAt(instant: Date, zone: string): number {
  return tzOffset(zone, instant);
}

/** What the clock on the wall shows at this instant: `{ date: "2026-03-29", time: "03:00" }`. */
export function wallOf(
  instant: Date,
  zone: string,
  offset: OffsetAt = offsetAt,
): { date: string; time: string } {
  const shown = addMinutes(instant, offset(instant, zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** Today's date in the zone. */
export function todayIn(zone: string, now: Date): string {
  return wallOf(now, zone).date;
}

/**
 * The instant that a wall time names. Refuses a time that the clock jumps over (`no-such-time`, with the
 * nearest times before and after) and one that happens twice unless `occurrence` says which
 * (`time-happens-twice`, with both). `occurrence` means nothing on an ordinary day. `offset` are the clock rules to
 * go by, this machine's unless said otherwise.
 */
export function instantOf(
  date: string,
  time: string,
  zone: string,
  occurrence?: Occurrence,
  offset: OffsetAt = offsetAt,
): MomentVerdict {
  if (!isZone(zone)) return { ok: false, refusal: "unknown-zone", suggestions: [] };
  if (!isDate(date)) return { ok: false, refusal: "bad-date", suggestions: [] };
  if (!isTime(time)) return { ok: false, refusal: "bad-time", suggestions: [] };
  const moments = momentsOf(date, time, zone, offset);
  const [first, second] = moments;
  if (!first) return { ok: false, refusal: "no-such-time", suggestions: aroundGap(date, time, zone, offset) };
  if (!second) return { ok: true, moment: first };
  if (!occurrence) return { ok: false, refusal: "time-happens-twice", suggestions: moments };
  return { ok: true, moment: occurrence === "first" ? first : second };
}

/** Every instant at which the wall shows this date and time: none, one or two, earliest first. */
function momentsOf(date: string, time: string, zone: string, offset: OffsetAt): Moment[] {
  const asUtc = new Date(`${date}T${time}:00Z`);
  const found = offsetsNear(asUtc, zone, offset)
    .map((offsetMinutes) => ({ offsetMinutes, instant: addMinutes(asUtc, -offsetMinutes) }))
    .filter(({ instant, offsetMinutes }) => offset(instant, zone) === offsetMinutes)
    .sort((a, b) => a.instant.getTime() - b.instant.getTime());
  const twice = found.length > 1;
  return found.map((one, index) => ({
    date,
    time,
    zone,
    ...one,
    ...(twice && { occurrence: index === 0 ? ("first" as const) : ("second" as const) }),
  }));
}

/** Offsets in force within a day of this moment. Zones reach from UTC−12 to UTC+14, so a day is enough. */
function offsetsNear(asUtc: Date, zone: string, offset: OffsetAt): number[] {
  const hours = [-24, -12, 0, 12, 24];
  return [...new Set(hours.map((hour) => offset(addMinutes(asUtc, hour * 60), zone)))];
}

/**
 * The times just before and just after a gap that keep the distance to its edges: 02:30 in a gap of one
 * hour gives 01:30 and 03:30; a whole day that was skipped gives the same time the day before and after.
 */
function aroundGap(date: string, time: string, zone: string, offset: OffsetAt): Moment[] {
  const asUtc = new Date(`${date}T${time}:00Z`);
  const before = offset(new Date(`${addCalendarDays(date, -1)}T${time}:00Z`), zone);
  const after = offset(new Date(`${addCalendarDays(date, 1)}T${time}:00Z`), zone);
  return [after, before].flatMap((offsetMinutes) => {
    const instant = addMinutes(asUtc, -offsetMinutes);
    const wall = wallOf(instant, zone, offset);
    return momentsOf(wall.date, wall.time, zone, offset).filter(
      (one) => one.instant.getTime() === instant.getTime(),
    );
  });
}

function resolve(id: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: id }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
