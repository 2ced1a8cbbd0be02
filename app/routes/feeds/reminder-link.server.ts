/** The link in a reminder that switches reminders off or on again: signed for one place, it opens nothing else. */
import type { AppLoadContext } from "@remix-run/node";
import { remindersOf } from "#db/places/own-settings.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { readLink } from "#app/server/http/links.server.ts";

/** The place a link names, who has it (a mailbox may be shared), and whether it is reminded; a changed or old link, or a place given back, is gone (410). */
export async function enterReminders({ app }: AppLoadContext, token: string | undefined) {
  const placeId = readLink(app.config.secrets, "reminders", token ?? "", app.clock.now());
  const place = placeId ? await remindersOf(app.store, placeId) : null;
  if (!placeId || place?.state !== "held") refuseRequest(410);
  return { placeId, token: token ?? "", on: place.reminders, name: place.name };
}
