/**
 * Coming in and going out: what a proof leads to, the cookie that says who somebody is, and what a page says when a
 * letter has to wait. Limits count known and unknown addresses alike.
 */
import { minutesUntil } from "#app/domain/letters/letter-limits.ts";
import type { LetterVerdict } from "#app/domain/letters/letter-limits.ts";
import { confirmAsk, findAsk } from "#db/places/asks.server.ts";
import type { Confirmed } from "#db/places/asks.server.ts";
import { newSecret } from "#db/kit/ids.server.ts";
import type { Asker } from "#db/letters/letter-counts.server.ts";
import { signInByProof, useTypedCode } from "#db/people/proof-uses.server.ts";
import type { SignedIn } from "#db/people/proof-uses.server.ts";
import type { Proof } from "#db/people/proofs.server.ts";
import { forgetBrowser, noteProved } from "#db/people/proved-browsers.server.ts";
import { endSignIn } from "#db/people/sign-ins.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import { ownPath } from "./forms.server.ts";
import type { House, Visit } from "../start/house.server.ts";
import { noteFailure } from "./storage-refusals.server.ts";
import { cookiesOf } from "./visit.server.ts";

/** Who asks for a letter, for the counts. */
export function askerOf({ browser, from, proved }: Visit): Asker {
  return { browser, from, proved };
}

type Refused = Extract<LetterVerdict, { ok: false }>;
/** What a page says about a letter that has to wait: why, and for how many minutes. */
export type Waiting = { reason: Refused["reason"]; minutes: number };

export function waitingFor(house: House, { until, reason }: Refused): Waiting {
  return { reason, minutes: minutesUntil(until, house.clock.now().getTime()) };
}

/** Status and headers of such a page. */
export function tooOften({ minutes }: Waiting) {
  return { status: 429, headers: { "Retry-After": String(minutes * 60) } };
}

/** `who`: see `Confirming` in db/asks. */
export type ProofUse = { token: string; who: string | null };
export type ProofOutcome =
  | { ok: true; path: string; signIn: string }
  /** `elsewhere`: the ask could not become a place; its group's page says why. */
  | { ok: false; refusal: "over" | "nobody" }
  | { ok: false; refusal: "elsewhere"; path: string };

/** Uses a link up for what it was asked for: signing in, or confirming an ask and signing in. */
export async function useProof(house: House, proof: Proof, { token, who }: ProofUse): Promise<ProofOutcome> {
  const now = house.clock.now();
  const given = { by: { token }, who };
  if (proof.purpose === "sign-in") return signedIn(await signInByProof(house.store, given, now));
  return confirmed(house, proof, await confirmAsk(house.store, given, now));
}

export type CodeOutcome =
  | { kind: "refused"; refusal: "none" | "wrong" | "resting" }
  | { kind: "choose"; path: string }
  | { kind: "used"; address: string; outcome: ProofOutcome };

/** The same by a typed code; `choose` leads to where it is said who this is. */
export async function useCodeTyped(house: House, visit: Visit, code: string): Promise<CodeOutcome> {
  const typed = { browser: visit.browser, from: visit.from, code };
  const came = await useTypedCode(house.store, typed, house.clock.now());
  if (came.kind === "refused") return came;
  if (came.kind === "choose") return { kind: "choose", path: `/proofs/${came.token}` };
  const outcome =
    came.kind === "sign-in" ? signedIn(came.done) : await confirmed(house, came.proof, came.done);
  return { kind: "used", address: came.proof.address, outcome };
}

function signedIn(done: SignedIn): ProofOutcome {
  return done.ok ? { ok: true, path: ownPath(done.then, "/me"), signIn: done.signIn } : done;
}

async function confirmed(house: House, proof: Proof, done: Confirmed): Promise<ProofOutcome> {
  if (done.ok)
    return { ok: true, path: `/me/places/${done.placeId}?said=${done.state}`, signIn: done.signIn };
  if (done.refusal === "who") return { ok: false, refusal: "nobody" };
  const cycleId = done.refusal === "over" ? null : await cycleOfProof(house, proof);
  if (!cycleId) return { ok: false, refusal: "over" };
  return { ok: false, refusal: "elsewhere", path: `/groups/${cycleId}?said=${done.refusal}` };
}

/** The cycle a proof asks a place in; null for signing in. */
export async function cycleOfProof(
  house: House,
  proof: Pick<Proof, "purpose" | "subject">,
): Promise<string | null> {
  if (proof.purpose !== "ask" || !proof.subject) return null;
  return (await findAsk(house.store, proof.subject))?.cycleId ?? null;
}

/** Whether a form whose page had set a cookie (`ui/button`: AskForCookie) came without it: signing in would not last. */
export function cookieDidNotCome(visit: Visit, { cookies }: { cookies: string }): boolean {
  return cookies === "set" && !visit.keepsCookies;
}

/**
 * The headers that sign this browser in. Whoever was signed in here before is signed out, and the browser has proved
 * this address from now on.
 */
export async function comeIn(
  house: House,
  visit: Visit,
  { signIn, address }: { signIn: string; address: string },
): Promise<Headers> {
  const now = house.clock.now();
  if (visit.person) await endSignIn(house.store, visit.person.id, visit.person.signInId, now);
  const token = visit.proved ?? newSecret();
  await noteProved(house.store, token, address, now);
  const cookies = cookiesOf(house.config);
  const headers = new Headers();
  headers.append("Set-Cookie", await cookies.signIn.serialize(signIn));
  headers.append("Set-Cookie", await cookies.proved.serialize(token));
  return headers;
}

/** Ends the sign-in and gives the headers that make the browser forget it, also while nothing can be saved. */
export async function goOut(house: House, visit: Visit): Promise<Headers> {
  try {
    if (visit.person) await endSignIn(house.store, visit.person.id, visit.person.signInId, house.clock.now());
    if (visit.proved) await forgetBrowser(house.store, visit.proved);
  } catch (error) {
    if (!storageFailureOf(error)) throw error;
    noteFailure(house, error, visit.id);
  }
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' });
  headers.append("Set-Cookie", await cookiesOf(house.config).signIn.serialize("", { maxAge: 0 }));
  for (const line of await forgetful(house)) headers.append("Set-Cookie", line);
  return headers;
}

/** Cookies that end what this browser is known by before signing in: letters it waits for, mailboxes it proved. */
export async function forgetful(house: House): Promise<string[]> {
  const { browser, proved } = cookiesOf(house.config);
  return Promise.all([browser, proved].map((cookie) => cookie.serialize("", { maxAge: 0 })));
}
