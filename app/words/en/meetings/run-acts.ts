/** The pages of single acts on a run, and why an act could not be done: what happened, and what to do now. */
import type { ActName } from "#app/words/run-acts.ts";
import type { RunRefusal } from "#app/domain/meetings/run.ts";
import { aboutNames } from "../shared/about-names.ts";

export type ActWords = { title: string; button: string; text?: string };

export type Refused =
  | RunRefusal
  | "cancelled"
  | "unreadable"
  | "changed"
  | "own-step"
  | "other-step"
  | "no-goal"
  | "impossible"
  | "not-yet";

const acts: Record<ActName, ActWords> = {
  "take-back": {
    title: "Take the opening back",
    button: "Take it back",
    text: "The meeting is planned again, as if nobody had opened it. Notes, goals and what people told us beforehand stay.",
  },
  next: { title: "Go on to the next part", button: "Go on" },
  back: { title: "Go back to the part before", button: "Go back" },
  go: { title: "Go to a part", button: "Go there" },
  skip: { title: "Leave a part out", button: "Leave it out" },
  restore: { title: "Take a part back in", button: "Take it back in" },
  shorten: { title: "Shorten a part", button: "Shorten it" },
  minutes: { title: "Give more time", button: "Give the time" },
  pause: { title: "We stay here", button: "We stay here" },
  resume: { title: "Go on", button: "Go on" },
  turn: { title: "Give somebody the word", button: "Give the word" },
  pass: { title: "Somebody passes", button: "Passes" },
  thanks: { title: "Somebody has spoken", button: "Thank you" },
  again: { title: "Somebody comes back into the round", button: "Back into the round" },
  check: { title: "A checkpoint", button: "Note it" },
  mark: { title: "Mark somebody", button: "Mark" },
  lead: { title: "Who leads", button: "Takes over" },
  close: { title: "Close the meeting", button: "Close the meeting" },
  reopen: { title: "Open the meeting again", button: "Open it again" },
};

const why: Record<Refused, string> = {
  "not-open": "The meeting is not open yet. Open it first.",
  closed: "The meeting is closed. Open it again if you want to go on.",
  "not-closed": "The meeting is still open.",
  already: "That has been done already.",
  "unknown-segment": "This part is not in tonight’s meeting.",
  "unknown-checkpoint": "This checkpoint is not in tonight’s meeting.",
  "moved-on":
    "Somebody else has gone on in the meantime. Nothing was changed. Look where you are, then tap again.",
  "just-begun": "This part has only just begun, so nobody has left it. Tap again to go on from here.",
  "not-skipped": "This part was not left out.",
  "not-paused": "The clock is running already.",
  "not-their-turn": "Somebody else has the word in the meantime.",
  safety: "This part holds safety words. It can be shortened, but not left out.",
  "safety-not-said":
    "Some safety words have not been said yet. Say them now, or close anyway if the meeting has to be broken off.",
  "somebody-marked":
    "Somebody is marked on the roll, so this meeting has begun. If a mark is wrong, put it right on the roll first.",
  "not-yet": "The day of this meeting has not come. Until then only “told us” can be noted.",
  "below-floor": "The author asks for more minutes than that here.",
  "above-max": "The author asks for fewer minutes than that here.",
  cancelled: "This meeting was cancelled.",
  unreadable: "That could not be read. Go back to the screen and try again.",
  changed:
    "Somebody else wrote here in the meantime. Nothing is lost: both are below. Decide, then save again.",
  "own-step": "They have written a step on their own page. It is theirs, so it stays as it is.",
  "other-step":
    "This step has been written down differently since. Yours is still below: save it again if it is right.",
  "no-goal": "The group has no shared goal yet. Set one first.",
  impossible: "These figures cannot be: more hands than people, or a number outside 0 to 10.",
};

export const runActs = {
  acts,
  refusals: why,
  notDone: "That was not done",
  wentOn: (name: string, part: string) => `${name} went on to “${part}”.`,
  back: "Back to the screen",
  nothing: "There is nothing to do here just now.",
  segment: "Part of the meeting",
  whole: "The meeting as a whole",
  minutes: "Minutes",
  voice: "Who",
  mark: "Mark",
  checkpoint: "Checkpoint",
  ticked: "It is done",
  anyway: "Close although these safety words were not said",
  safetyLeft: "Safety words that nobody has begun:",
  errors: {
    "not-a-choice": "Choose one of these.",
    "not-a-number": "Write a whole number.",
    "out-of-range": "Write a number between the limits.",
    missing: "Write something first.",
    "too-long": "That is too long.",
    ...aboutNames,
  },
};
