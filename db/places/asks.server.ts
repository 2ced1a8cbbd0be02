/**
 * Asking for a place and confirming it. An ask lives a day and takes no seat; whoever proves the mailbox confirms it,
 * and in that one transaction the ticket is drawn, the place is held or waiting, and the person is signed in.
 * What is done here is the same for an address we know and one we do not: the truth goes by mail.
 */
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { decide, isLive } from "#app/domain/groups/enrolment.ts";
import type { EnrolmentRefusal } from "#app/domain/groups/enrolment.ts";
import type { LetterVerdict } from "#app/domain/letters/letter-limits.ts";
import { lockCycle } from "../cycles/cycles.server.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { hashOf, idOfAct, newId } from "../kit/ids.server.ts";
import { param, prepared } from "../kit/prepared-queries.server.ts";
import { insertRow } from "../kit/cached-rows.server.ts";
import { countLetter } from "../letters/letter-counts.server.ts";
import type { Asker } from "../letters/letter-counts.server.ts";
import { mailVerification, putVerification } from "../people/mailed-verifications.server.ts";
import { notedAt } from "../people/mailboxes.server.ts";
import { newPerson, personBehind, personsAt, stayingAt } from "../people/people.server.ts";
import { proveAddress } from "../people/typed-addresses.server.ts";
import { tellHeld, tellWaiting } from "../letters/place-letters.server.ts";
import {
  countsOf,
  newPlace,
  noteConsents,
  notePlaceChanges,
  placeIn,
  rosterOfCycle,
} from "./places.server.ts";
import type { Place } from "./places.server.ts";
import { findVerification, isGood, lockMailbox, useToken } from "../people/verifications.server.ts";
import type { Verification } from "../people/verifications.server.ts";
import { startSignIn } from "../people/sign-ins.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

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
  asker: Asker;
};

/**
 * Keeps an ask for a day and mails the proof. The same form sent twenty times is one ask and one letter, and so is the
 * same thing asked again in the same browser; sent with another name or another address it is another ask, because two
 * people may share a mailbox and a browser, and none of them is lost. Where no letter may leave now, nothing is kept.
 */
export async function ask(store: Store, param: NewAsk, now: Date): Promise<LetterVerdict> {
  const form = idOfAsk(param, null);
  return store.tx(async (work) => {
    await lockMailbox(work, param.address, now);
    const [first, named] = [await askOfForm(work, form), idOfAsk(param, param.name)];
    const same =
      first?.name === param.name
        ? first
        : ((await askOfForm(work, named)) ?? (await sameAsk(work, param, now)));
    if (same) return askAgain(work, same, param, now);
    const once = first ? named : form;
    const { asker, ...said } = param;
    const { address, cycleId, organisationId, language } = param;
    const letter = { address, cycleId, organisationId, language, asker, purpose: "ask" } as const;
    const { verdict, ...counted } = await countLetter(work, letter, now);
    if (!verdict.ok) return verdict;
    const [id, expiresAt] = [newId(), askEnd(now)];
    await work.write.insert(work.tables.asks).values({ ...said, id, once, createdAt: now, expiresAt });
    await putVerification(work, { ...letter, subject: id, counted }, now);
    return verdict;
  });
}

/** The same form about the same group, from the same mailbox; with `name`, also in the same name. */
function idOfAsk({ once, cycleId: about, address: by }: NewAsk, name: string | null): string {
  return idOfAct({ once, act: "ask", by, about, content: name });
}

function askEnd(now: Date): Date {
  return new Date(now.getTime() + askHours * hour);
}

async function askOfForm({ tables: { asks: a }, read }: Data, once: string) {
  const [found] = await read.select().from(a).where(eq(a.once, once));
  return found ?? null;
}

/** What this browser asked already, word for word, and has not confirmed. */
async function sameAsk(data: Data, param: NewAsk, now: Date) {
  const { asks: a, proofs: p } = data.tables;
  const mine = and(eq(p.purpose, "ask"), eq(p.browserHash, hashOf(param.asker.browser)));
  const words = and(eq(a.cycleId, param.cycleId), eq(a.address, param.address), eq(a.name, param.name));
  const [found] = await data.read
    .select({ ask: a })
    .from(a)
    .innerJoin(p, eq(p.subject, a.id))
    .where(and(mine, words, isNull(a.usedAt), gt(a.expiresAt, now)))
    .limit(1);
  return found?.ask ?? null;
}

