/**
 * Calendar invitations of people who hold a place and of those who lead: made when the place is held or the group is
 * published, asked out when their day comes, raised when a meeting changes, taken back when it, the place or the leading
 * is gone. One invitation a person and meeting, whatever it rests on; a place counts before leading. The rules are in
 * domain/calendar/sequence.
 */
import { and, desc, eq, gt, inArray, isNull, lte, ne, notInArray, or } from "drizzle-orm";
import {
  goneAfter,
  invitationAfter,
  invitationDue,
  newInvitation,
  retitled,
  rollingDays,
} from "#app/domain/calendar/sequence.ts";
import type { Entry } from "#app/domain/calendar/material.ts";
import type { InvitationOutcome } from "#app/domain/calendar/sequence.ts";
import { findCycle, holdCycle } from "../cycles/cycles.server.ts";
import { newId } from "../kit/ids.server.ts";
import { choiceOf, claimOf, entryOf, isLed, rowsWhere, save } from "./invitation-rows.server.ts";
import type { Row } from "./invitation-rows.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import { isReachable, typedPersons } from "../people/mailboxes.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/**
 * Whoever holds a place and can be written to has an invitation for every meeting to come; those due by now leave at
 * once. Somebody who comes back gets what was taken from their calendar anew, above the CANCEL.
 */
export async function ensureInvitations(work: Work, placeId: string, now: Date): Promise<void> {
  const [place] = await placeById(work).execute({ id: placeId });
  if (place?.state !== "held" || !(await isReachable(work, place.personId))) return;
  await addMissing(work, place, now);
  const since = await heldSince(work, placeId);
  for (const row of await aheadOfPlace(work).execute({ place: placeId, now }))
    await bringIn(work, row, since, now);
}

/** Somebody leads a published group from now on: what they lead is in their calendar, by their choice also by mail. */
export async function addLedDates(
  work: Work,
  { cycleId, personIds }: { cycleId: string; personIds: readonly string[] },
  now: Date,
): Promise<void> {
  if ((await findCycle(work, cycleId))?.state !== "published") return;
  for (const personId of personIds) {
    await addMissing(work, { cycleId, personId }, now);
    for (const row of await aheadOfPerson(work, cycleId, personId, now))
      if (isLed(row)) await bringIn(work, row, now, now);
  }
}

/** Somebody leads a group no more, or it is no longer published: what they would have led leaves their calendar. */
export async function removeLedDates(
  work: Work,
  { cycleId, personIds }: { cycleId: string; personIds: readonly string[] },
  now: Date,
): Promise<void> {
  for (const personId of personIds)
    for (const row of await aheadOfPerson(work, cycleId, personId, now))
      if (!claimOf(row)) await takeAway(work, row, now);
}

/** Somebody who leads chose anew: another title is told where entries were mailed, and what is due leaves at once. */
export async function chooseLedDates(
  work: Work,
  act: { cycleId: string; personId: string; retitled: boolean },
  now: Date,
): Promise<void> {
  for (const row of await aheadOfPerson(work, act.cycleId, act.personId, now)) {
    if (!isLed(row)) continue;
    if (act.retitled) await retitle(work, row, now);
    if (row.invitation.state !== "requested") await bringIn(work, row, new Date(0), now);
  }
}

/** One meeting ahead for whoever has a claim to it. What was taken away since is taken up again, above the CANCEL. */
async function bringIn(work: Work, row: Row, since: Date, now: Date): Promise<void> {
  const entry = entryOf(row, true);
  const again = row.invitation.state === "cancelled" || row.invitation.stampedAt < since;
  const outcome = again ? takenUp(row, entry, now) : invitationDue(row.invitation, entry, choiceOf(row), now);
  await save(work, row, outcome, now);
}

const placeById = prepared(({ tables: { places: p }, read }) =>
  read
    .select({ personId: p.personId, cycleId: p.cycleId, state: p.state })
    .from(p)
    .where(eq(p.id, param("id", p.id))),
);

type Invited = { personId: string; cycleId: string };

async function addMissing(work: Work, { personId, cycleId }: Invited, now: Date): Promise<void> {
  for (const { id: meetingId, organisationId } of await aheadOfCycle(work).execute({ cycle: cycleId, now })) {
    const fresh = { ...newInvitation(newId()), stampedAt: now };
    const row = { id: newId(), organisationId, meetingId, personId, ...fresh };
    await insertRow(work, "invitations", row, { quietly: true });
  }
}

