/** Tonight on paper: the script with everything filled in, or one page with the times. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, turnAway } from "#app/server/doors.server.ts";
import { scriptPage } from "#app/server/script-page.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { Paper } from "#app/ui/paper.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { dayAndTime } from "#app/words/dates.ts";
import { meetingWords } from "#app/words/meeting.ts";
import { Blocks } from "./leading/blocks.tsx";
import { RunSheet } from "./leading/run-sheet.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "print a meeting");
  const { house, visit } = args.context;
  const script = await scriptPage(house, meeting.id, house.clock.now());
  if (!script) turnAway(404);
  const { searchParams } = new URL(args.request.url);
  return {
    title: meetingWords[visit.language].title(meeting.number),
    script,
    large: searchParams.get("print") === "large",
    short: searchParams.get("as") === "run-sheet",
  };
}

export default function ScriptPage() {
  const { script, large, short } = useLoaderData<typeof loader>();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const head = `${script.name} · ${dayAndTime(language, script.zone, script.startsAt)}`;
  return (
    <Bare look="paper">
      <div className={large ? "large-print" : undefined}>
        <p className="no-print">
          <BackLink href={`/meetings/${script.meetingId}`}>{words.title(script.number)}</BackLink>
        </p>
        {language !== script.language && (
          <div className="no-print">
            <Notice>{words.scriptLanguage}</Notice>
          </div>
        )}
        <Paper head={head}>
          <h1 lang={script.language}>{script.title}</h1>
          <p className="quiet">{head}</p>
          {short ? (
            <RunSheet script={script} />
          ) : (
            script.segments.map((segment) => (
              <section key={segment.id} lang={script.language}>
                <h2>
                  {segment.title} <span className="quiet small">{segment.line}</span>
                </h2>
                <div className="script">
                  <Blocks blocks={segment.blocks} open />
                </div>
              </section>
            ))
          )}
        </Paper>
      </div>
    </Bare>
  );
}
