/** What the pages of changing a meeting have in common: the door, and what they say of the meeting at hand. */
import { data } from "@remix-run/node";
import { enterMeeting } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import type { Act } from "#app/domain/groups/permissions.ts";
import { runTopic } from "#app/server/live/live.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { staffPlace } from "#app/ui/staff.tsx";
import { ledIn } from "#db/meetings/being-led.server.ts";

/** Open pages of the group look again, and so do the run and group screens of the meetings that changed. */
export function tellChanged(
  { channel }: App,
  cycleId: string,
  { revision, meetingIds }: { revision: number; meetingIds: readonly string[] },
): void {
  channel.publish({ topic: `cycle:${cycleId}`, revision });
  for (const id of meetingIds) channel.publish({ topic: runTopic(id), revision: 0 });
}

/** The form that comes back: its words, what is wrong, and what had been seen where it can be confirmed once more. */
export function comesBack(words: string | undefined, wrong: Record<string, string>, seen?: number) {
  return data({ words, wrong, seen: seen === undefined ? null : String(seen) }, { status: 422 });
}

type Args = DoorArgs & { params: Record<string, string | undefined> };

export async function enterChange(
  args: Args,
  act: Extract<Act, "move a meeting" | "cancel a meeting" | "change a cycle">,
) {
  const entered = await enterMeeting(args, args.params.meeting, act);
  const { meeting, cycle, organisation, roles } = entered;
  const ahead = meeting.state === "planned" && (cycle.state === "draft" || cycle.state === "published");
  const led = await ledIn(args.context.app.store, cycle.id);
  const about = {
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name },
    meeting: { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt, zone: meeting.zone },
    ahead,
    led: led.find(({ id }) => id === meeting.id) ?? led[0] ?? null,
  };
  return { ...entered, about };
}
