/**
 * Time zones as calendar files write them: VTIMEZONE with yearly rules (Outlook reads no other kind), and the
 * question whether a meeting may be written in its zone at all.
 *
 * A VTIMEZONE is a simplification: two yearly rules cannot say "the last Thursday at 24:00", a reader may take
 * either of two instants when a wall time happens twice, and the rules here may be older or newer than this
 * machine's own. So each meeting is checked: where the rules do not give exactly its instants it is written in UTC,
 * which every calendar reads in one way only. Some readers look a TZID up in rules of their own, which may be older
 * than a change of the clocks: a zone that changed lately is written in UTC, too (zones/changed-zones.ts).
 */
import ICAL from "ical.js";
import { cacheOf } from "../cache.ts";
import { changedLately } from "../zones/changed-zones.ts";
import { writtenRules } from "../zones/written-rules.ts";
import { instantOf, isZone, offsetAt, wallOf } from "../zones.ts";

type ZoneRules = { tzid: string; rules: ICAL.Timezone };

const zoneRules = cacheOf<ZoneRules | null>(1000);
const answers = cacheOf<string | null>(5000);

/** The text of a VTIMEZONE, CRLF between its lines. `tzid` comes from `tzidFor`. */
export function vtimezone(tzid: string): string | null {
  return writtenRules(tzid)?.text ?? null;
}

/**
 * The TZID under which these instants can be written without doubt, or null: then write them in UTC.
 * It is today's name of the zone (`Asia/Kathmandu` also for `Asia/Katmandu`). Raises for an unknown zone.
 */
export function tzidFor(zone: string, instants: readonly Date[]): string | null {
  const key = `${zone} ${instants.map((instant) => instant.getTime()).join(" ")}`;
  return answers.take(key, () => tzidOf(zone, instants));
}

function tzidOf(zone: string, instants: readonly Date[]): string | null {
  if (!isZone(zone)) throw new Error("a time zone that is not known");
  const found = rulesOf(zone);
  const sure =
    found !== null && found.tzid !== "Etc/UTC" && instants.every((instant) => agrees(found, instant, zone));
  return sure ? found.tzid : null;
}

/** Is a meeting written in UTC although its zone has a clock of its own? Then the text beside it says what that shows. */
export function hidesItsClock(zone: string, instants: readonly Date[]): boolean {
  return tzidFor(zone, instants) === null && writtenRules(zone)?.tzid !== "Etc/UTC";
}

/** Do the written rules and this machine give the same instant for the wall time, and is it the only one? */
function agrees({ rules }: ZoneRules, instant: Date, zone: string): boolean {
  if (changedLately(zone, instant)) return false;
  const { date, time } = wallOf(instant, zone);
  if (!instantOf(date, time, zone).ok) return false;
  return rules.utcOffset(ICAL.Time.fromDateTimeString(`${date}T${time}:00`)) === offsetAt(instant, zone) * 60;
}

function rulesOf(zone: string): ZoneRules | null {
  return zoneRules.take(zone, () => {
    const written = writtenRules(zone);
    if (!written) return null;
    const rules = new ICAL.Timezone(new ICAL.Component(ICAL.parse(written.text)));
    return { tzid: written.tzid, rules };
  });
}
