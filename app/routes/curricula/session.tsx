/** One session as the facilitators' script, to read on a screen or to print. */
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formats } from "#app/domain/curriculum/plan.ts";
import type { Format, Language, Session as PlanSession } from "#app/domain/curriculum/plan.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { isTime } from "#app/domain/schedule/days.ts";
import { turnAway } from "#app/server/doors.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Paper } from "#app/ui/paper.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { Definition } from "#app/ui/table.tsx";
import { shelf } from "#app/words/shelf.ts";
import { enterVersion } from "./curriculum-door.server.ts";
import { clockTime, showSession } from "./script-blocks.server.ts";
import { Script } from "./script-blocks.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum, version } = await enterVersion(args);
  const { plan } = version;
  const session = plan.sessions.find((one) => one.id === args.params.session);
  if (!session) turnAway(404);
  const query = new URL(args.request.url).searchParams;
  const typed = query.get("start") ?? "";
  const start = isTime(typed) ? typed : null;
  const offered = plan.curriculum.formats;
  const format: Format = offered.find((one) => one === query.get("format")) ?? offered[0] ?? "in-person";
  const wrong = typed !== "" && start === null;
  const shown = {
    title: shelf[args.context.visit.language].script.number(session.number),
    at: staffPlace(organisation, roles),
    path: `/organisations/${organisation.id}/curricula/${curriculum.id}`,
    curriculum: { title: plan.curriculum.title, language: plan.curriculum.language, version: version.version },
    formats: formats.filter((one) => offered.includes(one)),
    format,
    typed,
    wrong,
    ends: start === null ? null : clockTime(Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + session.minutes),
    session: aboutOf(session, format),
    segments: showSession(session, plan, format, start),
  };
  return data(shown, { status: wrong ? 422 : 200 });
}

function aboutOf(session: PlanSession, format: Format) {
  const { number, title, aim, minutes, prepare, contentNotes, homePractice, recap, materials } = session;
  const bring = [...(materials.all ?? []), ...(materials[format] ?? [])];
  return { number, title, aim, minutes, prepare, contentNotes, homePractice, recap: toHtml(recap), bring };
}

export default function Session() {
  const { at, path, curriculum, session, segments, ends, ...chosen } = useLoaderData<typeof loader>();
  const words = useWords(shelf);
  const same = useLanguage() === curriculum.language;
  const lang = curriculum.language;
  return (
    <Staff at={at} here="curricula" keep={{ start: chosen.typed, format: chosen.format }}>
      <BackLink href={path}>
        <span lang={lang}>{curriculum.title}</span>
      </BackLink>
      <ClockForm {...chosen} />
      <Paper head={`${words.script.number(session.number)} · ${words.version(curriculum.version)}`}>
        <h1>
          {words.script.number(session.number)}
          {words.script.colon} <span lang={lang}>{session.title}</span>
        </h1>
        {!same && curriculum.language === "en" && (
          <p className="quiet no-print" lang="fr">
            {words.script.english}
          </p>
        )}
        <Head session={session} lang={lang} />
        <Script segments={segments} handouts={`${path}/handouts`} lang={lang} />
        {ends && <p>{words.script.ends(ends)}</p>}
      </Paper>
    </Staff>
  );
}

type Chosen = { formats: readonly Format[]; format: Format; typed: string; wrong: boolean };

function ClockForm({ formats, format, typed, wrong }: Chosen) {
  const words = useWords(shelf);
  const { script } = words;
  return (
    <details className="no-print" open={wrong || undefined}>
      <summary>{script.clock}</summary>
      <form method="get" className="stack">
        <Field
          name="start"
          type="time" size="middle"
          label={script.clockStart}
          hint={script.clockHint}
          value={typed}
          error={wrong ? words.errorsOfForm["not-a-time"] : undefined}
        />
        {formats.length > 1 && (
          <Choice
            name="format"
            legend={script.format}
            options={formats.map((value) => ({ value, label: words.formatNames[value] }))}
            value={format}
            inline
          />
        )}
        <SubmitButton look="secondary">{script.show}</SubmitButton>
      </form>
      <p className="quiet">{script.print}</p>
    </details>
  );
}

function Head({ session, lang }: { session: ReturnType<typeof aboutOf>; lang: Language }) {
  const words = useWords(shelf);
  const { script } = words;
  const items = [
    { term: script.aim, detail: <span lang={lang}>{session.aim}</span> },
    { term: script.prepare, detail: session.prepare.length > 0 && <Lines lines={session.prepare} lang={lang} /> },
    { term: script.materials, detail: session.bring.length > 0 && <span lang={lang}>{session.bring.join(", ")}</span> },
    { term: script.notes, detail: session.contentNotes.join(", ") },
    {
      term: session.homePractice && script.practice(session.homePractice.minutes),
      detail: session.homePractice && <span lang={lang}>{session.homePractice.text}</span>,
    },
    { term: script.recap, detail: session.recap && <Prose html={session.recap} lang={lang} /> },
  ];
  return (
    <>
      <p className="quiet">{words.minutes(session.minutes)}</p>
      <Definition items={items} />
    </>
  );
}

function Lines({ lines, lang }: { lines: readonly string[]; lang: Language }) {
  return (
    <ul className="plain" lang={lang}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
