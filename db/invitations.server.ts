/**
 * Calendar invitations of people who hold a place: made when the place is held, asked out when their day comes,
 * raised when a meeting changes, taken back when it or the place is gone. The rules are in domain/calendar/sequence.
 */
import { and, asc, desc, eq, gt, inArray, lte, or, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import {
  goneAfter,
  invitationAfter,
  invitationDue,
  newInvitation,
  retitled,
  rollingDays,
} from "#app/domain/calendar/sequence.ts";
import type { Entry, InvitationChoice, InvitationOutcome } from "#app/domain/calendar/sequence.ts";
import { newId } from "./ids.server.ts";
import { given, kept } from "./kept-queries.server.ts";
import { insertRow } from "./kept-rows.server.ts";
import { putLetter } from "./outbox.server.ts";
import { addressOf } from "./people.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

type Row = Awaited<ReturnType<typeof rowsWhere>>[number];

/**
 * Whoever holds a place and can be written to has an invitation for every meeting to come; those due by now leave at
 * once. Somebody who comes back gets what was taken from their calendar anew, above the CANCEL.
 */
export async function ensureInvitations(work: Work, placeId: string, now: Date): Promise<void> {
  const [place] = await placeById(work).execute({ id: placeId });
  if (place?.state !== "held" || !(await addressOf(work, place.personId))) return;
  await addMissing(work, place, now);
  const since = await heldSince(work, placeId);
  for (const row of await aheadOfPlace(work).execute({ place: placeId, now })) {
    const entry = entryOf(row, true);
    const again = row.invitation.state === "cancelled" || row.invitation.stampedAt < since;
    const outcome = again
      ? takenUp(row, entry, now)
      : invitationDue(row.invitation, entry, choiceOf(row), now);
    await save(work, row, outcome, now);
  }
}

const placeById = kept(({ tables: { places: p }, read }) =>
  read
    .select({ personId: p.personId, cycleId: p.cycleId, state: p.state })
    .from(p)
    .where(eq(p.id, given("id", p.id))),
);

type Invited = { personId: string; cycleId: string };

async function addMissing(work: Work, { personId, cycleId }: Invited, now: Date): Promise<void> {
  for (const { id: meetingId, organisationId } of await aheadOfCycle(work).execute({ cycle: cycleId, now })) {
    const fresh = { ...newInvitation(newId()), stampedAt: now };
    const row = { id: newId(), organisationId, meetingId, personId, ...fresh };
    await insertRow(work, "invitations", row, { quietly: true });
  }
}

const aheadOfCycle = kept(({ tables: { meetings: m }, read }) =>
  read
    .select({ id: m.id, organisationId: m.organisationId })
    .from(m)
    .where(
      and(
        eq(m.cycleId, given("cycle", m.cycleId)),
        eq(m.state, "planned"),
        gt(m.startsAt, given("now", m.startsAt)),
      ),
    ),
);

const aheadOfPlace = kept((data) => {
  const { meetings: m, places: p } = data.tables;
  const ahead = and(eq(m.state, "planned"), gt(m.startsAt, given("now", m.startsAt)));
  return rowsWhere(data, and(eq(p.id, given("place", p.id)), ahead));
});

/** Since when a place is held: what was last touched before that was given back in between. */
async function heldSince(data: Data, placeId: string): Promise<Date> {
  const [last] = await lastHeld(data).execute({ place: placeId });
  return last?.at ?? new Date(0);
}

const lastHeld = kept(({ tables: { placeChanges: c }, read }) =>
  read
    .select({ at: c.at })
    .from(c)
    .where(and(eq(c.placeId, given("place", c.placeId)), eq(c.toState, "held")))
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
 * Meetings that stood until now were moved, cancelled or put somewhere else: every invitation to them rises, and who
 * was asked hears of it. To be called after the meetings were saved. From the calendar of whoever gave their place back
 * an evening goes that had begun before and is moved now.
 */
export async function reviseInvitations(
  work: Work,
  change: { meetingIds: string[]; kind: "moved" | "cancelled" | "venue" },
  now: Date,
): Promise<void> {
  if (change.meetingIds.length === 0) return;
  const { meetings: m } = work.tables;
  for (const row of await rowsWhere(work, inArray(m.id, change.meetingIds))) {
    if (row.place.state !== "held") {
      await save(work, row, goneAfter(row.invitation), now);
      continue;
    }
    const before = { ...entryOf(row, true), place: "as it was" };
    const after = entryOf(row, change.kind !== "cancelled");
    await save(work, row, invitationAfter(row.invitation, before, after, choiceOf(row), now), now);
  }
}

/** The place is gone: what was asked for meetings to come is cancelled, for this person only. */
export async function endInvitations(work: Work, placeId: string, now: Date): Promise<void> {
  const { meetings: m, places: p } = work.tables;
  const ahead = and(eq(p.id, placeId), eq(m.state, "planned"), gt(m.startsAt, now));
  for (const row of await rowsWhere(work, ahead)) {
    const outcome = invitationAfter(
      row.invitation,
      entryOf(row, true),
      entryOf(row, false),
      choiceOf(row),
      now,
    );
    await save(work, row, outcome, now);
  }
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
  const { places: p, invitations: i } = work.tables;
  const whose =
    "placeId" in which
      ? eq(p.id, which.placeId)
      : "personId" in which
        ? eq(p.personId, which.personId)
        : and(eq(p.cycleId, which.cycleId), eq(p.title, "name"));
  for (const row of await rowsWhere(work, whose)) {
    await work.write.update(i).set({ stampedAt: now }).where(eq(i.id, row.invitation.id));
    const stands = row.place.state === "held" && row.meeting.state === "planned";
    await save(work, row, retitled(row.invitation, entryOf(row, stands), now), now);
  }
}

/** Invitations whose day has come. Idempotent: an invitation that was asked out is not due again. Gives how many left. */
export async function dueInvitations(store: Store, now: Date): Promise<number> {
  const { meetings: m, places: p, invitations: i } = store.tables;
  const horizon = new Date(now.getTime() + rollingDays * 86_400_000);
  const ahead = and(eq(m.state, "planned"), eq(p.state, "held"), gt(m.startsAt, now));
  const day = or(eq(p.invitations, "all"), and(eq(p.invitations, "rolling"), lte(m.startsAt, horizon)));
  const due = await store.read
    .selectDistinct({ meetingId: m.id, cycleId: m.cycleId })
    .from(i)
    .innerJoin(m, eq(m.id, i.meetingId))
    .innerJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.personId, i.personId)))
    .where(and(eq(i.state, "none"), ahead, day));
  let left = 0;
  for (const { meetingId, cycleId } of due)
    left += await store.tx((work) =>
      inviteTo(work, { cycleId, which: and(eq(m.id, meetingId), ahead) }, now),
    );
  return left;
}

