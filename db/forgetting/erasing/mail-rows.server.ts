/** Letters and proofs: those to a person go, and of those to others what the person wrote or is named in. */
import { and, eq, inArray, like, ne, or } from "drizzle-orm";
import { forgotten } from "../../letters/outbox.server.ts";
import { mailboxKey } from "../../people/verifications.server.ts";
import type { Work } from "../../kit/store.server.ts";
import { mailboxesAlone } from "./mailboxes.server.ts";

/** Letters that are owed to somebody to the last: those that take dates out of their calendar. They wait, all else goes. */
export async function forgetMail(work: Work, personId: string): Promise<void> {
  const alone = await mailboxesAlone(work, personId);
  const { proofs, provedBrowsers: b, asks, memberInvitations: i, outbox: o } = work.tables;
  await forgetKept(work, personId, alone);
  await work.write.delete(proofs).where(inArray(proofs.address, alone));
  await work.write.delete(b).where(inArray(b.mailbox, alone.map(mailboxKey)));
  await work.write.delete(asks).where(inArray(asks.address, alone));
  await work.write.delete(i).where(inArray(i.address, alone));
  await work.write.delete(o).where(and(eq(o.personId, personId), ne(o.state, "waiting")));
  await work.write.delete(o).where(inArray(o.address, alone));
  await forgetWordsToOthers(work, personId);
}

/** What the local mailbox keeps: letters to them, letters they wrote, invitations that name them. */
async function forgetKept(work: Work, personId: string, alone: readonly string[]): Promise<void> {
  const { outbox: o, keptLetters: k } = work.tables;
  const theirs = await work.read
    .select({ id: o.messageId })
    .from(o)
    .where(or(eq(o.personId, personId), await wroteOrInvited(work, personId)));
  for (let at = 0; at < theirs.length; at += 500) {
    const ids = theirs.slice(at, at + 500).map(({ id }) => id);
    await work.write.delete(k).where(inArray(k.id, ids));
  }
  await work.write.delete(k).where(inArray(k.toAddress, [...alone]));
}

async function wroteOrInvited({ tables, read }: Work, personId: string) {
  const { outbox: o, messages: m, memberInvitations: i } = tables;
  const written = read.select({ id: m.id }).from(m).where(eq(m.fromPersonId, personId));
  const invited = await read.select({ id: i.id }).from(i).where(eq(i.invitedBy, personId));
  const invitations = invited.map(({ id }) => like(o.uniqueKey, `%${id}%`));
  return or(inArray(o.writtenId, written), ...invitations);
}

/** Rows of letters to others stay, for how many arrived; nothing of what they said does. */
async function forgetWordsToOthers(work: Work, personId: string): Promise<void> {
  const { outbox: o } = work.tables;
  const named = await wroteOrInvited(work, personId);
  const unsent = inArray(o.state, ["waiting", "failed"]);
  await work.write
    .update(o)
    .set({ state: "replaced", ...forgotten })
    .where(and(named, unsent));
  await work.write
    .update(o)
    .set({ stream: null, ...forgotten })
    .where(named);
}

/** Whether a letter to them has neither left nor failed for good. */
export async function isOwedLetters({ tables: { outbox: o }, read }: Work, personId: string) {
  return (await read.$count(o, and(eq(o.personId, personId), eq(o.state, "waiting")))) > 0;
}

/** The last of it: addresses, and the letters that were owed. */
export async function forgetAddresses(work: Work, personId: string): Promise<void> {
  const { outbox: o, addresses: a } = work.tables;
  await forgetKept(work, personId, await mailboxesAlone(work, personId));
  await work.write.delete(o).where(eq(o.personId, personId));
  await work.write.delete(a).where(eq(a.personId, personId));
}
