/**
 * What a proved mailbox leads to: signing in as one of its persons, or confirming an ask. Whoever reads the mailbox may
 * sign in as any person of that address; who that is, and where each is from, is said only once it is proved.
 */
import { and, asc, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { confirmIn } from "../places/asks.server.ts";
import type { Confirmed } from "../places/asks.server.ts";
import { namesAside } from "../forgetting/erasing/hiding.server.ts";
import { notedAt } from "./mailboxes.server.ts";
import { personsAt, stayingAt } from "./people.server.ts";
import { findVerification, newVerification, useCode, useToken } from "./verifications.server.ts";
import type { CodeVerdict, Verification, TypedCode } from "./verifications.server.ts";
import { proveAddress } from "./typed-addresses.server.ts";
import { startSignIn } from "./sign-ins.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type SigningIn = { by: { token: string } | { verification: Verification }; who: string | null };
export type SignedIn =
  { ok: true; personId: string; signIn: string; then: string } | { ok: false; refusal: "over" | "nobody" };

/** Signs a person of the proved address in; `who` where there are several. `nobody`: no such person there. */
export async function signInByVerification(store: Store, given: SigningIn, now: Date): Promise<SignedIn> {
  return store.tx((work) => signInIn(work, given, now));
}

async function signInIn(work: Work, { by, who }: SigningIn, now: Date): Promise<SignedIn> {
  const verification = "token" in by ? await findVerification(work, by.token, "", now) : by.verification;
  if (verification?.purpose !== "sign-in") return { ok: false, refusal: "over" };
  const [known, noted] = [
    await personsAt(work, verification.address),
    await notedAt(work, verification.address),
  ];
  const only = known.length === 1 && noted.length === 0;
  const person = who === null && only ? known[0] : [...known, ...noted].find(({ id }) => id === who);
  if (!person) return { ok: false, refusal: "nobody" };
  if ("token" in by && !(await useToken(work, by.token, now))) return { ok: false, refusal: "over" };
  await proveAddress(work, { personId: person.id, address: verification.address }, now);
  const signIn = await startSignIn(work, person.id, now);
  return { ok: true, personId: person.id, signIn, then: verification.subject ?? "" };
}

/** `choose`: something is left to say (who this is): a link instead of the code. */
export type ByCode =
  | { kind: "refused"; refusal: Exclude<CodeVerdict, { ok: true }>["refusal"] }
  | { kind: "choose"; token: string }
  | { kind: "ask"; verification: Verification; done: Confirmed }
  | { kind: "sign-in"; verification: Verification; done: SignedIn };

/** Uses up a typed code and does what it was asked for, or gives a link where there is still something to choose. */
export async function useTypedCode(store: Store, typed: TypedCode, now: Date): Promise<ByCode> {
  return store.tx(async (work) => {
    const verdict = await useCode(work, typed, now);
    if (!verdict.ok) return { kind: "refused", refusal: verdict.refusal };
    const { verification } = verdict;
    const { address, purpose, subject } = verification;
    const by = { by: { verification }, who: null };
    const instead = async (): Promise<ByCode> => {
      const link = { address, purpose, subject, browser: typed.browser };
      return { kind: "choose", token: (await newVerification(work, link, now)).token };
    };
    if (purpose === "change") return instead();
    if (purpose === "ask") {
      const done = await confirmIn(work, by, now);
      return !done.ok && done.refusal === "who" ? instead() : { kind: "ask", verification, done };
    }
    const done = await signInIn(work, by, now);
    return !done.ok && done.refusal === "nobody" ? instead() : { kind: "sign-in", verification, done };
  });
}

/** A group somebody has to do with, or (null) an organisation they work in. */
export type From = { group: string | null; organisation: string };
export type Known = {
  id: string;
  name: string | null;
  from: From[];
  /** Somebody whom others put at this mailbox, and who has not confirmed it: nothing else is told of them. */
  noted: { organisation: string | null; at: Date } | null;
};

/**
/**
 * The persons of a proved address, each with a name they go by somewhere and where they are from; then whoever was put
 * there by somebody else, without either. Who waits to be erased may come in to take that back, under the name they had;
 * they ask for nothing else.
 */
export async function knownAt(
  data: Data,
  address: string,
  purpose: Verification["purpose"],
): Promise<Known[]> {
  const noted = (await notedAt(data, address)).map(({ id, organisation, at }) => {
    return { id, name: null, from: [], noted: { organisation, at } };
  });
  return [...(await provedThere(data, address, purpose)), ...noted];
}

async function provedThere(data: Data, address: string, purpose: Verification["purpose"]): Promise<Known[]> {
  const there = await (purpose === "sign-in" ? personsAt(data, address) : stayingAt(data, address));
  const ids = there.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [working, taking] = [await worksOf(data, ids), await placesOf(data, ids)];
  const asideOf = await namesAside(data, ids);
  return ids.map((id) => {
    const mine = [...working, ...taking].filter(({ personId }) => personId === id);
    return {
      id,
      name: mine.find(({ name }) => name !== null)?.name ?? asideOf.get(id) ?? null,
      from: mine.flatMap(({ group, organisation, over }) => (over ? [] : [{ group, organisation }])),
      noted: null,
    };
  });
}

async function worksOf({ tables: { members: m, organisations: o }, read }: Data, ids: string[]) {
  const rows = await read
    .select({ personId: m.personId, name: m.name, organisation: o.name })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(and(inArray(m.personId, ids), isNull(m.removedAt)))
    .orderBy(asc(m.createdAt), asc(m.id));
  return rows.map((row) => ({ ...row, group: null, over: false }));
}

async function placesOf({ tables: { places: p, cycles: c, organisations: o }, read }: Data, ids: string[]) {
  const rows = await read
    .select({
      personId: p.personId,
      name: p.name,
      group: c.name,
      organisation: o.neutralName,
      state: p.state,
    })
    .from(p)
    .innerJoin(c, eq(c.id, p.cycleId))
    .innerJoin(o, eq(o.id, p.organisationId))
    .where(and(inArray(p.personId, ids), isNotNull(p.name)))
    .orderBy(desc(p.changedAt), asc(p.id));
  return rows.map(({ state, ...row }) => ({ ...row, over: state === "declined" || state === "withdrawn" }));
}
