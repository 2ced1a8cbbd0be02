/** The doors to the shelf: members only, and only curricula that stand on the shelf of their organisation. */
import { enterOrganisation, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { findCurriculum } from "#db/curricula/curricula.server.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

export function enterShelf(args: Args) {
  return enterOrganisation(args, args.params.organisation, "read curricula");
}

/** The curriculum named in the address, with its newest version that can be run (or null). */
export async function enterCurriculum(args: Args) {
  const entered = await enterShelf(args);
  const { curriculum: id } = args.params;
  const curriculum = looksLikeId(id)
    ? await findCurriculum(args.context.app.store, entered.organisation.id, id)
    : null;
  if (!curriculum) refuseRequest(404);
  return { ...entered, curriculum };
}

/** The same, for pages that need a version: without one there is nothing to read. */
export async function enterVersion(args: Args) {
  const entered = await enterCurriculum(args);
  const { version } = entered.curriculum;
  if (!version) refuseRequest(404);
  return { ...entered, version };
}
