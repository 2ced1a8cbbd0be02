/**
 * The group's screen: opened by a code that leaders see, no sign-in. The code gives a cookie signed for one meeting and
 * one purpose, good for half a day; it shows what is for the group and nothing else. Wrong codes slow down the browser
 * they were typed in and shut nobody out; a code has 31 to the power of 8 shapes and lives as long as its meeting runs.
 */
import { looksLikeId } from "#db/kit/ids.server.ts";
import { forgetTries, hasTries, slowTry } from "#db/people/attempts.server.ts";
import type { Slowing } from "#db/people/attempts.server.ts";
import { findRunByCode } from "#db/meetings/runs.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { readLink, signLink } from "#app/server/http/links.server.ts";
import { cookiesOf } from "#app/server/http/request-context.server.ts";

const halfDay = 12 * 3_600_000;
/** Five tries at once, then with a second between them, two, four, up to half a minute. */
const inBrowser: Slowing = { free: 5, withinMs: 600_000, longestMs: 30_000 };
/** Browsers that have just come, all of a network together: so that a new one each time is not quicker. */
const newcomers: Slowing = { free: 40, withinMs: 600_000, longestMs: 2_000 };

export type ScreenVerdict =
  | { ok: true; meetingId: string; cookie: string }
  | { ok: false; refusal: "no-such-code" }
  /** Nothing was looked up; so many seconds to wait. */
  | { ok: false; refusal: "too-often"; seconds: number };

/** Reads a typed code; spaces, hyphens and small letters are forgiven. */
export async function openScreen({ context }: DoorArgs, typed: string): Promise<ScreenVerdict> {
  const { app, requestContext } = context;
  const now = app.clock.now();
  const own = `screen in ${requestContext.browser}`;
  const wait = await waitOf(app, { own, network: `screen from ${requestContext.from}` }, now);
  if (wait > 0) return { ok: false, refusal: "too-often", seconds: Math.ceil(wait / 1000) };
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const run = code.length === 8 ? await findRunByCode(app.store, code) : null;
  if (!run) return { ok: false, refusal: "no-such-code" };
  await forgetTries(app.store, own);
  const until = new Date(now.getTime() + halfDay);
  const token = signLink(app.config.secrets, "screen", run.meetingId, until);
  return {
    ok: true,
    meetingId: run.meetingId,
    cookie: await cookiesOf(app.config).screen.serialize(token),
  };
}

/**
 * The milliseconds this try has to wait. A browser counts by itself from its second try on, also where the first was
 * held back: whoever only comes beside somebody who guesses is never held back for long.
 */
async function waitOf(
  { store }: App,
  { own, network }: { own: string; network: string },
  now: Date,
): Promise<number> {
  const known = await hasTries(store, own);
  const early = known ? 0 : await slowTry(store, network, newcomers, now);
  const late = await slowTry(store, own, inBrowser, now);
  return Math.max(early, late);
}

/** The meeting whose group screen this browser may show; anything else is as if it were not there. */
export async function enterScreen(args: DoorArgs, meetingId: string | undefined): Promise<string> {
  if (!looksLikeId(meetingId) || !(await mayWatchScreen(args, meetingId))) refuseRequest(404);
  return meetingId;
}

/** Asked again while a screen stays open. */
export async function mayWatchScreen({ request, context }: DoorArgs, meetingId: string): Promise<boolean> {
  const { config, clock } = context.app;
  const token: unknown = await cookiesOf(config).screen.parse(request.headers.get("Cookie"));
  return typeof token === "string" && readLink(config.secrets, "screen", token, clock.now()) === meetingId;
}
