/** A session of the shelf on one sheet, with the clock times of a beginning that is typed in. */
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lengthOf, runSheetOf } from "#app/domain/curriculum/run-sheet.ts";
import { BackLink } from "#app/ui/page.tsx";
import { Print } from "#app/ui/print.tsx";
import { RunSheet } from "#app/ui/run-sheet.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff } from "#app/ui/staff.tsx";
import { printing, shelf } from "#app/words/curricula.ts";
import { ClockForm } from "../reading/clock-form.tsx";
import { Languages } from "../reading/languages.tsx";
import { enterSession, minuteOf } from "../reading/session-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { plan, shown, session, start, chosen } = await enterSession(args);
  const { language } = args.context.requestContext;
  const { clock } = printing[language].sheet;
  const begin = start === null ? 0 : minuteOf(start);
  const lines = runSheetOf(session, chosen.format, plan.curriculum);
  const { id, number, title, language: own } = session;
  const page = {
    ...shown,
    ...chosen,
    title: shelf[language].script.number(number),
    session: { id, number, title, lang: own ?? plan.curriculum.language },
    lines: lines.map(({ from, lead, ...line }) => ({ ...line, at: clock(begin + from), who: lead })),
    end: clock(begin + lengthOf(lines)),
    minutes: lengthOf(lines),
    timed: start !== null,
  };
  return data(page, { status: chosen.wrong ? 422 : 200 });
}

export default function RunSheetPage() {
  const { at, path, readIn, curriculum, session, lines, end, minutes, timed, ...chosen } =
    useLoaderData<typeof loader>();
  const words = useWords(printing);
  const { script, formatNames, version } = useWords(shelf);
  return (
    <Staff at={at} here="curricula" keep={{ ...readIn.keep, start: chosen.typed, format: chosen.format }}>
      <BackLink href={`${path}/sessions/${session.id}${readIn.query}`}>
        {script.number(session.number)}
      </BackLink>
      <Languages readIn={readIn} />
      <div className="stack no-print">
        <ClockForm
          {...chosen}
          language={readIn.query ? readIn.language : null}
          hint={words.sheet.startHint}
        />
        {!timed && <p className="quiet">{words.sheet.untimed}</p>}
        <p className="quiet">{words.how}</p>
      </div>
      <Print head={`${script.number(session.number)} · ${version(curriculum.version)}`}>
        <h1>
          {script.number(session.number)}
          {script.colon} <span lang={session.lang}>{session.title}</span>
        </h1>
        <p className="quiet">{formatNames[chosen.format]}</p>
        <RunSheet lines={lines} end={end} minutes={minutes} lang={curriculum.language} />
      </Print>
    </Staff>
  );
}
