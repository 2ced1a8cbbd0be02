/**
 * Letters about a mailbox itself: whether it is theirs, that letters go elsewhere; and what may be said to one that was
 * typed for somebody and is not confirmed yet, which is dates and nothing else.
 */
import { moment, shortDay } from "../language.ts";
import type { Change, Draft, Part, When } from "../../draft.ts";
import { changeOf, subjectOf } from "./letters.ts";

export const addressLetters = {
  typed: (organisation: string, link: string): Draft => ({
    subject: "Is this your mailbox?",
    parts: [
      {
        p: "Somebody you spoke with gave us this address as yours. Please tell us whether that is right. Until you do, only changes of dates come here.",
      },
      { link, label: "Answer: it is mine, or it is not" },
      { p: "One tap is enough. If you know nothing of this, the same page has a button for that." },
      { p: `It was noted by ${organisation}.` },
    ],
  }),
  whose: (link: string, code: string): Draft => ({
    subject: "Is this your mailbox?",
    parts: [
      {
        p: "You asked for a link. This mailbox was noted for somebody, and nobody has confirmed it yet. The link asks whether it is yours, and leads on to your page. It works once, for ten minutes.",
      },
      { link, label: "Continue" },
      { p: "Or type this code where you asked for it:" },
      { code },
    ],
  }),
  change: (link: string, code: string): Draft => ({
    subject: "Your new address",
    parts: [
      {
        p: "You asked us to write to this address from now on. Type this code on the page where you asked. It works once, for ten minutes.",
      },
      { code },
      { p: "Or open this link in the browser where you asked:" },
      { link, label: "Use this address" },
    ],
  }),
  changed: (contact: string): Draft => ({
    subject: "Letters go to another address",
    parts: [
      {
        p: "From now on our letters to you go to another address. It was changed on your page, by somebody who had just signed in with this mailbox. If that was you, you do not have to do anything.",
      },
      {
        p: "If it was not you: please tell somebody who looks after your dates, soon. The page below says how to reach us.",
      },
      { link: contact, label: "How to reach us" },
      { p: "Links in earlier letters to this address open nothing any more." },
    ],
  }),
  /** A date that stands, taken back from a mailbox its reader has no more. */
  elsewhere: (when: When): Draft => ({
    subject: `Not here any more: ${shortDay(when.zone, when.startsAt, when.writtenAt)}`,
    parts: [
      {
        p: `This date is not told to this mailbox any more: ${moment(when.zone, when.startsAt)}. A calendar that belongs to it may remove it by itself.`,
      },
    ],
  }),
  dates: (changes: readonly Change[], link: string): Draft => ({
    subject: subjectOf(changes),
    parts: [
      { p: "Something has changed in dates you know of. This holds now:" },
      { list: changes.map(changeOf) },
      ...confirming(link),
    ],
  }),
  entry: (when: When, gone: boolean, link: string): Draft => ({
    subject: gone ? "A date is cancelled" : "A date has changed",
    parts: [
      {
        p: gone
          ? `This date is cancelled: ${moment(when.zone, when.startsAt)}. Your calendar may remove it by itself.`
          : `The details of a date have changed: ${moment(when.zone, when.startsAt)}.`,
      },
      ...confirming(link),
    ],
  }),
};

function confirming(link: string): Part[] {
  return [
    {
      p: "This mailbox is not confirmed yet. Please tell us whether it is yours; then everything else comes, too.",
    },
    { link, label: "Answer: it is mine, or it is not" },
  ];
}
