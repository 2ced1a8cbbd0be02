/**
 * Browsers in which a mailbox was proved. Such a browser asks for letters to that mailbox on a count of its own, which
 * no stranger can use up. The token is in a cookie, here is its hash; it opens nothing and names nobody.
 */
import { and, eq, lt } from "drizzle-orm";
import { hashOf, newId } from "../kit/ids.server.ts";
import { mailboxKey } from "./verifications.server.ts";
import { longestDays } from "./sign-ins.server.ts";
import type { Data, Store } from "../kit/store.server.ts";

/** Notes that the browser with this token proved an address. */
export async function noteProved(store: Store, token: string, address: string, now: Date): Promise<void> {
  await store.tx(async ({ tables: { provedBrowsers: b }, write }) => {
    const row = { id: newId(), tokenHash: hashOf(token), mailbox: mailboxKey(address) };
    await write
      .insert(b)
      .values({ ...row, createdAt: now, seenAt: now })
      .onConflictDoUpdate({ target: [b.tokenHash, b.mailbox], set: { seenAt: now } });
  });
}

/** The browser, where it proved this mailbox. */
export async function findProvedBrowser(
  { tables: { provedBrowsers: b }, read }: Data,
  token: string | null,
  mailbox: string,
) {
  if (!token) return null;
  const [found] = await read
    .select({ id: b.id })
    .from(b)
    .where(and(eq(b.tokenHash, hashOf(token)), eq(b.mailbox, mailbox)));
  return found ?? null;
}

/** Signing out: whoever uses the browser next has proved nothing. */
export async function forgetBrowser(store: Store, token: string): Promise<void> {
  await store.tx(async ({ tables: { provedBrowsers: b }, write }) => {
    await write.delete(b).where(eq(b.tokenHash, hashOf(token)));
  });
}

/** Those that were not seen for as long as a sign-in may last. */
export async function forgetProvedBrowsers(store: Store, now: Date): Promise<void> {
  await store.tx(async ({ tables: { provedBrowsers: b }, write }) => {
    await write.delete(b).where(lt(b.seenAt, new Date(now.getTime() - longestDays * 86_400_000)));
  });
}
