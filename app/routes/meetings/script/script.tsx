/** Tonight on paper: the script with everything filled in, in ordinary or in large print. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { scriptPage } from "#app/routes/meetings/script/script-page.server.ts";
import type { ScriptPageData } from "#app/routes/meetings/script/script-page.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { LargePrint, Print } from "#app/ui/print.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime } from "#app/words/dates.ts";
import { meetingWords, run } from "#app/words/meetings.ts";
import { toldIn } from "#app/words/curricula.ts";
import { cachedTree } from "../../cached-tree.server.tsx";
import { Blocks } from "../live/parts/blocks.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, cycle } = await enterMeeting(args, args.params.meeting, "print a meeting");
  const { app, requestContext } = args.context;
  const script = await scriptPage(app, { meeting, cycle }, app.clock.now());
  if (!script) refuseRequest(404);
  const { searchParams } = new URL(args.request.url);
  return {
    title: meetingWords[requestContext.language].title(meeting.number),
    meeting: { id: meeting.id, number: meeting.number },
    paper: cachedTree(requestContext.language, [script.content], () => (
      <ScriptPrint script={script.make()} />
    )),
    large: searchParams.get("print") === "large",
  };
}

export default function ScriptPage() {
  const { meeting, paper, large } = useLoaderData<typeof loader>();
  const words = useWords(meetingWords);
  return (
    <Bare look="paper">
      <p className="no-print">
        <BackLink href={`/meetings/${meeting.id}`}>{words.title(meeting.number)}</BackLink>
      </p>
      <LargePrint on={large}>
        <div dangerouslySetInnerHTML={{ __html: paper }} />
      </LargePrint>
    </Bare>
  );
}

/** The same for everybody who leads it, in their language. */
function ScriptPrint({ script }: { script: ScriptPageData }) {
  const language = useLanguage();
  const now = useNow();
  const { where } = useWords(run);
  const head = `${script.name} · ${dayAndTime(language, script.zone, script.startsAt, now)}`;
  return (
    <>
      <ToldIn script={script} />
      <Print head={head}>
        <h1 lang={script.language}>{script.title}</h1>
        <p className="quiet">{head}</p>
        {script.segments.map((segment, index) => (
          <section key={segment.id} lang={segment.language}>
            <h2>
              {segment.title}{" "}
              <span className="quiet small">
                {where(index + 1, script.segments.length)} · {segment.line}
              </span>
            </h2>
            <div className="script">
              <Blocks blocks={segment.blocks} lang={segment.language} open />
            </div>
          </section>
        ))}
      </Print>
    </>
  );
}

/** Said beside the script: another language than the reader's or the group's, and parts that are not translated. */
function ToldIn({ script }: { script: ScriptPageData }) {
  const words = useWords(toldIn);
  const language = useLanguage();
  const { segments, groupLanguage } = script;
  const left = segments.filter((segment) => segment.language !== script.language);
  const other = left[0]?.language;
  return (
    <div className="no-print">
      {(language !== script.language || groupLanguage !== script.language) && (
        <Notice>{words.script[script.language]}</Notice>
      )}
      {other && (
        <Notice>
          {words.parts(
            other,
            left.map((segment) => segment.title),
          )}
        </Notice>
      )}
    </div>
  );
}
