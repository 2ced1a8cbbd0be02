/** Places by hand: somebody enrolled on the phone or on paper, and the number of seats changed. */
import { eq } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { decide, isLive } from "#app/domain/groups/enrolment.ts";
import type { EnrolmentRefusal } from "#app/domain/groups/enrolment.ts";
import { findLead, lockCycle } from "../cycles/cycles.server.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { idOfAct } from "../kit/ids.server.ts";
import { personMeant } from "../people/known-by-hand.server.ts";
import type { Meant } from "../people/known-by-hand.server.ts";
import { offersNow } from "./free-seats.server.ts";
import { hasNamesake } from "./namesakes.server.ts";
import { offerSeats } from "./offers.server.ts";
import { note } from "../people/organisations.server.ts";
import { newPerson } from "../people/people.server.ts";
import { tellHeld, tellWaiting } from "../letters/place-letters.server.ts";
import {
  countsOf,
  newPlace,
  noteConsents,
  notePlaceChanges,
  placeIn,
  rosterOfCycle,
} from "./places.server.ts";
import { lockMailbox } from "../people/verifications.server.ts";
import { askWhetherTheirs, mayWriteUnasked } from "../people/typed-addresses.server.ts";
import type { Store, Work } from "../kit/store.server.ts";

export type NewByHand = {
  once: string;
  cycleId: string;
  name: string;
  /** Null: they have none; letters and signing in do not exist for them. */
  address: string | null;
  language: Language;
  reminders: boolean;
  consentVersion: string;
  byPersonId: string;
  /** Whether who enrols looks after every group of the organisation. */
  everyGroup: boolean;
  /** Somebody known at the address, "another" who shares the mailbox, null: not asked yet. */
  who: string | null;
};
export type EnrolledByHand =
  | { ok: true; placeId: string; state: "held" | "waiting" }
  | Extract<Meant, { ok: false }>
  | { ok: false; refusal: EnrolmentRefusal | "too-many-letters" | "leads-here" | "name-taken" };

/**
 * Enrols somebody by hand, also after enrolment has ended for strangers: somebody new, or whom the address is known to
 * belong to. The place's id follows from the form, so the same form sent twice is one place; filled in for somebody else
 * (Back, another name) it is another. Whoever has a place in this group keeps it, and one that was given back is taken
 * up again. Nobody who leads the group has a place in it, and nobody new is called as somebody there is.
 */
export async function enrolByHand(store: Store, given: NewByHand, now: Date): Promise<EnrolledByHand> {
  return store.tx(async (work) => {
    const { address } = given;
    if (address) await lockMailbox(work, address, now);
    const cycle = await lockCycle(work, given.cycleId);
    if (!cycle) return { ok: false, refusal: "not-published" };
    const placeId = idOfEnrolment(given);
    const before = await stateOf(work, placeId);
    if (before) return { ok: true, placeId, state: before === "waiting" ? "waiting" : "held" };
    const { organisationId } = cycle;
    const meant: Meant = address
      ? await personMeant(work, { ...given, address, organisationId })
      : { ok: true, personId: null };
    if (!meant.ok) return meant;
    if (meant.personId && (await findLead(work, cycle.id, meant.personId)))
      return { ok: false, refusal: "leads-here" };
    return enrol(work, { given, cycle, placeId, known: meant.personId }, now);
  });
}

function idOfEnrolment({ once, cycleId, byPersonId, ...given }: NewByHand): string {
  const content = [given.name, given.address, given.language, given.reminders, given.who];
  return idOfAct({ once, act: "enrol by hand", by: byPersonId, about: cycleId, content });
}

async function stateOf({ tables: { places: p }, read }: Work, placeId: string) {
  const [place] = await read.select({ state: p.state }).from(p).where(eq(p.id, placeId));
  return place?.state ?? null;
}

/** Everybody a roster shows by name. */
const onRoster = ["held", "offered", "waiting", "asked"] as const;

