/** Who may read the local mailbox: everybody in the demonstration; in a real house without SMTP, its owners. */
import { may } from "#app/domain/permissions.ts";
import { membershipsOf } from "#db/organisations.server.ts";
import { signedIn, turnAway } from "./doors.server.ts";
import type { DoorArgs } from "./doors.server.ts";

export async function enterMailbox(args: DoorArgs): Promise<void> {
  const { config, store } = args.context.house;
  if (config.smtpUrl) turnAway(404);
  if (config.kind === "demonstration") return;
  const person = signedIn(args);
  const memberships = await membershipsOf(store, person.id);
  if (!memberships.some(({ roles }) => may(roles, "read the mailbox"))) turnAway(404);
}
