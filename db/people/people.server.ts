/** Persons and their addresses. An address may be shared by two people; a person may have none. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { newId } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import { isProved } from "./mailboxes.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

export async function findPerson({ tables: { persons: p }, read }: Data, id: string) {
  const [person] = await read
    .select()
    .from(p)
    .where(and(eq(p.id, id), isNull(p.erasedAt)));
  return person ?? null;
}

/** Everybody who proved this address, the first first; also who waits to be erased and can only come to take that back. */
export async function personsAt(data: Data, address: string) {
  return personsByAddress(data).execute({ address });
}

/** The same without those: for everything but signing in it is as if they were gone. */
export async function stayingAt(data: Data, address: string) {
  return (await personsAt(data, address)).filter(({ leavingAt }) => leavingAt === null);
}

const personsByAddress = prepared((data) => {
  const { persons: p, addresses: a } = data.tables;
  return data.read
    .select({ id: p.id, language: p.language, leavingAt: p.leavingAt })
    .from(a)
    .innerJoin(p, eq(p.id, a.personId))
    .where(and(eq(a.address, param("address", a.address)), isProved(data), isNull(p.erasedAt)))
    .orderBy(asc(a.confirmedAt), asc(a.id));
});

export type NewPerson = {
  language: Language;
  address: string | null;
  /** Who typed the address for them; left out where they proved the mailbox. */
  typedBy?: string;
};

/** Whether letters may be put for somebody: not for whoever waits to be erased or is. */
export async function isWrittenTo(data: Data, personId: string): Promise<boolean> {
  const [found] = await stayingPerson(data).execute({ person: personId });
  return found !== undefined;
}

const stayingPerson = prepared(({ tables: { persons: p }, read }) =>
  read
    .select({ id: p.id })
    .from(p)
    .where(and(eq(p.id, param("person", p.id)), isNull(p.erasedAt), isNull(p.leavingAt))),
);

/** A new person, with an address unless they have none. Gives the id. */
export async function newPerson(work: Work, person: NewPerson, now: Date): Promise<string> {
  const id = newId();
  await insertRow(work, "persons", { id, language: person.language, createdAt: now });
  if (person.address) {
    const { address, typedBy } = person;
    const how = typedBy ? { typedAt: now, byPersonId: typedBy } : { provedAt: now };
    await insertRow(work, "addresses", { id: newId(), personId: id, address, confirmedAt: now, ...how });
  }
  return id;
}

/** Whose place this is; null when there is no such place. */
export async function personBehind(
  { tables: { places: p }, read }: Data,
  placeId: string,
): Promise<string | null> {
  const [row] = await read.select({ personId: p.personId }).from(p).where(eq(p.id, placeId));
  return row?.personId ?? null;
}
