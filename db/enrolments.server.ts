/** Places by hand: somebody enrolled on the phone or on paper, and the number of seats changed. */
import { eq } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { decide } from "#app/domain/enrolment.ts";
import type { EnrolmentRefusal } from "#app/domain/enrolment.ts";
import { lockCycle } from "./cycles.server.ts";
import { idOfAct } from "./ids.server.ts";
import { offerSeats } from "./offers.server.ts";
import { note } from "./organisations.server.ts";
import { newPerson } from "./people.server.ts";
import { tellHeld, tellWaiting } from "./place-letters.server.ts";
import { countsOf, newPlace, noteConsents, notePlaceChanges, rosterOfCycle } from "./places.server.ts";
import type { Store } from "./store.server.ts";

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
};
export type EnrolledByHand =
  { ok: true; placeId: string; state: "held" | "waiting" } | { ok: false; refusal: EnrolmentRefusal };

/**
 * Enrols a new person by hand, also after enrolment has ended for strangers. The place's id follows from the form, so
 * the same form sent twice is one place; filled in for somebody else (Back, another name) it is another.
 */
export async function enrolByHand(store: Store, given: NewByHand, now: Date): Promise<EnrolledByHand> {
  return store.tx(async (work) => {
    const { places } = work.tables;
    const cycle = await lockCycle(work, given.cycleId);
    if (!cycle) return { ok: false, refusal: "not-published" };
    const placeId = idOfEnrolment(given);
    const [before] = await work.read
      .select({ state: places.state })
      .from(places)
      .where(eq(places.id, placeId));
    if (before) return { ok: true, placeId, state: before.state === "waiting" ? "waiting" : "held" };
    const counts = await countsOf(work, cycle.id);
    const decision = decide({ ...rosterOfCycle(cycle, counts), enrolUntil: null }, now);
    if (!decision.ok) return decision;
    const state: "held" | "waiting" = decision.state === "held" ? "held" : "waiting";
    const { name, reminders, language, byPersonId } = given;
    const personId = await newPerson(work, given, now);
    const fresh = { name, state, ticket: cycle.revision, reminders, changedAt: now };
    await work.write.insert(places).values({ ...newPlace(cycle, placeId, personId, now), ...fresh });
    const { organisationId } = cycle;
    const line = {
      placeId,
      organisationId,
      fromState: null,
      toState: state,
      byPersonId,
      why: "by-hand",
    } as const;
    await notePlaceChanges(work, [line], now);
    await noteConsents(work, { ...given, organisationId, personId, placeId }, now);
    await note(work, { organisationId, personId: byPersonId, act: "enrol by hand", subject: placeId }, now);
    const told = { placeId, personId, ticket: cycle.revision, language };
    if (given.address && state === "held") await tellHeld(work, cycle, told, "by-hand", now);
    if (given.address && state === "waiting")
      await tellWaiting(work, cycle, told, counts.waitingCount + 1, now);
    return { ok: true, placeId, state };
  });
}

function idOfEnrolment({ once, cycleId, byPersonId, ...given }: NewByHand): string {
  const content = [given.name, given.address, given.language, given.reminders];
  return idOfAct({ once, act: "enrol by hand", by: byPersonId, about: cycleId, content });
}

/** Changes the number of seats. Nobody loses a place; free seats are offered at once. Gives how many offers were made. */
export async function changeCapacity(
  store: Store,
  { cycleId, capacity, byPersonId }: { cycleId: string; capacity: number; byPersonId: string },
  now: Date,
): Promise<number> {
  return store.tx(async (work) => {
    const { cycles } = work.tables;
    const cycle = await lockCycle(work, cycleId);
    if (!cycle || cycle.capacity === capacity) return 0;
    await work.write.update(cycles).set({ capacity }).where(eq(cycles.id, cycleId));
    const { organisationId } = cycle;
    await note(
      work,
      { organisationId, personId: byPersonId, act: "change the number of seats", subject: cycleId },
      now,
    );
    return offerSeats(work, { ...cycle, capacity }, now);
  });
}