const aheadOfCycle = prepared(({ tables: { meetings: m }, read }) =>
  read
    .select({ id: m.id, organisationId: m.organisationId })
    .from(m)
    .where(
      and(
        eq(m.cycleId, param("cycle", m.cycleId)),
        eq(m.state, "planned"),
        gt(m.startsAt, param("now", m.startsAt)),
      ),
    ),
);

function aheadOfPerson(work: Work, cycleId: string, personId: string, now: Date) {
  const { meetings: m, invitations: i } = work.tables;
  const ahead = and(eq(m.cycleId, cycleId), eq(m.state, "planned"), gt(m.startsAt, now));
  return rowsWhere(work, and(ahead, eq(i.personId, personId)));
}

const aheadOfPlace = prepared((data) => {
  const { meetings: m, places: p } = data.tables;
  const ahead = and(eq(m.state, "planned"), gt(m.startsAt, param("now", m.startsAt)));
  return rowsWhere(data, and(eq(p.id, param("place", p.id)), ahead));
});

/** Since when a place is held: what was last touched before that was given back in between. */
async function heldSince(data: Data, placeId: string): Promise<Date> {
  const [last] = await lastHeldPlace(data).execute({ place: placeId });
  return last?.at ?? new Date(0);
}

const lastHeldPlace = prepared(({ tables: { placeChanges: c }, read }) =>
  read
    .select({ at: c.at })
    .from(c)
    .where(and(eq(c.placeId, param("place", c.placeId)), eq(c.toState, "held")))
    .orderBy(desc(c.at))
    .limit(1),
);

/** Taken up again: its SEQUENCE rises above what the calendar was told last, even where no mail is due yet. */
function takenUp(row: Row, entry: Entry, now: Date): InvitationOutcome {
  const { invitation, mail } = invitationAfter(
    row.invitation,
    { ...entry, stands: false },
    entry,
    choiceOf(row),
    now,
  );
  return { mail, invitation: { ...invitation, state: mail ? "requested" : "none" } };
}

/**
 * Meetings that stood until now, as they were, have another time or place since: where that matters every invitation to
 * them rises, and who was asked hears of it. To be called after the meetings were saved. From the calendar of whoever gave
 * their place back an evening goes that had begun before and is moved now.
 */
export function moveInvitations(work: Work, were: readonly MeetingWas[], now: Date): Promise<void> {
  return reviseInvitations(work, were, true, now);
}

/** Meetings will not be: what was asked for them is taken back. To be called while they still stand. */
export function cancelInvitations(work: Work, were: readonly MeetingWas[], now: Date): Promise<void> {
  return reviseInvitations(work, were, false, now);
}

/** A meeting before it was changed. */
type MeetingWas = Row["meeting"];

async function reviseInvitations(
  work: Work,
  were: readonly MeetingWas[],
  stands: boolean,
  now: Date,
): Promise<void> {
  const { meetings: m } = work.tables;
  const before = new Map(were.map((meeting) => [meeting.id, entryOf({ meeting }, true)]));
  if (before.size === 0) return;
  for (const row of await rowsWhere(work, inArray(m.id, [...before.keys()]))) {
    const [was, is] = [before.get(row.meeting.id), entryOf(row, stands)];
    if (!was) continue;
    const outcome = claimOf(row)
      ? invitationAfter(row.invitation, was, is, choiceOf(row), now)
      : goneAfter(row.invitation);
    await save(work, row, outcome, now);
  }
}

/**
 * The place is gone: what was asked for meetings to come is cancelled, for this person only. Whoever leads the group all
 * the same keeps the dates, under the title of those who lead.
 */
export async function endInvitations(work: Work, placeId: string, now: Date): Promise<void> {
  const { meetings: m, places: p } = work.tables;
  const ahead = and(eq(p.id, placeId), eq(m.state, "planned"), gt(m.startsAt, now));
  for (const row of await rowsWhere(work, ahead))
    await (isLed(row) ? retitle(work, row, now) : takeAway(work, row, now));
}

async function takeAway(work: Work, row: Row, now: Date): Promise<void> {
  const [before, after] = [entryOf(row, true), entryOf(row, false)];
  await save(work, row, invitationAfter(row.invitation, before, after, choiceOf(row), now), now);
}

/**
 * The titles of entries may have changed, by the person's choice or because the group is called otherwise: the feed
 * shows them as changed now, and entries that were mailed are mailed anew. `which`: one place, all of a person (whose
 * neutral word is another in another language), or a cycle that has another name.
 */
