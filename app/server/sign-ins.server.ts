/**
 * Coming in and going out: how often letters may be asked for, what a proof leads to, and the cookie that says who
 * somebody is. Limits count known and unknown addresses alike and never say which one was reached.
 */
import { allowAttempt } from "#db/attempts.server.ts";
import type { Limit } from "#db/attempts.server.ts";
import { confirmAsk, findAsk } from "#db/asks.server.ts";
import { signInByProof } from "#db/mailed-proofs.server.ts";
import type { Proof } from "#db/proofs.server.ts";
import { endSignIn } from "#db/sign-ins.server.ts";
import { storageFailureOf } from "#db/storage-failure.server.ts";
import { ownPath } from "./forms.server.ts";
import type { House, Visit } from "./house.server.ts";
import { noteFailure } from "./storage-refusals.server.ts";
import { cookiesOf } from "./visit.server.ts";

const minute = 60_000;
const day = 1440 * minute;
/** How many letters may be asked for; `codes` are tries to type one. */
export const limits = {
  asksOfAddress: { most: 3, withinMs: day },
  signInsOfAddress: { most: 3, withinMs: 10 * minute },
  signInsOfAddressADay: { most: 10, withinMs: day },
  network: { most: 40, withinMs: 10 * minute },
  cycle: { most: 300, withinMs: 60 * minute },
  codes: { most: 30, withinMs: 10 * minute },
} as const satisfies Record<string, Limit>;

/** What a page that was asked for too often sends along: try again in ten minutes. */
export const tooOften = { status: 429, headers: { "Retry-After": "600" } };

/** May a letter about an ask go to this address? Counts the try. */
export async function mayAsk(
  house: House,
  visit: Visit,
  to: { address: string; cycleId: string },
): Promise<boolean> {
  return every(house, [
    [`network ${visit.from}`, limits.network],
    [`ask in ${to.cycleId}`, limits.cycle],
    [`ask by ${to.address}`, limits.asksOfAddress],
  ]);
}

/** May a sign-in letter go to this address? Counts the try. */
export async function mayHaveLink(house: House, visit: Visit, address: string): Promise<boolean> {
  return every(house, [
    [`network ${visit.from}`, limits.network],
    [`sign-in of ${address}`, limits.signInsOfAddress],
    [`sign-in a day of ${address}`, limits.signInsOfAddressADay],
  ]);
}

/** May a code be tried from this network? Counts the try. */
export function mayTryCode(house: House, visit: Visit): Promise<boolean> {
  return every(house, [[`code from ${visit.from}`, limits.codes]]);
}

async function every(house: House, tries: readonly [string, Limit][]): Promise<boolean> {
  for (const [key, limit] of tries)
    if (!(await allowAttempt(house.store, key, limit, house.clock.now()))) return false;
  return true;
}

/** Used up by its link, or used up already by its code. `who`: see `Confirming` in db/asks. */
export type ProofUse = { by: { token: string } | { proof: Proof }; who: string | null };
export type ProofOutcome =
  | { ok: true; path: string; signIn: string }
  /** `elsewhere`: the ask could not become a place; its group's page says why. */
  | { ok: false; refusal: "over" | "nobody" }
  | { ok: false; refusal: "elsewhere"; path: string };

/** Uses a proof up for what it was asked for: signing in, or confirming an ask and signing in. */
export async function useProof(house: House, proof: Proof, { by, who }: ProofUse): Promise<ProofOutcome> {
  const now = house.clock.now();
  if (proof.purpose === "sign-in") {
    const done = await signInByProof(house.store, { by, who }, now);
    return done.ok ? { ok: true, path: ownPath(done.then, "/me"), signIn: done.signIn } : done;
  }
  const done = await confirmAsk(house.store, { by, who }, now);
  if (done.ok)
    return { ok: true, path: `/me/places/${done.placeId}?said=${done.state}`, signIn: done.signIn };
  if (done.refusal === "who") return { ok: false, refusal: "nobody" };
  const cycleId = done.refusal === "over" ? null : await cycleOfProof(house, proof);
  if (!cycleId) return { ok: false, refusal: "over" };
  return { ok: false, refusal: "elsewhere", path: `/groups/${cycleId}?said=${done.refusal}` };
}

/** The cycle a proof asks a place in; null for signing in. */
export async function cycleOfProof(house: House, proof: Proof): Promise<string | null> {
  if (proof.purpose !== "ask" || !proof.subject) return null;
  return (await findAsk(house.store, proof.subject))?.cycleId ?? null;
}

/** Whether a form whose page had set a cookie (`ui/button`: AskForCookie) came without it: signing in would not last. */
export function cookieDidNotCome(visit: Visit, { cookies }: { cookies: string }): boolean {
  return cookies === "set" && !visit.keepsCookies;
}

/** The header that signs this browser in. Whoever was signed in here before is signed out. */
export async function comeIn(house: House, visit: Visit, signIn: string): Promise<Record<string, string>> {
  if (visit.person) await endSignIn(house.store, visit.person.id, visit.person.signInId, house.clock.now());
  return { "Set-Cookie": await cookiesOf(house.config).signIn.serialize(signIn) };
}

/** Ends the sign-in and gives the headers that make the browser forget it, also while nothing can be saved. */
export async function goOut(house: House, visit: Visit): Promise<Headers> {
  try {
    if (visit.person) await endSignIn(house.store, visit.person.id, visit.person.signInId, house.clock.now());
  } catch (error) {
    if (!storageFailureOf(error)) throw error;
    noteFailure(house, error, visit.id);
  }
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' });
  headers.append("Set-Cookie", await cookiesOf(house.config).signIn.serialize("", { maxAge: 0 }));
  return headers;
}
