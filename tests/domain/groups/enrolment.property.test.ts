/** A whole roster lived through at random: asks, answers, withdrawals, lowered and raised capacity, time passing. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { change, decide, isLive, isQuiet, nextOffers, offerUntil } from "#app/domain/groups/enrolment.ts";
import type { PlaceAct, PlaceState, Roster } from "#app/domain/groups/enrolment.ts";

type Place = { person: number; ticket: number; state: PlaceState; offeredUntil: Date | null };
type House = { capacity: number; places: Place[]; tickets: number; now: Date };
type Move =
  | { kind: "ask"; person: number }
  | { kind: "act"; person: number; act: PlaceAct }
  | { kind: "capacity"; to: number }
  | { kind: "wait"; minutes: number }
  | { kind: "offers" };

const zone = "America/St_Johns";
const opening = new Date("2026-10-20T09:00:00Z");
const startsAt = new Date("2026-11-05T21:00:00Z");

const person = fc.nat(14);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("ask" as const), person }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("act" as const),
      person,
      act: fc.constantFrom<PlaceAct>("accept", "decline", "expire", "withdraw"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("capacity" as const), to: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const), minutes: fc.nat(2000) }) },
  { weight: 3, arbitrary: fc.constant({ kind: "offers" as const }) },
);

const count = (house: House, state: PlaceState) =>
  house.places.filter((place) => place.state === state).length;
const taken = (house: House) => count(house, "held") + count(house, "offered");
const liveOf = (house: House, who: number) =>
  house.places.find((place) => place.person === who && isLive(place.state));

function rosterOf(house: House): Roster {
  return {
    capacity: house.capacity,
    held: count(house, "held"),
    offered: count(house, "offered"),
    waitingCount: count(house, "waiting"),
    enrolUntil: startsAt,
    cycleState: "published",
  };
}

function live(house: House, move: Move): void {
  if (move.kind === "capacity") house.capacity = move.to;
  if (move.kind === "wait") house.now = new Date(house.now.getTime() + move.minutes * 60_000);
  if (move.kind === "ask") ask(house, move.person);
  if (move.kind === "act") act(house, move.person, move.act);
  if (move.kind === "offers") offer(house);
}

function ask(house: House, who: number): void {
  if (liveOf(house, who)) return;
  const someoneWaited = count(house, "waiting") > 0;
  const decision = decide(rosterOf(house), house.now);
  if (!decision.ok) return expect(house.now >= startsAt).toBe(true);
  if (someoneWaited) expect(decision.state).toBe("waiting");
  house.places.push({ person: who, ticket: house.tickets++, state: decision.state, offeredUntil: null });
}

function act(house: House, who: number, act: PlaceAct): void {
  const place = liveOf(house, who);
  if (!place) return;
  const verdict = change(place, act, house.now);
  if (verdict.ok) place.state = verdict.state;
}

function offer(house: House): void {
  const waiting = house.places.filter((place) => place.state === "waiting");
  const tickets = waiting.map((place) => place.ticket);
  const offers = nextOffers({ ...rosterOf(house), waiting: tickets }, house.now, startsAt, zone);
  const longest = [...tickets].sort((a, b) => a - b).slice(0, offers.length);
  expect(offers.map((it) => it.ticket)).toEqual(longest);
  for (const { ticket, until } of offers) {
    const place = waiting.find((it) => it.ticket === ticket)!;
    const verdict = change(place, "offer", house.now);
    expect(verdict).toEqual({ ok: true, state: "offered" });
    Object.assign(place, { state: "offered", offeredUntil: until });
  }
}

test("whatever happens in whatever order, no seat is given twice and everyone has one place at most", () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 40, maxLength: 250 }), (moves) => {
      const house: House = { capacity: 5, places: [], tickets: 1, now: opening };
      for (const next of moves) {
        const before = taken(house);
        live(house, next);
        expect(taken(house)).toBeLessThanOrEqual(Math.max(house.capacity, before));
        const people = house.places.filter((place) => isLive(place.state)).map((place) => place.person);
        expect(new Set(people).size).toBe(people.length);
      }
    }),
    { numRuns: 150 },
  );
});

test("an offer is never made or ended at night, never passes the cut-off and leaves half an hour at least", () => {
  const minutes = fc.integer({ min: 0, max: 40 * 24 * 60 });
  fc.assert(
    fc.property(
      minutes,
      minutes,
      fc.constantFrom("Europe/Paris", zone, "Australia/Lord_Howe"),
      (from, ahead, where) => {
        const now = new Date(opening.getTime() + from * 60_000);
        const start = new Date(now.getTime() + ahead * 60_000);
        const until = offerUntil(now, start, where);
        if (!until) return;
        expect(isQuiet(now, where)).toBe(false);
        expect(isQuiet(until, where)).toBe(false);
        expect(until.getTime()).toBeLessThanOrEqual(start.getTime() - 3_600_000);
        expect(until.getTime() - now.getTime()).toBeGreaterThanOrEqual(1_800_000);
      },
    ),
    { numRuns: 1000 },
  );
});

test("the nearer the meeting, the earlier an offer ends", () => {
  const ahead = fc.integer({ min: 0, max: 10 * 24 * 60 });
  fc.assert(
    fc.property(ahead, ahead, (one, other) => {
      const ends = [Math.min(one, other), Math.max(one, other)].map((minutes) =>
        offerUntil(opening, new Date(opening.getTime() + minutes * 60_000), "Europe/Paris"),
      );
      if (ends[0]) expect(ends[0].getTime()).toBeLessThanOrEqual(ends[1]!.getTime());
    }),
  );
});
