/**
 * Asking for a place and confirming it. An ask lives a day and takes no seat; whoever proves the mailbox confirms it,
 * and in that one transaction the ticket is drawn, the place is held or waiting, and the person is signed in.
 * What is done here is the same for an address we know and one we do not: the truth goes by mail.
 */
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { decide, isLive } from "#app/domain/enrolment.ts";
import type { EnrolmentRefusal } from "#app/domain/enrolment.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle } from "./cycles.server.ts";
import { idOfAct, newId } from "./ids.server.ts";
import { given, kept } from "./kept-queries.server.ts";
import { insertRow } from "./kept-rows.server.ts";
import { mailProof } from "./mailed-proofs.server.ts";
import { newPerson, personsAt } from "./people.server.ts";
import { tellHeld, tellWaiting } from "./place-letters.server.ts";
import { countsOf, newPlace, noteConsents, notePlaceChanges, rosterOfCycle } from "./places.server.ts";
import type { Place } from "./places.server.ts";
import { useToken } from "./proofs.server.ts";
import type { Proof } from "./proofs.server.ts";
import { startSignIn } from "./sign-ins.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

export const askHours = 24;
const hour = 3_600_000;

export type NewAsk = {
  once: string;
  organisationId: string;
  cycleId: string;
  name: string;
  address: string;
  language: Language;
  reminders: boolean;
  consentVersion: string;
  /** The browser's secret: a typed code counts only there. */
  browser: string;
};

/**
 * Keeps an ask for a day and mails the proof. The same form sent twenty times is one ask and one letter; sent again
 * with another address or other words (a slip of the pen, mended) it is another ask.
 */
export async function ask(store: Store, given: NewAsk, now: Date): Promise<void> {
  const { browser, ...kept } = { ...given, once: idOfAsk(given) };
  await store.tx(async (work) => {
    const expiresAt = new Date(now.getTime() + askHours * hour);
    const [added] = await work.write
      .insert(work.tables.asks)
      .values({ id: newId(), ...kept, createdAt: now, expiresAt })
      .onConflictDoNothing()
      .returning();
    if (added) await mailProof(work, { ...kept, purpose: "ask", subject: added.id, browser }, now);
  });
}

function idOfAsk({ once, cycleId: about, address: by, name, language, reminders }: NewAsk): string {
  return idOfAct({ once, act: "ask", by, about, content: [name, language, reminders] });
}

export async function findAsk(data: Data, id: string) {
  const [found] = await askById(data).execute({ id });
  return found ?? null;
}
const askById = kept(({ tables: { asks: a }, read }) =>
  read
    .select()
    .from(a)
    .where(eq(a.id, given("id", a.id))),
);
type Ask = NonNullable<Awaited<ReturnType<typeof findAsk>>>;

export type Again = { earlier: Proof; browser: string; language: Language };

/** Mails the same proof anew, for the browser that asks now. Nothing happens when the ask itself is over. */
export async function mailAgain(
  store: Store,
  { earlier, browser, language }: Again,
  now: Date,
): Promise<void> {
  await store.tx(async (work) => {
    const about = earlier.purpose === "ask" ? await findAsk(work, earlier.subject ?? "") : null;
    if (earlier.purpose === "ask" && (!about || about.expiresAt <= now || askIsEnded(about))) return;
    const { address, purpose, subject } = earlier;
    const frame = { organisationId: about?.organisationId ?? null, language: about?.language ?? language };
    await mailProof(work, { address, purpose, subject, browser, ...frame }, now);
  });
}

export type Confirming = {
  /** A link's token, used up here; or a proof whose code was typed just now. */
  by: { token: string } | { proof: Proof };
  /** Somebody known at this address; "another" who shares the mailbox; null: whoever is alone there, or new. */
  who: string | null;
};
export type Confirmed =
  | { ok: true; placeId: string; personId: string; state: Place["state"]; signIn: string }
  | { ok: false; refusal: "over" | "who" | EnrolmentRefusal };

/**
 * Confirms an ask: place held or waiting, letter written, signed in (`signIn` is the cookie's token). Somebody who
 * already has a place keeps it as it is. Refusals: `over` (link used or old, ask older than a day), `who` (not a
 * person of this address) and those of `domain/enrolment`, decided at `now` inside the transaction.
 */
export async function confirmAsk(store: Store, { by, who }: Confirming, now: Date): Promise<Confirmed> {
  return store.tx(async (work) => {
    const proof = "token" in by ? await useToken(work, by.token, now) : by.proof;
    const found = proof?.purpose === "ask" && proof.subject ? await findAsk(work, proof.subject) : null;
    if (!found || found.expiresAt <= now) return { ok: false, refusal: "over" };
    if (found.placeId) return signInTo(work, found.placeId, now);
    const cycle = await lockCycle(work, found.cycleId);
    if (!cycle) return { ok: false, refusal: "over" };
    const known = who === "another" ? [] : await personsAt(work, found.address);
    const person = who === null || who === "another" ? known[0] : known.find(({ id }) => id === who);
    if (!person && who !== null && who !== "another") return { ok: false, refusal: "who" };
    return drawPlace(work, { ask: found, cycle, person: person ?? null }, now);
  });
}

