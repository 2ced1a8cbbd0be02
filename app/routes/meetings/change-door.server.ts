/** What the pages of changing a meeting have in common: the door, and what they say of the meeting at hand. */
import { enterMeeting } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import type { Act } from "#app/domain/groups/permissions.ts";
import { staffPlace } from "#app/ui/staff.tsx";

type Args = DoorArgs & { params: Record<string, string | undefined> };

export async function enterChange(
  args: Args,
  act: Extract<Act, "move a meeting" | "cancel a meeting" | "change a cycle">,
) {
  const entered = await enterMeeting(args, args.params.meeting, act);
  const { meeting, cycle, organisation, roles } = entered;
  const ahead = meeting.state === "planned" && (cycle.state === "draft" || cycle.state === "published");
  const about = {
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name },
    meeting: { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt, zone: meeting.zone },
    ahead,
  };
  return { ...entered, about };
}
