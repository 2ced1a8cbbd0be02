/** Which mailboxes are one person's alone: what belongs to a mailbox that two people share stays with the other. */
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Data } from "../../kit/store.server.ts";

/** The addresses of a person at which nobody else is known; never empty (an empty text stands for none). */
export async function mailboxesAlone(
  { tables: { addresses: a, persons: p }, read }: Data,
  personId: string,
): Promise<string[]> {
  const own = await read.select({ address: a.address }).from(a).where(eq(a.personId, personId));
  const all = ["", ...own.map(({ address }) => address)];
  const others = await read
    .select({ address: a.address })
    .from(a)
    .innerJoin(p, eq(p.id, a.personId))
    .where(and(inArray(a.address, all), ne(a.personId, personId), isNull(p.erasedAt)));
  const shared = new Set(others.map(({ address }) => address));
  return all.filter((address) => !shared.has(address));
}
