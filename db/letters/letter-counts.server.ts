/**
 * Whether a letter that proves a mailbox may leave now, read from the letters that left: the rule is in
 * `domain/letter-limits`. Part of the act that writes the letter, so that nothing is counted that was not sent.
 */
import { and, desc, eq, gt, isNotNull } from "drizzle-orm";
import { letterLimits, mayMail } from "#app/domain/letters/letter-limits.ts";
import type { LetterVerdict, Purpose } from "#app/domain/letters/letter-limits.ts";
import { hashOf } from "../kit/ids.server.ts";
import { findProvedBrowser } from "../people/proved-browsers.server.ts";
import { mailboxKey } from "../people/verifications.server.ts";
import type { Work } from "../kit/store.server.ts";

/** Who asks for a letter, as far as a request shows. */
export type Asker = {
  /** The browser's secret: a typed code counts only there. */
  browser: string;
  /** Hash of the network. */
  from: string;
  /** The token of a browser in which mailboxes were proved before, if it has one. */
  proved: string | null;
};

export type Wish = {
  address: string;
  purpose: Purpose;
  asker: Asker;
  /** The group a new ask is for. */
  cycleId?: string | undefined;
  /** The letter this one replaces because its address was mended: the network has paid for it. */
  paid?: boolean | undefined;
};
export type Counting = { verdict: LetterVerdict; budget: string; fromHash: string | null };

/** The rule's verdict, and what the letter is to be counted among if it is written. */
export async function countLetter(work: Work, wish: Wish, now: Date): Promise<Counting> {
  const mailbox = mailboxKey(wish.address);
  const { from } = wish.asker;
  const proved = await findProvedBrowser(work, wish.asker.proved, mailbox);
  const budget = proved ? `browser ${proved.id}` : `network ${hashOf(from)}`;
  const crowd = proved
    ? { network: [], group: [] }
    : {
        network: (await byNetwork(work, hashOf(from), now)).slice(wish.paid ? 1 : 0),
        group: wish.cycleId ? await inGroup(work, wish.cycleId, now) : [],
      };
  const letters = await toMailbox(work, mailbox, now);
  const { purpose } = wish;
  const verdict = mayMail({ purpose, budget, proved: proved !== null, letters, ...crowd }, now.getTime());
  return { verdict, budget, fromHash: proved ? null : hashOf(from) };
}

async function toMailbox(work: Work, mailbox: string, now: Date) {
  const { proofs: p, asks: a } = work.tables;
  const rows = await work.read
    .select({ createdAt: p.createdAt, purpose: p.purpose, budget: p.budget, placeId: a.placeId })
    .from(p)
    .leftJoin(a, eq(a.id, p.subject))
    .where(and(eq(p.mailbox, mailbox), isNotNull(p.budget), gt(p.createdAt, before(now, 86_400_000))));
  return rows.map(({ createdAt, purpose, budget, placeId }) => {
    const confirmed = purpose === "ask" && placeId !== null;
    return { at: createdAt.getTime(), purpose, budget: budget ?? "", confirmed };
  });
}

async function byNetwork(work: Work, from: string, now: Date): Promise<number[]> {
  const { proofs: p } = work.tables;
  const { most, withinMs } = letterLimits.network;
  const rows = await work.read
    .select({ at: p.createdAt })
    .from(p)
    .where(and(eq(p.fromHash, from), gt(p.createdAt, before(now, withinMs))))
    .orderBy(desc(p.createdAt))
    .limit(most + 1);
  return rows.map(({ at }) => at.getTime());
}

async function inGroup(work: Work, cycleId: string, now: Date): Promise<number[]> {
  const { asks: a } = work.tables;
  const { most, withinMs } = letterLimits.group;
  const rows = await work.read
    .select({ at: a.createdAt })
    .from(a)
    .where(and(eq(a.cycleId, cycleId), gt(a.createdAt, before(now, withinMs))))
    .orderBy(desc(a.createdAt))
    .limit(most);
  return rows.map(({ at }) => at.getTime());
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
