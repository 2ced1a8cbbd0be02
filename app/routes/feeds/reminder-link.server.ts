/** The link in a reminder that switches reminders off or on again: signed for one place, it opens nothing else. */
import type { AppLoadContext } from "@remix-run/node";
import { remindersOf } from "#db/places/own-settings.server.ts";
import { isLinkOfNow } from "#db/people/mailboxes.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { readLink } from "#app/server/http/links.server.ts";

/** The place a link names, who has it (a mailbox may be shared), and whether it is reminded; a changed or old link, one mailed to an address they have no more, or a place given back, is gone (410). */
export async function enterReminders({ app }: AppLoadContext, token: string | undefined) {
  const subject = readLink(app.config.secrets, "reminders", token ?? "", app.clock.now());
  const [placeId, mark] = subject?.split(".") ?? [];
  const place = placeId ? await remindersOf(app.store, placeId) : null;
  if (!placeId || place?.state !== "held") refuseRequest(410);
  if (!(await isLinkOfNow(app.store, placeId, mark))) refuseRequest(410);
  return { placeId, token: token ?? "", on: place.reminders, name: place.name };
}
