/**
 * How long an organisation keeps what, and when a kind is due to be forgotten. What belongs to a group is counted from
 * its end, so nothing of a group that goes on is ever due. A period holds from a moment on: a default that nobody chose
 * begins to hold two weeks after it was first set, so that there is time to look at it.
 */
import { graceHours } from "../groups/enrolment/ending.ts";
import type { CycleState } from "../groups/enrolment/seats.ts";

/** In the order people meet them. */
export const periodKinds = [
  "asks",
  "places",
  "steps",
  "entries",
  "letters",
  "notes",
  "sent",
  "sign-ins",
  "invitations",
  "audit",
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What belongs to a group, and is counted from its end. */
export const ofGroups = ["asks", "places", "steps", "entries", "letters", "notes"] as const;
export type GroupKind = (typeof ofGroups)[number];
/** What hangs on a place and goes with it at the latest. */
export const withPlaces: readonly PeriodKind[] = ["asks", "steps", "entries"];

/** Days of each kind. */
export type Periods = Readonly<Record<PeriodKind, number>>;

/** Days from and to which a kind may be kept. */
export const bounds: Readonly<Record<PeriodKind, { least: number; most: number }>> = {
  asks: { least: 30, most: 365 },
  places: { least: 90, most: 1095 },
  steps: { least: 30, most: 730 },
  entries: { least: 30, most: 365 },
  letters: { least: 30, most: 730 },
  notes: { least: 30, most: 730 },
  sent: { least: 30, most: 365 },
  "sign-ins": { least: 7, most: 365 },
  invitations: { least: 7, most: 365 },
  audit: { least: 180, most: 2190 },
};

const usual: Periods = {
  asks: 90,
  places: 365,
  steps: 90,
  entries: 90,
  letters: 180,
  notes: 180,
  sent: 90,
  "sign-ins": 30,
  invitations: 30,
  audit: 365,
};

/**
 * What an organisation begins with. In Great Britain the trail is kept for as long as somebody may usually bring an
 * action for personal injury: three years (Limitation Act 1980, section 11). In France a year is the longest the CNIL
 * recommends for such logs (deliberation 2021-122). All other numbers are choices of this product.
 */
export function defaultPeriods(country: string): Periods {
  return country === "GB" ? { ...usual, audit: 1095 } : usual;
}

/** What stands behind a default: a rule of the country that names a time, else a choice of this product. */
export type Ground = "cnil-logs" | "limitation-act" | "choice";

export function groundOf(kind: PeriodKind, country: string): Ground {
  if (kind !== "audit") return "choice";
  return country === "FR" ? "cnil-logs" : country === "GB" ? "limitation-act" : "choice";
}

/** What a country asks for in general: nothing longer than needed, or no general rule that we know of. */
export type Principle = "FR" | "GB" | "US" | "other";

export function principleOf(country: string): Principle {
  return country === "FR" || country === "GB" || country === "US" ? country : "other";
}

export type PeriodFault = "too-short" | "too-long" | "longer-than-places";

/** What is wrong with periods, kind by kind; nothing when all is well. */
export function faultsOf(periods: Periods): Partial<Record<PeriodKind, PeriodFault>> {
  const faults: Partial<Record<PeriodKind, PeriodFault>> = {};
  for (const kind of periodKinds) {
    const { least, most } = bounds[kind];
    if (periods[kind] < least) faults[kind] = "too-short";
    else if (periods[kind] > most) faults[kind] = "too-long";
    else if (withPlaces.includes(kind) && periods[kind] > periods.places) faults[kind] = "longer-than-places";
  }
  return faults;
}

/** The kinds of which `wanted` keeps less than `now` does. */
export function shortened(now: Periods, wanted: Periods): PeriodKind[] {
  return periodKinds.filter((kind) => wanted[kind] < now[kind]);
}

const day = 86_400_000;
/** So many days after a default was first set it begins to hold. */
export const noticeDays = 14;

export function holdsFrom(firstSet: Date): Date {
  return new Date(firstSet.getTime() + noticeDays * day);
}

/** A period of one kind: whole days, and from when on they hold. */
export type Period = { days: number; holdsFrom: Date };
export type StandingPeriods = Readonly<Record<PeriodKind, Period>>;

/**
 * What of this kind is older than its period at `now`: everything up to the moment that is given. Null while the period
 * does not hold yet.
 */
export function due(kind: PeriodKind, periods: StandingPeriods, now: Date): Date | null {
  const { days, holdsFrom: from } = periods[kind];
  return now < from ? null : keptUntil(days, now);
}

/** Where `days` ago was. */
export function keptUntil(days: number, now: Date): Date {
  return new Date(now.getTime() - days * day);
}

/**
 * When a group ended, for forgetting: some hours after the last of all its meetings, called off ones included, so that a
 * group that was called off early is kept a little longer rather than shorter. Null for drafts, and without meetings.
 */
export function endedAt(state: CycleState, lastEndsAt: Date | null): Date | null {
  if (state === "draft" || !lastEndsAt) return null;
  return new Date(lastEndsAt.getTime() + graceHours * 3_600_000);
}

/** The hour (UTC) from which on the night's forgetting is due: after the backup. */
const hourDue = 3;

/** The night that `now` belongs to, as a day: what has been done for it is not done again. */
export function nightOf(now: Date): string {
  return new Date(now.getTime() - hourDue * 3_600_000).toISOString().slice(0, 10);
}
