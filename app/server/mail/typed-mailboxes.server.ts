/**
 * Letters to a mailbox that was typed for somebody and is not confirmed: what of them may leave (domain/mailboxes/reach),
 * written as dates and nothing else, without a name, a group, a place or anybody's words, and with the way to confirm.
 */
import type { LetterFacts, LetterKind } from "#app/domain/letters/letter-facts.ts";
import { reachOfTyped } from "#app/domain/mailboxes/reach.ts";
import type { Reach } from "#app/domain/mailboxes/reach.ts";
import { addressLetters } from "#app/words/letters.ts";
import type { Change, Draft } from "#app/words/letters.ts";
import type { OutboxRow } from "#db/letters/deliveries.server.ts";
import type { Data } from "#db/kit/store.server.ts";
import { mailboxOfPerson } from "#db/people/mailboxes.server.ts";
import { stateOfPlace } from "#db/places/places.server.ts";
import type { App } from "../start/app.server.ts";
import { calendarOf, changeOf, whenOf } from "./compose.ts";
import type { Writing } from "./compose.ts";
import type { Letter } from "./letter.ts";
import { renderMail } from "./render-mail.ts";

/** `typed`: the id of the address, where it waits to be confirmed. */
export type MailboxFor = { address: string; linkMark: string | null; typed: string | null };

/** Where a letter goes: its own address, or its reader's; null where they have none. */
export async function mailboxFor({ store }: App, row: OutboxRow): Promise<MailboxFor | null> {
  if (row.address) return { address: row.address, linkMark: null, typed: null };
  const mailbox = row.personId ? await mailboxOfPerson(store, row.personId) : null;
  if (!mailbox) return null;
  const { address, linkMark, standing, id } = mailbox;
  return { address, linkMark, typed: standing === "typed" ? id : null };
}

/** What may become of this letter at a typed mailbox. */
export async function reachOf<K extends LetterKind>(
  data: Data,
  kind: K,
  facts: LetterFacts[K],
): Promise<Reach> {
  if (kind === "invitation") {
    const { method, again = false } = facts as LetterFacts["invitation"];
    return reachOfTyped({ kind, held: true, method, again });
  }
  if (kind === "called-off") {
    const { had, meetings } = facts as LetterFacts["called-off"];
    return reachOfTyped({ kind, held: had === "held" && meetings.length > 0 });
  }
  const placeId = "placeId" in facts ? facts.placeId : null;
  const held = placeId ? (await stateOfPlace(data, placeId)) === "held" : false;
  return reachOfTyped({ kind, held });
}

/** The dates of a letter and nothing else. Of kinds without dates there is nothing to write. */
export function composeDates<K extends LetterKind>(
  kind: K,
  facts: LetterFacts[K],
  addressId: string,
  writing: Writing,
): Letter {
  const { language, now, links } = writing;
  const words = addressLetters[language];
  const link = links.whose(addressId, now);
  const drawn = (draft: Draft) => renderMail(language, draft);
  if (kind === "changes") return drawn(words.dates(changesOf(facts as LetterFacts["changes"], now), link));
  if (kind === "called-off") return drawn(words.dates(goneOf(facts as LetterFacts["called-off"], now), link));
  const entry = { ...(facts as LetterFacts["invitation"]), title: null, venue: null };
  const letter = drawn(words.entry(whenOf(entry, now), entry.method === "CANCEL", link));
  return { ...letter, calendar: calendarOf(entry, writing) };
}

function changesOf({ changes }: LetterFacts["changes"], now: Date): Change[] {
  return changes.map((one) => {
    const change = changeOf(one, now);
    return { ...change, now: change.now && { ...change.now, venue: null } };
  });
}

function goneOf({ meetings }: LetterFacts["called-off"], now: Date): Change[] {
  return meetings.map((meeting) => ({
    what: "cancelled",
    was: whenOf(meeting, now),
    between: [],
    now: null,
  }));
}
