/**
 * Proving a mailbox: one link and one six-digit code, ten minutes, one use, the newest kills the older. Reading the
 * link changes nothing (mail scanners open links); only posting uses it up. A clock that is set back makes nothing
 * good again: before its beginning a proof is as little use as after its end.
 */
import { and, desc, eq, gt, isNull, lt, lte, sql } from "drizzle-orm";
import { hashOf, newCode, newId, newSecret, sameHash } from "./ids.server.ts";
import { given, kept } from "./kept-queries.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

export const proofMinutes = 10;
export const codeTries = 5;

export type NewProof = {
  address: string;
  purpose: "sign-in" | "ask";
  subject: string | null;
  browser: string;
};
export type Proof = { id: string; address: string; purpose: "sign-in" | "ask"; subject: string | null };

/** Makes a proof and gives the secrets for the letter. Older unused proofs of the address and purpose die. */
export async function newProof(
  work: Work,
  proof: NewProof,
  now: Date,
): Promise<{ id: string; token: string; code: string }> {
  const { proofs } = work.tables;
  const [id, token, code] = [newId(), newSecret(), newCode()];
  await work.write
    .update(proofs)
    .set({ supersededAt: now })
    .where(
      and(
        eq(proofs.address, proof.address),
        eq(proofs.purpose, proof.purpose),
        isNull(proofs.usedAt),
        isNull(proofs.supersededAt),
      ),
    );
  await work.write.insert(proofs).values({
    id,
    address: proof.address,
    purpose: proof.purpose,
    subject: proof.subject,
    tokenHash: hashOf(token),
    codeHash: codeHash(id, code),
    browserHash: hashOf(proof.browser),
    tries: 0,
    createdAt: now,
    expiresAt: new Date(now.getTime() + proofMinutes * 60_000),
  });
  return { id, token, code };
}

/** Neither used nor overtaken by a newer one, and within its ten minutes. */
function isGood({ tables: { proofs: p } }: Data, now: Date | ReturnType<typeof given>) {
  return and(isNull(p.usedAt), isNull(p.supersededAt), gt(p.expiresAt, now), lte(p.createdAt, now));
}

function codeHash(id: string, code: string): string {
  return hashOf(`${id} ${code}`);
}

/** The proof a link names, while it is good; `sameBrowser` says whether this browser asked for it. */
export async function findProof(data: Data, token: string, browser: string, now: Date) {
  const [found] = await goodProof(data).execute({ hash: hashOf(token), now });
  return found ? { ...found, sameBrowser: found.browserHash === hashOf(browser) } : null;
}

const goodProof = kept((data) => {
  const { proofs: p } = data.tables;
  const named = and(eq(p.tokenHash, given("hash", p.tokenHash)), isGood(data, given("now", p.expiresAt)));
  return data.read.select().from(p).where(named);
});

/** The proof this browser waits for, if any: where a code can be typed. */
export async function waitingProof(data: Data, browser: string, now: Date) {
  const { proofs: p } = data.tables;
  const [found] = await data.read
    .select()
    .from(p)
    .where(and(eq(p.browserHash, hashOf(browser)), isGood(data, now)))
    .orderBy(desc(p.createdAt), desc(p.id))
    .limit(1);
  return found ?? null;
}

/** Uses up the proof a link names; null when it is not good any more. Of fifty at once, one gets it. */
export async function useToken(work: Work, token: string, now: Date): Promise<Proof | null> {
  const [used] = await usedProof(work).execute({ hash: hashOf(token), now });
  return used ?? null;
}

const usedProof = kept((work: Work) => {
  const { proofs: p } = work.tables;
  const now = given("now", p.expiresAt);
  return work.write
    .update(p)
    .set({ usedAt: sql`${now}` })
    .where(and(eq(p.tokenHash, given("hash", p.tokenHash)), isGood(work, now)))
    .returning();
});

/** Uses up this browser's waiting proof by its code. The fifth wrong code kills the code; the link stays good. */
export async function useCode(store: Store, browser: string, code: string, now: Date): Promise<Proof | null> {
  const waiting = await waitingProof(store, browser, now);
  if (!waiting) return null;
  return store.tx(async (work) => {
    const { proofs: p } = work.tables;
    const tries = and(eq(p.id, waiting.id), lt(p.tries, codeTries), isGood(work, now));
    const counted = { tries: sql`${p.tries} + 1` };
    const [tried] = await work.write.update(p).set(counted).where(tries).returning();
    if (!tried || !sameHash(tried.codeHash, codeHash(tried.id, code.replace(/\D/g, "")))) return null;
    const [used] = await work.write.update(p).set({ usedAt: now }).where(eq(p.id, tried.id)).returning();
    return used ?? null;
  });
}

/** Ended proofs are kept a day, because a fresh letter can be asked for as long as the ask lives; then forgotten. */
export async function forgetProofs(store: Store, now: Date): Promise<void> {
  await store.tx(async ({ tables: { proofs: p }, write }) => {
    await write.delete(p).where(lt(p.expiresAt, new Date(now.getTime() - 24 * 3_600_000)));
  });
}
