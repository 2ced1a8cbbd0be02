/** What the group's screen shows and plays now: opened by the screen's own cookie, and nothing of the script beside it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { mediaOfScreen, mediaResponse } from "#app/routes/curricula/reading/media.server.ts";
import { enterScreen } from "#app/routes/meetings/live/screens.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const meetingId = await enterScreen(args, args.params.meeting);
  const { app } = args.context;
  const found = await mediaOfScreen(app, meetingId, args.params["*"] ?? "");
  const answer = found && (await mediaResponse(app, args.request, found));
  return answer ?? refuseRequest(404);
}
