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
import { signInByVerification, useTypedCode } from "#db/people/verification-uses.server.ts";
import type { SignedIn } from "#db/people/verification-uses.server.ts";
import type { Verification } from "#db/people/verifications.server.ts";
import { forgetBrowser, noteProved } from "#db/people/proved-browsers.server.ts";
import { endSignIn } from "#db/people/sign-ins.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import { ownPath } from "./forms.server.ts";
import type { App, RequestContext } from "../start/app.server.ts";
import { noteFailure } from "./storage-refusals.server.ts";
import { cookiesOf } from "./request-context.server.ts";

/** Who asks for a letter, for the counts. */
export function askerOf({ browser, from, proved }: RequestContext): Asker {
  return { browser, from, proved };
}

type Refused = Extract<LetterVerdict, { ok: false }>;
/** What a page says about a letter that has to wait: why, and for how many minutes. */
export type Waiting = { reason: Refused["reason"]; minutes: number };

export function waitingFor(app: App, { until, reason }: Refused): Waiting {
  return { reason, minutes: minutesUntil(until, app.clock.now().getTime()) };
}

/** Status and headers of such a page. */
export function tooOften({ minutes }: Waiting) {
  return { status: 429, headers: { "Retry-After": String(minutes * 60) } };
}

/** `who`: see `Confirming` in db/asks. */
export type VerificationUse = { token: string; who: string | null };
export type VerificationOutcome =
  | { ok: true; path: string; signIn: string }
  /** `elsewhere`: the ask could not become a place; its group's page says why. */
  | { ok: false; refusal: "over" | "nobody" }
  | { ok: false; refusal: "elsewhere"; path: string };

/** Uses a link up for what it was asked for: signing in, or confirming an ask and signing in. */
export async function useVerification(
  app: App,
  verification: Verification,
  { token, who }: VerificationUse,
): Promise<VerificationOutcome> {
  const now = app.clock.now();
  const given = { by: { token }, who };
  if (verification.purpose === "sign-in") return signedIn(await signInByVerification(app.store, given, now));
  return confirmed(app, verification, await confirmAsk(app.store, given, now));
}

export type CodeOutcome =
  | { kind: "refused"; refusal: "none" | "wrong" | "resting" }
  | { kind: "choose"; path: string }
  | { kind: "used"; address: string; outcome: VerificationOutcome };

/** The same by a typed code; `choose` leads to where it is said who this is. */
export async function useCodeTyped(
  app: App,
  requestContext: RequestContext,
  code: string,
): Promise<CodeOutcome> {
  const typed = { browser: requestContext.browser, from: requestContext.from, code };
  const came = await useTypedCode(app.store, typed, app.clock.now());
  if (came.kind === "refused") return came;
  if (came.kind === "choose") return { kind: "choose", path: `/proofs/${came.token}` };
  const outcome =
    came.kind === "sign-in" ? signedIn(came.done) : await confirmed(app, came.verification, came.done);
  return { kind: "used", address: came.verification.address, outcome };
}

function signedIn(done: SignedIn): VerificationOutcome {
  return done.ok ? { ok: true, path: ownPath(done.then, "/me"), signIn: done.signIn } : done;
}

async function confirmed(
  app: App,
  verification: Verification,
  done: Confirmed,
): Promise<VerificationOutcome> {
  if (done.ok)
    return { ok: true, path: `/me/places/${done.placeId}?said=${done.state}`, signIn: done.signIn };
  if (done.refusal === "who") return { ok: false, refusal: "nobody" };
  const cycleId = done.refusal === "over" ? null : await cycleOfVerification(app, verification);
  if (!cycleId) return { ok: false, refusal: "over" };
  return { ok: false, refusal: "elsewhere", path: `/groups/${cycleId}?said=${done.refusal}` };
}

/** The cycle a proof asks a place in; null for signing in. */
export async function cycleOfVerification(
  app: App,
  verification: Pick<Verification, "purpose" | "subject">,
): Promise<string | null> {
  if (verification.purpose !== "ask" || !verification.subject) return null;
  return (await findAsk(app.store, verification.subject))?.cycleId ?? null;
}

/** Whether a form whose page had set a cookie (`ui/button`: AskForCookie) came without it: signing in would not last. */
export function cookieDidNotCome(requestContext: RequestContext, { cookies }: { cookies: string }): boolean {
  return cookies === "set" && !requestContext.keepsCookies;
}

/**
 * The headers that sign this browser in. Whoever was signed in here before is signed out, and the browser has proved
 * this address from now on.
 */
export async function signIn(
  app: App,
  requestContext: RequestContext,
  { signIn, address }: { signIn: string; address: string },
): Promise<Headers> {
  const now = app.clock.now();
  const before = requestContext.person ?? requestContext.leaving;
  if (before) await endSignIn(app.store, before.id, before.signInId, now);
  const token = requestContext.proved ?? newSecret();
  await noteProved(app.store, token, address, now);
  const cookies = cookiesOf(app.config);
  const headers = new Headers();
  headers.append("Set-Cookie", await cookies.signIn.serialize(signIn));
  headers.append("Set-Cookie", await cookies.proved.serialize(token));
  return headers;
}

/** Ends the sign-in and gives the headers that make the browser forget it, also while nothing can be saved. */
export async function signOut(app: App, requestContext: RequestContext): Promise<Headers> {
  try {
    const person = requestContext.person ?? requestContext.leaving;
    if (person) await endSignIn(app.store, person.id, person.signInId, app.clock.now());
    if (requestContext.proved) await forgetBrowser(app.store, requestContext.proved);
  } catch (error) {
    if (!storageFailureOf(error)) throw error;
    noteFailure(app, error, requestContext.id);
  }
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' });
  headers.append("Set-Cookie", await cookiesOf(app.config).signIn.serialize("", { maxAge: 0 }));
  for (const line of await forgetful(app)) headers.append("Set-Cookie", line);
  return headers;
}

/** Cookies that end what this browser is known by before signing in: letters it waits for, mailboxes it proved. */
export async function forgetful(app: App): Promise<string[]> {
  const { browser, proved } = cookiesOf(app.config);
  return Promise.all([browser, proved].map((cookie) => cookie.serialize("", { maxAge: 0 })));
}