type Enrolling = { given: NewByHand; cycle: Cycle; placeId: string; known: string | null };

async function enrol(
  work: Work,
  { given, cycle, placeId: fresh, known }: Enrolling,
  now: Date,
): Promise<EnrolledByHand> {
  const earlier = known ? await placeIn(work, cycle.id, known) : null;
  if (earlier && isLive(earlier.state))
    return { ok: true, placeId: earlier.id, state: earlier.state === "waiting" ? "waiting" : "held" };
  if (await hasNamesake(work, { cycleId: cycle.id, name: given.name, personId: known, among: onRoster }))
    return { ok: false, refusal: "name-taken" };
  const counts = await countsOf(work, cycle.id);
  const decision = decide({ ...rosterOfCycle(cycle, counts), enrolUntil: null }, now);
  if (!decision.ok) return decision;
  const { organisationId } = cycle;
  if (given.address && !(await mayWriteUnasked(work, organisationId, given.address, now)))
    return { ok: false, refusal: "too-many-letters" };
  const state = decision.state === "held" ? ("held" as const) : ("waiting" as const);
  const typed = { language: given.language, address: given.address, typedBy: given.byPersonId };
  const personId = known ?? (await newPerson(work, typed, now));
  const placeId = earlier?.id ?? fresh;
  const { name, reminders, byPersonId } = given;
  const row = { name, state, ticket: cycle.revision, offerUntil: null, reminders, changedAt: now };
  const { places } = work.tables;
  if (earlier) await work.write.update(places).set(row).where(eq(places.id, placeId));
  else await work.write.insert(places).values({ ...newPlace(cycle, placeId, personId, now), ...row });
  const fromState = earlier?.state ?? null;
  const line = { placeId, organisationId, fromState, toState: state, byPersonId, why: "by-hand" } as const;
  await notePlaceChanges(work, [line], now);
  await noteConsents(work, { ...given, organisationId, personId, placeId }, now);
  await note(work, { organisationId, personId: byPersonId, act: "enrol by hand", subject: placeId }, now);
  if (given.address && known === null)
    await askWhetherTheirs(work, { personId, cycle, language: given.language }, now);
  const told = { placeId, personId, ticket: cycle.revision, language: given.language };
  if (given.address && state === "held") await tellHeld(work, cycle, told, "by-hand", now);
  if (given.address && state === "waiting")
    await tellWaiting(work, cycle, told, counts.waitingCount + 1, now);
  return { ok: true, placeId, state };
}

export type CapacityAct = {
  cycleId: string;
  capacity: number;
  byPersonId: string;
  /** So many offers at most may go out with it; left out: as many as there are free seats. */
  agreed?: number;
};
/** `asks`: more offers than agreed would go out, `count` of them, each until then; nothing was changed. */
export type CapacityVerdict =
  { ok: true; offers: number } | { ok: false; refusal: "asks"; count: number; until: Date };

/** Changes the number of seats. Nobody loses a place; free seats are offered at once. */
export async function changeCapacity(
  store: Store,
  { cycleId, capacity, byPersonId, agreed = Infinity }: CapacityAct,
  now: Date,
): Promise<CapacityVerdict> {
  return store.tx(async (work) => {
    const { cycles } = work.tables;
    const cycle = await lockCycle(work, cycleId);
    if (!cycle || cycle.capacity === capacity) return { ok: true, offers: 0 };
    const offers = await offersNow(work, { ...cycle, capacity }, now);
    if (offers && offers.chosen.length > agreed)
      return { ok: false, refusal: "asks", count: offers.chosen.length, until: offers.until };
    await work.write.update(cycles).set({ capacity }).where(eq(cycles.id, cycleId));
    const { organisationId } = cycle;
    await note(
      work,
      { organisationId, personId: byPersonId, act: "change the number of seats", subject: cycleId },
      now,
    );
    return { ok: true, offers: await offerSeats(work, { ...cycle, capacity }, now) };
  });
}
