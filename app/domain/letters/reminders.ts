/**
 * When a reminder of a meeting goes to somebody who asked for one: the day before, never at night on the group's clock,
 * and never to whoever said that they cannot come.
 */
import { addHours } from "date-fns";
import { isQuiet } from "../groups/enrolment/offers.ts";

/** A meeting that begins within so many hours is reminded of. */
export const reminderHours = 24;

/** A meeting that begins later than this is not reminded of yet. */
export function remindedUntil(now: Date): Date {
  return addHours(now, reminderHours);
}

/** May a reminder of this meeting leave now? What the night holds back leaves in the morning, if it is still ahead. */
export function mayRemind(meeting: { startsAt: Date; zone: string }, excused: boolean, now: Date): boolean {
  const near = meeting.startsAt > now && meeting.startsAt <= remindedUntil(now);
  return near && !excused && !isQuiet(now, meeting.zone);
}
