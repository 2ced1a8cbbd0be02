/**
 * Calendar files over HTTP: an ETag over the facts, so that a program asking again gets 304 for the price of one
 * query; a body is written once for the same facts and kept (writing one event costs about 0.25 ms).
 */
import { createHash } from "node:crypto";
import { cacheOf } from "#app/domain/cache.ts";
import { download, feed } from "#app/domain/calendar/write-calendar.ts";
import type { CalendarFacts } from "#app/domain/calendar/write-calendar.ts";
import { onTheWall } from "#app/words/on-the-wall.ts";
import type { Language } from "#app/words/language.ts";

const bodies = cacheOf<string>(500);

/** A feed or a file to keep, for these facts, in the reader's language. A file's name says nothing of the topic. */
export function calendarResponse(
  request: Request,
  kind: "feed" | "file",
  language: Language,
  given: CalendarFacts,
): Response {
  const meetings = given.meetings.map((meeting) => ({ ...meeting, ...onTheWall(language, meeting) }));
  const facts = { ...given, meetings };
  const hash = createHash("sha256").update(kind).update(plainly(facts)).digest("base64url").slice(0, 27);
  const headers = new Headers({
    "Content-Type": "text/calendar; charset=utf-8",
    "Cache-Control": kind === "feed" ? "private, no-cache" : "no-store",
    ETag: `"${hash}"`,
  });
  if (kind === "file") headers.set("Content-Disposition", 'attachment; filename="dates.ics"');
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  // RFC 9110 13.1.2: an asterisk stands for whatever there is.
  if (kind === "feed" && known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === `"${hash}"`))
    return new Response(null, { status: 304, headers });
  const body = bodies.take(hash, () => (kind === "feed" ? feed(facts) : download(facts)));
  return new Response(body, { headers });
}

/** All of the facts as one text, moments as numbers: a date in words takes longer to write than all the rest. */
function plainly({ meetings, ...calendar }: CalendarFacts): string {
  const values = meetings.map((meeting) =>
    Object.values(meeting).map((value) => (value instanceof Date ? value.getTime() : value)),
  );
  return JSON.stringify([calendar, values]);
}
