/** Keeps a second device in step with the first: the run screen's fragment after every change. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { may } from "#app/domain/groups/permissions.ts";
import { enterMeeting } from "#app/server/http/doors.server.ts";
import { follow, runTopic, shownRevision } from "#app/server/live/live.server.ts";
import { standingOf } from "#db/meetings/leading.server.ts";
import { leaderFragment } from "./fragments.server.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, person } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { context, request } = args;
  const { app, requestContext } = context;
  const watcher = { signInId: person.signInId, personId: person.id, meetingId: meeting.id };
  return follow({
    context,
    topic: runTopic(meeting.id),
    key: `leader ${requestContext.language} ${meeting.id}`,
    from: shownRevision(request),
    fragment: (revision) => leaderFragment(app, meeting.id, requestContext.language, revision),
    who: person.signInId,
    mayStay: async () => {
      const standing = await standingOf(app.store, watcher, app.clock.now());
      return standing !== null && may(standing.roles, "lead a meeting", { leads: standing.leads });
    },
  });
}
