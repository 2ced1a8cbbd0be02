/** Slips for steps in the language of the group: to print, cut and keep. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { meetingSlips } from "#app/routes/meetings/script/prints.server.ts";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { StepSlips } from "#app/ui/step-slips.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { meetingWords } from "#app/words/meetings.ts";
import { printing } from "#app/words/curricula.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "print a meeting");
  const { app, requestContext } = args.context;
  const slips = await meetingSlips(app, meeting.id);
  if (!slips) refuseRequest(404);
  return { title: printing[requestContext.language].slip.title, ...slips };
}

export default function SlipsPage() {
  const { meeting, most } = useLoaderData<typeof loader>();
  const words = useWords(printing);
  return (
    <Bare look="paper">
      <div className="stack no-print">
        <BackLink href={`/meetings/${meeting.id}`}>{useWords(meetingWords).title(meeting.number)}</BackLink>
        <h1>{words.slips}</h1>
        <p>{words.slip.how}</p>
      </div>
      <StepSlips most={most} language={meeting.language} />
    </Bare>
  );
}
