/**
 * Letters waiting to leave, saved in the transaction of the act they tell of, so that neither can be without the
 * other. They are written and delivered later by the post office.
 */
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { LetterFacts, LetterKind } from "#app/domain/letter-facts.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { newId } from "./ids.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

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
  };
}[K];

/**
 * Adds a letter; one with the same key is there already and stays as it is. A newer letter for a calendar UID replaces
 * an older one that has not left yet.
 */
export async function putLetter(work: Work, letter: NewLetter, now: Date): Promise<void> {
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

/** Whether a letter with this key was ever put. */
export async function isPut({ tables: { outbox }, read }: Data, key: string): Promise<boolean> {
  return (await read.$count(outbox, eq(outbox.uniqueKey, key))) > 0;
}

/** What a letter held of a person is not kept once it has left, or never will. */
const forgotten = { facts: {}, address: null, leasedUntil: null };

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
function isFree({ tables: { outbox } }: Data, now: Date) {
  return and(eq(outbox.state, "waiting"), or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)));
}

/** Longer than any conversation with a mail server (post.server.ts), so that no letter is sent by two workers. */
export const leaseMs = 180_000;

/** Takes the letter that has been due longest and leases it; null when none is due. Overtaken ones are set aside. */
export async function claimNext(store: Store, now: Date): Promise<OutboxRow | null> {
  for (;;) {
    const claimed = await store.tx((work) => claimOne(work, now));
    if (claimed !== "overtaken") return claimed;
  }
}

async function claimOne(work: Work, now: Date) {
  const { outbox } = work.tables;
  const [due] = await work.read
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isFree(work, now), lte(outbox.dueAt, now)))
    .orderBy(asc(outbox.dueAt), asc(outbox.createdAt))
    .limit(1);
  if (!due) return null;
  const [row] = await work.write
    .update(outbox)
    .set({ leasedUntil: new Date(now.getTime() + leaseMs) })
    .where(and(eq(outbox.id, due.id), isFree(work, now)))
    .returning();
  if (!row) return "overtaken" as const;
  if (!(await isOvertaken(work, row))) return row;
  await work.write
    .update(outbox)
    .set({ state: "replaced", ...forgotten })
    .where(eq(outbox.id, row.id));
  return "overtaken" as const;
}
export type OutboxRow = Exclude<Awaited<ReturnType<typeof claimOne>>, "overtaken" | null>;

/** It was being sent when a newer one for its UID was put, and came back: the newer one says all there is to say. */
async function isOvertaken(
  { tables: { outbox }, read }: Data,
  row: { uid: string | null; sequence: number | null },
) {
  if (!row.uid) return false;
  const newer = and(eq(outbox.uid, row.uid), gt(outbox.sequence, row.sequence ?? 0));
  return (await read.$count(outbox, newer)) > 0;
}

/** The letter left. */
export async function markSent(store: Store, id: string, now: Date): Promise<void> {
  await store.tx(async ({ tables: { outbox }, write }) => {
    await write
      .update(outbox)
      .set({ state: "sent", sentAt: now, ...forgotten })
      .where(eq(outbox.id, id));
  });
}

/** The letter could not leave: later again at `retryAt`, or never (null). */
export async function markFailed(
  store: Store,
  id: string,
  code: string,
  retryAt: Date | null,
): Promise<void> {
  await store.tx(async ({ tables: { outbox }, write }) => {
    const next = retryAt ? { dueAt: retryAt, leasedUntil: null } : { state: "failed" as const, ...forgotten };
    await write
      .update(outbox)
      .set({ tries: sql`${outbox.tries} + 1`, failure: code, ...next })
      .where(eq(outbox.id, id));
  });
}

type Kept = {
  id: string;
  toAddress: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  at: Date;
};

/** Keeps a letter in the local mailbox; the same one (by `id`) once. */
export async function keepLetter(store: Store, letter: Kept): Promise<void> {
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

/** Letters of an organisation that could not be delivered, newest first: for the people who can do something. */
export function failedLetters({ tables: { outbox: t }, read }: Data, organisationId: string) {
  return read
    .select({ id: t.id, kind: t.kind, personId: t.personId, failure: t.failure, createdAt: t.createdAt })
    .from(t)
    .where(and(eq(t.organisationId, organisationId), eq(t.state, "failed"), isNotNull(t.failure)))
    .orderBy(desc(t.createdAt))
    .limit(50);
}
