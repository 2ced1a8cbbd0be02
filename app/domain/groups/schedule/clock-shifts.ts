/**
 * When newer clock rules come: the time on the wall stays, so the instants of meetings ahead may have to change. Which
 * ones, to when, and from when on it is done without anybody's word. What has begun stays as it was.
 */
import { addHours, addMilliseconds, min } from "date-fns";
import { instantOf } from "#app/domain/zones.ts";
import type { OffsetAt } from "#app/domain/zones.ts";
import type { DatedMeeting } from "./moves.ts";

/** A meeting whose wall time names another instant now; `to` null: it names none or two, and somebody must choose. */
export type ClockShift<M> = { meeting: M; to: { startsAt: Date; endsAt: Date } | null };

type OnTheWall = Pick<
  DatedMeeting,
  "date" | "time" | "zone" | "occurrence" | "startsAt" | "endsAt" | "state"
>;

/** Rules have moved clocks by up to a day (Samoa, 2011). What is farther from its wall time is no matter of clocks. */
const mostMoved = 25 * 3_600_000;

/** The planned meetings ahead that these rules would put elsewhere, in the order given. */
export function clockShifts<M extends OnTheWall>(
  meetings: readonly M[],
  offset: OffsetAt,
  now: Date,
): ClockShift<M>[] {
  const ahead = meetings.filter(({ state, startsAt }) => state === "planned" && startsAt > now);
  return ahead.flatMap((meeting): ClockShift<M>[] => {
    const instant = instantByNow(meeting, offset);
    if (instant === null) return [{ meeting, to: null }];
    const moves = Math.abs(instant.getTime() - meeting.startsAt.getTime());
    if (moves === 0 || moves > mostMoved || instant <= now) return [];
    const lasts = meeting.endsAt.getTime() - meeting.startsAt.getTime();
    return [{ meeting, to: { startsAt: instant, endsAt: addMilliseconds(instant, lasts) } }];
  });
}

/** What the wall time names by these rules; null where it is not there, or there twice and neither is the old one. */
function instantByNow(meeting: OnTheWall, offset: OffsetAt): Date | null {
  const { date, time, zone, occurrence, startsAt } = meeting;
  const verdict = instantOf(date, time, zone, occurrence, offset);
  if (verdict.ok) return verdict.moment.instant;
  if (verdict.refusal === "no-such-time") return null;
  if (verdict.refusal !== "time-happens-twice") return startsAt;
  const stands = verdict.suggestions.some((one) => one.instant.getTime() === startsAt.getTime());
  return stands ? startsAt : null;
}

const hoursToConfirm = 72;
const hoursBefore = 24;

/**
 * When shifts found at `foundAt` are made without a word: after 72 hours, and no later than a day before the first of
 * these meetings, so that nobody comes at the wrong hour while a list waits. Null where only people can choose.
 */
export function shiftsDueAt(shifts: readonly ClockShift<{ startsAt: Date }>[], foundAt: Date): Date | null {
  const instants = shifts.flatMap(({ meeting, to }) => (to ? [meeting.startsAt, to.startsAt] : []));
  if (instants.length === 0) return null;
  return min([addHours(foundAt, hoursToConfirm), addHours(min(instants), -hoursBefore)]);
}
