/** All dates of one's own place as a file to keep. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarResponse } from "#app/routes/feeds/calendar-files.server.ts";
import { enterPlace } from "#app/server/http/doors.server.ts";
import { linksOf } from "#app/server/mail/post-office.server.ts";
import { letters } from "#app/words/letters.ts";
import { entriesOf } from "#db/calendar/calendars.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { house, visit } = args.context;
  const { place, person } = await enterPlace(args, args.params.place);
  const words = letters[visit.language];
  const shown = { neutralTitle: words.calendarTitle, pages: linksOf(house.config) };
  const who = { personId: person.id, placeId: place.id };
  const meetings = await entriesOf(house.store, who, shown, house.clock.now());
  const remind =
    new URL(args.request.url).searchParams.get("remind") === "yes" ? { remindMinutesBefore: 60 } : {};
  return calendarResponse(args.request, "file", visit.language, {
    name: words.calendarName,
    meetings,
    ...remind,
  });
}
