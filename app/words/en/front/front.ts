/** What a stranger reads: open groups, one group, asking for a place. Coming in is told in `coming-in`. */
import { aboutNames } from "../shared/about-names.ts";
import { counted, ofEachLanguage } from "../language.ts";

export const front = {
  list: {
    title: "Groups you can join",
    lead: "A group meets a fixed number of times. People help each other as equals. Have a look at the dates first; you can decide later.",
    first: "Starts",
    next: "Next meeting",
    formats: { "in-person": "In person", online: "Online", phone: "By phone" },
    inTown: (town: string) => `In person, ${town}`,
    free: "Places left",
    full: "Waiting list",
    inLanguage: ofEachLanguage((name) => `In ${name}`),
    empty: "No group takes new people just now.",
    emptyNext:
      "New dates appear here as soon as they are set. You do not have to leave anything to come back.",
    otherZone: "Show the times in another time zone",
  },
  zone: {
    title: "Times in your time zone",
    label: "Time zone",
    hint: "Every time stays written as it is on the clock of the group. Yours is added beside it.",
    show: "Show these times",
  },
  group: {
    back: "All groups",
    what: "What it is about",
    when: "When",
    allDates: "All dates",
    dates: (count: number) => counted(count, "meeting", "meetings"),
    where: "Where",
    whereMore: {
      "in-person": "You get the address and how to get in when you hold a place.",
      online: "You get the link when you hold a place.",
      phone: "You get the number when you hold a place.",
    },
    who: "Who leads",
    language: "Language",
    organisedBy: "Organised by",
    seats: "Places",
    free: "There are places left.",
    full: "All places are taken. You can join the waiting list: whoever has waited longest is asked first.",
    ask: "Ask for a place",
    open: (until: string) => `You can ask until ${until}.`,
    closed: "This group does not take new people any more.",
    notCounted: "does not count",
  },
  ended: {
    cancelled: {
      title: "This group is called off",
      text: (name: string) =>
        `“${name}” will not go on. Places, offers and the waiting list have ended with it; you do not have to do anything.`,
    },
    finished: {
      title: "This group is over",
      text: (name: string) => `“${name}” has had its last meeting. It takes no new people.`,
    },
    others: "Other groups you can join:",
  },
  said: {
    closed: "Your mailbox is proved, but this group has just stopped taking new people. No place was taken.",
    full: "Your mailbox is proved, but the waiting list is full. No place was taken.",
    "not-published": "This group is not open yet. No place was taken.",
  },
  ask: {
    title: "Ask for a place",
    lead: (questions: number) =>
      `${counted(questions, "short question", "short questions")}. No account and no password.`,
    name: "The name you want us to use",
    nameHint: "Any name you like. It is the only name the others see, and it stays in this group.",
    address: "Your mail address",
    addressHint:
      "We send you a link to confirm. Better not the address of your work: others may read there. Nothing we send says what the group is about.",
    adult: "I am 18 or older.",
    language: "Letters to you in",
    consents: "What you agree to",
    more: "What this means",
    send: "Ask for a place",
    next: "Then look in your mailbox. Your place is decided when you open the link in our letter.",
    otherGroups: "Other groups",
  },
  errors: {
    otherwise: "Please look at this again.",
    missing: "Please fill this in.",
    "name.missing": "Please type a name. Any name you like will do.",
    "address.missing": "Please type your mail address.",
    "too-long": "Please make it shorter.",
    ...aboutNames,
    "not-an-address": "Please write one mail address, like name@example.org.",
    "not-a-choice": "Please choose one of the answers.",
    "not-adult": "This group is for people of 18 and over. Please tick this if you are.",
    "no-consent": "We may not keep your place without your agreement. Please tick this if you agree.",
    "stale-form": "This page was open for too long. Please send it again.",
  },
};
