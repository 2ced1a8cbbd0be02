/** The doors to managing members: only an owner of the organisation, and only members of it. */
import { z } from "zod";
import { roles } from "#app/domain/groups/permissions.ts";
import { enterOrganisation, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { findMemberById } from "#db/people/members.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

export function enterMembers(args: Args) {
  return enterOrganisation(args, args.params.organisation, "manage members");
}

/** The member named in the address, of this organisation only. */
export async function enterMember(args: Args) {
  const entered = await enterMembers(args);
  const { member: id } = args.params;
  const subject = looksLikeId(id)
    ? await findMemberById(args.context.app.store, entered.organisation.id, id)
    : null;
  if (!subject) refuseRequest(404);
  return { ...entered, subject };
}

/** At least one role; each once. */
export const rolesField = () =>
  z
    .array(z.enum(roles, { error: "not-a-choice" }))
    .min(1, "no-roles")
    .transform((held) => [...new Set(held)]);
