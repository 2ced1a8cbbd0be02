/**
 * Who may read the local mailbox: everybody in the demonstration; in a real house without SMTP, whoever owns every
 * organisation in it, because the letters of all of them are there, with links that sign people in.
 */
import { may } from "#app/domain/groups/permissions.ts";
import { membershipsOf } from "#db/people/organisations.server.ts";
import { signedIn, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";

export async function enterMailbox(args: DoorArgs): Promise<void> {
  const { config, store } = args.context.app;
  if (config.smtpUrl) refuseRequest(404);
  if (config.kind === "demonstration") return;
  const person = signedIn(args);
  const owned = (await membershipsOf(store, person.id)).filter(({ roles }) => may(roles, "read the mailbox"));
  const all = await store.read.$count(store.tables.organisations);
  if (owned.length === 0 || owned.length < all) refuseRequest(404);
}
