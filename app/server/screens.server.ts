/**
 * The group's screen: opened by a code that leaders see, no sign-in. The code gives a cookie signed for one meeting and
 * one purpose, good for half a day; it shows what is for the group and nothing else.
 */
import { looksLikeId } from "#db/ids.server.ts";
import { allowAttempt } from "#db/attempts.server.ts";
import { findRunByCode } from "#db/runs.server.ts";
import { turnAway } from "./doors.server.ts";
import type { DoorArgs } from "./doors.server.ts";
import { readLink, signLink } from "./links.server.ts";
import { cookiesOf } from "./visit.server.ts";

const halfDay = 12 * 3_600_000;
const tries = { most: 20, withinMs: 600_000 };

export type ScreenVerdict =
  { ok: true; meetingId: string; cookie: string } | { ok: false; refusal: "no-such-code" | "too-often" };

/** Reads a typed code; spaces, hyphens and small letters are forgiven. */
export async function openScreen({ context }: DoorArgs, typed: string): Promise<ScreenVerdict> {
  const { house, visit } = context;
  const now = house.clock.now();
  if (!(await allowAttempt(house.store, `screen ${visit.from}`, tries, now)))
    return { ok: false, refusal: "too-often" };
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const run = code.length === 8 ? await findRunByCode(house.store, code) : null;
  if (!run) return { ok: false, refusal: "no-such-code" };
  const until = new Date(now.getTime() + halfDay);
  const token = signLink(house.config.secrets, "screen", run.meetingId, until);
  return {
    ok: true,
    meetingId: run.meetingId,
    cookie: await cookiesOf(house.config).screen.serialize(token),
  };
}

/** The meeting whose group screen this browser may show; anything else is as if it were not there. */
export async function enterScreen(args: DoorArgs, meetingId: string | undefined): Promise<string> {
  if (!looksLikeId(meetingId) || !(await mayWatchScreen(args, meetingId))) turnAway(404);
  return meetingId;
}

/** Asked again while a screen stays open. */
export async function mayWatchScreen({ request, context }: DoorArgs, meetingId: string): Promise<boolean> {
  const { config, clock } = context.house;
  const token: unknown = await cookiesOf(config).screen.parse(request.headers.get("Cookie"));
  return typeof token === "string" && readLink(config.secrets, "screen", token, clock.now()) === meetingId;
}
