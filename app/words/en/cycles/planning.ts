/** Planning a cycle: the questions, the dates shown before saving, publishing, who leads. */
import type { DateWarning, PublishRefusal, PublishWarning } from "#app/domain/groups/planning.ts";
import { planningErrors } from "./planning-errors.ts";

export type Planning = {
  warnings: Record<Exclude<DateWarning, object>, string>;
  publish: Record<PublishRefusal | PublishWarning, string>;
};

const coded: Planning = {
  warnings: {
    "late-evening":
      "Some meetings end after 20:30. Late evenings cost sleep, and sleep matters here. Could the group begin earlier?",
    "clock-change": "The clock changes during this group. The time on the wall stays the same.",
    "on-holiday": "Some meetings fall on a public holiday.",
    "in-the-past": "Some of these dates are in the past.",
  },
  publish: {
    "not-a-draft": "This group is not a draft any more.",
    "already-begun": "The first meeting has begun already. Move the dates first.",
    "no-facilitator": "Nobody leads this group yet. Name a facilitator first.",
    "language-not-approved":
      "Nobody has approved words of safety and of consent in the language of this group yet. Choose another language.",
    "crisis-not-verified":
      "No number to call has been verified for the country of this group. An owner checks one under “Numbers to call”.",
    "one-facilitator":
      "Fewer people lead it than the curriculum asks for. If one is ill or somebody is struggling, a second one is needed.",
    "crisis-old":
      "The numbers to call were verified more than six months ago. Please have them checked again.",
  },
};

export const planning = {
  ...coded,
  title: "Plan a group",
  heading: (curriculum: string) => `Plan a group: ${curriculum}`,
  change: "Change something",
  preview: "Show all dates",
  previewAgain: "Show the dates again",
  save: "Save as a draft",
  draftHeading: (name: string) => `Change the draft of ${name}`,
  saveDraft: "Save the draft",
  anew: "These dates are planned anew from the rule. What was changed for single meetings is not kept.",
  draftHint: "Nobody sees a draft. You publish it afterwards.",
  name: "What the group is called",
  nameHint: "It stands on public pages and, if people wish, in calendars. A neutral name protects everybody.",
  startDate: "First date",
  time: "Time",
  timeHint: "As on the clock of the place, for example 18:30.",
  zone: "Time zone",
  every: "How often",
  rhythms: {
    weekly: "every week",
    fortnightly: "every two weeks",
    "twice-weekly": "twice a week",
    days: "on days in a row",
  },
  otherDay: "The second day of the week",
  otherDayHint: "Only where the group meets twice a week. The first day is that of the first date.",
  times: "How many meetings",
  timesHint:
    "This programme holds the same session again and again. A new group can follow when these are over.",
  skipHolidays: "Skip public holidays of the country",
  closed: "Other dates on which you are closed",
  closedHint: "One a line, like 2026-12-24.",
  timeOn: "Another time on single dates",
  timeOnHint: "Only where the clock jumps over the usual time. One a line, like 2026-03-29 03:30.",
  occurrence: "When the clock goes back, this time happens twice. Which one is meant?",
  occurrences: { first: "the first one, before the clock goes back", second: "the second one, after it" },
  instead: "Which time do you mean on that day?",
  skipThat: (day: string) => `leave out ${day}`,
  capacity: "Places",
  capacityHint: (min: number, max: number) => `The curriculum is written for ${min} to ${max} people.`,
  format: "Where people meet",
  formatNames: { "in-person": "in person", online: "online", phone: "by phone" },
  country: "Country",
  countryHint: "Its holidays are skipped and its numbers to call are used.",
  language: "Language of the group",
  venue: "The place",
  venueName: "Name of the place",
  venueNameHint: "Needed where people meet in person.",
  venueAddress: "Address",
  venueAccess: "How to get in",
  venueAccessHint: "Step-free, bell, floor, seats near the exit.",
  venueJoin: "Link or number to join",
  venueJoinHint: "For online and phone. Shown only to people who hold a place and to those who lead.",
  leadA: "First facilitator (voice A)",
  leadB: "Second facilitator (voice B)",
  nobody: "nobody yet",
  listed: "Who finds it",
  listedYes: "Everybody, on the public list of groups",
  listedNo: "Only people who have its link",
  dates: "All dates",
  number: "Session",
  when: "Date",
  remarks: "Note",
  skipped: "Left out",
  skippedHoliday: (day: string, name: string) => `${day}: ${name}`,
  skippedClosed: (day: string) => `${day}: closed`,
  skippedWeek: (day: string) => `${day}: a week the group leaves out`,
  clockChange: "the clock has changed",
  late: "ends after 20:30",
  night: (time: string, meant: string) => `${time} is in the night. Did you mean ${meant}?`,
  holiday: (name: string) => `holiday: ${name}`,
  allIn: (place: string) => `All times ${place}.`,
  findings: "This curriculum cannot be run as it is now.",
  errors: planningErrors,
};
