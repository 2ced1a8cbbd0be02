/**
 * Places in a cycle: who gets a seat, who waits, who is offered a seat that came free.
 *
 * A place is drawn with a ticket when its ask is confirmed; tickets only grow, and the order of tickets is
 * the order of the list. A seat is taken by a held place and by an outstanding offer alike, so nobody can be
 * offered a seat that is then gone. While anybody waits, a newcomer waits behind them.
 *
 * How long an offer stands is in `enrolment/offers`. An offer nobody answered becomes `declined`: asking
 * again draws a new ticket. It does not go back to the list, where a seat would be offered again and again to
 * somebody who may be having a low week. When a group is called off, whatever is not held is `declined` with it.
 */
import type { Curriculum } from "../curriculum/plan.ts";
import { shutTo } from "./enrolment/ending.ts";
import type { ShutRefusal } from "./enrolment/ending.ts";
import { seatsLeft } from "./enrolment/seats.ts";
import type { CycleState, Seats } from "./enrolment/seats.ts";

export * from "./enrolment/ending.ts";
export * from "./enrolment/offers.ts";
export * from "./enrolment/seats.ts";

export const placeStates = ["asked", "offered", "held", "waiting", "declined", "withdrawn"] as const;
export type PlaceState = (typeof placeStates)[number];

/** What is known of a cycle's seats at one moment, inside the transaction that decides. */
export type Roster = Seats & {
  waitingCount: number;
  /** From this instant on nobody new is taken (see `enrolmentEnds`); null = as long as the cycle is published. */
  enrolUntil: Date | null;
  cycleState: CycleState;
  /** Confirmed asks are looked at by somebody before they count. */
  approves?: boolean;
  /** How long the list may grow; absent = no end, 0 = no list. */
  longestList?: number;
};

export type EnrolmentRefusal = ShutRefusal | "closed" | "full";
export type Decision =
  { ok: true; state: "held" | "waiting" | "asked" } | { ok: false; refusal: EnrolmentRefusal };

/** What a newly confirmed ask becomes, or why it cannot be taken. */
export function decide(roster: Roster, now: Date): Decision {
  const refusal = refusalOf(roster, now);
  if (refusal) return { ok: false, refusal };
  if (roster.approves) return { ok: true, state: "asked" };
  return seatOrList(roster);
}

/** What an ask somebody said yes to becomes: a seat if one is free and nobody waits, else the list. */
export function seatOrList(roster: Roster): Decision {
  if (seatsLeft(roster) > 0 && roster.waitingCount === 0) return { ok: true, state: "held" };
  if (roster.longestList !== undefined && roster.waitingCount >= roster.longestList) {
    return { ok: false, refusal: "full" };
  }
  return { ok: true, state: "waiting" };
}

/**
 * From when on newcomers are no longer taken, by the curriculum's `entry`: a closed group with its first
 * meeting, `until: n` with its n-th, an open group with its last. `starts` are the beginnings of the counted
 * meetings, in order; null when there are none.
 */
export function enrolmentEnds(entry: Curriculum["entry"], starts: readonly Date[]): Date | null {
  const wanted = entry.kind === "closed" ? 1 : entry.kind === "until" ? entry.meeting : starts.length;
  return starts[Math.min(wanted, starts.length) - 1] ?? null;
}

export const placeActs = [
  "admit",
  "enlist",
  "turn-down",
  "offer",
  "accept",
  "decline",
  "expire",
  "withdraw",
  "call-off",
] as const;
export type PlaceAct = (typeof placeActs)[number];

export type ChangeRefusal = "already" | "not-possible" | "offer-over" | "offer-stands" | ShutRefusal;
export type Change = { ok: true; state: PlaceState } | { ok: false; refusal: ChangeRefusal };

/** Every legal step of a place, once. `declined` and `withdrawn` are ends: a new ask draws a new place. */
export const steps: Record<PlaceAct, Partial<Record<PlaceState, PlaceState>>> = {
  admit: { asked: "held" },
  enlist: { asked: "waiting" },
  "turn-down": { asked: "declined" },
  offer: { waiting: "offered" },
  accept: { offered: "held" },
  decline: { offered: "declined" },
  expire: { offered: "declined" },
  withdraw: { asked: "withdrawn", waiting: "withdrawn", offered: "withdrawn", held: "withdrawn" },
  "call-off": { asked: "declined", waiting: "declined", offered: "declined" },
};

/**
 * What an act makes of a place. Refusals: `already` (done before: a double click), `not-possible`,
 * `offer-over` (accepting too late), `offer-stands` (expiring too early). Whether a seat is free for `admit`
 * or `offer` is for `seatOrList` and `nextOffers` to say.
 */
export function change(
  place: { state: PlaceState; offeredUntil: Date | null },
  act: PlaceAct,
  now: Date,
): Change {
  const state = steps[act][place.state];
  if (!state) {
    const done = Object.values(steps[act]).includes(place.state);
    return { ok: false, refusal: done ? "already" : "not-possible" };
  }
  const over = place.offeredUntil !== null && now >= place.offeredUntil;
  if (act === "accept" && over) return { ok: false, refusal: "offer-over" };
  if (act === "expire" && !over) return { ok: false, refusal: "offer-stands" };
  return { ok: true, state };
}

/** Does this place still stand for a person in the cycle? Each person has at most one that does. */
export function isLive(state: PlaceState): boolean {
  return state !== "declined" && state !== "withdrawn";
}

function refusalOf(roster: Roster, now: Date): EnrolmentRefusal | null {
  const shut = shutTo(roster.cycleState);
  if (shut) return shut;
  return roster.enrolUntil && now >= roster.enrolUntil ? "closed" : null;
}
