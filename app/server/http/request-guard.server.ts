/**
 * What stands before Remix at every request: known methods, our own host, no cross-site posts, no data requests,
 * bounded bodies, and headers that keep pages private. One named list says which routes are reached without cookies.
 */
import type { NextFunction, Request, Response } from "express";
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";
import type { Config } from "../start/config.server.ts";
import { isLoopback } from "../start/config.server.ts";
import { retryAfter } from "./storage-refusals.server.ts";

export const largestBody = 256 * 1024;
/** Of a form with files: what may be sent, and what a form puts around it. */
export const largestUpload = folderLimits.sent + 512 * 1024;

/** Routes that take files, and with them the larger bound. */
export const uploads: readonly RegExp[] = [/^\/organisations\/[^/]+\/curricula\/import\/?$/];

/**
 * Routes whose posts carry no cookie and are authorised by a secret in the request: "no more reminders", which mail
 * programs post by themselves, as a form of either kind (RFC 8058, 3.1).
 */
export const withoutCookies: readonly RegExp[] = [/^\/reminders\/[^/]+\/?$/];

type Refusal = { status: number; headers?: Record<string, string> };

type Refuse = (response: Response, status: number) => void;

/**
 * Express middleware that refuses what no page of ours sends. `refuseRequest` answers; the reason is a status only.
 * `styleInPages` is the hash of the one style that may stand in a page, as the content security policy names it.
 */
export function guardRequests(config: Config, refuseRequest: Refuse, styleInPages = "") {
  return (request: Request, response: Response, next: NextFunction): void => {
    guardHeaders(config, styleInPages, response);
    delete request.headers["x-forwarded-host"];
    const refusal =
      wrongHost(config, request) ??
      wrongMethod(request) ??
      wrongTarget(request) ??
      dataRequest(request) ??
      wrongSign(request) ??
      wrongPost(config, request);
    // The secret in its address is all that counts there; Remix would refuse a mail program that names its own origin.
    if (isWithoutCookies(request)) delete request.headers.origin;
    if (!refusal) return next();
    response.set(refusal.headers ?? {});
    refuseRequest(response, refusal.status);
  };
}

function guardHeaders(config: Config, styleInPages: string, response: Response): void {
  response.set({
    "Content-Security-Policy":
      `default-src 'none'; script-src 'self'; style-src 'self' ${styleInPages}; img-src 'self'; media-src 'self'; ` +
      "connect-src 'self'; " +
      "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
  });
  if (config.secure) response.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  saidLast(response);
}

/**
 * Whatever a route does not say itself: kept by nobody, and after "not now" when to come again. Said last, so that it
 * is never said twice.
 */
function saidLast(response: Response): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => Response;
  response.writeHead = ((...given: unknown[]) => {
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
    if (response.statusCode === 503 && !response.hasHeader("Retry-After"))
      response.setHeader("Retry-After", retryAfter);
    return writeHead(...given);
  }) as Response["writeHead"];
}

function wrongHost(config: Config, request: Request): Refusal | null {
  // Two hosts: whoever stands between us and the visitor may have believed the other one (RFC 9112 3.2).
  if (request.rawHeaders.filter((text, n) => n % 2 === 0 && /^host$/i.test(text)).length > 1)
    return { status: 400 };
  const host = request.headers.host ?? "";
  if (config.kind === "demonstration") return isLoopback(nameOf(host.toLowerCase())) ? null : { status: 421 };
  return host.toLowerCase() === config.publicUrl.host
    ? null
    : request.path === "/healthz"
      ? null
      : { status: 421 };
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, "");
}

function wrongMethod(request: Request): Refusal | null {
  if (["GET", "HEAD", "POST"].includes(request.method)) return null;
  return { status: 405, headers: { Allow: "GET, HEAD, POST" } };
}

/** A path of ours and nothing before it: an address (`http://…`, `//…`) or `*` would be read as part of the host. */
function wrongTarget(request: Request): Refusal | null {
  return /^\/(?![/\\])/.test(request.originalUrl) ? null : { status: 400 };
}

/** Remix answers these with loader data, past the page that guards it [D2]. */
function dataRequest({ url }: Request): Refusal | null {
  const [raw = "", query = ""] = url.split(/\?(.*)/s);
  const path = decoded(raw);
  if (path === null) return { status: 400 };
  const asked = new URLSearchParams(query);
  const asksForData = asked.has("_data") || asked.has("_routes") || /\.data(\/|$)/i.test(path);
  return asksForData || path === "/__manifest" ? { status: 404 } : null;
}

/** Signs that nobody types and no page of ours sends; the ends of lines in a query are a text's. */
function wrongSign({ url }: Request): Refusal | null {
  const [raw = "", query = ""] = url.split(/\?(.*)/s);
  const path = decoded(raw) ?? "";
  const asked = [...new URLSearchParams(query)].flat().join("");
  return /\p{Cc}/u.test(path) || /(?![\t\n\r])\p{Cc}/u.test(asked) ? { status: 400 } : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function wrongPost(config: Config, request: Request): Refusal | null {
  if (request.method !== "POST") return null;
  if (!isWithoutCookies(request) && !isOurs(config, request)) return { status: 403 };
  if (request.headers["content-encoding"]) return { status: 415 };
  const type = request.headers["content-type"] ?? "";
  const multipart = /^multipart\/form-data\s*;/i.test(type);
  const withFiles = isUpload(request) && multipart;
  const mayBeParts = withFiles || isWithoutCookies(request);
  if (!(multipart && mayBeParts) && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    return { status: 415 };
  const length = Number(request.headers["content-length"] ?? Number.NaN);
  if (!Number.isInteger(length)) return { status: 411 };
  return length > (withFiles ? largestUpload : largestBody)
    ? { status: 413, headers: { Connection: "close" } }
    : null;
}

function isWithoutCookies({ path }: Request): boolean {
  return withoutCookies.some((route) => route.test(path));
}

function isUpload({ path }: Request): boolean {
  return uploads.some((route) => route.test(path));
}

/** A post from one of our own pages: the browser says so, or its origin is our host. Neither said: not ours. */
function isOurs(config: Config, request: Request): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.origin;
  if (!origin || !URL.canParse(origin)) return false;
  if (config.kind === "real") return origin === config.publicUrl.origin;
  return new URL(origin).host === request.headers.host?.toLowerCase();
}
