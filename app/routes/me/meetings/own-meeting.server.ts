/** The door to a meeting as somebody who holds a place there: of any other meeting it is as if there were none. */
import { findOwnMeeting, isOver } from "#db/meetings/apologies.server.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { signedIn, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";

export async function enterOwnMeeting(args: DoorArgs, meetingId: string | undefined) {
  const person = signedIn(args);
  const { app } = args.context;
  const meeting = looksLikeId(meetingId) ? await findOwnMeeting(app.store, person.id, meetingId) : null;
  if (!meeting) refuseRequest(404);
  return { meeting, over: isOver(meeting, app.clock.now()) };
}
