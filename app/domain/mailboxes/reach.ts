/**
 * What may go to a mailbox that somebody else typed for a person. Nobody has shown yet that it is theirs: a slip of one
 * letter, and a stranger reads. So until it is proved only changes of dates they know of leave, without a name or a group;
 * what somebody has to hear otherwise is told to those who look after the group, who can ring; the rest waits or is told
 * anew once the mailbox is proved.
 */
import type { LetterKind } from "../letters/letter-facts.ts";

/** `typed`: by somebody else, and not proved yet. Addresses from before this was kept count as proved. */
export type Standing = "proved" | "typed";

export function standingOf({ typedAt, provedAt }: { typedAt: Date | null; provedAt: Date | null }): Standing {
  return typedAt !== null && provedAt === null ? "typed" : "proved";
}

/** A letter as far as this asks. `again`: its date was asked out before. `held`: they hold the place it is about. */
export type Leaving = { kind: LetterKind; held: boolean; method?: "REQUEST" | "CANCEL"; again?: boolean };

/** `as-dates`: the dates and nothing else, with the way to confirm. `ring`: it fails, and staff are told. `later`: not sent. */
export type Reach = "as-it-is" | "as-dates" | "ring" | "later";

/** What becomes of a letter to a person whose mailbox is typed. */
export function reachOfTyped({ kind, held, method, again = false }: Leaving): Reach {
  switch (kind) {
    case "address-typed":
      return "as-it-is";
    case "changes":
      return held ? "as-dates" : "later";
    case "called-off":
      return held ? "as-dates" : "ring";
    case "invitation":
      return method === "CANCEL" || again ? "as-dates" : "later";
    case "message":
    case "place-offered":
      return "ring";
    default:
      return "later";
  }
}

/** What is known of somebody whose address is from before it was kept whether it was typed. */
export type Past = { signedIn: boolean; works: boolean; cameByHand: boolean };

/** Whoever ever came in by a letter, or came otherwise than by hand, has proved the mailbox. */
export function hadProved({ signedIn, works, cameByHand }: Past): boolean {
  return signedIn || works || !cameByHand;
}
