/**
 * Entries of a calendar whose person has another mailbox from now on, or none. What was asked out to the earlier mailbox
 * is taken back there: dates of a group must not stay in a calendar that is not theirs. In the new one the same UID goes
 * on, above that CANCEL, so that also a calendar which both mailboxes lead to keeps the date.
 */
import { and, eq, gt, isNull } from "drizzle-orm";
import { goneAfter } from "#app/domain/calendar/sequence.ts";
import { forgotten, putLetter } from "../letters/outbox.server.ts";
import { addLedDates, ensureInvitations } from "./invitations.server.ts";
import { factsOf, rowsWhere } from "./invitation-rows.server.ts";
import type { Row } from "./invitation-rows.server.ts";
import type { Store, Work } from "../kit/store.server.ts";

/** Takes back at `address` whatever was asked out to this person and is still ahead. */
export async function leaveCalendar(
  work: Work,
  { personId, address }: { personId: string; address: string },
  now: Date,
): Promise<void> {
  const { invitations: i, meetings: m } = work.tables;
  const asked = and(eq(i.personId, personId), eq(i.state, "requested"));
  for (const row of await rowsWhere(work, and(asked, eq(m.state, "planned"), gt(m.startsAt, now))))
    await takeBack(work, row, address, now);
}

async function takeBack(work: Work, row: Row, address: string, now: Date): Promise<void> {
  const { invitations: i, outbox: o } = work.tables;
  const { uid, id } = row.invitation;
  const { sequence, state } = goneAfter(row.invitation).invitation;
  await work.write.update(i).set({ sequence, state, stampedAt: now }).where(eq(i.id, id));
  // What waits would go to the new mailbox without being true there, and what has left was not told there.
  await work.write
    .update(o)
    .set({ state: "replaced", ...forgotten })
    .where(and(eq(o.uid, uid), eq(o.state, "waiting")));
  await work.write.update(o).set({ uid: null }).where(eq(o.uid, uid));
  const letter = {
    kind: "invitation",
    organisationId: row.meeting.organisationId,
    cycleId: row.meeting.cycleId,
    to: { address },
    language: row.person.language,
    key: `invitation:${uid}:${sequence}:CANCEL:left`,
    dueAt: now,
    facts: { ...factsOf(row, { method: "CANCEL", sequence, yours: false }, now), elsewhere: true },
  } as const;
  await putLetter(work, letter, now);
}

/** Whatever they hold or lead is in their calendar, by their choice also by mail, to the mailbox they have now. */
export async function enterCalendar(work: Work, personId: string, now: Date): Promise<void> {
  const { places: p, cycleFacilitators: f } = work.tables;
  const held = and(eq(p.personId, personId), eq(p.state, "held"));
  for (const { id } of await work.read.select({ id: p.id }).from(p).where(held))
    await ensureInvitations(work, id, now);
  const led = await work.read
    .selectDistinct({ cycleId: f.cycleId })
    .from(f)
    .where(and(eq(f.personId, personId), isNull(f.until)));
  for (const { cycleId } of led) await addLedDates(work, { cycleId, personIds: [personId] }, now);
}

/** An entry was to be asked out and was not: it is as if nothing had been said. */
export async function notAskedOut(store: Store, uid: string): Promise<void> {
  await store.tx(async ({ tables: { invitations: i }, write }) => {
    await write
      .update(i)
      .set({ state: "none" })
      .where(and(eq(i.uid, uid), eq(i.state, "requested")));
  });
}
