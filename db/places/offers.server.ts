/**
 * Seats that came free: offered to whoever has waited longest, kept for them until a deadline, then passed on. The
 * rules (order, deadlines, quiet hours) are in domain/enrolment; here they are carried out in one transaction each.
 */
import { and, count, eq, inArray, lte, sql } from "drizzle-orm";
import { change, offerUntil, shutTo, whyNoOffer } from "#app/domain/groups/enrolment.ts";
import type { ChangeRefusal, NoOffer } from "#app/domain/groups/enrolment.ts";
import { lockCycle } from "../cycles/cycles.server.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { note } from "../people/organisations.server.ts";
import { datesAhead, tellHeld, tellOffered, tellOfferEnded } from "../letters/place-letters.server.ts";
import type { PlaceLetter } from "../letters/place-letters.server.ts";
import { firstMeetingAhead, offersNow } from "./free-seats.server.ts";
import { countsOf, notePlaceChanges } from "./places.server.ts";
import type { Reason } from "./places.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** Offers every free seat of a locked cycle, longest-waiting first. Gives how many offers were made. */
export async function offerSeats(work: Work, cycle: Cycle, now: Date): Promise<number> {
  const offers = await offersNow(work, cycle, now);
  if (!offers) return 0;
  await makeOffers(work, cycle, { ...offers, byPersonId: null, why: "longest-waiting" }, now);
  return offers.chosen.length;
}

type Offering = { chosen: readonly PlaceLetter[]; until: Date; byPersonId: string | null; why: Reason };

async function makeOffers(work: Work, cycle: Cycle, offering: Offering, now: Date): Promise<void> {
  const { places: p } = work.tables;
  const { chosen, until, byPersonId, why } = offering;
  const placeIds = chosen.map((told) => told.placeId);
  await work.write
    .update(p)
    .set({ state: "offered", offerUntil: until, changedAt: now })
    .where(inArray(p.id, placeIds));
  const line = {
    organisationId: cycle.organisationId,
    fromState: "waiting",
    toState: "offered",
    byPersonId,
    why,
  } as const;
  await notePlaceChanges(
    work,
    placeIds.map((placeId) => ({ placeId, ...line })),
    now,
  );
  const meetings = await datesAhead(work, cycle.id, now);
  for (const told of chosen) await tellOffered(work, cycle, told, { until, meetings }, now);
}

export type Answered = { ok: true } | { ok: false; refusal: ChangeRefusal };

/** `byPersonId`: who of the staff was told the answer; left out when people answer themselves. */
export type Answering = { id: string; cycleId: string; byPersonId?: string };

/** A person takes the seat that is kept for them. */
export async function acceptOffer(store: Store, answering: Answering, now: Date): Promise<Answered> {
  return store.tx(async (work) => {
    const found = await answered(work, answering, "accept", now);
    if ("refusal" in found) return found;
    await tellHeld(work, found.cycle, found.told, "offer", now);
    return { ok: true };
  });
}

/** A person lets the seat go; it is offered to the next. */
export async function declineOffer(store: Store, answering: Answering, now: Date): Promise<Answered> {
  return store.tx(async (work) => {
    const found = await answered(work, answering, "decline", now);
    if ("refusal" in found) return found;
    await offerSeats(work, found.cycle, now);
    return { ok: true };
  });
}

