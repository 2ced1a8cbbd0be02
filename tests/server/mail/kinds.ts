/** One letter of every kind, in either language, about a group whose every word of others could give somebody away. */
import type { LetterFacts, LetterKind } from "#app/domain/letters/letter-facts.ts";
import { compose } from "#app/server/mail/compose.ts";
import type { Letter } from "#app/server/mail/letter.ts";
import { linksOf } from "#app/server/mail/delivery.server.ts";
import type { Language } from "#app/words/language.ts";

/** Words of people that may be telling: names of others, of the group, of the organisation, and what somebody wrote. */
export type LetterParts = { group: string; organisation: string; by: string; body: string; note: string };

export const telling: LetterParts = {
  group: "Living with bipolarity",
  organisation: "Les bipolaires de Lyon",
  by: "Marc Dupont",
  body: "Ana drank again. Bring your lithium diary.",
  note: "Because of the addiction clinic's opening hours.",
};

const date = (text: string) => ({
  meetingId: "meeting00000000000000a",
  startsAt: `${text}T17:30:00.000Z`,
  endsAt: `${text}T19:00:00.000Z`,
  zone: "Europe/Paris",
  format: "in-person" as const,
});
const [first, second] = [date("2026-03-12"), date("2026-03-19")];
const placeId = "place000000000000000aa";
const leaving = { erasureId: "erasure000000000000000", dueAt: second.startsAt, zone: first.zone };

/** Facts of every kind, built of these words. */
export function factsOf({ group: groupName, organisation, by, body, note }: LetterParts): {
  [K in LetterKind]: LetterFacts[K][];
} {
  const place = { placeId, groupName };
  const entry = { ...first, placeId, uid: "AAAAAAAAAAAAAAAAAAAAAA", stamp: "2026-03-05T15:00:00.000Z" };
  return {
    proof: [
      { purpose: "sign-in", token: "t0ken", code: "123456" },
      { purpose: "ask", token: "t0ken", code: "123456" },
      { purpose: "change", token: "t0ken", code: "123456" },
      { purpose: "whose", token: "t0ken", code: "123456" },
    ],
    "address-typed": [{ addressId: "address0000000000000aa", organisation }],
    "address-changed": [{}],
    "member-invited": [{ token: "t0ken", organisationName: organisation, invitedBy: by }],
    "place-held": [{ ...place, meetings: [first, second], after: "ask" }],
    "place-waiting": [{ ...place, position: 3 }],
    "place-offered": [{ ...place, until: first.startsAt, zone: first.zone, meetings: [first, second] }],
    "offer-ended": [place],
    "place-withdrawn": [place],
    "erasure-asked": [
      { ...leaving, groups: [groupName], byStaff: false },
      { ...leaving, groups: [], byStaff: true },
    ],
    "called-off": [
      { ...place, had: "held", meetings: [first, second], note },
      { ...place, had: "held", meetings: [], note: "" },
      { ...place, had: "hoped", meetings: [first, second], note },
    ],
    invitation: [
      { ...entry, method: "REQUEST", sequence: 0, title: null },
      { ...entry, method: "REQUEST", sequence: 1, title: null },
      { ...entry, method: "CANCEL", sequence: 2, title: null },
      { ...entry, placeId: null, method: "REQUEST", sequence: 0, title: null },
      { ...entry, method: "CANCEL", sequence: 2, title: null, elsewhere: true },
      { ...entry, placeId: null, method: "CANCEL", yours: false, sequence: 1, title: null },
    ],
    changes: [
      {
        ...place,
        note,
        changes: [
          { what: "moved", was: first, now: second },
          { what: "venue", was: first, now: first },
          { what: "cancelled", was: second, now: null },
        ],
      },
      { ...place, note: "", changes: [{ what: "clock", was: first, now: second }] },
    ],
    message: [{ ...place, fromName: by, body, replyPath: `/me/places/${placeId}/letter` }],
    reminder: [{ ...first, placeId }],
  };
}

export type Written = { kind: LetterKind; language: Language; letter: Letter };

const config = {
  publicUrl: new URL("https://groups.example.org"),
  secrets: ["a secret for tests only of 32 letters"],
};

/** Every kind in both languages, as it would leave. */
export function everyLetter(
  told: LetterParts,
  organizer = { name: "Rivages", address: "letters@groups.example.org" },
): Written[] {
  const facts = factsOf(told);
  return (Object.keys(facts) as LetterKind[]).flatMap((kind) =>
    (["en", "fr"] as const).flatMap((language) =>
      facts[kind].map((one) => {
        const attendee = { name: null, address: "ana@example.org" };
        const now = new Date(first.startsAt);
        const writing = { language, now, links: linksOf(config), organizer, attendee };
        return { kind, language, letter: compose(kind, one as never, writing) };
      }),
    ),
  );
}

/** What a program without pictures shows of the HTML: its text, entities resolved. */
export function shownText(html: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  const body = html.slice(html.indexOf("<body>"));
  return body
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
