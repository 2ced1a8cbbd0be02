/** The letters in English. */
import { counted, day, dayAndTime, eitherOf, inZone, listed, moment, shortDay, span } from "../language.ts";
import { onlyClocks } from "../../draft.ts";
import type { CalledOff, Change, Draft, ErasureTold, Said, When } from "../../draft.ts";

export const letters = {
  greeting: "Hello,",
  whereFormat: { "in-person": "in the room", online: "online", phone: "by phone" },
  /** Under every letter. */
  foot: "You get this because this address was given to us. If that was not you, you can ignore it: nothing happens.",
  line: (when: When) => lineOf(when),
  signIn: (link: string, code: string): Draft => ({
    subject: "Your link",
    parts: [
      { p: "Here is the link you asked for. It works once, for ten minutes." },
      { link, label: "Continue" },
      { p: "Or type this code where you asked for it:" },
      { code },
    ],
  }),
  confirmAsk: (link: string, code: string): Draft => ({
    subject: "Please confirm",
    parts: [
      {
        p: "You asked for a place. Please confirm that this is your mailbox. The link works once, for ten minutes.",
      },
      { link, label: "Confirm" },
      { p: "Or type this code where you asked:" },
      { code },
      { p: "Too late for this link? The page gives you a fresh one. What you typed is kept for 24 hours." },
    ],
  }),
  invited: (link: string, organisation: string, by: string): Draft => ({
    subject: "An invitation",
    parts: [
      {
        p: "This is an invitation to join a team. Please look at it when you have a quiet moment: the link works once, for seven days.",
      },
      { link, label: "Look at the invitation" },
      { p: `It comes from ${by}, for ${organisation}.` },
    ],
  }),
  held: (group: string, meetings: readonly When[], link: string): Draft => ({
    subject: "Your dates",
    parts: [
      {
        p: "You have a place. You do not have to prepare anything; these are the dates, and a page of your own shows the rest.",
      },
      { p: `It is in “${group}”:` },
      { list: meetings.map(lineOf) },
      { link, label: "Your page: where it is, your calendar, and how to say you can’t come" },
      { p: "If you change your mind, one tap on your page gives the place back." },
    ],
  }),
  waiting: (group: string, position: number, link: string): Draft => ({
    subject: "You are on the list",
    parts: [
      { p: `All places are taken for now. You are number ${position} on the waiting list.` },
      {
        p: "When a place comes free, whoever has waited longest is asked first. We will write to you then.",
      },
      { p: `The list is that of “${group}”.` },
      { link, label: "Your page" },
    ],
  }),
  offered: (group: string, until: string, meetings: readonly When[], link: string): Draft => ({
    subject: "A place is free",
    parts: [
      {
        p: `A place is free, and it is your turn. It is kept for you until ${until}. You can take it or let it go.`,
      },
      { link, label: "Take the place, or let it go" },
      { p: `It is in “${group}”:` },
      { list: meetings.map(lineOf) },
      { p: "If it does not suit you now, you need not explain. After that time the next person is asked." },
    ],
  }),
  offerEnded: (group: string, link: string): Draft => ({
    subject: "The place went on",
    parts: [
      { p: "The place that was kept for you has been offered to the next person." },
      { p: "That is quite all right. If you would like to be on the list again, ask once more." },
      { p: `It was in “${group}”.` },
      { link, label: "Your page" },
    ],
  }),
  withdrawn: (group: string, link: string): Draft => ({
    subject: "Your place is given back",
    parts: [
      { p: "You no longer have a place. Thank you for telling us." },
      { p: "Dates already in your calendar are cancelled by separate messages." },
      { p: `It was in “${group}”.` },
      { link, label: "Your page" },
    ],
  }),
  /** `when`: until when it can be taken back; `groups`: where places were given back. */
  erasureAsked: ({ when, groups, byStaff }: ErasureTold, link: string): Draft => ({
    subject: "Before everything is deleted",
    parts: [
      {
        p: byStaff
          ? `You asked for it, and it has begun: everything we keep about you is deleted on ${when}. You do not have to do anything.`
          : `As you asked, everything we keep about you is deleted on ${when}. You do not have to do anything.`,
      },
      { p: "If you do not want this, or if it was not you who asked, take it back before then:" },
      { link, label: "Take it back" },
      ...(groups.length > 0
        ? [
            {
              p: `You no longer have a place in ${listed(groups.map((group) => `“${group}”`))}; places are not kept. Dates already in your calendar are cancelled by separate messages.`,
            },
          ]
        : []),
      { p: "This is the last letter from us." },
    ],
  }),
  calledOff: ({ group, had, meetings, note }: CalledOff, link: string): Draft => ({
    subject: "Your group is called off",
    parts:
      had === "held"
        ? [
            {
              p: "We are sorry: what you had a place in will not go on. You do not have to do anything.",
            },
            { p: `It was “${group}”.${meetings.length > 0 ? " These dates do not take place:" : ""}` },
            ...(meetings.length > 0 ? [{ list: meetings.map(lineOf) }] : []),
            ...(note ? [{ quote: note }] : []),
            { p: "Dates already in your calendar are cancelled by separate messages." },
            { link, label: "Other groups that are open" },
          ]
        : [
            {
              p: "We are sorry: what you asked for a place in will not take place. You are not on its list any more, and you do not have to do anything.",
            },
            { p: `It was “${group}”.` },
            ...(note ? [{ quote: note }] : []),
            { link, label: "Other groups that are open" },
          ],
  }),
  request: (when: When, link: { away: string } | { led: string }, again: boolean): Draft => ({
    subject: again
      ? `New details: ${shortDay(when.zone, when.startsAt, when.writtenAt)}`
      : shortDay(when.zone, when.startsAt, when.writtenAt),
    parts: [
      {
        p: `${again ? "The details of a date have changed: " : ""}${moment(when.zone, when.startsAt)} (${span(when.zone, when.startsAt, when.endsAt)}).`,
      },
      "away" in link
        ? { link: link.away, label: "I can’t come this time" }
        : { link: link.led, label: "You lead this date: its page" },
      { p: "Answers given inside your calendar are not read. Please use the link." },
    ],
  }),
  cancel: (when: When, yours: boolean): Draft => ({
    subject: `${yours ? "Cancelled" : "No longer yours"}: ${shortDay(when.zone, when.startsAt, when.writtenAt)}`,
    parts: [
      {
        p: `${yours ? "This date is cancelled" : "This date is not one of yours any more"}: ${moment(when.zone, when.startsAt)}. Your calendar may remove it by itself.`,
      },
    ],
  }),
  changes: (group: string, changes: readonly Change[], note: string, link: string): Draft => ({
    subject: subjectOf(changes),
    parts: [
      {
        p: onlyClocks(changes)
          ? "Clocks follow new rules where your dates are. Your dates stay at the time on the wall that you know. An entry in a calendar may have shown another hour. These times hold:"
          : "Something has changed in your dates. Please look at the list: it says what holds now, whatever you read before.",
      },
      { list: changes.map(changeOf) },
      { p: `They are those of “${group}”.` },
      ...(note ? [{ quote: note }] : []),
      { link, label: "All your dates, and where they are" },
    ],
  }),
  /** `led`: to somebody who leads the group, from one of its people; else the other way round. */
  message: (group: string, said: readonly Said[], link: string, led: boolean): Draft => ({
    subject:
      said.length > 1 ? counted(said.length, "message for you", "messages for you") : "A message for you",
    parts: [
      {
        p: `${led ? "Somebody in one of your groups" : "Somebody who looks after your dates"} has written to you. Here is the message; you can write back from your page.`,
      },
      ...said.flatMap(({ fromName, body }) => [
        { p: `${fromName} writes about “${group}”:` },
        { quote: body },
      ]),
      { link, label: "Write back" },
      { p: "Replies to this letter are not read. Nobody’s address is shown to anybody." },
    ],
  }),
  reminder: (when: When, link: string, off: string): Draft => ({
    subject: `Reminder: ${shortDay(when.zone, when.startsAt, when.writtenAt)}`,
    parts: [
      {
        p: `${moment(when.zone, when.startsAt)} (${span(when.zone, when.startsAt, when.endsAt)}).`,
      },
      { link, label: "I can’t come this time" },
      { p: "You asked for reminders. If you do not want them any more, your place stays yours:" },
      { link: off, label: "No more reminders" },
    ],
  }),
  /** In a calendar that is told an instant only: what the clock of the place shows then. */
  onTheWall: ({ zone, startsAt, endsAt }: Pick<When, "zone" | "startsAt" | "endsAt">) =>
    `${day(zone, startsAt)}, ${span(zone, startsAt, endsAt)} ${inZone(zone)}`,
  calendarTitle: "Meeting",
  calendarName: "Dates",
};

