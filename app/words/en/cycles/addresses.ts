/** Addresses that those who look after a group type for its people, and whom to ring meanwhile. */

export const rosterAddresses = {
  marks: {
    typed: "mailbox not confirmed yet: ring or ask",
    refused: "the address was somebody else’s: ask again",
    none: "no address",
  },
  act: { typed: "Mend the address", refused: "Add an address", none: "Add an address" },
  title: (name: string) => `An address for ${name}`,
  what: "They get one letter that asks whether this is their mailbox. Until they say yes, only changes of dates go there, without names. So please tell them yourself what they should know.",
  noted: (name: string, day: string) => `The present one was typed by ${name} on ${day}.`,
  address: "Mail address, as they told you",
  save: "Save and ask them by letter",
  proved:
    "Their mailbox is confirmed: only they can change it, on their own page. If they cannot read it any more, give their place back and enrol them again with the new address.",
  saved: "The address is noted. A letter asks whether it is theirs.",
  errors: {
    otherwise: "Please look at this again.",
    missing: "Type the address.",
    "not-an-address": "This does not look like a mail address. It should be like name@example.org.",
    "same-name": "Somebody of this name is known at this address already.",
    "works-here": "This address belongs to somebody who works here.",
    "too-many-letters":
      "Five letters that nobody asked for went to this mailbox today. Please go on tomorrow.",
  },
};
