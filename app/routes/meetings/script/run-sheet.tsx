/** A meeting on one sheet: clock times, who leads, what gives way when it is late. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { meetingRunSheet } from "#app/routes/meetings/script/prints.server.ts";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { Print } from "#app/ui/print.tsx";
import { RunSheet } from "#app/ui/run-sheet.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { meetingWords } from "#app/words/meetings.ts";
import { printing } from "#app/words/curricula.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "print a meeting");
  const { app, requestContext } = args.context;
  const sheet = await meetingRunSheet(app, meeting.id, requestContext.language);
  if (!sheet) refuseRequest(404);
  return { title: meetingWords[requestContext.language].title(meeting.number), ...sheet };
}

export default function RunSheetPage() {
  const { meeting, lines, end, minutes } = useLoaderData<typeof loader>();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const now = useNow();
  const when = `${dayAndTime(language, meeting.zone, meeting.startsAt, now)} ${inZone(language, meeting.zone)}`;
  return (
    <Bare look="paper">
      <div className="stack no-print">
        <BackLink href={`/meetings/${meeting.id}`}>{words.title(meeting.number)}</BackLink>
        <p className="quiet">{useWords(printing).how}</p>
      </div>
      <Print head={`${meeting.name} · ${when}`}>
        <h1 lang={meeting.language}>{meeting.title}</h1>
        <p className="quiet">
          {words.title(meeting.number)} · {when}
        </p>
        <RunSheet lines={lines} end={end} minutes={minutes} lang={meeting.language} />
      </Print>
    </Bare>
  );
}
