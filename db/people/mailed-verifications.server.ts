/**
 * Letters that prove a mailbox: asked for, asked for again, sent to a mended address. For unknown addresses the same is
 * done as for known. The same form sent twice is one letter, and is looked for before anything is counted.
 */
import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { letterLimits } from "#app/domain/letters/letter-limits.ts";
import type { LetterVerdict, Purpose } from "#app/domain/letters/letter-limits.ts";
import { hashOf } from "../kit/ids.server.ts";
import { countLetter } from "../letters/letter-counts.server.ts";
import type { Asker, Wish } from "../letters/letter-counts.server.ts";
import { putLetter } from "../letters/outbox.server.ts";
import { notedAt } from "./mailboxes.server.ts";
import { personsAt } from "./people.server.ts";
import { isGood, lockMailbox, mailboxKey, newVerification } from "./verifications.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type Mailed = Wish & {
  subject: string | null;
  organisationId: string | null;
  language: Language;
  once?: string | null;
  mended?: number;
};

/** Makes a proof and puts its letter where the limits allow one now; part of the act that asks for it. */
export async function mailVerification(work: Work, given: Mailed, now: Date): Promise<LetterVerdict> {
  const { verdict, ...counted } = await countLetter(work, given, now);
  if (verdict.ok) await putVerification(work, { ...given, counted }, now);
  return verdict;
}

type Put = Mailed & { counted: { budget: string; fromHash: string | null } };

/** The same where the verdict was asked for already. */
export async function putVerification(work: Work, given: Put, now: Date): Promise<void> {
  const { address, purpose, subject, organisationId, language, asker, once = null, mended = 0 } = given;
  const counted = { ...given.counted, once, mended };
  const { id, token, code } = await newVerification(
    work,
    { address, purpose, subject, browser: asker.browser, counted },
    now,
  );
  const facts = { purpose: await wordsOf(work, purpose, address), token, code };
  const letter = { organisationId, to: { address }, language, key: `proof-${id}`, facts, dueAt: now };
  await putLetter(work, { kind: "proof", ...letter, lane: laneOf(asker.from) }, now);
}

/** Where nobody proved the mailbox and somebody was put there by others, the letter asks whether it is theirs. */
async function wordsOf(work: Work, purpose: Purpose, address: string): Promise<Purpose | "whose"> {
  if (purpose !== "sign-in" || (await personsAt(work, address)).length > 0) return purpose;
  return (await notedAt(work, address)).length > 0 ? "whose" : purpose;
}

/** One of 256 groups of networks: enough for a fair share, too little to say beside an address who asked from where. */
function laneOf(network: string): string {
  return `network ${Buffer.from(hashOf(network), "base64url")[0] ?? 0}`;
}

export type SignInAsked = { once: string; address: string; then: string; language: Language; asker: Asker };

/** Mails a link and a code for signing in; `then` is the path to go to afterwards. */
export async function askToSignIn(
  store: Store,
  { then, once, ...given }: SignInAsked,
  now: Date,
): Promise<LetterVerdict> {
  const form = hashOf(`sign-in ${once} ${given.address} ${then}`);
  return store.tx(async (work) => {
    await lockMailbox(work, given.address, now);
    if (await isWaited(work, form, now)) return { ok: true };
    const letter = { ...given, organisationId: null, purpose: "sign-in", subject: then, once: form } as const;
    return mailVerification(work, letter, now);
  });
}

/** Whether the letter that this form asked for is still good: then the same form asks for nothing new. */
export async function isWaited(data: Data, form: string, now: Date): Promise<boolean> {
  const { proofs: p } = data.tables;
  return (await data.read.$count(p, and(eq(p.once, form), isGood(data, now)))) > 0;
}

/** The newest letter this browser asked for to come in or to have a place, also when it is over: what "send it again" means. */
export async function latestVerification({ tables: { proofs: p }, read }: Data, browser: string) {
  const [found] = await read
    .select()
    .from(p)
    .where(and(eq(p.browserHash, hashOf(browser)), ne(p.purpose, "change")))
    .orderBy(desc(p.createdAt), desc(sql`coalesce(${p.mended}, 0)`), desc(p.id))
    .limit(1);
  return found ?? null;
}
export type MailedVerification = NonNullable<Awaited<ReturnType<typeof latestVerification>>>;

/** The address this browser waits for a letter at, for as long as it can be sent anew: a day, until it was opened. */
export async function awaitedAt(data: Data, browser: string, now: Date): Promise<string | null> {
  const latest = await latestVerification(data, browser);
  if (!latest || latest.usedAt || now.getTime() - latest.createdAt.getTime() > 86_400_000) return null;
  return latest.address;
}

