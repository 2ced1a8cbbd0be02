/** From the facts of an act to a finished letter. Links are made by whoever delivers, because only they hold secrets. */
import { invitation } from "#app/domain/calendar/write-calendar.ts";
import type { Language } from "#app/words/language.ts";
import { onTheWall } from "#app/words/on-the-wall.ts";
import { addressLetters, letters, untilLine } from "#app/words/letters.ts";
import type { Change, Draft, When } from "#app/words/letters.ts";
import type { LetterFacts, LetterKind, MeetingFacts } from "#app/domain/letters/letter-facts.ts";
import type { Letter } from "./letter.ts";
import { renderMail } from "./render-mail.ts";

export type Links = {
  proof(token: string): string;
  /** Of a change of address. */
  change(token: string): string;
  /** Whether a typed mailbox is theirs. */
  whose(addressId: string, writtenAt: Date): string;
  join(token: string): string;
  place(placeId: string): string;
  /** For those who lead. */
  meeting(meetingId: string): string;
  offer(placeId: string, until: Date): string;
  cannotCome(meetingId: string, placeId: string, until: Date): string;
  remindersOff(placeId: string, until: Date): string;
  /** Takes an erasure back. */
  stay(erasureId: string, until: Date): string;
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
  proof: (f, { links, language }) => {
    const about = addressLetters[language];
    const drafts = {
      ask: () => letters[language].confirmAsk(links.proof(f.token), f.code),
      "sign-in": () => letters[language].signIn(links.proof(f.token), f.code),
      whose: () => about.whose(links.proof(f.token), f.code),
      change: () => about.change(links.change(f.token), f.code),
    };
    return renderMail(language, drafts[f.purpose]());
  },
  "address-typed": (f, { links, language, now }) =>
    renderMail(language, addressLetters[language].typed(f.organisation, links.whose(f.addressId, now))),
  "address-changed": (_, { links, language }) =>
    renderMail(language, addressLetters[language].changed(links.path("/contact"))),
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
    const changes = f.changes.map((one) => changeOf(one, now));
    return w.changes(f.groupName, changes, f.note, links.place(f.placeId));
  }),
  message: plain((f, { links }, w) => {
    const { fromName, body, earlier = [] } = f;
    const said = [...earlier, { fromName, body }];
    return w.message(f.groupName, said, links.path(f.replyPath), f.placeId === null);
  }),
  "erasure-asked": plain((f, { links, language, now }, w) => {
    const due = new Date(f.dueAt);
    const when = untilLine(language, f.zone, due, now);
    return w.erasureAsked({ when, groups: f.groups, byStaff: f.byStaff }, links.stay(f.erasureId, due));
  }),
  reminder: (facts, writing) => {
    const { links, language } = writing;
    const when = whenOf(facts, writing.now);
    const away = links.cannotCome(facts.meetingId, facts.placeId, when.startsAt);
    const off = links.remindersOff(facts.placeId, new Date(when.startsAt.getTime() + unsubscribeMs));
    return { ...renderMail(language, letters[language].reminder(when, away, off)), unsubscribe: off };
  },
  invitation: (facts, writing) => {
    const words = letters[writing.language];
    const when = whenOf(facts, writing.now);
    const { links } = writing;
    const link = facts.placeId
      ? { away: links.cannotCome(facts.meetingId, facts.placeId, when.startsAt) }
      : { led: links.meeting(facts.meetingId) };
    const draft = facts.elsewhere
      ? addressLetters[writing.language].elsewhere(when)
      : facts.method === "CANCEL"
        ? words.cancel(when, facts.yours ?? true)
        : words.request(when, link, facts.again ?? false);
    return { ...renderMail(writing.language, draft), calendar: calendarOf(facts, writing) };
  },
};

function plain<K extends LetterKind>(
  draft: (facts: LetterFacts[K], writing: Writing, words: (typeof letters)["en"]) => Draft,
): Writer<K> {
  return (facts, writing) => renderMail(writing.language, draft(facts, writing, letters[writing.language]));
}

/** How long after its date a reminder can still be answered by "no more of these": mail programs ask late. */
const unsubscribeMs = 60 * 86_400_000;

type Changed = LetterFacts["changes"]["changes"][number];

export function changeOf({ what, was, between = [], now }: Changed, writtenAt: Date): Change {
  const when = (facts: MeetingFacts) => whenOf(facts, writtenAt);
  return { what, was: when(was), between: between.map(when), now: now && when(now) };
}

export function whenOf(facts: MeetingFacts, writtenAt: Date): When {
  return {
    startsAt: new Date(facts.startsAt),
    endsAt: new Date(facts.endsAt),
    zone: facts.zone,
    format: facts.format,
    venue: facts.venue ?? null,
    writtenAt,
  };
}

export function calendarOf(
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
      url: facts.placeId ? links.place(facts.placeId) : links.meeting(facts.meetingId),
      ...onTheWall(language, { zone: facts.zone, startsAt, endsAt }),
      cancelled: facts.method === "CANCEL",
    },
    organizer,
    attendee,
  });
}
