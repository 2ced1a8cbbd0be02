/** From the facts of an act to a finished letter. Links are made by whoever delivers, because only they hold secrets. */
import { invitation } from "#app/domain/calendar/write-calendar.ts";
import type { Language } from "#app/words/language.ts";
import { letters, untilLine } from "#app/words/letters.ts";
import type { Draft, When } from "#app/words/letters.ts";
import type { LetterFacts, LetterKind, MeetingFacts } from "#app/domain/letter-facts.ts";
import type { Letter } from "./letter.ts";
import { onPaper } from "./paper.ts";
import { onTheWall } from "./on-the-wall.ts";

export type Links = {
  proof(token: string): string;
  join(token: string): string;
  place(placeId: string): string;
  offer(placeId: string, until: Date): string;
  cannotCome(meetingId: string, placeId: string, until: Date): string;
  path(path: string): string;
};

export type Writing = {
  language: Language;
  /** When it is written. */
  now: Date;
  links: Links;
  organizer: { name: string; address: string };
  attendee: { name: string | null; address: string };
};

/** Writes one letter. `facts` must be those of `kind`. */
export function compose<K extends LetterKind>(kind: K, facts: LetterFacts[K], writing: Writing): Letter {
  const write: Writer<K> = writers[kind];
  return write(facts, writing);
}

type Writer<K extends LetterKind> = (facts: LetterFacts[K], writing: Writing) => Letter;

const writers: { [K in LetterKind]: Writer<K> } = {
  proof: plain((f, { links }, w) =>
    f.purpose === "ask" ? w.confirmAsk(links.proof(f.token), f.code) : w.signIn(links.proof(f.token), f.code),
  ),
  "member-invited": plain((f, { links }, w) =>
    w.invited(links.join(f.token), f.organisationName, f.invitedBy),
  ),
  "place-held": plain((f, { links, now }, w) =>
    w.held(
      f.groupName,
      f.meetings.map((one) => whenOf(one, now)),
      links.place(f.placeId),
    ),
  ),
  "place-waiting": plain((f, { links }, w) => w.waiting(f.groupName, f.position, links.place(f.placeId))),
  "place-offered": plain((f, { links, language, now }, w) => {
    const until = new Date(f.until);
    const meetings = f.meetings.map((one) => whenOf(one, now));
    return w.offered(
      f.groupName,
      untilLine(language, f.zone, until, now),
      meetings,
      links.offer(f.placeId, until),
    );
  }),
  "offer-ended": plain((f, { links }, w) => w.offerEnded(f.groupName, links.place(f.placeId))),
  "place-withdrawn": plain((f, { links }, w) => w.withdrawn(f.groupName, links.place(f.placeId))),
  "called-off": plain((f, { links, now }, w) =>
    w.calledOff(
      { group: f.groupName, had: f.had, meetings: f.meetings.map((one) => whenOf(one, now)), note: f.note },
      links.path("/"),
    ),
  ),
  changes: plain((f, { links, now }, w) => {
    const changes = f.changes.map((c) => ({
      what: c.what,
      was: whenOf(c.was, now),
      now: c.now && whenOf(c.now, now),
    }));
    return w.changes(f.groupName, changes, f.note, links.place(f.placeId));
  }),
  message: plain((f, { links }, w) => w.message(f.groupName, f.fromName, f.body, links.path(f.replyPath))),
  reminder: plain((f, { links, now }, w) =>
    w.reminder(whenOf(f, now), links.cannotCome(f.meetingId, f.placeId, new Date(f.startsAt))),
  ),
  invitation: (facts, writing) => {
    const words = letters[writing.language];
    const when = whenOf(facts, writing.now);
    const away = writing.links.cannotCome(facts.meetingId, facts.placeId, when.startsAt);
    const draft =
      facts.method === "CANCEL" ? words.cancel(when) : words.request(when, away, facts.sequence > 0);
    return { ...onPaper(writing.language, draft), calendar: calendarOf(facts, writing) };
  },
};

function plain<K extends LetterKind>(
  draft: (facts: LetterFacts[K], writing: Writing, words: (typeof letters)["en"]) => Draft,
): Writer<K> {
  return (facts, writing) => onPaper(writing.language, draft(facts, writing, letters[writing.language]));
}

function whenOf(facts: MeetingFacts, writtenAt: Date): When {
  return {
    startsAt: new Date(facts.startsAt),
    endsAt: new Date(facts.endsAt),
    zone: facts.zone,
    format: facts.format,
    writtenAt,
  };
}

function calendarOf(
  facts: LetterFacts["invitation"],
  { language, now, links, organizer, attendee }: Writing,
) {
  const { startsAt, endsAt } = whenOf(facts, now);
  return invitation({
    meeting: {
      uid: facts.uid,
      sequence: facts.sequence,
      stamp: new Date(facts.stamp),
      startsAt,
      endsAt,
      zone: facts.zone,
      title: facts.title ?? letters[language].calendarTitle,
      url: links.place(facts.placeId),
      ...onTheWall(language, { zone: facts.zone, startsAt, endsAt }),
      cancelled: facts.method === "CANCEL",
    },
    organizer,
    attendee,
  });
}
