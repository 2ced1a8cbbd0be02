/** The run screen as a fragment, for the moving script after an act or a lost connection. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { enterMeeting } from "#app/server/http/doors.server.ts";
import { fragmentOnce } from "#app/server/live/live.server.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import { leaderFragment } from "./fragments.server.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const key = `leader ${requestContext.language} ${meeting.id}`;
  const fragment = (revision: number) => leaderFragment(app, meeting.id, requestContext.language, revision);
  const seq = (await findRun(app.store, meeting.id))?.seq ?? 0;
  const { revision, html } = await fragmentOnce(app, key, seq, fragment);
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Alongside-Revision": String(revision),
      "Alongside-Now": String(app.clock.now().getTime()),
    },
  });
}
