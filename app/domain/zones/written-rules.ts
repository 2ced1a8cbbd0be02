/**
 * Clock rules as calendar files write them: the VTIMEZONE texts that come with Alongside, and the offsets that such a
 * text gives. A text has at most two yearly rules (RFC 5545 3.6.5) and says nothing of the past.
 */
import ICAL from "ical.js";
import { tzlib_get_ical_block, tzlib_get_timezones } from "timezones-ical-library";
import { cacheOf } from "../cache.ts";

/** The release of the tz database that the shipped texts were made from; it goes with the library's version. */
export const shippedRelease = "2026c";

export type WrittenRules = { tzid: string; text: string };

const described = new Set(tzlib_get_timezones() as string[]);
/** As many as there are zones. */
const allZones = 1000;
const written = cacheOf<WrittenRules | null>(allZones);

/** What is shipped for a zone, under today's name of it (`Asia/Kathmandu` also for `Asia/Katmandu`); null for none. */
export function writtenRules(zone: string): WrittenRules | null {
  return written.take(zone, () => (described.has(zone) ? shippedFor(zone) : null));
}

function shippedFor(zone: string): WrittenRules {
  const [text, parameter] = tzlib_get_ical_block(zone) as [string, string];
  return { tzid: parameter.replace("TZID=", ""), text };
}

const offsets = cacheOf<((instant: Date) => number) | null>(allZones);

/** Minutes east of UTC by the shipped rules; null for a zone that they do not have. */
export function shippedOffsetAt(instant: Date, zone: string): number | null {
  const offset = offsets.take(zone, () => {
    const rules = writtenRules(zone);
    return rules && offsetsIn(rules.text);
  });
  return offset ? offset(instant) : null;
}

/** One half of a VTIMEZONE. Offsets in minutes; `rule` null where it begins once and for all. */
type Half = { from: number; to: number; start: ICAL.Time; rule: ICAL.Recur | null };
type Turn = { at: number; to: number; from: number };

/**
 * The offsets of a VTIMEZONE: a function from instants to minutes east of UTC. A year is laid out when it is first
 * asked for and kept. Raises where the text is no VTIMEZONE.
 */
export function offsetsIn(vtimezone: string): (instant: Date) => number {
  const zone = new ICAL.Component(ICAL.parse(vtimezone));
  const halves = zone.getAllSubcomponents().map(halfOf);
  const years = new Map<number, Turn[]>();
  return (instant) => {
    const year = instant.getUTCFullYear();
    const turns = years.get(year) ?? turnsAround(halves, year);
    years.set(year, turns);
    const last = turns.findLast((turn) => turn.at <= instant.getTime());
    return last ? last.to : (turns[0]?.from ?? 0);
  };
}

function halfOf(half: ICAL.Component): Half {
  const minutes = (name: string) => (half.getFirstPropertyValue(name) as ICAL.UtcOffset).toSeconds() / 60;
  return {
    from: minutes("tzoffsetfrom"),
    to: minutes("tzoffsetto"),
    start: half.getFirstPropertyValue("dtstart") as ICAL.Time,
    rule: half.getFirstPropertyValue("rrule") as ICAL.Recur | null,
  };
}

/** All turns of the clock from the year before to the year after, in order. */
function turnsAround(halves: readonly Half[], year: number): Turn[] {
  const turns = halves.flatMap(({ from, to, start, rule }) => {
    const days = rule ? daysOf(rule, start, year - 1, year + 1) : [start];
    // The hour of a turn is told by the clock before it.
    return days.map((day) => ({ at: Date.parse(`${day.toString()}Z`) - from * 60_000, from, to }));
  });
  return turns.sort((a, b) => a.at - b.at);
}

function daysOf(rule: ICAL.Recur, start: ICAL.Time, first: number, last: number): ICAL.Time[] {
  const begin = start.clone();
  // From 1970 on the iterator would go through every year.
  if (begin.year < first) Object.assign(begin, { year: first, month: 1, day: 1 });
  const days: ICAL.Time[] = [];
  const iterator = rule.iterator(begin);
  for (let day = iterator.next(); day && day.year <= last; day = iterator.next()) days.push(day.clone());
  return days;
}
