/**
 * Letters that prove a mailbox, and signing in by them. Whoever reads the mailbox may sign in as any person of that
 * address; who that is, is said only once the mailbox is proved. For unknown addresses the same is done as for known.
 */
import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { hashOf } from "./ids.server.ts";
import { putLetter } from "./outbox.server.ts";
import { personsAt } from "./people.server.ts";
import { newProof, useToken } from "./proofs.server.ts";
import type { Proof } from "./proofs.server.ts";
import { startSignIn } from "./sign-ins.server.ts";
import type { Data, Store, Work } from "./store.server.ts";

export type Mailed = Omit<Proof, "id"> & {
  browser: string;
  organisationId: string | null;
  language: Language;
  /** The asker's network (visit.from): all proofs it asks for share one lane of the deliveries. */
  network?: string;
};

/** Makes a proof and puts its letter; part of the act that asks for it. */
export async function mailProof(work: Work, given: Mailed, now: Date): Promise<void> {
  const { address, purpose, organisationId, language, network } = given;
  const { id, token, code } = await newProof(work, given, now);
  const facts = { purpose, token, code };
  const letter = { organisationId, to: { address }, language, key: `proof-${id}`, facts, dueAt: now };
  const lane = network === undefined ? undefined : laneOf(network);
  await putLetter(work, { kind: "proof", ...letter, ...(lane && { lane }) }, now);
}

/** One of 256 groups of networks: enough for a fair share, too little to say beside an address who asked from where. */
function laneOf(network: string): string {
  return `network ${Buffer.from(hashOf(network), "base64url")[0] ?? 0}`;
}

export type SignInAsked = {
  address: string;
  then: string;
  language: Language;
  browser: string;
  network?: string;
};

/** Mails a link and a code for signing in; `then` is the path to go to afterwards. */
export async function askToSignIn(store: Store, { then, ...given }: SignInAsked, now: Date): Promise<void> {
  const proof = { ...given, organisationId: null, purpose: "sign-in", subject: then } as const;
  await store.tx((work) => mailProof(work, proof, now));
}

/** Swaps a proof whose code was typed for a link of the same kind, where there is still something to choose. */
export async function linkInstead(
  store: Store,
  { earlier, browser }: { earlier: Proof; browser: string },
  now: Date,
) {
  const { token } = await store.tx((work) => newProof(work, { ...earlier, browser }, now));
  return token;
}

/** The newest proof this browser asked for, also when it is over: what "send it again" means. */
export async function latestProof({ tables: { proofs: p }, read }: Data, browser: string) {
  const [found] = await read
    .select()
    .from(p)
    .where(eq(p.browserHash, hashOf(browser)))
    .orderBy(desc(p.createdAt), desc(p.id))
    .limit(1);
  return found ?? null;
}

/** The proof a link once named, good or not: to say kindly why it is over, and to send a fresh one. */
export async function proofOf({ tables: { proofs: p }, read }: Data, token: string) {
  const [found] = await read
    .select()
    .from(p)
    .where(eq(p.tokenHash, hashOf(token)));
  return found ?? null;
}

export type SigningIn = { by: { token: string } | { proof: Proof }; who: string | null };
export type SignedIn =
  { ok: true; personId: string; signIn: string; then: string } | { ok: false; refusal: "over" | "nobody" };

/** Signs a person of the proved address in; `who` where there are several. `nobody`: no such person there. */
export async function signInByProof(store: Store, { by, who }: SigningIn, now: Date): Promise<SignedIn> {
  return store.tx(async (work) => {
    const proof = "token" in by ? await useToken(work, by.token, now) : by.proof;
    if (proof?.purpose !== "sign-in") return { ok: false, refusal: "over" };
    const known = await personsAt(work, proof.address);
    const person = who === null && known.length === 1 ? known[0] : known.find(({ id }) => id === who);
    if (!person) return { ok: false, refusal: "nobody" };
    const signIn = await startSignIn(work, person.id, now);
    return { ok: true, personId: person.id, signIn, then: proof.subject ?? "" };
  });
}

/** The persons of a proved address, each with a name they go by somewhere, so that they can tell themselves apart. */
export async function knownAt(data: Data, address: string): Promise<{ id: string; name: string | null }[]> {
  const { places: p, members: m } = data.tables;
  const ids = (await personsAt(data, address)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const chosen = await data.read
    .select({ personId: p.personId, name: p.name })
    .from(p)
    .where(and(inArray(p.personId, ids), isNotNull(p.name)))
    .orderBy(desc(p.changedAt));
  const working = await data.read
    .select({ personId: m.personId, name: m.name })
    .from(m)
    .where(and(inArray(m.personId, ids), isNull(m.removedAt)));
  const nameOf = (id: string) =>
    [...working, ...chosen].find(({ personId }) => personId === id)?.name ?? null;
  return ids.map((id) => ({ id, name: nameOf(id) }));
}
