/** How long things are kept: what an owner reads and sets, and what people read of it on their own pages. */
import { ofGroups } from "#app/domain/forgetting/periods.ts";
import type { Ground, PeriodFault, PeriodKind, Principle } from "#app/domain/forgetting/periods.ts";
import type { KindWords } from "../../forgetting-shape.ts";
import { counted } from "../language.ts";

const isOfGroups = (kind: PeriodKind) => (ofGroups as readonly PeriodKind[]).includes(kind);

const kinds: Record<PeriodKind, KindWords> = {
  asks: {
    name: "People who asked and never had a seat",
    what: "Their name goes from the group’s list. How many there were stays.",
    why: "So that they can still be told of a seat or of the next group.",
    count: (n) => counted(n, "person who never had a seat", "people who never had a seat"),
  },
  places: {
    name: "Names of those who took part",
    what: "Name and settings go. Places, attendance and consents stay as figures, under nobody’s name. Whoever has no other place here leaves with their address.",
    why: "For questions about the group afterwards.",
    count: (n) => counted(n, "name in a group", "names in groups"),
  },
  steps: {
    name: "Steps and shared goals",
    what: "The words go. How many steps were done stays.",
    why: "They were for the time between two sessions.",
    count: (n) => counted(n, "step or goal", "steps and goals"),
  },
  entries: {
    name: "What we remember of calendar entries",
    what: "Our line goes. The entry in somebody’s calendar stays there.",
    why: "Needed while a date can still be changed or called off.",
    count: (n) => counted(n, "calendar entry", "calendar entries"),
  },
  letters: {
    name: "Letters between a group and those who lead it",
    what: "The words go. That there was a letter stays.",
    why: "To look up what was agreed.",
    count: (n) => counted(n, "letter", "letters"),
  },
  notes: {
    name: "Notes about sessions",
    what: "The words go.",
    why: "For those who lead, and for the author of the programme.",
    count: (n) => counted(n, "note about a session", "notes about sessions"),
  },
  sent: {
    name: "Letters that have left: to whom, and when",
    what: "The line goes. What a letter said is gone as soon as it has left.",
    why: "To find out what became of a letter.",
    count: (n) => counted(n, "line about a letter that has left", "lines about letters that have left"),
  },
  "sign-ins": {
    name: "Sign-ins that have ended",
    what: "The line goes. Sign-ins that are good stay.",
    why: "To notice that somebody else was signed in.",
    count: (n) => counted(n, "sign-in that has ended", "sign-ins that have ended"),
  },
  invitations: {
    name: "Invitations to work here that were answered or ran out",
    what: "Name and address go.",
    why: "To see who invited whom.",
    count: (n) => counted(n, "invitation to work here", "invitations to work here"),
  },
  audit: {
    name: "Who did what",
    what: "The line goes. It never held names.",
    why: "To look into a complaint.",
    count: (n) => counted(n, "line about who did what", "lines about who did what"),
  },
};

