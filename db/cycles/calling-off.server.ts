/**
 * Calling a whole group off. One transaction ends all of it: the meetings ahead, offers, the waiting list and asks
 * that nobody has confirmed yet; whoever held a place, was offered one or waited gets one letter that says so.
 */
import { and, eq, gt, inArray } from "drizzle-orm";
import { change } from "#app/domain/groups/enrolment.ts";
import { endAsks } from "../places/asks.server.ts";
import { peopleIn } from "../letters/change-letters.server.ts";
import { holdRuns, ledIn } from "../meetings/being-led.server.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle, Meeting } from "./cycles.server.ts";
import { cancelInvitations } from "../calendar/invitations.server.ts";
import { note } from "../people/organisations.server.ts";
import { setAside } from "../letters/outbox.server.ts";
import { tellCalledOff } from "../letters/place-letters.server.ts";
import { notePlaceChanges } from "../places/places.server.ts";
import type { Store, Work } from "../kit/store.server.ts";

export type CallingOff = {
  cycleId: string;
  /** A few words for the letter; may be empty. */
  words: string;
  by: string;
};
/** `meetingIds`: the meetings that were ahead and are cancelled with it. */
export type CalledOff =
  { ok: true; revision: number; meetingIds: string[] } | { ok: false; refusal: "cycle-over" | "being-led" };

/**
 * Calls a group off, unless one of its meetings is being led. Sent twice, the second time changes nothing and writes
 * to nobody.
 */
export async function cancelCycle(
  store: Store,
  { cycleId, words, by }: CallingOff,
  now: Date,
): Promise<CalledOff> {
  return store.tx(async (work) => {
    const { cycles: c } = work.tables;
    const cycle = await lockCycle(work, cycleId);
    if (cycle?.state === "cancelled") return { ok: true, revision: cycle.revision, meetingIds: [] };
    if (!cycle || cycle.state === "finished") return { ok: false, refusal: "cycle-over" };
    await holdRuns(work, cycleId, now);
    if ((await ledIn(work, cycleId)).length > 0) return { ok: false, refusal: "being-led" };
    const ahead = await cancelAhead(work, cycleId, now);
    await work.write.update(c).set({ state: "cancelled" }).where(eq(c.id, cycleId));
    await tellAndEnd(work, cycle, { ahead, words, by }, now);
    await endAsks(work, cycleId, now);
    const { organisationId } = cycle;
    await note(work, { organisationId, personId: by, act: "cycle cancelled", subject: cycleId }, now);
    return { ok: true, revision: cycle.revision, meetingIds: ahead.map(({ id }) => id) };
  });
}

/** Cancels every meeting still ahead, its calendar entries first, while it still stands. Gives what was cancelled. */
async function cancelAhead(work: Work, cycleId: string, now: Date): Promise<Meeting[]> {
  const { meetings: m } = work.tables;
  const ahead = await work.read
    .select()
    .from(m)
    .where(and(eq(m.cycleId, cycleId), eq(m.state, "planned"), gt(m.startsAt, now)))
    .orderBy(m.startsAt);
  await cancelInvitations(work, ahead, now);
  for (const { id, revision } of ahead)
    await work.write
      .update(m)
      .set({ state: "cancelled", revision: revision + 1 })
      .where(eq(m.id, id));
  return ahead;
}

const concerned = ["held", "offered", "waiting", "asked"] as const;
type Ending = { ahead: readonly Meeting[]; words: string; by: string };

/**
 * One letter to each, in place of any that has not left yet; then whatever is not held ends. A place that is held stays
 * as the record of what somebody took part in.
 */
async function tellAndEnd(work: Work, cycle: Cycle, { ahead, words, by }: Ending, now: Date): Promise<void> {
  const people = await peopleIn(work, cycle.id, concerned);
  await setAside(work, people, now);
  for (const one of people)
    await tellCalledOff(work, cycle, one, { had: one.state, meetings: ahead, words }, now);
  await endPlaces(work, cycle, by, now);
}

/** Offers, the list and asks that wait for an answer end, whoever they belong to. */
async function endPlaces(work: Work, cycle: Cycle, by: string, now: Date): Promise<void> {
  const { places: p } = work.tables;
  const standing = await work.read
    .select({ id: p.id, state: p.state, offeredUntil: p.offerUntil })
    .from(p)
    .where(and(eq(p.cycleId, cycle.id), inArray(p.state, [...concerned])));
  const { organisationId } = cycle;
  for (const place of standing) {
    const verdict = change(place, "call-off", now);
    if (!verdict.ok) continue;
    const set = { state: verdict.state, offerUntil: null, changedAt: now };
    await work.write.update(p).set(set).where(eq(p.id, place.id));
    const states = { fromState: place.state, toState: verdict.state };
    const line = { placeId: place.id, organisationId, ...states, byPersonId: by, why: "called-off" } as const;
    await notePlaceChanges(work, [line], now);
  }
}
