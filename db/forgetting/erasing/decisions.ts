/**
 * What becomes of every column that holds something of a person, when the person is erased: one decision a column, by
 * the tags of the tables. A test asks for one wherever a tag is, so that a new column cannot be kept by being forgotten.
 */
import type { Tables } from "../../tables/tables.server.ts";

/**
 * `emptied`: nothing is left in it. `fresh id`: it names a person, a place or a mark, and names one from now on that was
 * made for this and leads nowhere. `code`: what it says stands for nobody without its ids, and figures are made of it.
 */
export type Fate = "emptied" | "fresh id" | "code";
/** `goes`: the whole row, where it is about the person. */
export type Decision = "goes" | Readonly<Record<string, Fate>>;

export const decisions: Partial<Record<keyof Tables, Decision>> = {
  persons: "goes",
  addresses: "goes",
  members: {
    personId: "fresh id",
    name: "emptied",
    roles: "emptied",
    createdAt: "code",
    removedAt: "code",
  },
  memberInvitations: {
    address: "emptied",
    name: "emptied",
    roles: "code",
    language: "code",
    invitedBy: "fresh id",
    acceptedBy: "fresh id",
  },
  proofs: "goes",
  signIns: "goes",
  audit: { personId: "fresh id" },
  cycles: { createdBy: "fresh id" },
  cycleFacilitators: {
    personId: "fresh id",
    part: "code",
    since: "code",
    until: "code",
    invitations: "code",
    title: "code",
  },
  messages: {
    fromPersonId: "fresh id",
    toPersonId: "fresh id",
    direction: "code",
    body: "emptied",
    createdAt: "code",
  },
  asks: "goes",
  places: {
    personId: "fresh id",
    name: "emptied",
    state: "code",
    ticket: "code",
    offerUntil: "code",
    title: "code",
    ownTitle: "emptied",
    invitations: "code",
    reminders: "code",
    venueInLetters: "code",
    createdAt: "code",
    changedAt: "code",
  },
  placeChanges: {
    placeId: "fresh id",
    fromState: "code",
    toState: "code",
    byPersonId: "fresh id",
    why: "code",
    at: "code",
  },
  consents: {
    personId: "fresh id",
    placeId: "fresh id",
    purpose: "code",
    textVersion: "code",
    language: "code",
    givenAt: "code",
    withdrawnAt: "code",
  },
  feeds: "goes",
  invitations: "goes",
  outbox: "goes",
  keptLetters: "goes",
  marks: { placeId: "fresh id", mark: "code", minutes: "code", at: "code" },
  markChanges: { markId: "code", mark: "code", byPersonId: "fresh id", at: "code" },
  runEvents: {
    byPersonId: "fresh id",
    device: "emptied",
    serverAt: "code",
    claimedAt: "code",
    facts: "fresh id",
  },
  sessionNotes: { text: "emptied", byPersonId: "fresh id" },
  steps: {
    placeId: "fresh id",
    what: "emptied",
    howMuch: "emptied",
    whenText: "emptied",
    howOften: "emptied",
    confidence: "emptied",
    shared: "code",
    writtenBy: "code",
    outcome: "code",
    createdAt: "code",
    changedAt: "code",
  },
  sharedGoals: { byPersonId: "fresh id" },
  goalReviews: { byPersonId: "fresh id" },
  erasures: {
    personId: "emptied",
    byPersonId: "fresh id",
    askedAt: "code",
    takenBackAt: "code",
    doneAt: "code",
    closedAt: "code",
    aside: "emptied",
  },
};
