/** A newer version of a curriculum beside a running group: what would change, meeting by meeting, and taking it or not. */
import type { AdoptRefusal } from "#app/domain/groups/adoption.ts";
import { counted } from "../language.ts";

const refusals: Record<AdoptRefusal, string> = {
  begun: "This meeting has begun. What is led in it stays as it was.",
  cancelled: "This meeting is cancelled.",
  "session-gone":
    "The newer version does not have this session any more. Your group keeps it as it was planned; the newer version is there for the next group.",
  "session-elsewhere":
    "In the newer version this session stands at another number. Your group keeps the order people were told; the newer version is there for the next group.",
  "format-not-offered":
    "The newer version is not written for the way this meeting is held. It stays as it was planned.",
  "not-newest": "A still newer version has come since you opened this page. Please look at it first.",
  "cycle-over": "This group is over.",
  "unknown-meeting": "There is no such meeting in this group.",
};

export const versionWords = {
  title: "A newer version",
  heading: "A newer version of the curriculum",
  newer: (version: string) => `There is a newer version of the curriculum (${version}).`,
  quiet: "There is a newer version of its curriculum.",
  look: "See what would change",
  promise:
    "Nothing changes by itself: the group goes on with the version it began with. You may take the newer one meeting by meeting, as long as a meeting has not begun.",
  pinned: (version: string) => `The group is planned with version ${version}.`,
  stays: "The agreement, the goals and the number of meetings stay as they are.",
  none: "This group goes on with the newest version of its curriculum.",
  noneAhead: "No meeting lies ahead: nothing can change any more.",
  otherLanguage: (language: string) =>
    `The newer version is not there in the language of the group: it would be told ${language}.`,
  added: (titles: string) => `New in it, and not part of your group: ${titles}.`,
  removed: (titles: string) => `No longer in it; your group keeps: ${titles}.`,
  meeting: (number: number) => (number === 0 ? "Session zero:" : `Session ${number}:`),
  same: "Nothing would change here.",
  taken: (version: string) => `Led from version ${version}.`,
  changes: "What would change",
  changed: "What is different from the version the group began with",
  before: "Before",
  after: "New",
  nothingLeft: "nothing",
  another: "The same, in another order.",
  take: "Take it for this meeting",
  takeFor: (number: number) => `(session ${number})`,
  back: "Go back to the earlier version",
  tells: "This meeting would end at another time: people with a place are told, and their calendars change.",
  confirm: {
    title: "Take the newer version",
    heading: (number: number) => `Take the newer version for session ${number}?`,
    act: "Take it",
    no: "Leave it as it is",
  },
  undo: {
    title: "Go back",
    heading: (number: number) => `Go back to the earlier version for session ${number}?`,
    what: "The meeting is led again from the version the group began with.",
    already: "This meeting is led from the version the group began with.",
    act: "Go back",
    no: "No, keep the newer one",
  },
  said: {
    taken: "The meeting is led from the newer version.",
    back: "The meeting is led from the earlier version again.",
  },
  refusals,
  errors: {
    ...refusals,
    missing: refusals["not-newest"],
    "not-a-choice": refusals["not-newest"],
  },
  past: (count: number) =>
    `${counted(count, "meeting has", "meetings have")} begun or been held: nothing changes there.`,
};
