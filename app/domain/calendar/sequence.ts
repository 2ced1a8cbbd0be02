/**
 * What an invitation goes through: when its SEQUENCE rises, and when a REQUEST or a CANCEL is due to the person
 * who holds it. One invitation per meeting and person, with one UID for ever, in mail and feed alike.
 *
 * SEQUENCE rises when time, place or standing change, whether or not anything was ever mailed: the feed shows it
 * too. A new title is not material: it goes out under the same SEQUENCE with a newer DTSTAMP. Mail follows what was mailed before: whoever has a REQUEST
 * in the calendar gets every update and the CANCEL, whatever they choose now; whoever has none gets a REQUEST only
 * when it is due by their choice. So a CANCEL always stands above the last REQUEST, and a calendar never holds
 * what no longer is. Whoever gives their place back keeps what has begun as it was, until that meeting itself is moved
 * or cancelled: then it is not theirs, and is taken from their calendar.
 * Sources: RFC 5546 2.1.4 (SEQUENCE), 3.2.2 (REQUEST), 3.2.5 (CANCEL); RFC 5545 3.8.7 (DTSTAMP, LAST-MODIFIED).
 */
import { subHours } from "date-fns";
import { isMaterial } from "./material.ts";
import type { Entry } from "./material.ts";

/** `none`: never mailed · `requested`: the last mail was a REQUEST · `cancelled`: the last mail was a CANCEL. */
export type InvitationState = "none" | "requested" | "cancelled";

export type Invitation = { uid: string; sequence: number; state: InvitationState };

/** What a person chose: the next meeting some days before, all meetings at once, or only feed and download. */
export type InvitationChoice = "rolling" | "all-at-once" | "none";

export type Mail = "REQUEST" | "CANCEL";

/** The invitation afterwards and the mail that is due now, if any. */
export type InvitationOutcome = { invitation: Invitation; mail: Mail | null };

/** A rolling invitation goes out this many times 24 hours before the meeting. */
export const rollingDays = 5;

/** A new invitation: nothing mailed, SEQUENCE 0. The UID is made by the caller (`ownId` in plain-text.ts says how). */
export function newInvitation(uid: string): Invitation {
  return { uid, sequence: 0, state: "none" };
}

/** When the first REQUEST for this meeting is due; null when the person chose to get none. */
export function requestDueAt(startsAt: Date, choice: InvitationChoice): Date | null {
  if (choice === "none") return null;
  return choice === "all-at-once" ? new Date(0) : subHours(startsAt, 24 * rollingDays);
}

/**
 * After an act on one meeting (moved, another venue, cancelled) or on one place in it (withdrawn, taken again). A
 * meeting that has begun and is moved after all follows the same rules.
 */
export function invitationAfter(
  invitation: Invitation,
  before: Entry,
  after: Entry,
  choice: InvitationChoice,
  now: Date,
): InvitationOutcome {
  if (!isMaterial(before, after)) return { invitation, mail: null };
  const changed = { ...invitation, sequence: invitation.sequence + 1 };
  if (!after.stands) {
    if (invitation.state !== "requested") return { invitation: changed, mail: null };
    return { invitation: { ...changed, state: "cancelled" }, mail: "CANCEL" };
  }
  if (invitation.state === "requested") return { invitation: changed, mail: "REQUEST" };
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
 * A meeting changed in which this person has no place any more. A feed still shows it as cancelled, so its SEQUENCE
 * rises; who was never told that it is not theirs (they left when it had begun) is told now.
 */
export function goneAfter(invitation: Invitation): InvitationOutcome {
  const changed = { ...invitation, sequence: invitation.sequence + 1 };
  if (invitation.state !== "requested") return { invitation: changed, mail: null };
  return { invitation: { ...changed, state: "cancelled" }, mail: "CANCEL" };
}

/** Another title: whoever has the entry by mail gets it anew under the same SEQUENCE. */
export function retitled(invitation: Invitation, entry: Entry, now: Date): InvitationOutcome {
  const told = invitation.state === "requested" && entry.stands && !hasBegun(entry, now);
  return { invitation, mail: told ? "REQUEST" : null };
}

function hasBegun(entry: Entry, now: Date): boolean {
  return entry.startsAt.getTime() <= now.getTime();
}
