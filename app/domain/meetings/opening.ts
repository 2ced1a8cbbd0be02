/**
 * When a meeting is opened. Near its hour it simply is. Much too early on its day, or while an earlier meeting of the
 * group has not taken place, somebody may have tapped on the wrong one: then it asks. Before its day it cannot be
 * opened (a group that meets sooner moves the meeting first), and nobody can be there on a day that has not come.
 */
import type { Mark } from "../groups/attendance.ts";
import { todayIn, wallOf } from "../zones.ts";

type Dated = { startsAt: Date; zone: string };

/** So long before its beginning a meeting opens without a question: time to set up and to call the roll. */
export const earlyMs = 2 * 3_600_000;

/** `asks`: whoever opens it has to say that it is this one. `ahead`: its day has not come. */
export type Opening = "free" | "asks" | "ahead";

/** Has the day of the meeting not come, where it takes place? Two hours before it begins, it has. */
export function isAhead({ startsAt, zone }: Dated, now: Date): boolean {
  if (now.getTime() >= startsAt.getTime() - earlyMs) return false;
  return todayIn(zone, now) < wallOf(startsAt, zone).date;
}

/** How this meeting opens now. `earlier`: a meeting of the group before this one has neither been held nor cancelled. */
export function openingOf(meeting: Dated, earlier: boolean, now: Date): Opening {
  if (isAhead(meeting, now)) return "ahead";
  const early = now.getTime() < meeting.startsAt.getTime() - earlyMs;
  return early || earlier ? "asks" : "free";
}

/** Was this meeting, which counts as held, closed before it can have taken place? It is still to come. */
export function doneTooSoon({ startsAt }: Pick<Dated, "startsAt">, now: Date): boolean {
  return now.getTime() < startsAt.getTime() - earlyMs;
}

/** Marks that can be true of a day that has not come: somebody told us, or nobody knows. */
export const marksAhead: readonly Mark[] = ["excused", "unknown"];

/** A mark as it can be shown now: before the day nobody was there or missing, whatever was tapped. */
export function markSoFar<M extends Mark | null>(mark: M, meeting: Dated, now: Date): M | "unknown" {
  return mark === null || marksAhead.includes(mark) || !isAhead(meeting, now) ? mark : "unknown";
}
