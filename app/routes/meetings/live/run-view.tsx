/** The run screen as a fragment, for the moving script after an act or a lost connection. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { enterMeeting } from "#app/server/http/doors.server.ts";
import { fragmentOnce } from "#app/server/live/live.server.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import { leaderFragment } from "./fragments.server.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { house, visit } = args.context;
  const key = `leader ${visit.language} ${meeting.id}`;
  const fragment = (revision: number) => leaderFragment(house, meeting.id, visit.language, revision);
  const seq = (await findRun(house.store, meeting.id))?.seq ?? 0;
  const { revision, html } = await fragmentOnce(house, key, seq, fragment);
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Alongside-Revision": String(revision),
      "Alongside-Now": String(house.clock.now().getTime()),
    },
  });
}
