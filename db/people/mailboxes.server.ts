/**
 * Mailboxes of persons: where letters to somebody go, whether that was proved, and who was put at a mailbox by somebody
 * else. Of the latter nothing is told to whoever reads the mailbox but that an organisation noted it, and when.
 */
import { and, asc, desc, eq, isNotNull, isNull, or } from "drizzle-orm";
import type { Language } from "#app/domain/languages.ts";
import { standingOf } from "#app/domain/mailboxes/reach.ts";
import type { Standing } from "#app/domain/mailboxes/reach.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import type { Data } from "../kit/store.server.ts";

export type Mailbox = { id: string; address: string; standing: Standing; linkMark: string | null };

/** Where letters to a person go, the newest of theirs; null for somebody without one. */
export async function mailboxOfPerson(data: Data, personId: string): Promise<Mailbox | null> {
  const [row] = await newest(data).execute({ person: personId });
  if (!row) return null;
  const { id, address, linkMark } = row;
  return { id, address, linkMark, standing: standingOf(row) };
}

const newest = prepared(({ tables: { addresses: a }, read }) =>
  read
    .select({
      id: a.id,
      address: a.address,
      typedAt: a.typedAt,
      provedAt: a.provedAt,
      linkMark: a.linkMark,
    })
    .from(a)
    .where(eq(a.personId, param("person", a.personId)))
    .orderBy(desc(a.confirmedAt), desc(a.id))
    .limit(1),
);

/** Whether private letters can reach this person. */
export async function isReachable(data: Data, personId: string): Promise<boolean> {
  return (await mailboxOfPerson(data, personId))?.standing === "proved";
}

/** The condition of a proved address, and of one that waits to be. */
export function isProved({ tables: { addresses: a } }: Data) {
  return or(isNull(a.typedAt), isNotNull(a.provedAt));
}
export function isTyped({ tables: { addresses: a } }: Data) {
  return and(isNotNull(a.typedAt), isNull(a.provedAt));
}

/** The persons with a mailbox that is not proved yet, as part of a query: no date is asked out to them. */
export function typedPersons(data: Data) {
  const { addresses: a } = data.tables;
  return data.read.select({ personId: a.personId }).from(a).where(isTyped(data));
}

/** Whether a signed link of a letter about this place was mailed to where its person's letters go now. */
export async function isLinkOfNow(data: Data, placeId: string, mark: string | undefined): Promise<boolean> {
  const { places: p, addresses: a } = data.tables;
  const [row] = await data.read
    .select({ mark: a.linkMark })
    .from(p)
    .innerJoin(a, eq(a.personId, p.personId))
    .where(eq(p.id, placeId))
    .orderBy(desc(a.confirmedAt), desc(a.id))
    .limit(1);
  return (row?.mark ?? null) === (mark ?? null);
}

/** Somebody put at a mailbox by somebody else: when, and by an organisation that says nothing by its neutral name. */
export type NotedThere = { id: string; language: Language; at: Date; organisation: string | null };

/** Everybody who was put at this mailbox and has not confirmed it, the first first. */
export async function notedAt(data: Data, address: string): Promise<NotedThere[]> {
  const { addresses: a, persons: p, places, organisations: o } = data.tables;
  const rows = await data.read
    .select({ id: p.id, language: p.language, at: a.typedAt, organisation: o.neutralName })
    .from(a)
    .innerJoin(p, eq(p.id, a.personId))
    .leftJoin(places, eq(places.personId, p.id))
    .leftJoin(o, eq(o.id, places.organisationId))
    .where(and(eq(a.address, address), isTyped(data), isNull(p.erasedAt), isNull(p.leavingAt)))
    .orderBy(asc(a.typedAt), asc(a.id), asc(places.createdAt));
  const first = rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) === index);
  return first.flatMap(({ at, ...row }) => (at ? [{ ...row, at }] : []));
}