type Drawing = { ask: Ask; cycle: Cycle; person: { id: string; language: Language } | null };

async function drawPlace(work: Work, { ask: asked, cycle, person }: Drawing, now: Date): Promise<Confirmed> {
  const earlier = person && (await placeIn(work, cycle.id, person.id));
  if (earlier && isLive(earlier.state))
    return (await claim(work, asked.id, earlier.id, now)) ?? signInTo(work, earlier.id, now);
  const counts = await countsOf(work, cycle.id);
  const decision = decide(rosterOfCycle(cycle, counts), now);
  if (!decision.ok) return decision;
  const { state } = decision;
  const placeId = earlier?.id ?? newId();
  const claimed = await claim(work, asked.id, placeId, now);
  if (claimed) return claimed;
  const personId = person?.id ?? (await newPerson(work, asked, now));
  await savePlace(work, { ...asked, placeId, cycle, personId, state, earlier }, now);
  const told = { placeId, personId, ticket: cycle.revision, language: person?.language ?? asked.language };
  if (state === "held") await tellHeld(work, cycle, told, "ask", now);
  if (state === "waiting") await tellWaiting(work, cycle, told, counts.waitingCount + 1, now);
  return { ok: true, placeId, personId, state, signIn: await startSignIn(work, personId, now) };
}

/** Uses the ask up for this place; where another link of the same ask was quicker, gives what came of that. */
async function claim(work: Work, askId: string, placeId: string, now: Date): Promise<Confirmed | null> {
  const [claimed] = await unusedAsk(work).execute({ askId, placeId, now });
  if (claimed) return null;
  const quicker = await findAsk(work, askId);
  return quicker?.placeId ? signInTo(work, quicker.placeId, now) : { ok: false, refusal: "over" };
}

const unusedAsk = kept(({ tables: { asks: a }, write }: Work) =>
  write
    .update(a)
    .set({ usedAt: sql`${given("now", a.usedAt)}`, placeId: sql`${given("placeId", a.placeId)}` })
    .where(and(eq(a.id, given("askId", a.id)), isNull(a.usedAt), gt(a.expiresAt, given("now", a.expiresAt))))
    .returning({ id: a.id }),
);

async function placeIn({ tables: { places: p }, read }: Data, cycleId: string, personId: string) {
  const [place] = await read
    .select({ id: p.id, state: p.state })
    .from(p)
    .where(and(eq(p.cycleId, cycleId), eq(p.personId, personId)));
  return place ?? null;
}

type Saving = Pick<Ask, "name" | "reminders" | "consentVersion" | "language"> & {
  placeId: string;
  cycle: Cycle;
  personId: string;
  state: Place["state"];
  earlier: Pick<Place, "state"> | null;
};

/** A new place, or the earlier one of this person taken up again with a new ticket. */
async function savePlace(work: Work, saving: Saving, now: Date): Promise<void> {
  const { places } = work.tables;
  const { placeId, cycle, personId, state, earlier, name, reminders } = saving;
  const { organisationId } = cycle;
  const fresh = { name, state, ticket: cycle.revision, offerUntil: null, reminders, changedAt: now };
  if (earlier) await work.write.update(places).set(fresh).where(eq(places.id, placeId));
  else await insertRow(work, "places", { ...newPlace(cycle, placeId, personId, now), ...fresh });
  const why = earlier ? "asked-again" : "confirmed";
  const fromState = earlier?.state ?? null;
  await notePlaceChanges(
    work,
    [{ placeId, organisationId, fromState, toState: state, byPersonId: personId, why }],
    now,
  );
  await noteConsents(work, { ...saving, organisationId }, now);
}

/** The place was there already: the mailbox is proved, so its person is signed in. */
async function signInTo(work: Work, placeId: string, now: Date): Promise<Confirmed> {
  const { places: p } = work.tables;
  const [place] = await work.read
    .select({ personId: p.personId, state: p.state })
    .from(p)
    .where(eq(p.id, placeId));
  if (!place) return { ok: false, refusal: "over" };
  const { personId, state } = place;
  return { ok: true, placeId, personId, state, signIn: await startSignIn(work, personId, now) };
}

/** Asks of a group that is off: whatever link of theirs is still about gives no place and mails no fresh letter. */
export async function endAsks(
  { tables: { asks: a }, write }: Work,
  cycleId: string,
  now: Date,
): Promise<void> {
  await write
    .update(a)
    .set({ usedAt: now })
    .where(and(eq(a.cycleId, cycleId), isNull(a.usedAt)));
}

/** An ask that was used up without a place: its group is off. */
export function askIsEnded(ask: { usedAt: Date | null; placeId: string | null }): boolean {
  return ask.usedAt !== null && ask.placeId === null;
}

/** Asks nobody confirmed within their day, and confirmed ones once the day is over: all are forgotten. */
export async function forgetAsks(store: Store, now: Date): Promise<void> {
  await store.tx(async ({ tables: { asks: a }, write }) => {
    await write.delete(a).where(lt(a.expiresAt, now));
  });
}
