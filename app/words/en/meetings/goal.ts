/** The goal a group shares, and what a person plans for the week, as facilitators write them down when asked to. */
import type { SharedGoalPattern } from "#app/domain/curriculum/plan.ts";
import { aboutNames } from "../shared/about-names.ts";

export type CountQuestion = { count: string; of: string };

const looks: Record<SharedGoalPattern, CountQuestion> = {
  common: { count: "How many have taken a step", of: "Of how many people in the room" },
  pooled: { count: "How much was added since last time", of: "By how many people" },
  product: { count: "How many parts were added since last time", of: "By how many people" },
  promise: { count: "How well it goes, from 0 to 10", of: "How many people said so" },
};

const patterns: Record<SharedGoalPattern, string> = {
  common: "One aim, each person’s own step",
  pooled: "One number that we add up together",
  product: "One thing that we make together",
  promise: "One promise that we keep together",
};

export const goalWords = {
  title: "Shared goal",
  setTitle: "Set or change the shared goal",
  setText:
    "In the group’s own words, once everyone can live with it. Whoever prefers to sit this one out may, without a reason.",
  text: "The goal",
  pattern: "What kind of goal is it?",
  patterns,
  target: "How many altogether",
  save: "This is our goal",
  look: "How does the group stand with it?",
  looks,
  few: "Fewer than three people: the figure is kept and not shown.",
  lookSave: "Note it",
  theirs: (text: string) => `Somebody else has just saved: ${text}`,
  back: "Back to the screen",

  step: {
    title: "Write a step down",
    text: "Only for somebody who asked you to. It is theirs; they find it on their own page and can change it there.",
    voice: "Whose step",
    what: "What",
    howMuch: "How much",
    when: "When",
    howOften: "How often",
    confidence: (max: number) => `How sure, from 0 to ${max}`,
    shared: "They would like it to be shown in their turn next time",
    sharedHint: "Only if they say so.",
    save: "Keep the step",
    kept: "It is written down.",
    smaller: (threshold: number) =>
      `Under ${threshold}: one of these questions may make it smaller. The person decides; it may also stay as it is.`,
    has: "has one already",
    nobody: "Nobody with a place is here.",
  },
  outcomeTitle: "What happened with the step?",
  noteTitle: "Note about the session",
  noteMissing: "Write your note first.",
  errors: {
    missing: "Please fill this in.",
    "text.missing": "Write what the group wants to do.",
    "what.missing": "Write what the person wants to do.",
    "too-long": "That is too long. Shorten it a little.",
    ...aboutNames,
    "not-whole": "Write a whole number.",
    "not-a-number": "Write a whole number.",
    "out-of-range": "Write a number between the limits.",
    "not-a-choice": "Choose one of these.",
  },
};
