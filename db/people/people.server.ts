/** Persons and their addresses. An address may be shared by two people; a person may have none. */
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { newId } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

export async function findPerson({ tables: { persons: p }, read }: Data, id: string) {
  const [person] = await read
    .select()
    .from(p)
    .where(and(eq(p.id, id), isNull(p.erasedAt)));
  return person ?? null;
}

/** Everybody who proved this address, the first first. */
export async function personsAt(data: Data, address: string) {
  return personsByAddress(data).execute({ address });
}

const personsByAddress = prepared(({ tables: { persons: p, addresses: a }, read }) =>
  read
    .select({ id: p.id, language: p.language })
    .from(a)
    .innerJoin(p, eq(p.id, a.personId))
    .where(and(eq(a.address, param("address", a.address)), isNull(p.erasedAt)))
    .orderBy(asc(a.confirmedAt), asc(a.id)),
);

/** Where letters to a person go: the address proved last; null for somebody enrolled without one. */
export async function addressOf(data: Data, personId: string): Promise<string | null> {
  const [row] = await newestAddress(data).execute({ person: personId });
  return row?.address ?? null;
}

const newestAddress = prepared(({ tables: { addresses: a }, read }) =>
  read
    .select({ address: a.address })
    .from(a)
    .where(eq(a.personId, param("person", a.personId)))
    .orderBy(desc(a.confirmedAt), desc(a.id))
    .limit(1),
);

/** A new person, with a proved address unless they have none. Gives the id. */
export async function newPerson(
  work: Work,
  person: { language: Language; address: string | null },
  now: Date,
): Promise<string> {
  const id = newId();
  await insertRow(work, "persons", { id, language: person.language, createdAt: now });
  if (person.address) {
    const { address } = person;
    await insertRow(work, "addresses", { id: newId(), personId: id, address, confirmedAt: now });
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
