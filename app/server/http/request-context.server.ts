/** Who is asking: reads the cookies of a request once, before any route runs. */
import { createHmac } from "node:crypto";
import type { Request, Response } from "express";
import { createCookie } from "@remix-run/node";
import type { Cookie } from "@remix-run/node";
import { languageOf, preferredLanguage } from "#app/words/language.ts";
import { isZone } from "#app/domain/zones.ts";
import { newId, newSecret } from "#db/kit/ids.server.ts";
import { findSignIn, longestDays, noteSeen } from "#db/people/sign-ins.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import type { Config } from "../start/config.server.ts";
import type { App, RequestContext } from "../start/app.server.ts";
import { isOfAnother } from "./sent-form.server.ts";
import type { SentForm } from "./sent-form.server.ts";

type Cookies = Record<"signIn" | "browser" | "proved" | "language" | "zone" | "screen", Cookie>;
const made = new WeakMap<Config, Cookies>();

/** The cookies of an installation; over https their names are bound to the host (`__Host-`). */
export function cookiesOf(config: Config): Cookies {
  const cookies = made.get(config) ?? makeCookies(config);
  made.set(config, cookies);
  return cookies;
}

function makeCookies(config: Config): Cookies {
  const named = (name: string, maxAge: number) =>
    createCookie(config.secure ? `__Host-${name}` : name, {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: config.secure,
      maxAge,
    });
  const day = 86_400;
  return {
    signIn: named("alongside", longestDays * day),
    browser: named("browser", day),
    proved: named("proved", longestDays * day),
    language: named("language", 365 * day),
    zone: named("zone", 365 * day),
    screen: named("screen", day / 2),
  };
}

/** Pages whose button uses a link up and signs in: they set a cookie first, to see whether it comes back. */
const askForCookie = /^\/(proofs|join)\//;

/**
 * Reads the visit and answers choices made by plain links (`?lang=fr`, `?zone=Asia/Tokyo`) with a cookie. `sent` reads
 * the form that came with it.
 */
export async function requestContextOf(
  app: App,
  request: Request,
  response: Response,
  sent: () => Promise<SentForm | null>,
): Promise<RequestContext> {
  const cookies = cookiesOf(app.config);
  const header = request.headers.cookie ?? null;
  const read = async (cookie: Cookie) => {
    const value: unknown = await cookie.parse(header);
    return typeof value === "string" ? value : null;
  };
  const chosen = languageOf(asText(request.query.lang));
  const zone = asText(request.query.zone);
  if (chosen) response.append("Set-Cookie", await cookies.language.serialize(chosen));
  if (zone && isZone(zone)) response.append("Set-Cookie", await cookies.zone.serialize(zone));
  const known = await read(cookies.browser);
  const browser = known ?? newSecret();
  if (!known && (request.method === "POST" || askForCookie.test(request.path)))
    response.append("Set-Cookie", await cookies.browser.serialize(browser));
  const signIn = await signInOf(app, await read(cookies.signIn), response);
  const kept = await read(cookies.zone);
  const asking = signIn ? { id: signIn.personId, signInId: signIn.id, signedInAt: signIn.createdAt } : null;
  const person = signIn?.leavingAt ? null : asking;
  return {
    id: newId().slice(0, 8),
    person,
    leaving: signIn?.leavingAt ? asking : null,
    language:
      chosen ??
      languageOf(await read(cookies.language)) ??
      signIn?.language ??
      preferredLanguage(request.headers["accept-language"] ?? null),
    zone: zone && isZone(zone) ? zone : kept && isZone(kept) ? kept : (signIn?.zone ?? null),
    from: fromOf(request, app.config),
    browser,
    keepsCookies: known !== null || signIn !== null,
    formOfAnother: isOfAnother(app.config, await sent(), person),
    proved: await read(cookies.proved),
  };
}

async function signInOf(app: App, token: string | null, response: Response) {
  if (!token) return null;
  const now = app.clock.now();
  const found = await findSignIn(app.store, token, now);
  if (found && now.getTime() - found.seenAt.getTime() > 3_600_000)
    response.once("close", () => void noteSignInUse(app, found.id, now));
  return found;
}

/** Comes after the answer: nobody waits for it, and a store that cannot save keeps nobody from reading. */
async function noteSignInUse(app: App, signInId: string, now: Date): Promise<void> {
  try {
    await noteSeen(app.store, signInId, now);
  } catch (error) {
    if (storageFailureOf(error)) return;
    app.log.error({ signIn: signInId, error: String((error as Error).stack ?? error) }, "visit not noted");
  }
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/**
 * The client's network, hashed with our secret: a count needs no more, and nobody who reads the database can try all
 * addresses there are. `request.ip` honours TRUST_PROXY only.
 */
function fromOf(request: Request, { secrets }: Config): string {
  return createHmac("sha256", secrets[0] ?? "")
    .update(networkOf(request.ip ?? ""))
    .digest("base64url")
    .slice(0, 22);
}

/** An IPv4 address as it is, of an IPv6 address its /64: one household has as many addresses there as it likes. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped || !ip.includes(":")) return mapped ?? ip;
  const [head = "", tail = ""] = ip.split("::").map((part) => part.replace(/%.*$/, ""));
  const [left, right] = [head, tail].map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0))).fill("0");
  const groups = ip.includes("::") ? [...(left ?? []), ...zeros, ...(right ?? [])] : (left ?? []);
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
