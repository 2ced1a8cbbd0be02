/**
 * What an invitation goes through: when its SEQUENCE rises, and when a REQUEST or a CANCEL is due to the person
 * who holds it. One invitation per meeting and person, with one UID for ever, in mail and feed alike.
 *
 * SEQUENCE rises when time, place or standing change, whether or not anything was ever mailed: the feed shows it
 * too. A new title, note or reminder is not material. Mail follows what was mailed before: whoever has a REQUEST
 * in the calendar gets every update and the CANCEL, whatever they choose now; whoever has none gets a REQUEST only
 * when it is due by their choice. So a CANCEL always stands above the last REQUEST, and a calendar never holds
 * what no longer is. A meeting that has begun is history: nothing about it changes in anybody's calendar.
 * Sources: RFC 5546 2.1.4 (SEQUENCE), 3.2.2 (REQUEST), 3.2.5 (CANCEL).
 */
import { subHours } from "date-fns";

/** `none`: never mailed · `requested`: the last mail was a REQUEST · `cancelled`: the last mail was a CANCEL. */
export type InvitationState = "none" | "requested" | "cancelled";

export type Invitation = { uid: string; sequence: number; state: InvitationState };

/** What a person chose: the next meeting some days before, all meetings at once, or only feed and download. */
export type InvitationChoice = "rolling" | "all-at-once" | "none";

/** What matters of a meeting in one person's calendar. */
export type Entry = {
  startsAt: Date;
  endsAt: Date;
  /** Format and venue in any fixed notation; it is only compared. */
  place: string;
  /** The meeting takes place and this person has a place in it. */
  stands: boolean;
};

export type Mail = "REQUEST" | "CANCEL";

/** The invitation afterwards and the mail that is due now, if any. */
export type InvitationOutcome = { invitation: Invitation; mail: Mail | null };

/** A rolling invitation goes out this many times 24 hours before the meeting. */
export const rollingDays = 5;

/** A new invitation: nothing mailed, SEQUENCE 0. The UID is made by the caller (`ownId` in plain-text.ts says how). */
export function newInvitation(uid: string): Invitation {
  return { uid, sequence: 0, state: "none" };
}

/** Does this change concern what people planned their evening by? */
export function isMaterial(before: Entry, after: Entry): boolean {
  if (before.stands !== after.stands) return true;
  return (
    after.stands &&
    (before.startsAt.getTime() !== after.startsAt.getTime() ||
      before.endsAt.getTime() !== after.endsAt.getTime() ||
      before.place !== after.place)
  );
}

/** When the first REQUEST for this meeting is due; null when the person chose to get none. */
export function requestDueAt(startsAt: Date, choice: InvitationChoice): Date | null {
  if (choice === "none") return null;
  return choice === "all-at-once" ? new Date(0) : subHours(startsAt, 24 * rollingDays);
}

/**
 * After an act on one meeting (moved, another venue, cancelled, taken up again) or on one place in it (withdrawn,
 * given back). Pass the same entry twice when only the title changed: nothing happens.
 */
export function invitationAfter(
  invitation: Invitation,
  before: Entry,
  after: Entry,
  choice: InvitationChoice,
  now: Date,
): InvitationOutcome {
  if (!isMaterial(before, after) || hasBegun(before, now)) return { invitation, mail: null };
  const changed = { ...invitation, sequence: invitation.sequence + 1 };
  if (!after.stands) {
    if (invitation.state !== "requested") return { invitation: changed, mail: null };
    return { invitation: { ...changed, state: "cancelled" }, mail: "CANCEL" };
  }
  if (invitation.state === "requested" && !hasBegun(after, now))
    return { invitation: changed, mail: "REQUEST" };
  return invitationDue(changed, after, choice, now);
}

/** What the timekeeper asks, and what follows at once after enrolling: is a first REQUEST due by now? */
export function invitationDue(
  invitation: Invitation,
  entry: Entry,
  choice: InvitationChoice,
  now: Date,
): InvitationOutcome {
  const due = requestDueAt(entry.startsAt, choice);
  const waiting = invitation.state !== "requested" && entry.stands && !hasBegun(entry, now);
  if (!waiting || due === null || due.getTime() > now.getTime()) return { invitation, mail: null };
  return { invitation: { ...invitation, state: "requested" }, mail: "REQUEST" };
}

/**
 * One act, one person, several meetings: every invitation it touches with what follows. `mail` of the outcomes are
 * the iTIP mails; the one plain letter of the act lists all `touched` meetings. `before` null: the meeting is new.
 */
export function invitationsAfter<Key>(
  changes: readonly { key: Key; invitation: Invitation; before: Entry | null; after: Entry }[],
  choice: InvitationChoice,
  now: Date,
): (InvitationOutcome & { key: Key; touched: boolean })[] {
  return changes.map(({ key, invitation, before, after }) => {
    if (before === null) return { key, touched: true, ...invitationDue(invitation, after, choice, now) };
    const outcome = invitationAfter(invitation, before, after, choice, now);
    return { key, touched: outcome.invitation.sequence > invitation.sequence, ...outcome };
  });
}

function hasBegun(entry: Entry, now: Date): boolean {
  return entry.startsAt.getTime() <= now.getTime();
}
