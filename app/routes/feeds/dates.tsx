/** All dates of one's own place as a file to keep. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarResponse } from "#app/routes/feeds/calendar-files.server.ts";
import { enterPlace } from "#app/server/http/doors.server.ts";
import { linksOf } from "#app/server/mail/delivery.server.ts";
import { letters } from "#app/words/letters.ts";
import { entriesOf } from "#db/calendar/calendars.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { app, requestContext } = args.context;
  const { place, person } = await enterPlace(args, args.params.place);
  const words = letters[requestContext.language];
  const shown = { neutralTitle: words.calendarTitle, pages: linksOf(app.config) };
  const who = { personId: person.id, placeId: place.id };
  const meetings = await entriesOf(app.store, who, shown, app.clock.now());
  const remind =
    new URL(args.request.url).searchParams.get("remind") === "yes" ? { remindMinutesBefore: 60 } : {};
  return calendarResponse(args.request, "file", requestContext.language, {
    name: words.calendarName,
    meetings,
    ...remind,
  });
}
