/**
 * Proving a mailbox: one link and one six-digit code, ten minutes, one use. Every request keeps its own link; only a
 * fresh letter for the same ask replaces the one before it. Reading the link changes nothing (mail scanners open
 * links); only posting uses it up. A clock that is set back makes nothing good again: before its beginning a proof is
 * as little use as after its end.
 */
import { and, desc, eq, gt, inArray, isNull, lt, lte, ne, sql } from "drizzle-orm";
import type { Purpose } from "#app/domain/letters/letter-limits.ts";
import { mailboxOf } from "#app/domain/address.ts";
import { countAttempt, lockKey, uncountAttempt } from "./attempts.server.ts";
import { hashOf, newCode, newId, newSecret, sameHash } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export const verificationMinutes = 10;
/** Wrong codes that may be typed for one letter, and for one mailbox from one network within ten minutes. */
export const codeTries = 5;
const codeTriesADay = { most: 100, withinMs: 86_400_000 };

export type NewVerification = {
  address: string;
  purpose: Purpose;
  subject: string | null;
  browser: string;
  /** What a letter counts among; absent where a code is only swapped for a link. */
  counted?: { budget: string; fromHash: string | null; once: string | null; mended: number };
};
export type Verification = { id: string; address: string; purpose: Purpose; subject: string | null };

/** What letters to an address are counted by, plus-addresses folded; says nothing of who that is. */
export function mailboxKey(address: string): string {
  return hashOf(`mailbox ${mailboxOf(address)}`);
}

/** Acts that ask whether anybody is known at a mailbox follow each other: the first statement of such an act. */
export function lockMailbox(work: Work, address: string, now: Date): Promise<void> {
  return lockKey(work, `mailbox ${mailboxKey(address)}`, now);
}

/** Makes a proof and gives the secrets for the letter. Older unused proofs of the same ask die. */
export async function newVerification(
  work: Work,
  verification: NewVerification,
  now: Date,
): Promise<{ id: string; token: string; code: string }> {
  const { proofs } = work.tables;
  const [id, token, code] = [newId(), newSecret(), newCode()];
  const { address, purpose, subject, counted } = verification;
  if (purpose === "ask" && subject) await replaceVerifications(work, subject, now);
  await work.write.insert(proofs).values({
    ...{ id, address, purpose, subject },
    tokenHash: hashOf(token),
    codeHash: codeHash(id, code),
    browserHash: hashOf(verification.browser),
    tries: 0,
    createdAt: now,
    expiresAt: new Date(now.getTime() + verificationMinutes * 60_000),
    mailbox: counted ? mailboxKey(address) : null,
    ...counted,
  });
  return { id, token, code };
}

/** Unused links and codes of an ask die. */
export async function replaceVerifications(work: Work, askId: string, now: Date): Promise<void> {
  const { proofs: p } = work.tables;
  const unused = and(eq(p.purpose, "ask"), eq(p.subject, askId), isNull(p.usedAt), isNull(p.supersededAt));
  await work.write.update(p).set({ supersededAt: now }).where(unused);
}

/** Neither used nor overtaken by a newer one, and within its ten minutes. */
export function isGood({ tables: { proofs: p } }: Data, now: Date | ReturnType<typeof param>) {
  return and(isNull(p.usedAt), isNull(p.supersededAt), gt(p.expiresAt, now), lte(p.createdAt, now));
}

function codeHash(id: string, code: string): string {
  return hashOf(`${id} ${code}`);
}

/** The proof a link names, while it is good; `sameBrowser` says whether this browser asked for it. */
export async function findVerification(data: Data, token: string, browser: string, now: Date) {
  const [found] = await goodVerification(data).execute({ hash: hashOf(token), now });
  return found ? { ...found, sameBrowser: found.browserHash === hashOf(browser) } : null;
}

const goodVerification = prepared((data) => {
  const { proofs: p } = data.tables;
  const named = and(eq(p.tokenHash, param("hash", p.tokenHash)), isGood(data, param("now", p.expiresAt)));
  return data.read.select().from(p).where(named);
});

