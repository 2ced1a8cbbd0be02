/**
 * Offers of a seat that came free: to whom, and until when.
 *
 * Offers last 48 hours, or half of what is left before the first meeting still open to the newcomer if that
 * is shorter, but two hours at least; they end at the cut-off, one hour before that meeting, and none is made
 * that would leave less than half an hour. Between 21:00 and 08:00 on the cycle's clock no offer is made and
 * none runs out: one that would is kept until 08:00, or, where the cut-off comes first, ends at 21:00.
 */
import { TZDate } from "@date-fns/tz";
import { addDays, subDays } from "date-fns";
import { shutTo } from "./ending.ts";
import type { ShutRefusal } from "./ending.ts";
import { seatsLeft } from "./seats.ts";
import type { CycleState, Seats } from "./seats.ts";

const hour = 3_600_000;
export const offerHours = 48;
export const shortestOfferHours = 2;
export const cutOffHours = 1;
const leastOffer = hour / 2;
export const quietFrom = 21;
export const quietUntil = 8;

export type Offer = { ticket: number; until: Date };

/**
 * Which waiting people are offered a seat now, longest-waiting first, and until when the offer stands.
 * `waiting` are tickets in any order; `startsAt` is the first meeting a newcomer could still join (null when
 * there is none); `zone` is the cycle's IANA zone. Empty in quiet hours: see `afterQuiet` for when to look again.
 */
export function nextOffers(
  roster: Seats & { cycleState: CycleState; waiting: readonly number[] },
  now: Date,
  startsAt: Date | null,
  zone: string,
): Offer[] {
  if (roster.cycleState !== "published" || !startsAt) return [];
  const until = offerUntil(now, startsAt, zone);
  if (!until) return [];
  const inOrder = [...roster.waiting].sort((a, b) => a - b);
  return inOrder.slice(0, seatsLeft(roster)).map((ticket) => ({ ticket, until }));
}

export type NoOffer = ShutRefusal | "nobody-waits" | "full" | "no-meeting" | "quiet";

/**
 * Why nobody can be offered a seat by hand now; null when somebody waits and a seat is free for them. `startsAt` is the
 * next meeting of the group, whether enrolment has ended or not: staff may take somebody in late.
 */
export function whyNoOffer(
  roster: Seats & { cycleState: CycleState; waitingCount: number },
  startsAt: Date | null,
  zone: string,
  now: Date,
): NoOffer | null {
  const shut = shutTo(roster.cycleState);
  if (shut) return shut;
  if (roster.waitingCount === 0) return "nobody-waits";
  if (seatsLeft(roster) === 0) return "full";
  if (!startsAt) return "no-meeting";
  return offerUntil(now, startsAt, zone) ? null : "quiet";
}

/** When an offer made now runs out; null when none can be made now. The rule stands at the top of this file. */
export function offerUntil(now: Date, startsAt: Date, zone: string): Date | null {
  if (isQuiet(now, zone)) return null;
  const left = startsAt.getTime() - now.getTime();
  const cutOff = startsAt.getTime() - cutOffHours * hour;
  const length = Math.min(offerHours * hour, Math.max(shortestOfferHours * hour, left / 2));
  const until = awake(new Date(Math.min(now.getTime() + length, cutOff)), cutOff, zone);
  return until.getTime() - now.getTime() >= leastOffer ? until : null;
}

/** Is this between 21:00 and 08:00 on the cycle's clock? Both full hours themselves are not quiet. */
export function isQuiet(at: Date, zone: string): boolean {
  const clock = new TZDate(at.getTime(), zone);
  const time =
    clock.getHours() * hour +
    clock.getMinutes() * 60_000 +
    clock.getSeconds() * 1000 +
    clock.getMilliseconds();
  return time > quietFrom * hour || time < quietUntil * hour;
}

/** The moment itself, or the next 08:00 on the cycle's clock when it is quiet. */
export function afterQuiet(at: Date, zone: string): Date {
  if (!isQuiet(at, zone)) return at;
  const clock = new TZDate(at.getTime(), zone);
  return onTheHour(clock.getHours() < quietUntil ? clock : addDays(clock, 1), quietUntil, zone);
}

function awake(until: Date, cutOff: number, zone: string): Date {
  if (!isQuiet(until, zone)) return until;
  const morning = afterQuiet(until, zone);
  if (morning.getTime() <= cutOff) return morning;
  const clock = new TZDate(until.getTime(), zone);
  return onTheHour(clock.getHours() < quietUntil ? subDays(clock, 1) : clock, quietFrom, zone);
}

function onTheHour(day: Date, hours: number, zone: string): Date {
  return new Date(new TZDate(day.getFullYear(), day.getMonth(), day.getDate(), hours, zone).getTime());
}
