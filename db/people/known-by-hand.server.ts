/**
 * Whom somebody who enrols by hand means by an address. Nobody has proved anything here: so it is said who is known at
 * the address only where the roster of that group can be seen anyway, and nothing is put under a colleague's mailbox
 * but themselves. Everybody else asks on the public page, where the mailbox is proved.
 */
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { sameName } from "#app/domain/text.ts";
import type { Known } from "./verification-uses.server.ts";
import type { Work } from "../kit/store.server.ts";

export type Meaning = {
  address: string;
  name: string;
  organisationId: string;
  byPersonId: string;
  /** Whether they look after every group of the organisation, or those they lead. */
  everyGroup: boolean;
  /** Somebody shown before; "another" who shares the mailbox; null: not asked yet. */
  who: string | null;
};
export type Meant =
  | { ok: true; personId: string | null }
  | { ok: false; refusal: "who"; known: Known[] }
  | { ok: false; refusal: "same-name" | "works-here" };

/**
 * The person meant, null for somebody new. The same name at the same address in one organisation is the same person,
 * also where the other group cannot be seen. Refusals: `who` (somebody is known: it has to be said), `same-name` (a
 * second person of this name at this address), `works-here` (the mailbox of a member, under another name).
 */
export async function personMeant(work: Work, meaning: Meaning): Promise<Meant> {
  const here = await peopleHere(work, meaning);
  const { name, who } = meaning;
  const visible = here.filter((one) => one.visible);
  const chosen = visible.find(({ personId }) => personId === who);
  if (chosen) return { ok: true, personId: chosen.personId };
  const namesake = here.find((one) => sameName(one.name, name));
  if (who === "another") {
    if (namesake) return { ok: false, refusal: "same-name" };
  } else {
    if (namesake) return { ok: true, personId: namesake.personId };
    if (visible.length > 0) return { ok: false, refusal: "who", known: await shown(work, meaning, visible) };
  }
  return here.some(({ works }) => works)
    ? { ok: false, refusal: "works-here" }
    : { ok: true, personId: null };
}

type Here = { personId: string; name: string; works: boolean; visible: boolean };

/** Everybody who proved or was given this address and takes part or works in this organisation. */
async function peopleHere(work: Work, meaning: Meaning): Promise<Here[]> {
  const { addresses: a, places: p, members: m } = work.tables;
  const { address, organisationId } = meaning;
  const taking = await work.read
    .select({ personId: p.personId, name: p.name, cycleId: p.cycleId })
    .from(a)
    .innerJoin(p, eq(p.personId, a.personId))
    .where(and(eq(a.address, address), eq(p.organisationId, organisationId), isNotNull(p.name)))
    .orderBy(asc(p.createdAt), asc(p.id));
  const working = await work.read
    .select({ personId: m.personId, name: m.name })
    .from(a)
    .innerJoin(m, eq(m.personId, a.personId))
    .where(and(eq(a.address, address), eq(m.organisationId, organisationId), isNull(m.removedAt)));
  const seen = meaning.everyGroup ? null : await ledBy(work, meaning.byPersonId);
  return [
    ...working.map((one) => ({ ...one, works: true, visible: false })),
    ...taking.map(({ personId, name, cycleId }) => {
      return { personId, name: name ?? "", works: false, visible: seen === null || seen.has(cycleId) };
    }),
  ];
}

async function ledBy({ tables: { cycleFacilitators: f }, read }: Work, personId: string) {
  const rows = await read
    .select({ cycleId: f.cycleId })
    .from(f)
    .where(and(eq(f.personId, personId), isNull(f.until)));
  return new Set(rows.map(({ cycleId }) => cycleId));
}

/** As they are known in this organisation, and from nowhere else. */
async function shown(work: Work, meaning: Meaning, visible: readonly Here[]): Promise<Known[]> {
  const ids = new Set(visible.map(({ personId }) => personId));
  const { places: p, cycles: c, organisations: o } = work.tables;
  const seen = meaning.everyGroup ? null : await ledBy(work, meaning.byPersonId);
  const rows = await work.read
    .select({ personId: p.personId, cycleId: c.id, group: c.name, organisation: o.neutralName })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .innerJoin(o, eq(o.id, p.organisationId))
    .where(and(inArray(p.personId, [...ids]), eq(p.organisationId, meaning.organisationId)));
  return [...ids].map((id) => ({
    id,
    name: visible.find(({ personId }) => personId === id)?.name ?? null,
    from: rows.flatMap(({ personId, cycleId, group, organisation }) =>
      personId === id && (seen === null || seen.has(cycleId)) ? [{ group, organisation }] : [],
    ),
    noted: null,
  }));
}