export async function retitleInvitations(
  work: Work,
  which: { placeId: string } | { personId: string } | { cycleId: string },
  now: Date,
): Promise<void> {
  const { places: p, invitations: i, cycleFacilitators: f, meetings: m } = work.tables;
  const whose =
    "placeId" in which
      ? eq(p.id, which.placeId)
      : "personId" in which
        ? eq(i.personId, which.personId)
        : and(eq(m.cycleId, which.cycleId), or(eq(p.title, "name"), eq(f.title, "name")));
  for (const row of await rowsWhere(work, whose)) await retitle(work, row, now);
}

async function retitle(work: Work, row: Row, now: Date): Promise<void> {
  const { invitations: i } = work.tables;
  await work.write.update(i).set({ stampedAt: now }).where(eq(i.id, row.invitation.id));
  const stands = claimOf(row) !== null && row.meeting.state === "planned";
  await save(work, row, retitled(row.invitation, entryOf(row, stands), now), now);
}

/** Invitations whose day has come. Idempotent: an invitation that was asked out is not due again. Gives how many left. */
export async function dueInvitations(store: Store, now: Date): Promise<number> {
  await addForThoseWhoLead(store, now);
  let left = 0;
  for (const { meetingId, cycleId } of await meetingsDue(store, now))
    left += await store.tx((work) => inviteTo(work, { cycleId, meetingId }, now));
  return left;
}

/** Meetings ahead with somebody who holds a place or leads, and by their choice is to be asked by now. */
async function meetingsDue({ tables, read }: Data, now: Date) {
  const { meetings: m, places: p, cycleFacilitators: f, cycles: c, invitations: i } = tables;
  const horizon = new Date(now.getTime() + rollingDays * 86_400_000);
  const chosenBy = (choice: typeof p.invitations | typeof f.invitations) =>
    or(eq(choice, "all"), and(eq(choice, "rolling"), lte(m.startsAt, horizon)));
  const held = and(eq(p.state, "held"), chosenBy(p.invitations));
  const reached = notInArray(i.personId, typedPersons({ tables, read }));
  const led = and(or(isNull(p.id), ne(p.state, "held")), ne(c.state, "draft"), chosenBy(f.invitations));
  return read
    .selectDistinct({ meetingId: m.id, cycleId: m.cycleId })
    .from(i)
    .innerJoin(m, eq(m.id, i.meetingId))
    .innerJoin(c, eq(c.id, m.cycleId))
    .leftJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.personId, i.personId)))
    .leftJoin(f, and(eq(f.cycleId, m.cycleId), eq(f.personId, i.personId), isNull(f.until)))
    .where(and(eq(i.state, "none"), eq(m.state, "planned"), gt(m.startsAt, now), or(held, led), reached));
}

/** Dates that came to a published group, for whoever leads it: an invitation each, asked out as they chose. */
async function addForThoseWhoLead(store: Store, now: Date): Promise<void> {
  const { meetings: m, cycleFacilitators: f, cycles: c, invitations: i } = store.tables;
  const lacking = await store.read
    .selectDistinct({ cycleId: m.cycleId, personId: f.personId })
    .from(m)
    .innerJoin(c, and(eq(c.id, m.cycleId), eq(c.state, "published")))
    .innerJoin(f, and(eq(f.cycleId, m.cycleId), isNull(f.until)))
    .leftJoin(i, and(eq(i.meetingId, m.id), eq(i.personId, f.personId)))
    .where(and(eq(m.state, "planned"), gt(m.startsAt, now), isNull(i.id)));
  for (const one of lacking)
    await store.tx(async (work) => {
      await holdCycle(work, one.cycleId);
      await addMissing(work, one, now);
    });
}

type Inviting = { cycleId: string; meetingId: string };

async function inviteTo(work: Work, { cycleId, meetingId }: Inviting, now: Date): Promise<number> {
  const { meetings: m, invitations: i } = work.tables;
  await holdCycle(work, cycleId);
  const reached = notInArray(i.personId, typedPersons(work));
  const ahead = and(eq(m.id, meetingId), eq(m.state, "planned"), gt(m.startsAt, now), reached);
  let asked = 0;
  for (const row of await rowsWhere(work, ahead)) {
    if (!claimOf(row)) continue;
    const outcome = invitationDue(row.invitation, entryOf(row, true), choiceOf(row), now);
    if (outcome.mail) asked += 1;
    await save(work, row, outcome, now);
  }
  return asked;
}
