/** Letters that have not arrived, as those who look after a group read of them: who does not know what, and what helps. */
import type { Fate } from "#app/domain/letters/fate.ts";
import type { LetterKind } from "#app/domain/letters/letter-facts.ts";
import type { Why } from "#app/words/undelivered.ts";
import { counted, listed } from "../language.ts";

const kinds: Record<LetterKind, string> = {
  proof: "Link to sign in",
  "member-invited": "Invitation to work here",
  "place-held": "The place and its dates",
  "place-waiting": "You are on the waiting list",
  "place-offered": "A place is free",
  "offer-ended": "The place went on",
  "place-withdrawn": "The place is given back",
  "called-off": "The group is called off",
  invitation: "Calendar invitation",
  changes: "Changed dates",
  message: "A letter that somebody wrote",
  reminder: "Reminder",
  "address-typed": "Whether the mailbox is theirs",
  "address-changed": "Letters go to another address",
  "erasure-asked": "Everything is going to be deleted",
};

export const undeliveredWords = {
  title: "Letters that have not arrived",
  lead: "Whoever is named here may not know what they should know. A telephone call helps at once. What waits is tried again by itself for two days; what has failed is not.",
  none: "Every letter has arrived, as far as the mail servers say.",
  more: (shown: number) => `Only the oldest ${shown} are shown.`,
  groups: (count: number) =>
    `${counted(count, "letter", "letters")} about groups ${count === 1 ? "has" : "have"} not arrived either. Whoever coordinates or leads them sees which.`,
  withoutAddress: "Without an address",
  withoutAddressLead:
    "They gave no address, so nothing was sent. Please tell them another way, then put the letter away.",
  noGroup: "About no group",
  waiting: (since: string) => `Has been waiting since ${since}.`,
  failed: (since: string) => `Failed. Written on ${since}.`,
  meeting: (when: string) => `About ${when}`,
  somebody: "Somebody",
  kind: kinds,
  why: {
    unreachable: "Our mail server cannot be reached.",
    "asked-to-wait": "The mailbox asks us to come again later.",
    refused: "The mailbox does not exist, or refuses letters. Please ask for the right address.",
    "we-are-refused":
      "Our mail server does not take our letters. Whoever runs this installation has to look.",
    "no-address": "There is no address.",
    "not-confirmed":
      "Their mailbox is not confirmed yet, so this stayed here. Please ring or ask. Once it is confirmed, the letter leaves by itself.",
    late: "It could not leave in time, and says nothing useful any more.",
    broken: "It could not be written. Whoever runs this installation finds the reason in its log.",
  } satisfies Record<Why, string>,
  again: {
    act: "Try again now",
    title: "Try this letter again",
    what: "It is sent at once, if it can be.",
  },
  away: {
    act: "Put away",
    title: "Put this letter away",
    what: "It will not be sent any more, and it disappears from this list. Do this once the person knows, or need not.",
  },
  no: "No, back to the list",
  said: {
    again: "The letter is being sent. If it does not arrive, it stands here again in ten minutes.",
    away: "The letter is put away.",
    gone: "This letter has left in the meantime, or was put away.",
  },
  need: (group: string, count: number) =>
    `${group}: ${counted(count, "letter has", "letters have")} not arrived. Somebody may not know what they should know.`,
  needNoGroup: (count: number) => `${counted(count, "letter has", "letters have")} not arrived.`,
  needWithout: (group: string, names: readonly string[]) =>
    `${group}: ${listed(names)} ${names.length === 1 ? "has" : "have"} no address, and a letter to tell another way.`,
  toLetters: "Which ones",
  /** Under a typed letter: what became of it. */
  fate: ({ letters, late, failed, withoutAddress }: Fate, waitingSince: string | null) =>
    [
      `${counted(letters, "letter", "letters")}${withoutAddress.length > 0 ? `; ${listed(withoutAddress)} ${withoutAddress.length === 1 ? "has" : "have"} no address` : ""}.`,
      ...(waitingSince ? [`Not all have left yet: waiting since ${waitingSince}.`] : []),
      ...(failed.length > 0 ? [`Did not arrive: ${listed(failed)}.`] : []),
      ...(late.length > 0 ? [`Too late, and not sent any more: ${listed(late)}.`] : []),
    ].join(" "),
  /** Towards somebody who wrote to those who lead. */
  ownTitle: "What you wrote",
  ownWaiting: (since: string) => `It has not left yet; it has been waiting since ${since}.`,
  ownLost: "It has not reached anybody. Please write again, or telephone.",
  ownSent: "Sent.",
  ownNotice: "A letter you wrote has not reached anybody.",
  ownSee: "Look at it",
};
