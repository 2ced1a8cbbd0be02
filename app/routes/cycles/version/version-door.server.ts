/** The door to one meeting of a cycle and its versions: of another cycle's meetings it is as if there were none. */
import type { AdoptionRefusal } from "#app/domain/groups/adoption.ts";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { runTopic } from "#app/server/live/live.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { staffPlace } from "#app/ui/staff.tsx";
import { lookAtVersions } from "./version.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

export async function enterVersionOf(args: Args) {
  const entered = await enterMeeting(args, args.params.meeting, "change a cycle");
  if (entered.cycle.id !== args.params.cycle) refuseRequest(404);
  return entered;
}

/** What a page about one meeting shows; `one` is null where nothing can change there, and `closed` says why. */
export async function lookAtOne(args: Args) {
  const { cycle, organisation, roles, meeting } = await enterVersionOf(args);
  const look = await lookAtVersions(args.context, cycle);
  const one = look.meetings.find(({ id }) => id === meeting.id) ?? null;
  return {
    at: staffPlace(organisation, roles),
    path: `/cycles/${cycle.id}/version`,
    number: meeting.number,
    meetingId: meeting.id,
    look: { newest: look.newest, language: look.language },
    one,
    closed: one || !look.newest ? null : closedBy(meeting.state),
  };
}

function closedBy(state: string): AdoptionRefusal {
  return state === "cancelled" ? "cancelled" : "begun";
}

/** Open screens of the meeting look again: it is told otherwise now. */
export function tellScreens({ channel }: App, cycleId: string, meetingId: string, revision: number): void {
  channel.publish({ topic: `cycle:${cycleId}`, revision });
  channel.publish({ topic: runTopic(meetingId), revision: 0 });
}
