/**
 * Changing one's own address. Asked for in a fresh sign-in, proved at the new mailbox by whoever asked, told at the old
 * one. Until it is proved nothing changes; what waits is the letter that proves it. Whether the mailbox belongs to
 * somebody else is never looked at: two people may share one, and only this person changes.
 */
import { and, desc, eq, gt, isNull, ne } from "drizzle-orm";
import type { Language } from "#app/domain/languages.ts";
import type { LetterVerdict } from "#app/domain/letters/letter-limits.ts";
import { enterCalendar, leaveCalendar } from "../calendar/other-mailboxes.server.ts";
import { hashOf, newId } from "../kit/ids.server.ts";
import type { Asker } from "../letters/letter-counts.server.ts";
import { putLetter } from "../letters/outbox.server.ts";
import { isWaited, mailVerification } from "./mailed-verifications.server.ts";
import { mailboxOfPerson } from "./mailboxes.server.ts";
import { note } from "./organisations.server.ts";
import { findPerson } from "./people.server.ts";
import { findVerification, lockMailbox, newVerification, useCode, useToken } from "./verifications.server.ts";
import type { CodeVerdict, TypedCode } from "./verifications.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

const dayMs = 86_400_000;

/** The change that waits to be proved; `good`: its letter still works. Null: none, or it is older than a day. */
export async function pendingChange({ tables: { proofs: p }, read }: Data, personId: string, now: Date) {
  const [found] = await read
    .select({ address: p.address, expiresAt: p.expiresAt })
    .from(p)
    .where(and(waits(p, personId), gt(p.createdAt, new Date(now.getTime() - dayMs))))
    .orderBy(desc(p.createdAt), desc(p.id))
    .limit(1);
  return found ? { address: found.address, good: found.expiresAt > now } : null;
}

function waits(p: Data["tables"]["proofs"], personId: string) {
  return and(eq(p.purpose, "change"), eq(p.subject, personId), isNull(p.usedAt), isNull(p.supersededAt));
}

export type NewChange = {
  personId: string;
  address: string;
  once: string;
  language: Language;
  asker: Asker;
};
export type ChangeAsked = LetterVerdict | { ok: false; reason: "yours" };

/** Mails a link and a code to the new address, within the limits of all such letters; an earlier change is over. */
export async function askForChange(store: Store, change: NewChange, now: Date): Promise<ChangeAsked> {
  const { personId, address, once, language, asker } = change;
  const form = hashOf(`change ${once} ${personId} ${address}`);
  return store.tx(async (work) => {
    await lockMailbox(work, address, now);
    if (await isWaited(work, form, now)) return { ok: true };
    if ((await mailboxOfPerson(work, personId))?.address === address) return { ok: false, reason: "yours" };
    const letter = { address, language, asker, organisationId: null, once: form } as const;
    const verdict = await mailVerification(work, { ...letter, purpose: "change", subject: personId }, now);
    if (verdict.ok) await endChanges(work, personId, now, form);
    return verdict;
  });
}

/** The address stays as it is: letters that would change it open nothing any more. */
export async function stopChange(store: Store, personId: string, now: Date): Promise<void> {
  await store.tx((work) => endChanges(work, personId, now));
}

async function endChanges(work: Work, personId: string, now: Date, but = ""): Promise<void> {
  const { proofs: p } = work.tables;
  await work.write
    .update(p)
    .set({ supersededAt: now })
    .where(and(waits(p, personId), but ? ne(p.once, but) : undefined));
}

/** The change a link proves, for the person who asked for it; of anybody else's nothing is told. */
export async function findChange(data: Data, given: { token: string; personId: string }, now: Date) {
  const proof = await findVerification(data, given.token, "", now);
  return proof?.purpose === "change" && proof.subject === given.personId ? proof : null;
}

/** Uses the link up. Gives the new address; null when the link is over, or was asked for by somebody else. */
export async function changeByLink(
  store: Store,
  given: { token: string; personId: string },
  now: Date,
): Promise<string | null> {
  return store.tx(async (work) => {
    if (!(await findChange(work, given, now))) return null;
    const used = await useToken(work, given.token, now);
    if (!used) return null;
    await change(work, { personId: given.personId, address: used.address }, now);
    return used.address;
  });
}

export type ChangedByCode =
  | { kind: "changed"; address: string }
  /** The code belonged to another letter of this browser: a link goes on with that one. */
  | { kind: "other"; token: string }
  | { kind: "refused"; refusal: Extract<CodeVerdict, { ok: false }>["refusal"] };

/** The same by a typed code. */
export async function changeByCode(
  store: Store,
  { personId, ...typed }: TypedCode & { personId: string },
  now: Date,
): Promise<ChangedByCode> {
  return store.tx(async (work) => {
    const verdict = await useCode(work, typed, now);
    if (!verdict.ok) return { kind: "refused", refusal: verdict.refusal };
    const { address, purpose, subject } = verdict.verification;
    if (purpose === "change" && subject === personId) {
      await change(work, { personId, address }, now);
      return { kind: "changed", address };
    }
    const link = { address, purpose, subject, browser: typed.browser };
    return { kind: "other", token: (await newVerification(work, link, now)).token };
  });
}

/** The new mailbox takes over: letters, dates and links go there, and the old one is told. */
async function change(
  work: Work,
  { personId, address }: { personId: string; address: string },
  now: Date,
): Promise<void> {
  const { addresses: a, persons: p } = work.tables;
  const old = await mailboxOfPerson(work, personId);
  await work.write.delete(a).where(eq(a.personId, personId));
  const row = { id: newId(), personId, address, confirmedAt: now, provedAt: now };
  await work.write.insert(a).values({ ...row, linkMark: newId().slice(0, 10) });
  await work.write.update(p).set({ addressRefusedAt: null }).where(eq(p.id, personId));
  await endChanges(work, personId, now);
  await note(work, { organisationId: null, personId, act: "address changed", subject: personId }, now);
  if (old && old.address !== address) await tellOld(work, { personId, old: old.address, id: row.id }, now);
  await enterCalendar(work, personId, now);
}

async function tellOld(
  work: Work,
  { personId, old, id }: { personId: string; old: string; id: string },
  now: Date,
): Promise<void> {
  await leaveCalendar(work, { personId, address: old }, now);
  const language = (await findPerson(work, personId))?.language ?? "en";
  const frame = { organisationId: null, to: { address: old }, language, dueAt: now } as const;
  await putLetter(work, { kind: "address-changed", key: `address-changed-${id}`, facts: {}, ...frame }, now);
}
