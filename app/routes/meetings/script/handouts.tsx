/** The handouts of a meeting in one document, filled in, in ordinary or in large print. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { meetingHandouts } from "#app/routes/meetings/script/prints.server.ts";
import { HandoutPack } from "#app/ui/handout-pack.tsx";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { LargePrint } from "#app/ui/print.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { meetingWords } from "#app/words/meetings.ts";
import { printing } from "#app/words/curricula.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "print a meeting");
  const { app, requestContext } = args.context;
  const sheets = await meetingHandouts(app, meeting.id, app.clock.now());
  if (!sheets) refuseRequest(404);
  const large = new URL(args.request.url).searchParams.get("print") === "large";
  return { title: meetingWords[requestContext.language].title(meeting.number), large, ...sheets };
}

export default function HandoutsPage() {
  const { meeting, head, handouts, large } = useLoaderData<typeof loader>();
  const words = useWords(printing);
  return (
    <Bare look="paper">
      <div className="stack no-print">
        <BackLink href={`/meetings/${meeting.id}`}>{useWords(meetingWords).title(meeting.number)}</BackLink>
        {handouts.length === 0 && <h1>{words.handouts}</h1>}
        <p>{handouts.length === 0 ? words.noHandouts : words.count(handouts.length)}</p>
        {handouts.length > 0 && (
          <>
            <p className="quiet">{words.how}</p>
            <p>
              <a href={large ? "?" : "?print=large"}>{large ? words.ordinary : words.large}</a>
            </p>
          </>
        )}
      </div>
      <LargePrint on={large}>
        <HandoutPack head={head} handouts={handouts} />
      </LargePrint>
    </Bare>
  );
}
