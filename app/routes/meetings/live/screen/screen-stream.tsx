/** Keeps the group's screen in step, while the meeting runs. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { follow, runTopic, shownRevision } from "#app/server/live/live.server.ts";
import { enterScreen, mayWatchScreen } from "#app/routes/meetings/live/screens.server.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import { groupFragment } from "../fragments.server.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const meetingId = await enterScreen(args, args.params.meeting);
  const { context, request } = args;
  const { app, requestContext } = context;
  return follow({
    context,
    topic: runTopic(meetingId),
    key: `group ${requestContext.language} ${meetingId}`,
    from: shownRevision(request),
    fragment: () => groupFragment(app, meetingId, requestContext.language),
    who: request.headers.get("Cookie") ?? "",
    mayStay: async () =>
      (await mayWatchScreen(args, meetingId)) && (await findRun(app.store, meetingId))?.state === "running",
  });
}
