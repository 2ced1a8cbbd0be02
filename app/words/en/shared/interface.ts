/**
 * The words of components that many pages share: frame of the page, forms, script layers, charts.
 * A page's own sentences live in the family of that page, not here.
 */
import { counted } from "../language.ts";

const nb = "\u00a0";

export const frame = {
  product: "Alongside",
  skip: "Skip to the content",
  navigation: "Pages",
  leave: "Leave quickly",
  privacy: "Privacy",
  contact: "Contact",
  back: "Back",
  signIn: "Sign in",
  signOut: "Sign out",
  mine: "My page",
  overview: "Overview",
  demonstration: "Demonstration: who is who",
  mailbox: "Mailbox",

  optional: "optional",
  error: "Error:",
  notDone: "Not done:",
  again: (count: number) =>
    count === 1 ? "One thing needs another look" : `${count}${nb}things need another look`,
  choose: "Please choose",

  info: "Please note",
  care: "Take care",
  done: "Done",

  asTable: "The same figures as a table",
  none: "no figure",
  sources: "Sources",
};

/** The visible word of each layer of a script. */
export const layers = {
  say: "Say",
  note: "Note",
  ask: "Ask",
  wait: (seconds: number) => `wait ${counted(seconds, "second", "seconds")}`,
  pass: "passing is fine",
  if: "If",
  safety: "Safety: say this",
  show: "The group sees",
  read: "A volunteer reads",
  handout: "Handout",
  checkpoint: "Check",
  done: "done",
  points: "In your own words",
  story: "Your story",
  tip: "Tip",
  play: "Play",
};
