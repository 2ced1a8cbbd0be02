/** The door to one session on the shelf: with the language it is read in, the format and the start that were chosen. */
import { formats } from "#app/domain/curriculum/plan.ts";
import type { Format } from "#app/domain/curriculum/plan.ts";
import { isTime } from "#app/domain/groups/schedule/days.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { mediaForMembers } from "#app/routes/curricula/reading/media.server.ts";
import { staffPlace } from "#app/ui/staff.tsx";
import { enterVersion } from "./curriculum-door.server.ts";
import { readIn } from "./read-in.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

/** A whole curriculum as it is read, with what every page of it shows. */
export async function enterReading(args: Args) {
  const { organisation, roles, curriculum, version } = await enterVersion(args);
  const { plan, readIn: told } = readIn(args, version.plan);
  const { title, publicTitle, language } = plan.curriculum;
  return {
    plan,
    hash: version.hash,
    media: mediaForMembers(organisation.id, curriculum.id, version.id),
    shown: {
      at: staffPlace(organisation, roles),
      path: `/organisations/${organisation.id}/curricula/${curriculum.id}`,
      readIn: told,
      curriculum: { title, publicTitle, language, version: version.version },
    },
  };
}

export async function enterSession(args: Args) {
  const { plan, hash, media, shown } = await enterReading(args);
  const session = plan.sessions.find((one) => one.id === args.params.session);
  if (!session) refuseRequest(404);
  const query = new URL(args.request.url).searchParams;
  const typed = query.get("start") ?? "";
  const start = isTime(typed) ? typed : null;
  const offered = plan.curriculum.formats;
  const format: Format = offered.find((one) => one === query.get("format")) ?? offered[0] ?? "in-person";
  const chosen = {
    formats: formats.filter((one) => offered.includes(one)),
    format,
    typed,
    wrong: typed !== "" && start === null,
  };
  return { plan, hash, media, shown, session, start, chosen };
}

/** The minute of the day of `HH:MM`. */
export function minuteOf(start: string): number {
  return Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
}