export const forgettingWords = {
  title: "How long things are kept",
  lead: "What is older than this is forgotten, every night. Figures stay. Nothing of a group that goes on is touched, and no letter that has not left.",
  principle: {
    FR: "The GDPR asks that personal data are kept no longer than needed (article 5). It names no number of days.",
    GB: "The UK GDPR asks that personal data are kept no longer than needed (article 5). It names no number of days.",
    US: "We know of no general federal law that names a time for such groups. The laws of your state may: please ask somebody who knows them.",
    other:
      "What holds nearly everywhere: no longer than needed. We know of no number of days for your country: please ask somebody who knows its law.",
  } satisfies Record<Principle, string>,
  choices: "The numbers we begin with are choices of ours, except where something else is said.",
  ground: {
    "cnil-logs":
      "The CNIL recommends keeping such lines for six months to a year (deliberation 2021-122). We begin with a year.",
    "limitation-act":
      "In England and Wales an action for personal injury can usually be brought for three years (Limitation Act 1980, section 11). We begin with that.",
  } satisfies Record<Exclude<Ground, "choice">, string>,
  kinds,
  /** How long, after its kind: "90 days after the end of the group". */
  long: (kind: PeriodKind, days: number) =>
    isOfGroups(kind)
      ? `${counted(days, "day", "days")} after the end of the group`
      : counted(days, "day", "days"),
  upTo: (long: string) => `up to ${long}`,
  /** "12 letters of groups that ended before Wednesday 3 June". */
  older: (kind: PeriodKind, count: number, before: string) =>
    isOfGroups(kind)
      ? `${kinds[kind].count(count)}, of groups that ended before ${before}`
      : `${kinds[kind].count(count)}, from before ${before}`,
  tonight: "What would go tonight",
  tonightNothing: "Nothing would be forgotten tonight.",
  onThatDay: (when: string) => `What would go on ${when}`,
  notYet: (when: string) =>
    `Periods that nobody here has changed begin to hold on ${when}. Nothing is forgotten by them before.`,
  nothingThen: "Nothing would be old enough then.",
  periods: "The periods",
  change: "Change the periods",
  byItself: "By itself, everywhere",
  fixed: (days: {
    failed: number;
    idle: number;
    longest: number;
    people: number;
    mailbox: number;
    outside: number;
  }) => [
    "A question for a place that nobody confirmed: one day. Links and codes by letter, and counts against guessing: a day after they ended.",
    `What a letter said that could not arrive: ${counted(days.failed, "day", "days")}, unless somebody puts it away before.`,
    `A sign-in ends after ${counted(days.idle, "day", "days")} without a visit, and after ${counted(days.longest, "day", "days")} in any case. Then its period begins.`,
    `People to whom nothing leads any more, with their address and calendar: once nothing of theirs is left in any group, no letter waits and they are signed out, ${counted(days.people, "day", "days")} after we first knew them at the earliest.`,
    `The local mailbox, where no mail server is set: ${counted(days.mailbox, "day", "days")}. What was done outside any organisation: ${counted(days.outside, "day", "days")}.`,
    "Whoever works or worked here stays known by name, with the groups they led and the notes they wrote, until they ask to be erased.",
  ],
  done: "What was forgotten",
  doneNothing: "Nothing yet.",
  doneOn: (when: string) => `In the night to ${when}`,
  changeTitle: "Change how long things are kept",
  changeLead: "Whole days. A shorter time holds at once; you see first what would go.",
  hint: (kind: PeriodKind, { least, most, usual }: { least: number; most: number; usual: number }) =>
    `From ${least} to ${counted(most, "day", "days")}${isOfGroups(kind) ? " after the end of the group" : ""}. Usual: ${usual}.`,
  save: "Save the periods",
  askTitle: "This would be forgotten",
  ask: "With these periods it goes in the coming night and cannot be brought back, except from a backup.",
  askAct: "Yes, keep it for less time",
  askNo: "No, leave everything as it is",
  saved: "The periods are saved. They hold from now on.",
  errors: {
    missing: "Please give a number of days.",
    "not-a-number": "Please give whole days, in figures.",
    "out-of-range": "Please give a number of days within the limits.",
    "too-short": "This is shorter than it can be.",
    "too-long": "This is longer than it can be.",
    "longer-than-places":
      "This hangs on a place, so it cannot be kept longer than the names of those who took part.",
  } satisfies Record<PeriodFault | "missing" | "not-a-number" | "out-of-range", string>,
  /** Before what is wrong with one field. */
  about: (kind: PeriodKind, error: string) => `${kinds[kind].name}: ${error}`,
  /** For people: the kinds that are about them. */
  people: {
    title: "How long we keep it",
    lead: "Figures stay: how many came, how many steps were done. They lead to nobody.",
    of: (organisation: string) => `Groups of ${organisation}`,
    shorter: "Some organisations here keep it for less time. Your own page tells.",
    rest: "Your address: as long as you have a place, and then until nothing is left that it would be for.",
  },
};
