/** The page of a meeting: whether everything is ready beforehand, and what it left behind afterwards. */
import { counted } from "../language.ts";

const nb = "\u00a0";

export const meetingWords = {
  title: (number: number) => `Meeting ${number}`,
  cycle: "To the group’s page",
  cancelled: "This meeting was cancelled.",
  when: "When",
  where: "Where",
  access: "How to get in",
  join: "Where to join",
  format: "How",
  formats: { "in-person": "in the room", online: "online", phone: "by phone" },
  move: "Move it",
  venue: "Change the place",
  open: "Open the meeting",
  goOn: "Go to the running meeting",
  early: "Opening it starts the record of this meeting.",
  takeBack: "It was opened by mistake: take the opening back",

  who: "Who comes",
  expected: (count: number) => `${counted(count, "person", "people")} expected`,
  excused: "Told us they can’t come",
  nobody: "Nobody holds a place yet.",
  roll: "The roll",

  bring: "To prepare",
  nothing: "Nothing special.",
  copies: (people: number, facilitators: number) =>
    `Copies are counted for ${counted(people, "person who holds", "people who hold")} a place, ${counted(facilitators, "facilitator", "facilitators")}, and one to spare.`,
  materials: "To bring",
  content: "May touch somebody",
  topics: "Topics to choose from, if the group wishes",
  parts: "Who leads what",
  part: (name: string) => `${name}`,
  noPart: "Nobody has this part yet",

  last: "Last time",
  first: "This is the first meeting.",
  notes: "Notes about the session",
  noNotes: "No notes.",
  goal: "Shared goal",
  noGoal: "The group has not set one yet.",
  crisis: "If somebody is not well",
  unverified:
    "Not all of these numbers have been checked this year. Call them once, or ask the owner of your organisation to.",
  none: "There are no numbers for this country yet. Ask the owner of your organisation.",

  print: "To print",
  script: "Tonight’s script",
  largeScript: "The script in large print",
  runSheet: "One page with the times",
  sheet: "Sign-in sheet",

  record: "What it left behind",
  attendance: "Who was there",
  came: (count: number) => `${counted(count, "person", "people")} came`,
  unmarked: "The roll has not been called.",
  person: "Name",
  mark: "Mark",
  times: "Planned and real minutes",
  segment: "Part",
  planned: "Planned",
  real: "Real",
  state: "How it went",
  states: { waiting: "not reached", running: "under way", done: "held", skipped: "left out" },
  ticks: "Checked",
  of: (ticked: number, of: number) => (of === 0 ? "–" : `${ticked} of ${of}`),
  whole: (planned: number, real: number) => `${planned}${nb}min planned, ${real}${nb}min real`,
  reopen: "Open it again to put something right",

  rollTitle: "Who is here",
  rollText: "Choose for each person, then save once. Nothing is counted against anybody.",
  rollAhead:
    "The day of this meeting has not come. Until then you can note who told us that they can’t come; nobody is here or missing yet.",
  rollSave: "Save the roll",
  rollRest: "Everybody not marked yet is here. Save",
  clash:
    "Somebody else has marked these people in the meantime. Nothing was saved. Look again, then save once more.",
  clashLine: (name: string, yours: string, theirs: string) =>
    `${name}: you chose “${yours}”, they chose “${theirs}”`,
  said: { saved: "Saved.", nothing: "There was nothing to change." },

  sheetTitle: "Sign-in sheet",
  sheetText: "Chosen names only. Whoever likes can use a mark instead of a signature.",
  sheetHere: "Here",
};
