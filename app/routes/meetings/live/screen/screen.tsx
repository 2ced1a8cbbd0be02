/**
 * The group's screen in the room. It is opened by a code and shows only what is for the group. Once the meeting is
 * closed it rests: nothing on it asks for more.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import moving from "#app/moving/screen.ts?worker&url";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { groupView } from "#app/routes/meetings/live/run-view.server.ts";
import { enterScreen } from "#app/routes/meetings/live/screens.server.ts";
import { Bare } from "#app/ui/page.tsx";
import { screen } from "#app/words/meetings.ts";
import { GroupScreen } from "./group-screen.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const meetingId = await enterScreen(args, args.params.meeting);
  const { app, requestContext } = args.context;
  const view = await groupView(app, meetingId, app.clock.now());
  if (!view) refuseRequest(404);
  return { title: screen[requestContext.language].codeTitle, view };
}

export default function ScreenPage() {
  const { view } = useLoaderData<typeof loader>();
  return (
    <Bare look="screen">
      <GroupScreen view={view} />
      {view.phase !== "closed" && <script type="module" src={moving} />}
    </Bare>
  );
}
