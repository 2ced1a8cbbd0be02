/**
 * Until when a letter says something that still holds. After it, a letter that has not left stays here: a link that no
 * longer opens anything, a date that is over, or a door code of the evening before would only mislead.
 */
import type { LetterFacts, LetterKind } from "./letter-facts.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long the secrets inside are good for: a proof of a mailbox, an invitation to become a member. */
export const verificationLife = 10 * minute;
export const invitationLife = 7 * day;

/** A letter as it waits. `facts` are those of `kind`. */
export type WaitingLetter = { kind: string; facts: Record<string, unknown>; createdAt: Date };

/** When a letter has nothing to say any more; null: never by the clock alone. */
export function endOfLife({ kind, facts, createdAt }: WaitingLetter): Date | null {
  const after = (ms: number) => new Date(createdAt.getTime() + ms);
  switch (kind as LetterKind) {
    case "proof":
      return after(verificationLife);
    case "member-invited":
      return after(invitationLife);
    case "invitation":
    case "reminder":
      return new Date(String(facts.startsAt));
    case "place-offered":
    case "message":
      return typeof facts.until === "string" ? new Date(facts.until) : after(day);
    case "erasure-asked":
      return new Date(String(facts.dueAt));
    case "changes":
      return lastDateOf(facts as LetterFacts["changes"]);
    default:
      return null;
  }
}

/** The latest evening that a change speaks of, as it was or as it is now; null where it speaks of none. */
function lastDateOf({ changes }: Partial<LetterFacts["changes"]>): Date | null {
  const known = (changes ?? []).filter(Boolean);
  if (known.length === 0) return null;
  const ends = known.flatMap(({ was, now }) => [was.endsAt, ...(now ? [now.endsAt] : [])]);
  return new Date(Math.max(...ends.map((end) => Date.parse(end))));
}

/**
 * Until when words that somebody types now are worth reading: for a day, or until the meeting they are probably about
 * is over (`meetingEnds`: the end of the one that runs or comes next), but an hour at least.
 */
export function endOfTyped(now: Date, meetingEnds: Date | null): Date {
  const latest = now.getTime() + day;
  const end = Math.max(meetingEnds?.getTime() ?? latest, now.getTime() + hour);
  return new Date(Math.min(end, latest));
}