/** Settles an offer by its answer; a line in the trail where somebody else gave it for them. */
async function answered(
  work: Work,
  { byPersonId, ...place }: Answering,
  by: "accept" | "decline",
  now: Date,
) {
  const found = await lockedPlace(work, place);
  if (!found) return { ok: false, refusal: "not-possible" } as const;
  const shut = shutTo(found.cycle.state);
  if (shut) return { ok: false, refusal: shut } as const;
  const verdict = change(found.place, by, now);
  if (!verdict.ok) return verdict;
  const { told, cycle } = found;
  const why = by === "accept" ? "accepted" : "declined";
  await settle(work, found, { state: verdict.state, byPersonId: byPersonId ?? told.personId, why }, now);
  const { organisationId } = cycle;
  const line = { organisationId, act: "answer an offer for somebody" as const, subject: place.id };
  if (byPersonId && byPersonId !== told.personId) await note(work, { ...line, personId: byPersonId }, now);
  return found;
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockedPlace>>>;

/** A place under the lock of its cycle, with whom to tell. The first statement of an act on one place. */
export async function lockedPlace(work: Work, place: { id: string; cycleId: string }) {
  const { places: p, persons } = work.tables;
  const cycle = await lockCycle(work, place.cycleId);
  if (!cycle) return null;
  const [row] = await work.read
    .select({
      id: p.id,
      state: p.state,
      offeredUntil: p.offerUntil,
      ticket: p.ticket,
      personId: p.personId,
      language: persons.language,
    })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .where(and(eq(p.id, place.id), eq(p.cycleId, cycle.id)));
  if (!row) return null;
  const { id, state, offeredUntil, ...rest } = row;
  return { cycle, place: { id, state, offeredUntil }, told: { placeId: id, ...rest } satisfies PlaceLetter };
}

type Settled = { state: Locked["place"]["state"]; byPersonId: string | null; why: Reason };

/** Writes the new state of a locked place and the row of its history. */
export async function settle(
  work: Work,
  { cycle, place }: Locked,
  settled: Settled,
  now: Date,
): Promise<void> {
  const { places: p } = work.tables;
  const { state, byPersonId, why } = settled;
  await work.write.update(p).set({ state, offerUntil: null, changedAt: now }).where(eq(p.id, place.id));
  const line = {
    placeId: place.id,
    organisationId: cycle.organisationId,
    fromState: place.state,
    toState: state,
  };
  await notePlaceChanges(work, [{ ...line, byPersonId, why }], now);
}

export type ByHand = { ok: true } | { ok: false; refusal: "not-possible" | NoOffer };

/** A coordinator or facilitator offers a free seat to somebody on the list, whoever waited longest or not. */
export async function offerByHand(
  store: Store,
  { byPersonId, ...place }: { id: string; cycleId: string; byPersonId: string },
  now: Date,
): Promise<ByHand> {
  return store.tx(async (work) => {
    const found = await lockedPlace(work, place);
    if (!found) return { ok: false, refusal: "not-possible" };
    const { cycle, told } = found;
    const shut = shutTo(cycle.state);
    if (shut) return { ok: false, refusal: shut };
    if (found.place.state !== "waiting") return { ok: false, refusal: "not-possible" };
    const startsAt = await firstMeetingAhead(work, cycle.id, now);
    const refusal = whyNoOffer(seatsOf(cycle, await countsOf(work, cycle.id)), startsAt, cycle.zone, now);
    const until = startsAt && offerUntil(now, startsAt, cycle.zone);
    if (refusal || !until) return { ok: false, refusal: refusal ?? "quiet" };
    await makeOffers(work, cycle, { chosen: [told], until, byPersonId, why: "chosen-by-hand" }, now);
    const line = {
      organisationId: cycle.organisationId,
      personId: byPersonId,
      act: "offer a place" as const,
      subject: place.id,
    };
    await note(work, line, now);
    return { ok: true };
  });
}

/** Why nobody in this cycle can be offered a seat by hand now; null when somebody can (see `whyNoOffer`). */
export async function offerableIn(data: Data, cycle: Cycle, now: Date): Promise<NoOffer | null> {
  const startsAt = await firstMeetingAhead(data, cycle.id, now);
  return whyNoOffer(seatsOf(cycle, await countsOf(data, cycle.id)), startsAt, cycle.zone, now);
}

function seatsOf({ capacity, state: cycleState }: Cycle, counts: Awaited<ReturnType<typeof countsOf>>) {
  return { capacity, cycleState, ...counts };
}

/**
 * What the timekeeper does about seats: offers nobody answered end and tell so, and seats that are free (also those
 * kept back over quiet hours) are offered on. Idempotent. Gives how many offers ended and were made.
 */
export async function expireOffers(store: Store, now: Date): Promise<{ ended: number; made: number }> {
  const sum = { ended: 0, made: 0 };
  for (const cycleId of await cyclesToLookAt(store, now)) {
    const done = await store.tx((work) => expireIn(work, cycleId, now));
    sum.ended += done.ended;
    sum.made += done.made;
  }
  return sum;
}

async function expireIn(work: Work, cycleId: string, now: Date): Promise<{ ended: number; made: number }> {
  const { places: p, persons } = work.tables;
  const cycle = await lockCycle(work, cycleId);
  if (!cycle) return { ended: 0, made: 0 };
  const over = await work.read
    .select({ id: p.id, personId: p.personId, ticket: p.ticket, language: persons.language })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .where(and(eq(p.cycleId, cycleId), eq(p.state, "offered"), lte(p.offerUntil, now)));
  for (const { id, ...rest } of over) {
    const told = { placeId: id, ...rest };
    const found = { cycle, place: { id, state: "offered" as const, offeredUntil: null }, told };
    await settle(work, found, { state: "declined", byPersonId: null, why: "not-answered" }, now);
    await tellOfferEnded(work, cycle, told, now);
  }
  return { ended: over.length, made: await offerSeats(work, cycle, now) };
}

/** Cycles with an offer that ran out, or with somebody waiting beside a free seat while enrolment is open. */
async function cyclesToLookAt(
  { tables: { places: p, cycles: c }, read }: Data,
  now: Date,
): Promise<string[]> {
  const seatsTaken = sql<number>`sum(case when ${p.state} <> 'waiting' then 1 else 0 end)`.mapWith(Number);
  const ranOut = sql<number>`sum(case when ${p.state} = 'offered' and ${p.offerUntil} <= ${sql.param(now, p.offerUntil)} then 1 else 0 end)`;
  const rows = await read
    .select({
      id: c.id,
      capacity: c.capacity,
      enrolUntil: c.enrolUntil,
      taken: seatsTaken,
      ranOut: ranOut.mapWith(Number),
      all: count(),
    })
    .from(c)
    .innerJoin(p, eq(p.cycleId, c.id))
    .where(and(eq(c.state, "published"), inArray(p.state, ["held", "offered", "waiting"])))
    .groupBy(c.id);
  return rows
    .filter(
      (row) => row.ranOut > 0 || (row.all > row.taken && row.taken < row.capacity && row.enrolUntil > now),
    )
    .map((row) => row.id);
}

/** A place with its group's name, for the signed link of an offer; null once it was given back. */
export async function findOffered({ tables: { places: p, cycles: c }, read }: Data, placeId: string) {
  const [found] = await read
    .select({ place: p, groupName: c.name, zone: c.zone, cycleState: c.state })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .where(eq(p.id, placeId));
  return found && found.place.state !== "withdrawn" ? found : null;
}
