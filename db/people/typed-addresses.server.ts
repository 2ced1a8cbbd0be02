/**
 * Addresses that were typed for somebody: one letter asks whoever reads the mailbox whether it is theirs. Answering, or
 * coming in by any letter to it, proves it; then they are told what they have. What staff were told to ring about
 * leaves after all, as far as it still says something.
 */
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Language } from "#app/domain/languages.ts";
import { standingOf } from "#app/domain/mailboxes/reach.ts";
import { leaveCalendar } from "../calendar/other-mailboxes.server.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { findCycle } from "../cycles/cycles.server.ts";
import { putLetter } from "../letters/outbox.server.ts";
import { tellStanding } from "../letters/place-letters.server.ts";
import { countAttempt } from "./attempts.server.ts";
import { isTyped, mailboxOfPerson, notedAt } from "./mailboxes.server.ts";
import { findOrganisation, note } from "./organisations.server.ts";
import { mailboxKey } from "./verifications.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

/** Letters to one mailbox of an organisation that nobody there asked for: enrolled by hand, or an address typed. */
const toOneAddress = { most: 5, withinMs: 86_400_000 };

/** Whether one more letter that nobody asked for may go to this address from this organisation today. Counts it. */
export function mayWriteUnasked(
  work: Work,
  organisationId: string,
  address: string,
  now: Date,
): Promise<boolean> {
  return countAttempt(work, `by hand ${organisationId} ${mailboxKey(address)}`, toOneAddress, now);
}

type Asking = { personId: string; cycle: Pick<Cycle, "id" | "organisationId">; language: Language };

/** The one letter that asks whether a typed mailbox is theirs; a second act on the same address sends none. */
export async function askWhetherTheirs(
  work: Work,
  { personId, cycle, language }: Asking,
  now: Date,
): Promise<void> {
  const mailbox = await mailboxOfPerson(work, personId);
  if (mailbox?.standing !== "typed") return;
  const organisation = (await findOrganisation(work, cycle.organisationId))?.neutralName ?? "";
  const letter = {
    kind: "address-typed",
    organisationId: cycle.organisationId,
    cycleId: cycle.id,
    to: { personId },
    language,
    key: `address-typed-${mailbox.id}`,
    facts: { addressId: mailbox.id, organisation },
    dueAt: now,
  } as const;
  await putLetter(work, letter, now);
}

/** The mailbox is proved to be this person's, if it waited to be: they are told what they have there. */
export async function proveAddress(
  work: Work,
  { personId, address }: { personId: string; address: string },
  now: Date,
): Promise<void> {
  const { addresses: a, outbox: o } = work.tables;
  const [proved] = await work.write
    .update(a)
    .set({ provedAt: now })
    .where(and(eq(a.personId, personId), eq(a.address, address), isTyped(work)))
    .returning({ id: a.id });
  if (!proved) return;
  await note(work, { organisationId: null, personId, act: "address confirmed", subject: personId }, now);
  await work.write
    .update(o)
    .set({ state: "waiting", tries: 0, failure: null, dueAt: now, leasedUntil: null })
    .where(and(eq(o.personId, personId), eq(o.state, "failed"), eq(o.failure, "not-confirmed")));
  await tellPlaces(work, personId, now);
}

/**
 * Whoever reads the mailbox says that it is not theirs: it is taken from the person it was typed for, whose roster says
 * so. Nothing is told of that person. `null`: it was proved, or taken away before.
 */
export async function refuseAddress(work: Work, addressId: string, now: Date): Promise<true | null> {
  const { addresses: a, persons: p, places } = work.tables;
  const [gone] = await work.write
    .delete(a)
    .where(and(eq(a.id, addressId), isTyped(work)))
    .returning({ personId: a.personId, address: a.address });
  if (!gone) return null;
  const { personId } = gone;
  await work.write.update(p).set({ addressRefusedAt: now }).where(eq(p.id, personId));
  await leaveCalendar(work, gone, now);
  const [at] = await work.read
    .select({ organisationId: places.organisationId })
    .from(places)
    .where(eq(places.personId, personId))
    .orderBy(desc(places.createdAt))
    .limit(1);
  const organisationId = at?.organisationId ?? null;
  await note(work, { organisationId, personId: null, act: "address refused", subject: personId }, now);
  return true;
}

/** The same, by whose mailbox it was meant to be. */
export async function refuseAt(
  work: Work,
  { personId, address }: { personId: string; address: string },
  now: Date,
): Promise<void> {
  const { addresses: a } = work.tables;
  const [row] = await work.read
    .select({ id: a.id })
    .from(a)
    .where(and(eq(a.personId, personId), eq(a.address, address), isTyped(work)));
  if (row) await refuseAddress(work, row.id, now);
}

/** A typed address by its id, with what its mailbox may be told; null once it is another, or somebody took it away. */
export async function findTyped(data: Data, addressId: string) {
  const { addresses: a, persons: p } = data.tables;
  const [found] = await data.read
    .select({ personId: a.personId, address: a.address, typedAt: a.typedAt, provedAt: a.provedAt })
    .from(a)
    .innerJoin(p, eq(p.id, a.personId))
    .where(and(eq(a.id, addressId), isNull(p.erasedAt)));
  if (!found) return null;
  const noted = (await notedAt(data, found.address)).find(({ id }) => id === found.personId);
  return { ...found, standing: standingOf(found), noted: noted ?? null };
}

/** What they have by now, in each group that is not over. */
async function tellPlaces(work: Work, personId: string, now: Date): Promise<void> {
  const { places: p, persons } = work.tables;
  const mine = await work.read
    .select({
      placeId: p.id,
      ticket: p.ticket,
      state: p.state,
      cycleId: p.cycleId,
      language: persons.language,
    })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .where(and(eq(p.personId, personId), inArray(p.state, ["held", "waiting"])));
  for (const { cycleId, state, ...place } of mine) {
    const cycle = await findCycle(work, cycleId);
    if (cycle?.state === "published") await tellStanding(work, cycle, { ...place, personId }, state, now);
  }
}
