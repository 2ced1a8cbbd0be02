/**
 * Time zones as calendar files write them: VTIMEZONE with yearly rules (Outlook reads no other kind), and the
 * question whether a meeting may be written in its zone at all.
 *
 * A VTIMEZONE is a simplification: two yearly rules cannot say "the last Thursday at 24:00", a reader may take
 * either of two instants when a wall time happens twice, and the rules here may be older or newer than this
 * machine's own. So each meeting is checked: where the rules do not give exactly its instants it is written in UTC,
 * which every calendar reads in one way only.
 */
import ICAL from "ical.js";
import { tzlib_get_ical_block, tzlib_get_timezones } from "timezones-ical-library";
import { instantOf, isZone, offsetAt, wallOf } from "../zones.ts";

type ZoneRules = { tzid: string; text: string; rules: ICAL.Timezone };

const described = new Set(tzlib_get_timezones() as string[]);
const kept = new Map<string, ZoneRules | null>();

/** The text of a VTIMEZONE, CRLF between its lines. `tzid` comes from `tzidFor`. */
export function vtimezone(tzid: string): string | null {
  return rulesOf(tzid)?.text ?? null;
}

/**
 * The TZID under which these instants can be written without doubt, or null: then write them in UTC.
 * It is today's name of the zone (`Asia/Kathmandu` also for `Asia/Katmandu`). Raises for an unknown zone.
 */
export function tzidFor(zone: string, instants: readonly Date[]): string | null {
  if (!isZone(zone)) throw new Error("a time zone that is not known");
  const found = rulesOf(zone);
  if (!found || found.tzid === "Etc/UTC") return null;
  return instants.every((instant) => agrees(found, instant, zone)) ? found.tzid : null;
}

/** Do the written rules and this machine give the same instant for the wall time, and is it the only one? */
function agrees({ rules }: ZoneRules, instant: Date, zone: string): boolean {
  const { date, time } = wallOf(instant, zone);
  if (!instantOf(date, time, zone).ok) return false;
  return rules.utcOffset(ICAL.Time.fromDateTimeString(`${date}T${time}:00`)) === offsetAt(instant, zone) * 60;
}

function rulesOf(zone: string): ZoneRules | null {
  const known = kept.get(zone);
  if (known !== undefined) return known;
  const found = described.has(zone) ? readRules(zone) : null;
  kept.set(zone, found);
  return found;
}

function readRules(zone: string): ZoneRules {
  const [text, parameter] = tzlib_get_ical_block(zone) as [string, string];
  return {
    tzid: parameter.replace("TZID=", ""),
    text,
    rules: new ICAL.Timezone(new ICAL.Component(ICAL.parse(text))),
  };
}
