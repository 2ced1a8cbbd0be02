/** An organisation as its members see it: the frame of its pages, its first page, its settings, founding another. */
import type { CycleState } from "#app/domain/groups/enrolment.ts";
import { aboutNames } from "../shared/about-names.ts";
import { counted, country, listed, ofEachLanguage } from "../language.ts";

const countriesIn = (codes: readonly string[]) => listed(codes.map((code) => country(code)));

const states: Record<CycleState, string> = {
  draft: "Draft",
  published: "Open to the public",
  finished: "Finished",
  cancelled: "Called off",
};

export const organisations = {
  nav: {
    label: "Pages of this organisation",
    groups: "Groups",
    curricula: "Curricula",
    members: "Members",
    crisis: "Numbers to call",
    settings: "Settings",
    own: "My own page",
  },
  list: {
    title: "Organisations",
    heading: "Where do you want to work?",
    none: "You do not work in any organisation here. If somebody invited you, open the link in their letter.",
    toMe: "To your own page",
    another: "Found another organisation",
  },
  home: {
    title: "Groups",
    heading: "Groups",
    needs: "What needs you",
    nothing: "Nothing just now.",
    lostTitle: "Something that was saved is missing",
    lost: (missing: number, noticed: string, last: string) =>
      `When this program started (${noticed}), its data were older than they had been: ${missing === 1 ? "the last change" : `the last ${missing} changes`} before ${last} ${missing === 1 ? "is" : "are"} not in them.`,
    lostNext:
      "If a backup was put back on purpose, this is as it should be. Otherwise ask whoever runs this machine, and look through what people did shortly before then: places, dates and letters.",
    all: "All groups",
    empty: "There is no group yet. Choose a curriculum, and plan its dates.",
    emptyOfOthers:
      "Groups are shown to those who plan and lead them. An owner gives these roles under “Members”.",
    emptyOfMine: "You lead no group yet. Plan one from a curriculum, or ask a coordinator to name you.",
    plan: "Plan a group from a curriculum",
    tonight: (name: string, at: string) => `${name}, today at ${at}`,
    toMeeting: "To today’s meeting",
    draft: (name: string) => `${name} is a draft: nobody can see it yet.`,
    toDraft: "Look at the draft",
    waiting: (name: string, free: number, count: number) =>
      `${name}: ${counted(free, "place is free", "places are free")}, and ${counted(count, "person waits", "people wait")}.`,
    toOffer: "Offer a place",
    asked: (name: string, count: number) =>
      `${name}: ${counted(count, "ask waits", "asks wait")} for an answer.`,
    toRoster: "To the list of places",
    crisis: (countries: readonly string[]) =>
      `No number to call has been verified for ${countriesIn(countries)}. A group cannot be published without one.`,
    crisisOld: (count: number) =>
      `${counted(count, "number to call was", "numbers to call were")} last verified more than six months ago. After a year a number no longer counts.`,
    toCrisis: "To the numbers to call",
    begins: (day: string) => `from ${day}`,
    next: (day: string) => `next meeting: ${day}`,
    noNext: "no meeting ahead",
    held: (held: number, capacity: number) => `${held} of ${counted(capacity, "place", "places")} held`,
    waits: (count: number) => `${counted(count, "waits", "wait")}`,
  },
  states,
  settings: {
    title: "Settings",
    heading: "Settings of this organisation",
    save: "Save the settings",
    saved: "The settings are saved.",
    another: "Found another organisation on this installation",
  },
  fields: {
    name: "Name of the organisation",
    neutralName: "Neutral name for letters and calendars",
    neutralHint:
      "It stands as the sender, where a neighbour on the train may read it. It should say nothing of illness or of what the groups are about.",
    zone: "Time zone",
    zoneHint: "For example Europe/Paris. New groups begin with it.",
    language: "Language",
    country: "Country",
    countryHint: "Its public holidays are skipped, and its numbers to call are checked.",
    yourName: "Your name in this organisation",
  },
  new: {
    title: "Another organisation",
    heading: "Found another organisation",
    lead: "It has its own members, groups and settings. You will be its first owner.",
    act: "Found the organisation",
  },
  said: {
    founded: "The organisation is founded. Here are the steps to its first group.",
    "thrown-away": "The draft is thrown away.",
  },
  languages: ofEachLanguage((name) => name),
  errors: {
    "name.missing": "Give the organisation a name.",
    "neutralName.missing": "Choose the neutral name that letters come from.",
    "zone.missing": "Choose the time zone of the organisation.",
    "country.missing": "Choose the country of the organisation.",
    "language.not-a-choice": "Choose the language of the organisation.",
    "yourName.missing": "Type your own name in this organisation.",
    missing: "Please fill this in.",
    "founded-otherwise":
      "From this form an organisation has been founded already. Its name and everything else can be changed in its settings. What you typed now is below: if you want one more organisation, send it again.",
    "too-long": "Please make this shorter.",
    ...aboutNames,
    "not-a-zone": "Choose a time zone from the list, for example Europe/Paris.",
    "not-a-country": "Choose a country from the list.",
    "not-a-choice": "Choose one of the answers.",
    "stale-form": "This form was open too long. Please send it again.",
  },
};
