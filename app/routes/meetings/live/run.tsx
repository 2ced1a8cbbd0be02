/** The run screen: a meeting being led, on a phone. Works by plain forms; where scripts run it moves by itself. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import moving from "#app/moving/run.ts?worker&url";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { leaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { Bare } from "#app/ui/page.tsx";
import { run } from "#app/words/meetings.ts";
import { Leading } from "./leading.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  if (meeting.state === "cancelled") throw redirect(`/meetings/${meeting.id}`);
  const { app, requestContext } = args.context;
  const view = await leaderView(app, meeting.id, app.clock.now());
  if (!view) refuseRequest(404);
  return { title: run[requestContext.language].title(meeting.number), view };
}

export default function RunScreen() {
  const { view } = useLoaderData<typeof loader>();
  return (
    <Bare look="run">
      <Leading view={view} />
      <script type="module" src={moving} />
    </Bare>
  );
}
