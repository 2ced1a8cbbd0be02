/**
 * Letters waiting to leave, saved in the transaction of the act they tell of, so that neither can be without the
 * other. They are written and delivered later by the post office (deliveries.server.ts is what it asks for).
 */
import { and, desc, eq, inArray, isNull, lte, ne, or } from "drizzle-orm";
import type { LetterFacts, LetterKind } from "#app/domain/letters/letter-facts.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { newId } from "../kit/ids.server.ts";
import { isWrittenTo } from "../people/people.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type NewLetter<K extends LetterKind = LetterKind> = {
  [Kind in K]: {
    kind: Kind;
    organisationId: string | null;
    /** A person whose newest address is looked up at delivery, or a bare mailbox. */
    to: { personId: string } | { address: string };
    language: Language;
    /** The same key is the same letter: a second one is dropped. */
    key: string;
    facts: LetterFacts[Kind];
    dueAt: Date;
    calendar?: { uid: string; sequence: number };
    /** The group it is about. */
    cycleId?: string;
    /** What somebody typed (a row of `messages`), if it carries that. */
    writtenId?: string;
    /** Whose share of the deliveries it takes; otherwise its organisation's. */
    lane?: string;
  };
}[K];

/** How soon a kind of letter leaves when many wait: 0 first, because somebody waits in front of a page for it. */
const urgencies: Partial<Record<LetterKind, number>> = { proof: 0, reminder: 2 };

/**
 * Adds a letter; one with the same key is there already and stays as it is. A newer letter for a calendar UID replaces
 * an older one that has not left yet. Nothing is put for somebody who waits to be erased.
 */
export async function putLetter(work: Work, letter: NewLetter, now: Date): Promise<void> {
  if ("personId" in letter.to && !(await isWrittenTo(work, letter.to.personId))) return;
  const { outbox } = work.tables;
  const [added] = await work.write
    .insert(outbox)
    .values({
      id: newId(),
      organisationId: letter.organisationId,
      kind: letter.kind,
      personId: "personId" in letter.to ? letter.to.personId : null,
      address: "address" in letter.to ? letter.to.address : null,
      language: letter.language,
      cycleId: letter.cycleId ?? null,
      meetingId: "meetingId" in letter.facts ? letter.facts.meetingId : null,
      writtenId: letter.writtenId ?? null,
      urgency: urgencies[letter.kind] ?? 1,
      lane: letter.lane ?? letter.organisationId,
      stream: streamOf(letter),
      uniqueKey: letter.key,
      messageId: newId(),
      uid: letter.calendar?.uid ?? null,
      sequence: letter.calendar?.sequence ?? null,
      facts: letter.facts as Record<string, unknown>,
      state: "waiting",
      tries: 0,
      createdAt: now,
      dueAt: letter.dueAt,
    })
    .onConflictDoNothing()
    .returning({ id: outbox.id });
  if (!added || !letter.calendar) return;
  const older = and(eq(outbox.uid, letter.calendar.uid), ne(outbox.id, added.id));
  await work.write
    .update(outbox)
    .set({ state: "replaced", ...forgotten })
    .where(and(older, isFree(work, now)));
}

/** Letters to one person about one place leave one after the other; so do words from one place to one reader. */
function streamOf({ kind, facts, to }: NewLetter): string | null {
  const reader = "personId" in to ? to.personId : "";
  if (kind === "message") return `message ${facts.replyPath} ${reader}`;
  if ("placeId" in facts && facts.placeId) return `place ${facts.placeId}`;
  return "uid" in facts ? `entry ${facts.uid}` : null;
}

/** Whether a letter with this key was ever put. */
export async function isPut({ tables: { outbox }, read }: Data, key: string): Promise<boolean> {
  return (await read.$count(outbox, eq(outbox.uniqueKey, key))) > 0;
}

/** What a letter held of a person, and of the network it was asked from, is not kept once it has left or never will. */
export const forgotten = { facts: {}, address: null, leasedUntil: null, lane: null };

/** Letters that tell of a place or its dates: what is off later makes them untrue. */
const aboutPlaces: readonly LetterKind[] = [
  "place-held",
  "place-waiting",
  "place-offered",
  "offer-ended",
  "changes",
  "reminder",
];

/** Puts away what has not left yet of these places' letters: whatever is put next says all there is to say. */
export async function setAside(
  work: Work,
  places: readonly { placeId: string; personId: string }[],
  now: Date,
): Promise<void> {
  const { outbox } = work.tables;
  const persons = ["", ...places.map(({ personId }) => personId)];
  const waiting = await work.read
    .select({ id: outbox.id, facts: outbox.facts })
    .from(outbox)
    .where(and(isFree(work, now), inArray(outbox.personId, persons), inArray(outbox.kind, [...aboutPlaces])));
  const gone = waiting.filter(({ facts }) => places.some(({ placeId }) => placeId === facts.placeId));
  await work.write
    .update(outbox)
    .set({ state: "replaced", ...forgotten })
    .where(inArray(outbox.id, ["", ...gone.map(({ id }) => id)]));
}

/** Waiting, and in nobody's hands: never taken, or taken by a worker that did not come back. */
export function isFree({ tables: { outbox } }: Data, now: Date) {
  return and(eq(outbox.state, "waiting"), or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)));
}

type StoredLetter = {
  id: string;
  toAddress: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  at: Date;
};

/** Keeps a letter in the local mailbox, where no mail server is configured; the same one (by `id`) once. */
export async function keepLetter(store: Store, letter: StoredLetter): Promise<void> {
  await store.tx(async ({ tables: { keptLetters }, write }) => {
    await write.insert(keptLetters).values(letter).onConflictDoNothing();
  });
}

/** The newest letters of the local mailbox, newest first, without their bodies. */
export function keptLetters({ tables: { keptLetters: t }, read }: Data, limit = 100) {
  return read
    .select({ id: t.id, toAddress: t.toAddress, subject: t.subject, at: t.at })
    .from(t)
    .orderBy(desc(t.at), desc(t.id))
    .limit(limit);
}

export async function findKeptLetter({ tables: { keptLetters: t }, read }: Data, id: string) {
  const [letter] = await read.select().from(t).where(eq(t.id, id));
  return letter ?? null;
}
