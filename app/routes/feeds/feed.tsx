/** A person's private calendar address. A wrong, revoked or foreign token is simply not found. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarResponse } from "#app/routes/feeds/calendar-files.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { linksOf } from "#app/server/mail/delivery.server.ts";
import { letters } from "#app/words/letters.ts";
import { entriesOf, findFeed } from "#db/calendar/calendars.server.ts";
import { allowAttempt } from "#db/people/attempts.server.ts";

const wrongTokens = { most: 60, withinMs: 600_000 };

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { app, requestContext } = context;
  const now = app.clock.now();
  const found = await findFeed(app.store, params.token ?? "");
  if (!found) {
    const allowed = await allowAttempt(app.store, `feed ${requestContext.from}`, wrongTokens, now);
    refuseRequest(allowed ? 404 : 429);
  }
  const words = letters[found.language];
  const shown = { neutralTitle: words.calendarTitle, pages: linksOf(app.config) };
  const meetings = await entriesOf(app.store, found, shown, now);
  return calendarResponse(request, "feed", found.language, { name: words.calendarName, meetings });
}