type Inviting = { cycleId: string; which: SQL | undefined };

/** The cycle is locked, its revision kept: no act on its places or meetings comes between reading and asking out. */
async function inviteTo(work: Work, { cycleId, which }: Inviting, now: Date): Promise<number> {
  const { cycles: c } = work.tables;
  await work.write
    .update(c)
    .set({ revision: sql`${c.revision}` })
    .where(eq(c.id, cycleId));
  let asked = 0;
  for (const row of await rowsWhere(work, which)) {
    const outcome = invitationDue(row.invitation, entryOf(row, true), choiceOf(row), now);
    if (outcome.mail) asked += 1;
    await save(work, row, outcome, now);
  }
  return asked;
}

function rowsWhere({ tables, read }: Data, condition: SQL | undefined) {
  const { invitations: i, meetings: m, places: p, persons, cycles: c } = tables;
  return read
    .select({
      invitation: { id: i.id, uid: i.uid, sequence: i.sequence, state: i.state, stampedAt: i.stampedAt },
      meeting: m,
      place: { id: p.id, state: p.state, invitations: p.invitations, title: p.title, ownTitle: p.ownTitle },
      person: { id: persons.id, language: persons.language },
      groupName: c.name,
    })
    .from(i)
    .innerJoin(m, eq(m.id, i.meetingId))
    .innerJoin(c, eq(c.id, m.cycleId))
    .innerJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.personId, i.personId)))
    .innerJoin(persons, eq(persons.id, i.personId))
    .where(condition)
    .orderBy(asc(m.startsAt), asc(i.id));
}

function entryOf({ meeting }: Row, stands: boolean): Entry {
  const { startsAt, endsAt, format, venueId } = meeting;
  return { startsAt, endsAt, place: `${format} ${venueId}`, stands };
}

function choiceOf({ place }: Row): InvitationChoice {
  return place.invitations === "all" ? "all-at-once" : place.invitations;
}

async function save(work: Work, row: Row, outcome: InvitationOutcome, now: Date): Promise<void> {
  const { sequence, state } = outcome.invitation;
  if (!outcome.mail && sequence === row.invitation.sequence && state === row.invitation.state) return;
  const { invitations: i } = work.tables;
  await work.write.update(i).set({ sequence, state, stampedAt: now }).where(eq(i.id, row.invitation.id));
  if (!outcome.mail) return;
  const again = sequence === row.invitation.sequence && state === row.invitation.state;
  const { uid } = row.invitation;
  const { meeting } = row;
  await putLetter(
    work,
    {
      kind: "invitation",
      organisationId: meeting.organisationId,
      cycleId: meeting.cycleId,
      to: { personId: row.person.id },
      language: row.person.language,
      key: `invitation:${uid}:${sequence}:${outcome.mail}${again ? `:${now.getTime()}` : ""}`,
      calendar: { uid, sequence },
      dueAt: now,
      facts: {
        meetingId: meeting.id,
        startsAt: meeting.startsAt.toISOString(),
        endsAt: meeting.endsAt.toISOString(),
        zone: meeting.zone,
        format: meeting.format,
        placeId: row.place.id,
        method: outcome.mail,
        uid,
        sequence,
        stamp: now.toISOString(),
        title: calendarTitle(row.place, row.groupName),
      },
    },
    now,
  );
}

/** What this person's calendar shows; null is a neutral word in their language. */
export function calendarTitle(
  place: { title: "neutral" | "name" | "own"; ownTitle: string | null },
  groupName: string,
): string | null {
  return place.title === "name" ? groupName : place.title === "own" ? place.ownTitle : null;
}
