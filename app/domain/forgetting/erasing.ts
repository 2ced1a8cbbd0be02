/**
 * Being erased: asked for, hidden at once, taken back or done after seven days. What stands in the way is said together
 * with the way around it; nobody is asked for a reason.
 */

/** The one page of somebody who waits to be erased: what comes when, and how to take it back. */
export const wayBack = "/me/erase";
/** So long an erasure waits and can be taken back. */
export const daysToTakeBack = 7;
const minute = 60_000;
const day = 1440 * minute;

/** When an erasure that is asked for at `now` is carried out. */
export function dueAfter(now: Date): Date {
  return new Date(now.getTime() + daysToTakeBack * day);
}

/** What is known of an erasure; instants, or null for what has not come. */
export type Erasure = { dueAt: Date; takenBackAt: Date | null; doneAt: Date | null };
export type Standing = "waits" | "taken-back" | "done";

export function standingOf({ takenBackAt, doneAt }: Erasure): Standing {
  if (doneAt) return "done";
  return takenBackAt ? "taken-back" : "waits";
}

export type TakeBackVerdict = { ok: true } | { ok: false; refusal: "already" | "done" | "unknown" };

/** Whether an erasure can be taken back now. Late but not carried out yet is early enough. */
export function mayTakeBack(erasure: Erasure | null): TakeBackVerdict {
  if (!erasure) return { ok: false, refusal: "unknown" };
  const standing = standingOf(erasure);
  if (standing === "waits") return { ok: true };
  return { ok: false, refusal: standing === "done" ? "done" : "already" };
}

/** What stands in the way: organisations that would be without an owner, groups with dates ahead that they lead. */
export type Hindrances = {
  ownsAlone: readonly { id: string; name: string }[];
  leads: readonly { id: string; name: string }[];
};
export type ErasureRefusal = "last-owner" | "leads-ahead" | "not-here" | "unknown" | "changed";

/** The last owner first: without one nobody could name who leads. */
export function hinderedBy({ ownsAlone, leads }: Hindrances): ErasureRefusal | null {
  if (ownsAlone.length > 0) return "last-owner";
  return leads.length > 0 ? "leads-ahead" : null;
}

/** What a member of staff has to do with somebody they would have erased. */
export type ForOthers = {
  /** The person takes part or works in another organisation, too. */
  elsewhere: boolean;
  /** They work in this one. */
  works: boolean;
  /** Whoever asks is an owner here. */
  byOwner: boolean;
};

/**
 * Whether staff may begin it: nobody who is somewhere else, too (that is not theirs to end, and they do not learn it),
 * and of those who work here only an owner.
 */
export function mayBeginFor({ elsewhere, works, byOwner }: ForOthers): boolean {
  return !elsewhere && (byOwner || !works);
}
