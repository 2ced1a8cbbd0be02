/**
 * Every code that stands in what is held about somebody, in words: states, reasons, kinds of letters, lines of the
 * trail. Which column speaks in which of these families stands at the end; a test goes through all columns.
 */
import type { DataCodes } from "#app/words/data-codes.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { goalWords } from "../meetings/goal.ts";
import { happened, trail } from "./held-acts.ts";
import { marks } from "../meetings/marks.ts";
import { members } from "../organisations/members.ts";
import { ownStep } from "./own-step.ts";
import { ofEachLanguage } from "../language.ts";

const rolesOf = ({ owner, coordinator, author, facilitator }: Record<Role, { name: string }>) => ({
  owner: owner.name,
  coordinator: coordinator.name,
  author: author.name,
  facilitator: facilitator.name,
});

export const dataCodes: DataCodes = {
  language: ofEachLanguage((name) => name),
  role: rolesOf(members.roles),
  place: {
    asked: "asked for",
    offered: "offered",
    held: "held",
    waiting: "on the waiting list",
    declined: "let go",
    withdrawn: "given back",
  },
  reason: {
    confirmed: "you confirmed it",
    "asked-again": "you asked again",
    "by-hand": "somebody enrolled you",
    "longest-waiting": "you had waited longest",
    "chosen-by-hand": "you were chosen",
    accepted: "you took the offer",
    declined: "you let the offer go",
    "not-answered": "the offer ended without an answer",
    withdrew: "you gave it back",
    "withdrawn-by-hand": "somebody gave it back for you",
    "called-off": "the group was called off",
  },
  cycle: { draft: "draft", published: "open", finished: "finished", cancelled: "called off" },
  calendarTitle: {
    neutral: "a word that says nothing",
    name: "the name of the group",
    own: "words of your own",
  },
  howInvited: {
    rolling: "one at a time, some days before",
    all: "all at once",
    none: "none",
  },
  invitation: { none: "not sent yet", requested: "in your calendar", cancelled: "taken back" },
  letter: {
    proof: "link and code",
    "member-invited": "invitation to work somewhere",
    "place-held": "you have a place",
    "place-waiting": "you are on the waiting list",
    "place-offered": "a place is free for you",
    "offer-ended": "an offer has ended",
    "place-withdrawn": "you gave your place back",
    "called-off": "your group is called off",
    invitation: "calendar invitation",
    changes: "changes of dates",
    message: "message",
    reminder: "reminder",
    "address-typed": "whether the mailbox is yours",
    "address-changed": "letters go to another address",
    "erasure-asked": "everything about you will be deleted",
  },
  letterState: {
    waiting: "about to leave",
    sent: "sent",
    replaced: "replaced by a newer one",
    "put-away": "put away by somebody of the team",
    failed: "could not be delivered",
  },
  consent: { "taking-part": "taking part", reminders: "reminders" },
  mark: marks,
  outcome: ownStep.outcomes,
  writer: { person: "you", facilitator: "a facilitator, for you" },
  direction: {
    "to-group": "to the group",
    "to-person": "to one person",
    "to-facilitators": "to the facilitators",
  },
  pattern: goalWords.patterns,
  voice: { A: "first facilitator", B: "second facilitator" },
  happened,
  trail,
};