/** The same ask once more: what was said last counts, and a letter leaves only where the last one is over. */
async function askAgain(work: Work, same: Ask, param: NewAsk, now: Date): Promise<LetterVerdict> {
  const { asks: a, proofs: p } = work.tables;
  const { language, reminders, consentVersion, asker } = param;
  if (!same.usedAt) {
    const said = { language, reminders, consentVersion };
    await work.write.update(a).set(said).where(eq(a.id, same.id));
  }
  const good = and(eq(p.subject, same.id), eq(p.purpose, "ask"), isGood(work, now));
  if ((await work.read.$count(p, good)) > 0) return { ok: true };
  const { address, organisationId, id } = same;
  const letter = { address, organisationId, language, asker, purpose: "ask", subject: id } as const;
  const verdict = await mailVerification(work, letter, now);
  if (verdict.ok)
    await work.write
      .update(a)
      .set({ expiresAt: askEnd(now) })
      .where(eq(a.id, same.id));
  return verdict;
}

export async function findAsk(data: Data, id: string) {
  const [found] = await askById(data).execute({ id });
  return found ?? null;
}
const askById = prepared(({ tables: { asks: a }, read }) =>
  read
    .select()
    .from(a)
    .where(eq(a.id, param("id", a.id))),
);
type Ask = NonNullable<Awaited<ReturnType<typeof findAsk>>>;

export type Confirming = {
  /** A link's token, used up here; or a proof whose code was typed just now. */
  by: { token: string } | { verification: Verification };
  /** Somebody known at this address; "another" who shares the mailbox; null: nobody is known there yet. */
  who: string | null;
};
export type Confirmed =
  | { ok: true; placeId: string; personId: string; state: Place["state"]; signIn: string }
  | { ok: false; refusal: "over" | "who" | EnrolmentRefusal };

/**
 * Confirms an ask: place held or waiting, letter written, signed in (`signIn` is the cookie's token). Somebody who
 * already has a place keeps it as it is. Refusals: `over` (link used or old, ask older than a day), `who` (somebody is
 * known at this address, or not the one chosen: nothing is used up) and those of `domain/enrolment`. All of it is
 * decided at `now` inside the transaction, who is known included.
 */
export async function confirmAsk(store: Store, confirming: Confirming, now: Date): Promise<Confirmed> {
  return store.tx((work) => confirmIn(work, confirming, now));
}

/** The same as part of an act. */
export async function confirmIn(work: Work, { by, who }: Confirming, now: Date): Promise<Confirmed> {
  const verification = "token" in by ? await findVerification(work, by.token, "", now) : by.verification;
  if (verification?.purpose !== "ask" || !verification.subject) return { ok: false, refusal: "over" };
  await lockMailbox(work, verification.address, now);
  const found = await findAsk(work, verification.subject);
  if (!found || found.expiresAt <= now || found.address !== verification.address)
    return { ok: false, refusal: "over" };
  const cycle = await lockCycle(work, found.cycleId);
  const there = [...(await stayingAt(work, found.address)), ...(await notedAt(work, found.address))];
  const known = who === "another" ? [] : there;
  const person = known.find(({ id }) => id === who) ?? null;
  const unclear = who === null ? known.length > 0 : who !== "another" && !person;
  if (unclear && !found.placeId) return { ok: false, refusal: "who" };
  if ("token" in by && !(await useToken(work, by.token, now))) return { ok: false, refusal: "over" };
  if (found.placeId) return signInAsConfirmed(work, { ...found, placeId: found.placeId }, now);
  if (!cycle) return { ok: false, refusal: "over" };
  if (person) await proveAddress(work, { personId: person.id, address: found.address }, now);
  return drawPlace(work, { ask: found, cycle, person }, now);
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

const unusedAsk = prepared(({ tables: { asks: a }, write }: Work) =>
  write
    .update(a)
    .set({ usedAt: sql`${param("now", a.usedAt)}`, placeId: sql`${param("placeId", a.placeId)}` })
    .where(and(eq(a.id, param("askId", a.id)), isNull(a.usedAt), gt(a.expiresAt, param("now", a.expiresAt))))
    .returning({ id: a.id }),
);

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

/** Another letter of an ask that was confirmed: good while its person reads that mailbox, and not once they changed it. */
async function signInAsConfirmed(
  work: Work,
  { placeId, address }: { placeId: string; address: string },
  now: Date,
): Promise<Confirmed> {
  const personId = await personBehind(work, placeId);
  const reads = (await personsAt(work, address)).some(({ id }) => id === personId);
  return reads ? signInTo(work, placeId, now) : { ok: false, refusal: "over" };
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

/** Asks nobody confirmed within their day, and confirmed ones once the day is over: all are forgotten. */
export async function forgetAsks(store: Store, now: Date): Promise<void> {
  await store.tx(async ({ tables: { asks: a }, write }) => {
    await write.delete(a).where(lt(a.expiresAt, now));
  });
}
