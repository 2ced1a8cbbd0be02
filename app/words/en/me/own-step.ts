/** A step on its owner's own page: writing it, making it easier, saying how it went. Nothing here counts or scolds. */
import type { Outcome } from "#app/domain/meetings/goals.ts";
import { aboutNames } from "../shared/about-names.ts";

const outcomes: Record<Outcome, string> = {
  done: "I did it",
  partly: "In part",
  changed: "I did something else",
  "not-done": "Not this time",
  "not-said": "I’d rather not say",
};

export const ownStep = {
  title: "Your step",
  lead: "Something small you choose to do until the next meeting. It is yours: change it, make it smaller, or leave it.",
  what: "What",
  whatHint: "Something you do, not something you stop.",
  howMuch: "How much",
  when: "When",
  howOften: "How often",
  confidence: "How sure are you, from 0 to 10?",
  confidenceHint: "0: not at all. 10: quite sure.",
  shared: "Show my step to my facilitators in my turn",
  sharedHint: "Otherwise only you see it. You can change this at any time.",
  save: "Save my step",
  easier: "Not so sure? These questions may help",
  easierText: "You can change the words above, or leave them as they are. Both are fine.",
  howWas: "How did it go?",
  outcomes,
  say: "Save",
  earlier: "Earlier steps",
  ofMeeting: (n: number) => (n === 0 ? "Before the first meeting" : `Meeting ${n}`),
  writtenFor:
    "Written down for you by your facilitators, as you told them. If you change it, it is yours alone.",
  sure: (n: number) => `${n} of 10`,
  errors: {
    otherwise: "Please look at this again.",
    missing: "Please write what you want to do.",
    "too-long": "Please make it shorter.",
    ...aboutNames,
    "not-whole": "Please choose a number from 0 to 10.",
    "out-of-range": "Please choose a number from 0 to 10.",
  },
};