/** The proof a link once named, good or not: to say kindly why it is over, and to send a fresh one. */
export async function verificationOf({ tables: { proofs: p }, read }: Data, token: string) {
  const [found] = await read
    .select()
    .from(p)
    .where(eq(p.tokenHash, hashOf(token)));
  return found ?? null;
}

/** `over`: the ask is older than a day, or the letter was opened already; there is nothing to send again. */
export type AgainVerdict = LetterVerdict | { ok: false; reason: "over" };
export type Again = { once: string; earlier: MailedVerification; asker: Asker; language: Language };

/** Mails the same proof anew, for the browser that asks now. */
export async function mailAgain(store: Store, again: Again, now: Date): Promise<AgainVerdict> {
  const { earlier, asker, language, once } = again;
  const form = hashOf(`again ${once} ${earlier.id}`);
  return store.tx(async (work) => {
    await lockMailbox(work, earlier.address, now);
    const about = await frameOf(work, earlier, language, now);
    if (!about) return { ok: false, reason: "over" };
    if (await isWaited(work, form, now)) return { ok: true };
    const { purpose, subject } = earlier;
    return mailVerification(work, { ...about, purpose, subject, asker, once: form }, now);
  });
}

/** Where a letter about an ask goes and in which language; of a sign-in, what was typed. Null: the ask is over. */
async function frameOf(work: Work, earlier: MailedVerification, language: Language, now: Date) {
  const { address: typed } = earlier;
  if (earlier.purpose === "sign-in")
    return { address: typed, organisationId: null, language, confirmed: false };
  const { asks: a } = work.tables;
  const [ask] = await work.read
    .select()
    .from(a)
    .where(eq(a.id, earlier.subject ?? ""));
  if (!ask || ask.expiresAt <= now || ask.address !== earlier.address) return null;
  // Used up without a place: its group is called off.
  if (ask.usedAt && !ask.placeId) return null;
  const { address, organisationId } = ask;
  return { address, organisationId, language: ask.language, confirmed: ask.usedAt !== null };
}

const freeMends = 3;
export type Mending = { asker: Asker; address: string; language: Language };

/**
 * The address was typed wrongly: the browser that typed it gives another one, and everything else it said is kept. The
 * letter to the first address opens nothing any more, and the network has paid for it, three times over at most.
 */
export async function mendAddress(store: Store, mending: Mending, now: Date): Promise<AgainVerdict> {
  const { asker, address, language } = mending;
  return store.tx(async (work) => {
    for (const locked of await mailboxesOf(work, mending)) await lockMailbox(work, locked, now);
    const latest = await latestVerification(work, asker.browser);
    if (!latest || latest.usedAt) return { ok: false, reason: "over" };
    if (latest.address === address && latest.expiresAt > now) return { ok: true };
    const about = await frameOf(work, latest, language, now);
    if (!about || about.confirmed) return { ok: false, reason: "over" };
    const { purpose, subject } = latest;
    const mended = (latest.mended ?? 0) + 1;
    const paid = mended <= freeMends && isOfNetwork(latest, asker, now);
    const letter = { ...about, address, purpose, subject, asker, paid, mended };
    const { verdict, ...counted } = await countLetter(work, letter, now);
    if (!verdict.ok) return verdict;
    await turnTo(work, latest, { address, paid }, now);
    await putVerification(work, { ...letter, counted }, now);
    return verdict;
  });
}

/** Whether a letter still counts for the network of whoever asks now. */
function isOfNetwork({ fromHash, createdAt }: MailedVerification, { from }: Asker, now: Date): boolean {
  return fromHash === hashOf(from) && now.getTime() - createdAt.getTime() < letterLimits.network.withinMs;
}

/** The mailbox typed first and the one typed now, in an order of their own, so that two acts never wait crosswise. */
async function mailboxesOf(work: Work, { asker, address }: Mending): Promise<string[]> {
  const latest = await latestVerification(work, asker.browser);
  const both = [address, ...(latest ? [latest.address] : [])];
  return both.sort((a, b) => (mailboxKey(a) < mailboxKey(b) ? -1 : 1));
}

/** The ask goes to another address; links to the first one die. */
async function turnTo(
  work: Work,
  latest: MailedVerification,
  { address, paid }: { address: string; paid: boolean },
  now: Date,
): Promise<void> {
  const { proofs: p, asks: a } = work.tables;
  const isOfAsk = latest.purpose === "ask" && latest.subject !== null;
  const links = isOfAsk
    ? and(eq(p.purpose, "ask"), eq(p.subject, latest.subject ?? ""))
    : eq(p.id, latest.id);
  await work.write
    .update(p)
    .set({ supersededAt: now })
    .where(and(links, isNull(p.usedAt)));
  if (paid) await work.write.update(p).set({ fromHash: null }).where(eq(p.id, latest.id));
  if (isOfAsk)
    await work.write
      .update(a)
      .set({ address })
      .where(eq(a.id, latest.subject ?? ""));
}
