/** Giving a place back: the seat is free at once and offered on, and what was agreed to ends with it. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "#app/domain/groups/enrolment.ts";
import { lockedPlace, offerSeats, settle } from "./offers.server.ts";
import type { Answered } from "./offers.server.ts";
import { endInvitations } from "../calendar/invitations.server.ts";
import { note } from "../people/organisations.server.ts";
import { tellWithdrawn } from "../letters/place-letters.server.ts";
import type { Store, Work } from "../kit/store.server.ts";

export type Withdrawing = {
  id: string;
  cycleId: string;
  /** The person themselves, or the member of staff they asked. */
  byPersonId: string;
};

/** Withdraws a place, whatever it was: held, offered or waiting. `already` when it was given back before. */
export function withdraw(store: Store, withdrawing: Withdrawing, now: Date): Promise<Answered> {
  return store.tx((work) => withdrawIn(work, withdrawing, now));
}

/** The same as part of an act. `quietly`: the act writes a letter of its own; what leaves calendars leaves them all the same. */
export async function withdrawIn(
  work: Work,
  { byPersonId, ...place }: Withdrawing,
  now: Date,
  { quietly = false } = {},
): Promise<Answered> {
  const found = await lockedPlace(work, place);
  if (!found) return { ok: false, refusal: "not-possible" };
  const { cycle, told } = found;
  const verdict = change(found.place, "withdraw", now);
  if (!verdict.ok) return verdict;
  const own = byPersonId === told.personId;
  const why = own ? "withdrew" : "withdrawn-by-hand";
  await settle(work, found, { state: verdict.state, byPersonId, why }, now);
  const { consents: c } = work.tables;
  await work.write
    .update(c)
    .set({ withdrawnAt: now })
    .where(and(eq(c.placeId, told.placeId), isNull(c.withdrawnAt)));
  if (quietly) await endInvitations(work, told.placeId, now);
  else await tellWithdrawn(work, cycle, told, now);
  const line = {
    organisationId: cycle.organisationId,
    personId: byPersonId,
    act: "withdraw a place" as const,
    subject: place.id,
  };
  if (!own) await note(work, line, now);
  await offerSeats(work, cycle, now);
  return { ok: true };
}
