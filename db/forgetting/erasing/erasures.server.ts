/**
 * Asking to be erased and taking it back. The ask is one transaction: places are given back (so seats go on and CANCELs
 * leave), everything others could see is put aside, sign-ins and the feed end, one letter leaves; and from then on the
 * person waits, whom no door lets in anywhere else and nobody writes to.
 */
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { dueAfter, hinderedBy, mayBeginFor, mayTakeBack } from "#app/domain/forgetting/erasing.ts";
import type { ErasureRefusal, TakeBackVerdict } from "#app/domain/forgetting/erasing.ts";
import type { Language } from "#app/domain/languages.ts";
import { hashOf, newId } from "../../kit/ids.server.ts";
import { forgotten, isFree, putLetter } from "../../letters/outbox.server.ts";
import { usualZoneOf } from "../../people/data-about.server.ts";
import { note } from "../../people/organisations.server.ts";
import { endAllSignIns } from "../../people/sign-ins.server.ts";
import { withdrawIn } from "../../places/withdrawals.server.ts";
import type { Data, Store, Work } from "../../kit/store.server.ts";
import { hide, show } from "./hiding.server.ts";
import { mailboxesAlone } from "./mailboxes.server.ts";
import { hindrancesOf, organisationIdsOf, standingPlaces } from "./what-goes.server.ts";

export type Erasure = Data["tables"]["erasures"]["$inferSelect"];

/** The newest erasure of a person that was not taken back; null: none. */
export async function erasureOf({ tables: { erasures: e }, read }: Data, personId: string) {
  const [found] = await read
    .select()
    .from(e)
    .where(and(eq(e.personId, personId), isNull(e.takenBackAt)))
    .orderBy(desc(e.askedAt), desc(e.id))
    .limit(1);
  return found ?? null;
}

export async function findErasure({ tables: { erasures: e }, read }: Data, id: string) {
  const [found] = await read.select().from(e).where(eq(e.id, id));
  return found ?? null;
}

export type Asking = {
  personId: string;
  /** The sign-in it is asked from: it goes on, so that the page can say what comes. */
  signInId: string | null;
  /** A member of staff who was asked to, for somebody of their organisation. */
  staff: { personId: string; organisationId: string; isOwner: boolean } | null;
  /** It was asked for before and is asked anew in a database that does not know: nothing stands in its way. */
  anew?: boolean;
};
export type Asked =
  { ok: true; dueAt: Date; erasureId: string; already: boolean } | { ok: false; refusal: ErasureRefusal };

/** Asks; asked again it says what the first ask said. Refusals: see `domain/forgetting`; `unknown`: nobody is there. */
export function askErasure(store: Store, asking: Asking, now: Date): Promise<Asked> {
  return store.tx((work) => askIn(work, asking, now));
}

async function askIn(work: Work, asking: Asking, now: Date): Promise<Asked> {
  const { personId, staff } = asking;
  const person = await lockPerson(work, personId);
  if (!person || person.erasedAt) return { ok: false, refusal: "unknown" };
  if (staff && !(await mayStaffErase(work, personId, staff))) return { ok: false, refusal: "not-here" };
  const waiting = await erasureOf(work, personId);
  if (waiting) return { ok: true, dueAt: waiting.dueAt, erasureId: waiting.id, already: true };
  const refusal = hinderedBy(await hindrancesOf(work, personId, now));
  if (refusal && !asking.anew) return { ok: false, refusal };
  const erasureId = newId();
  const dueAt = dueAfter(now);
  const groups = await leave(work, { ...asking, personId }, now);
  const facts = {
    erasureId,
    dueAt: dueAt.toISOString(),
    zone: person.zone ?? (await usualZoneOf(work, personId)),
    groups,
    byStaff: staff !== null,
  };
  await tell(work, { ...person, organisationIds: await organisationIdsOf(work, personId) }, facts, now);
  await goAside(work, { erasureId, personId, staff, dueAt }, now);
  return { ok: true, dueAt, erasureId, already: false };
}

/** Of two asks at the same moment one waits here; gives the person as they are then. */
async function lockPerson({ tables: { persons: p }, write }: Work, id: string) {
  const [person] = await write
    .update(p)
    .set({ language: sql`${p.language}` })
    .where(eq(p.id, id))
    .returning();
  return person ?? null;
}

/** Whether staff of an organisation may begin it for somebody (`domain/forgetting`). */
export async function mayStaffErase(data: Data, personId: string, staff: NonNullable<Asking["staff"]>) {
  const { members: m } = data.tables;
  const organisations = await organisationIdsOf(data, personId);
  const here = and(eq(m.personId, personId), eq(m.organisationId, staff.organisationId), isNull(m.removedAt));
  const works = (await data.read.$count(m, here)) > 0;
  const elsewhere = organisations.some((id) => id !== staff.organisationId);
  return mayBeginFor({ elsewhere, works, byOwner: staff.isOwner });
}

