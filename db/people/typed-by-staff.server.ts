/**
 * Staff add or mend the address of somebody who told them, on the roster. Only where nobody has proved one: a proved
 * address is changed by its person alone, because whoever may type one could otherwise make themselves that person.
 */
import { and, eq, isNull } from "drizzle-orm";
import { standingOf } from "#app/domain/mailboxes/reach.ts";
import type { Standing } from "#app/domain/mailboxes/reach.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { newId } from "../kit/ids.server.ts";
import { personMeant } from "./known-by-hand.server.ts";
import { mailboxOfPerson } from "./mailboxes.server.ts";
import { note } from "./organisations.server.ts";
import { lockMailbox } from "./verifications.server.ts";
import { askWhetherTheirs, mayWriteUnasked } from "./typed-addresses.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

/** `refused`: whoever reads the mailbox that was typed said it is not theirs, and there is no other yet. */
export type Reached = Standing | "none" | "refused";
export type Mailboxed = { reached: Reached; typedAt: Date | null; typedBy: string | null };

/** How each place's person can be reached, by place, and who typed what waits; no address. */
export async function mailboxesIn(data: Data, cycleId: string): Promise<Map<string, Mailboxed>> {
  const { places: p, persons, addresses: a, members: m } = data.tables;
  const rows = await data.read
    .select({
      placeId: p.id,
      refusedAt: persons.addressRefusedAt,
      // Its id first: a row that is not there is told by its first column.
      address: { id: a.id, typedAt: a.typedAt, provedAt: a.provedAt },
      typedBy: m.name,
    })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .leftJoin(a, eq(a.personId, p.personId))
    .leftJoin(m, and(eq(m.personId, a.byPersonId), eq(m.organisationId, p.organisationId)))
    .where(and(eq(p.cycleId, cycleId), isNull(persons.erasedAt)));
  return new Map(
    rows.map(({ placeId, refusedAt, address, typedBy }) => {
      const reached = address ? standingOf(address) : refusedAt ? "refused" : "none";
      return [placeId, { reached, typedAt: address?.typedAt ?? null, typedBy }];
    }),
  );
}

export type Typing = {
  cycle: Cycle;
  place: { id: string; name: string | null };
  address: string;
  by: string;
};
export type TypingVerdict =
  { ok: true } | { ok: false; refusal: "proved" | "same-name" | "works-here" | "too-many-letters" };

/** Types the address and asks once, by letter, whether it is theirs. The same address again changes nothing. */
export async function typeAddress(
  store: Store,
  { cycle, place, address, by }: Typing,
  now: Date,
): Promise<TypingVerdict> {
  const { organisationId } = cycle;
  return store.tx(async (work) => {
    await lockMailbox(work, address, now);
    const person = await personOf(work, place.id);
    const before = await mailboxOfPerson(work, person.id);
    if (before?.standing === "proved") return { ok: false, refusal: "proved" };
    if (before?.address === address) return { ok: true };
    const meaning = { address, name: place.name ?? "", organisationId, byPersonId: by };
    const meant = await personMeant(work, { ...meaning, everyGroup: true, who: "another" });
    if (!meant.ok) return { ok: false, refusal: meant.refusal === "works-here" ? "works-here" : "same-name" };
    if (!(await mayWriteUnasked(work, organisationId, address, now)))
      return { ok: false, refusal: "too-many-letters" };
    const { addresses: a, persons: p } = work.tables;
    await work.write.delete(a).where(eq(a.personId, person.id));
    const row = { id: newId(), personId: person.id, address, confirmedAt: now };
    await work.write
      .insert(a)
      .values({ ...row, typedAt: now, byPersonId: by, linkMark: newId().slice(0, 10) });
    await work.write.update(p).set({ addressRefusedAt: null }).where(eq(p.id, person.id));
    await note(work, { organisationId, personId: by, act: "address typed", subject: place.id }, now);
    await askWhetherTheirs(work, { personId: person.id, cycle, language: person.language }, now);
    return { ok: true };
  });
}

async function personOf(work: Work, placeId: string) {
  const { places: p, persons } = work.tables;
  const [person] = await work.read
    .select({ id: persons.id, language: persons.language })
    .from(p)
    .innerJoin(persons, eq(persons.id, p.personId))
    .where(eq(p.id, placeId));
  if (!person) throw new Error("There is no such place.");
  return person;
}
