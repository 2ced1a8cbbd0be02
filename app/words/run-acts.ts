/** The pages of single acts on a run, and why an act could not be done: what happened, and what to do now. */

export const actNames = [
  "take-back",
  "next",
  "back",
  "go",
  "skip",
  "restore",
  "shorten",
  "minutes",
  "pause",
  "resume",
  "turn",
  "pass",
  "thanks",
  "again",
  "check",
  "mark",
  "lead",
  "close",
  "reopen",
] as const;

export type ActName = (typeof actNames)[number];