/** Ends what they take part in, and puts away what was to be written to them; gives the names of the groups. */
export async function leave(work: Work, { personId, signInId, staff }: Asking, now: Date): Promise<string[]> {
  await putAwayLetters(work, personId, now);
  const places = await standingPlaces(work, personId, now);
  const byPersonId = staff?.personId ?? personId;
  for (const { id, cycleId } of places)
    await withdrawIn(work, { id, cycleId, byPersonId }, now, { quietly: true });
  const { cycleFacilitators: f, feeds, asks } = work.tables;
  await work.write
    .update(f)
    .set({ until: now })
    .where(and(eq(f.personId, personId), isNull(f.until)));
  await work.write
    .update(feeds)
    .set({ revokedAt: now })
    .where(and(eq(feeds.personId, personId), isNull(feeds.revokedAt)));
  await work.write
    .update(asks)
    .set({ usedAt: now })
    .where(and(inArray(asks.address, await mailboxesAlone(work, personId)), isNull(asks.usedAt)));
  await endAllSignIns(work, personId, now, { but: signInId });
  return places.map(({ name }) => name);
}

/** Letters that have not left say nothing any more, but for those that take dates out of a calendar. */
async function putAwayLetters(work: Work, personId: string, now: Date): Promise<void> {
  const { outbox: o } = work.tables;
  const waiting = await work.read
    .select({ id: o.id, kind: o.kind, facts: o.facts })
    .from(o)
    .where(and(eq(o.personId, personId), isFree(work, now)));
  const moot = waiting.filter(({ kind, facts }) => kind !== "invitation" || facts["method"] !== "CANCEL");
  await work.write
    .update(o)
    .set({ state: "replaced", ...forgotten })
    .where(inArray(o.id, ["", ...moot.map(({ id }) => id)]));
}

type Told = { id: string; language: Language; organisationIds: string[] };
type Facts = { erasureId: string; dueAt: string; zone: string; groups: string[]; byStaff: boolean };

/** One letter; its sender is the organisation where there is just one. */
async function tell(work: Work, { id, language, organisationIds }: Told, facts: Facts, now: Date) {
  const { addresses: a } = work.tables;
  if ((await work.read.$count(a, eq(a.personId, id))) === 0) return;
  const [only, more] = organisationIds;
  await putLetter(
    work,
    {
      kind: "erasure-asked",
      organisationId: only && !more ? only : null,
      to: { personId: id },
      language,
      key: `erasure:${facts.erasureId}`,
      facts,
      dueAt: now,
    },
    now,
  );
}

type Going = { erasureId: string; personId: string; staff: Asking["staff"]; dueAt: Date };

async function goAside(work: Work, { erasureId, personId, staff, dueAt }: Going, now: Date): Promise<void> {
  const { erasures, persons } = work.tables;
  const organisations = await organisationIdsOf(work, personId);
  await work.write.insert(erasures).values({
    id: erasureId,
    personId,
    personHash: hashOf(personId),
    organisationId: staff?.organisationId ?? null,
    byPersonId: staff?.personId ?? null,
    askedAt: now,
    dueAt,
    aside: await hide(work, personId, now),
  });
  await work.write.update(persons).set({ leavingAt: now }).where(eq(persons.id, personId));
  const act = staff ? ("erasure asked for somebody" as const) : ("erasure asked" as const);
  for (const organisationId of organisations)
    await note(work, { organisationId, personId: staff?.personId ?? personId, act, subject: personId }, now);
}

/**
 * Takes an erasure back: names and words are where they were, and whoever worked here works here again. Places that were
 * given back stay so. Done twice it says `already`; once it was carried out, `done`.
 */
export function takeBackErasure(store: Store, erasureId: string, now: Date): Promise<TakeBackVerdict> {
  return store.tx((work) => takeBackIn(work, erasureId, now));
}

async function takeBackIn(work: Work, erasureId: string, now: Date): Promise<TakeBackVerdict> {
  const { erasures: e, persons: p } = work.tables;
  const known = await findErasure(work, erasureId);
  if (known?.personId) await lockPerson(work, known.personId);
  const erasure = await findErasure(work, erasureId);
  const verdict = mayTakeBack(erasure);
  if (!verdict.ok || !erasure?.personId) return verdict;
  const { personId, aside } = erasure;
  if (aside) await show(work, aside);
  await work.write.update(p).set({ leavingAt: null }).where(eq(p.id, personId));
  await work.write
    .update(e)
    .set({ takenBackAt: now, aside: null, listedAt: null })
    .where(eq(e.id, erasureId));
  await putAwayLetter(work, `erasure:${erasureId}`, now);
  for (const organisationId of await organisationIdsOf(work, personId))
    await note(work, { organisationId, personId, act: "erasure taken back", subject: personId }, now);
  return verdict;
}

async function putAwayLetter(work: Work, key: string, now: Date): Promise<void> {
  const { outbox: o } = work.tables;
  await work.write
    .update(o)
    .set({ state: "replaced", ...forgotten })
    .where(and(eq(o.uniqueKey, key), isFree(work, now)));
}
