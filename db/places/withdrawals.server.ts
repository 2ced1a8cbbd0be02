/** Giving a place back: the seat is free at once and offered on, and what was agreed to ends with it. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "#app/domain/groups/enrolment.ts";
import { lockedPlace, offerSeats, settle } from "./offers.server.ts";
import type { Answered } from "./offers.server.ts";
import { note } from "../people/organisations.server.ts";
import { tellWithdrawn } from "../letters/place-letters.server.ts";
import type { Store } from "../kit/store.server.ts";

export type Withdrawing = {
  id: string;
  cycleId: string;
  /** The person themselves, or the member of staff they asked. */
  byPersonId: string;
};

/** Withdraws a place, whatever it was: held, offered or waiting. `already` when it was given back before. */
export async function withdraw(
  store: Store,
  { byPersonId, ...place }: Withdrawing,
  now: Date,
): Promise<Answered> {
  return store.tx(async (work) => {
    const found = await lockedPlace(work, place);
    if (!found) return { ok: false, refusal: "not-possible" };
    const { cycle, told } = found;
    const verdict = change(found.place, "withdraw", now);
    if (!verdict.ok) return verdict;
    const own = byPersonId === told.personId;
    await settle(
      work,
      found,
      { state: verdict.state, byPersonId, why: own ? "withdrew" : "withdrawn-by-hand" },
      now,
    );
    const { consents: c } = work.tables;
    await work.write
      .update(c)
      .set({ withdrawnAt: now })
      .where(and(eq(c.placeId, told.placeId), isNull(c.withdrawnAt)));
    await tellWithdrawn(work, cycle, told, now);
    const line = {
      organisationId: cycle.organisationId,
      personId: byPersonId,
      act: "withdraw a place" as const,
      subject: place.id,
    };
    if (!own) await note(work, line, now);
    await offerSeats(work, cycle, now);
    return { ok: true };
  });
}
