/** Somebody is not well, for whoever leads: the programme's words, and numbers that dial. Works without any script. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { notWellInMeeting } from "#app/routes/meetings/not-well.server.ts";
import { Calls } from "#app/ui/calls.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { notWell } from "#app/words/meetings.ts";
import { Blocks } from "./live/parts/blocks.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const page = await notWellInMeeting(app, meeting.id, app.clock.now());
  if (!page) refuseRequest(404);
  return { title: notWell[requestContext.language].tab, meetingId: meeting.id, page };
}

export default function NotWellInMeeting() {
  const { meetingId, page } = useLoaderData<typeof loader>();
  const words = useWords(notWell);
  return (
    <Bare look="run">
      <p className="no-print">
        <BackLink href={`/meetings/${meetingId}/run`}>{words.backToRun}</BackLink>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.leaderLead}</p>
      <section>
        <h2>{words.calls}</h2>
        {page.calls.length === 0 ? (
          <Notice kind="care">{words.noCalls}</Notice>
        ) : (
          <Calls calls={page.calls} />
        )}
      </section>
      {page.urgent.length > 0 && (
        <section>
          <h2>{words.words}</h2>
          <div className="script" lang={page.language}>
            <Blocks blocks={page.urgent} lang={page.language} open />
          </div>
        </section>
      )}
      {page.safety.length > 0 && (
        <section>
          <h2>{words.said}</h2>
          <div className="script" lang={page.language}>
            <Blocks blocks={page.safety} lang={page.language} />
          </div>
        </section>
      )}
      {page.others.length > 0 && (
        <section>
          <h2>{words.more}</h2>
          <div className="script" lang={page.language}>
            <Blocks blocks={page.others} lang={page.language} />
          </div>
        </section>
      )}
    </Bare>
  );
}