/** The proofs this browser waits for, the newest first: where a code can be typed. */
export function waitingVerifications(data: Data, browser: string, now: Date) {
  const { proofs: p } = data.tables;
  return data.read
    .select()
    .from(p)
    .where(and(eq(p.browserHash, hashOf(browser)), isGood(data, now)))
    .orderBy(desc(p.createdAt), desc(p.id));
}

/** Uses up the proof a link names; null when it is not good any more. Of fifty at once, one gets it. */
export async function useToken(work: Work, token: string, now: Date): Promise<Verification | null> {
  const [used] = await usedVerification(work).execute({ hash: hashOf(token), now });
  return used ?? null;
}

const usedVerification = prepared((work: Work) => {
  const { proofs: p } = work.tables;
  const now = param("now", p.expiresAt);
  return work.write
    .update(p)
    .set({ usedAt: sql`${now}` })
    .where(and(eq(p.tokenHash, param("hash", p.tokenHash)), isGood(work, now)))
    .returning();
});

export type TypedCode = { browser: string; from: string; code: string };
/** `none`: no letter is waited for here. `resting`: five wrong codes; the link in the letter still works. */
export type CodeVerdict =
  { ok: true; verification: Verification } | { ok: false; refusal: "none" | "wrong" | "resting" };

/**
 * Uses up the one of this browser's waiting proofs whose code was typed. A wrong code counts for each of them and for
 * their mailbox; the fifth rests the code, never the link. Right ones do not count.
 */
export async function useCode(work: Work, typed: TypedCode, now: Date): Promise<CodeVerdict> {
  const waiting = await waitingVerifications(work, typed.browser, now);
  if (waiting.length === 0) return { ok: false, refusal: "none" };
  const { proofs: p } = work.tables;
  const mailboxes = [...new Set(waiting.map(({ address }) => mailboxKey(address)))].sort();
  const open = new Set<string>();
  for (const mailbox of mailboxes) if (await mayTry(work, mailbox, typed.from, now)) open.add(mailbox);
  const ids = waiting.filter(({ address }) => open.has(mailboxKey(address))).map(({ id }) => id);
  const tried = await work.write
    .update(p)
    .set({ tries: sql`${p.tries} + 1` })
    .where(and(inArray(p.id, ids), lt(p.tries, codeTries), isGood(work, now)))
    .returning();
  if (tried.length === 0) return { ok: false, refusal: "resting" };
  const digits = typed.code.replace(/\D/g, "");
  const right = tried.find(({ id, codeHash: hash }) => sameHash(hash, codeHash(id, digits)));
  if (!right) return { ok: false, refusal: "wrong" };
  for (const mailbox of open) for (const key of triesOf(mailbox, typed.from)) await uncountAttempt(work, key);
  const others = tried.flatMap(({ id }) => (id === right.id ? [] : [id]));
  await work.write
    .update(p)
    .set({ tries: sql`${p.tries} - 1` })
    .where(and(inArray(p.id, others), ne(p.id, right.id)));
  await work.write.update(p).set({ usedAt: now }).where(eq(p.id, right.id));
  return { ok: true, verification: right };
}

function triesOf(mailbox: string, from: string): [string, string] {
  return [`code of ${mailbox} from ${from}`, `code of ${mailbox}`];
}

async function mayTry(work: Work, mailbox: string, from: string, now: Date): Promise<boolean> {
  const [here, anywhere] = triesOf(mailbox, from);
  if (!(await countAttempt(work, here, { most: codeTries, withinMs: verificationMinutes * 60_000 }, now)))
    return false;
  return countAttempt(work, anywhere, codeTriesADay, now);
}

/** Ended proofs are kept a day, because a fresh letter can be asked for as long as the ask lives; then forgotten. */
export async function forgetVerifications(store: Store, now: Date): Promise<void> {
  await store.tx(async ({ tables: { proofs: p }, write }) => {
    await write.delete(p).where(lt(p.expiresAt, new Date(now.getTime() - 24 * 3_600_000)));
  });
}
