/**
 * Invitations as the acts on them read and keep them: each with its meeting, its person, and what it rests on (a place
 * that is held, else leading a group that is no draft).
 */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { Entry } from "#app/domain/calendar/material.ts";
import type { InvitationChoice, InvitationOutcome, Mail } from "#app/domain/calendar/sequence.ts";
import type { LetterFacts } from "#app/domain/letters/letter-facts.ts";
import { putLetter } from "../letters/outbox.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

export type Row = Awaited<ReturnType<typeof rowsWhere>>[number];

/** Invitations with all they rest on, in the order of time. */
export function rowsWhere({ tables, read }: Data, condition: SQL | undefined) {
  const { invitations: i, meetings: m, places: p, persons, cycles: c, cycleFacilitators: f } = tables;
  return read
    .select({
      invitation: { id: i.id, uid: i.uid, sequence: i.sequence, state: i.state, stampedAt: i.stampedAt },
      meeting: m,
      place: { id: p.id, state: p.state, invitations: p.invitations, title: p.title, ownTitle: p.ownTitle },
      lead: { id: f.id, invitations: f.invitations, title: f.title },
      person: { id: persons.id, language: persons.language },
      cycle: { name: c.name, state: c.state },
    })
    .from(i)
    .innerJoin(m, eq(m.id, i.meetingId))
    .innerJoin(c, eq(c.id, m.cycleId))
    .innerJoin(persons, eq(persons.id, i.personId))
    .leftJoin(p, and(eq(p.cycleId, m.cycleId), eq(p.personId, i.personId)))
    .leftJoin(f, and(eq(f.cycleId, m.cycleId), eq(f.personId, i.personId), isNull(f.until)))
    .where(condition)
    .orderBy(asc(m.startsAt), asc(i.id));
}

export function entryOf({ meeting }: Pick<Row, "meeting">, stands: boolean): Entry {
  const { startsAt, endsAt, format, venueId } = meeting;
  return { startsAt, endsAt, place: `${format} ${venueId}`, stands };
}

type Resting = { place: { state: string } | null; lead: object | null; cycle: { state: string } };

/** What somebody's entry rests on: the place they hold, else that they lead the group once it is published. */
export function claimOf(row: Row) {
  if (row.place?.state === "held") return row.place;
  return isLed(row) ? row.lead : null;
}

/** Whether an entry rests on leading: nothing else does, and the group is no draft. */
export function isLed({ place, lead, cycle }: Resting): boolean {
  return place?.state !== "held" && lead !== null && cycle.state !== "draft";
}

export function choiceOf(row: Row): InvitationChoice {
  const choice = claimOf(row)?.invitations ?? "none";
  return choice === "all" ? "all-at-once" : choice;
}

/** Keeps what follows from an act, and writes the mail that is due. */
export async function save(work: Work, row: Row, outcome: InvitationOutcome, now: Date): Promise<void> {
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
      facts: factsOf(row, { method: outcome.mail, sequence, yours: claimOf(row) !== null }, now),
    },
    now,
  );
}

type Mailed = { method: Mail; sequence: number; yours: boolean };

/** What an iTIP letter about this entry is written from. */
export function factsOf(row: Row, { method, sequence, yours }: Mailed, now: Date): LetterFacts["invitation"] {
  const { meeting } = row;
  return {
    meetingId: meeting.id,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    zone: meeting.zone,
    format: meeting.format,
    placeId: isLed(row) ? null : (row.place?.id ?? null),
    method,
    yours,
    uid: row.invitation.uid,
    sequence,
    stamp: now.toISOString(),
    title: titleOf(row),
  };
}

function titleOf(row: Row): string | null {
  const shown = claimOf(row) ?? row.place;
  return shown && calendarTitle(shown, row.cycle.name);
}

/** What this person's calendar shows; null is a neutral word in their language. */
export function calendarTitle(
  claim: { title: "neutral" | "name" | "own"; ownTitle?: string | null },
  groupName: string,
): string | null {
  return claim.title === "name" ? groupName : claim.title === "own" ? (claim.ownTitle ?? null) : null;
}