function lineOf(when: When): string {
  return `${dayAndTime(when.zone, when.startsAt, when.writtenAt)} ${inZone(when.zone)}`;
}

export function changeOf({ what, was, between, now }: Change): string {
  const gone = [was, ...between].map(lineOf);
  if (what === "cancelled" || !now) return `Cancelled: ${listed(gone)}`;
  if (what === "venue") return `Another place: ${lineOf(now)}, ${whereOf(now)}`;
  if (what === "clock") return `As planned: ${lineOf(now)}`;
  if (what === "moved") return `Instead of ${eitherOf(gone)}: now ${lineOf(now)}`;
  return between.length > 0
    ? `Not ${eitherOf(between.map(lineOf))}: it stays on ${lineOf(now)}`
    : `It stays on ${lineOf(now)}`;
}

function whereOf({ format, venue }: When): string {
  return `${letters.whereFormat[format]}${venue ? ` (${venue})` : ""}`;
}

/** What kind of news it is, in words that fit any kind of date. */
export function subjectOf(changes: readonly Change[]): string {
  if (onlyClocks(changes)) return "The time of your dates";
  const dates = changes.filter(({ what }) => what === "moved" || what === "cancelled");
  if (dates.length > 0) return counted(dates.length, "change of date", "changes of dates");
  return changes.some(({ what }) => what === "venue") ? "Another place" : "Your dates stay as they were";
}
