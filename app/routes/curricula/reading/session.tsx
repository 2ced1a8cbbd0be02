/** One session as the facilitators' script, to read on a screen or to print. */
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handoutsOf } from "#app/domain/curriculum/handouts-of.ts";
import type { Format, Handout, Language, Session as PlanSession } from "#app/domain/curriculum/plan.ts";
import { preparedLine } from "#app/domain/curriculum/preparing.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { BackLink } from "#app/ui/page.tsx";
import { LargePrint, Print } from "#app/ui/print.tsx";
import { Prepared } from "#app/ui/prepared.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Staff } from "#app/ui/staff.tsx";
import { Definition } from "#app/ui/table.tsx";
import { authors, printing, shelf, toldIn } from "#app/words/curricula.ts";
import { topicIn } from "#app/words/topics.ts";
import { cachedTree } from "../../cached-tree.server.tsx";
import { ClockForm } from "./clock-form.tsx";
import type { Chosen } from "./clock-form.tsx";
import { handoutId } from "../sheets/handout-id.ts";
import { Languages } from "./languages.tsx";
import { isLarge } from "../sheets/packed.server.ts";
import type { ReadIn } from "./read-in.server.ts";
import { clockTime, showSession } from "./script-blocks.server.ts";
import { Script } from "./script-blocks.tsx";
import { enterSession, minuteOf } from "./session-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { plan, hash, media, shown, session, start, chosen } = await enterSession(args);
  const { language } = args.context.requestContext;
  const { path, readIn } = shown;
  const paper = cachedTree(
    language,
    [hash, session.id, path, readIn.query, readIn.language, chosen.format, start],
    () => (
      <ScriptPrint
        {...shown}
        ends={start === null ? null : clockTime(minuteOf(start) + session.minutes)}
        session={aboutOf(session, chosen.format, plan.handouts, path)}
        segments={showSession(session, plan, chosen.format, start, media)}
      />
    ),
  );
  const large = isLarge(args.request);
  const tools = cachedTree(
    language,
    ["tools", hash, session.id, JSON.stringify([path, readIn, chosen, large])],
    () => (
      <Tools
        {...shown}
        sessionId={session.id}
        chosen={chosen}
        large={large}
        handouts={handoutsOf(session, plan).length}
      />
    ),
  );
  const keep = { ...readIn.keep, start: chosen.typed, format: chosen.format };
  const title = shelf[language].script.number(session.number);
  return data({ ...shown, title, keep, large, tools, paper }, { status: chosen.wrong ? 422 : 200 });
}

function aboutOf(session: PlanSession, format: Format, handouts: readonly Handout[], path: string) {
  const { id, number, title, aim, minutes, prepare, contentNotes, homePractice, recap, materials } = session;
  const untranslated = session.segments.filter((one) => one.language).map((one) => one.title);
  const bring = [...(materials.all ?? []), ...(materials[format] ?? [])];
  return {
    id,
    number,
    title,
    aim,
    minutes,
    prepare: prepare.map((line) =>
      preparedLine(line, handouts).map(({ text, path: sheet }) => ({
        text,
        href: sheet && `${path}/handouts/${handoutId(sheet)}`,
      })),
    ),
    contentNotes,
    homePractice,
    recap: toHtml(recap),
    bring,
    untranslated,
  };
}

export default function Session() {
  const { at, path, readIn, curriculum, keep, large, tools, paper } = useLoaderData<typeof loader>();
  return (
    <Staff at={at} here="curricula" keep={keep}>
      <BackLink href={`${path}${readIn.query}`}>
        <span lang={curriculum.language}>{curriculum.title}</span>
      </BackLink>
      <Languages readIn={readIn} />
      <div className="stack no-print" dangerouslySetInnerHTML={{ __html: tools }} />
      <LargePrint on={large}>
        <div dangerouslySetInnerHTML={{ __html: paper }} />
      </LargePrint>
    </Staff>
  );
}

type EnteredSession = Awaited<ReturnType<typeof enterSession>>["shown"];
type ToolsProps = Pick<EnteredSession, "path" | "readIn"> & {
  sessionId: string;
  chosen: Chosen;
  large: boolean;
  handouts: number;
};

/** Another clock or format, and what else goes on paper. */
function Tools({ path, readIn, sessionId, chosen, large, handouts }: ToolsProps) {
  const here = `${path}/sessions/${sessionId}`;
  return (
    <>
      <Clock {...chosen} language={readIn.query ? readIn.language : null} large={large} />
      <Prints here={here} path={path} readIn={readIn} chosen={chosen} large={large} handouts={handouts} />
    </>
  );
}

type ScriptPrintProps = Pick<EnteredSession, "path" | "readIn" | "curriculum"> & {
  session: ReturnType<typeof aboutOf>;
  segments: ReturnType<typeof showSession>;
  ends: string | null;
};

/** What goes on paper: the same for every reader of a language. */
function ScriptPrint({ path, readIn, curriculum, session, segments, ends }: ScriptPrintProps) {
  const words = useWords(shelf);
  const lang = curriculum.language;
  return (
    <Print head={`${words.script.number(session.number)} · ${words.version(curriculum.version)}`}>
      <h1>
        {words.script.number(session.number)}
        {words.script.colon} <span lang={lang}>{session.title}</span>
      </h1>
      <ToldIn lang={lang} source={readIn.source} untranslated={session.untranslated} />
      <Head session={session} lang={lang} />
      <Script segments={segments} handouts={`${path}/handouts`} query={readIn.query} lang={lang} />
      {ends && <p>{words.script.ends(ends)}</p>}
    </Print>
  );
}

function Clock(props: Chosen & { language: Language | null; large: boolean }) {
  const { script } = useWords(shelf);
  return (
    <details className="no-print" open={props.wrong || undefined}>
      <summary>{script.clock}</summary>
      <ClockForm {...props} />
    </details>
  );
}

type PrintsProps = {
  here: string;
  path: string;
  readIn: ReadIn;
  chosen: Chosen;
  large: boolean;
  handouts: number;
};

/** What else of this session goes on paper, and how each audience would see it. */
function Prints({ here, path, readIn, chosen, large, handouts }: PrintsProps) {
  const words = useWords(printing);
  const told = readIn.query ? { language: readIn.language } : {};
  const way = (query: Record<string, string>) => {
    const asked = Object.entries({ ...told, ...query }).filter(([, value]) => value !== "");
    return asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : "";
  };
  const clock = { start: chosen.wrong ? "" : chosen.typed, format: chosen.format };
  return (
    <details className="no-print">
      <summary>{words.heading}</summary>
      <ul className="plain stack close">
        <li>
          <a href={`${here}${way({ ...clock, print: large ? "" : "large" })}`}>
            {large ? words.ordinary : words.largeScript}
          </a>
        </li>
        <li>
          <a href={`${here}/run-sheet${way(clock)}`}>{words.runSheet}</a>
        </li>
        {handouts > 0 && (
          <li>
            <a href={`${here}/handouts${way({})}`}>{words.handouts}</a>
          </li>
        )}
        <li>
          <a href={`${path}/step-slips${way({})}`}>{words.slips}</a>
        </li>
        <li>
          <a href={`${here}/views${way({ format: chosen.format })}`}>{useWords(authors).views.link}</a>
        </li>
      </ul>
      <p className="quiet">{words.how}</p>
    </details>
  );
}

/** Beside the script: another language than the reader's, and parts that are not translated. */
function ToldIn(props: { lang: Language; source: Language; untranslated: readonly string[] }) {
  const { lang, source, untranslated } = props;
  const words = useWords(toldIn);
  const same = useLanguage() === lang;
  return (
    <>
      {!same && <p className="quiet no-print">{words.script[lang]}</p>}
      {untranslated.length > 0 && <p className="quiet no-print">{words.parts(source, untranslated)}</p>}
    </>
  );
}

function Head({ session, lang }: { session: ReturnType<typeof aboutOf>; lang: Language }) {
  const words = useWords(shelf);
  const language = useLanguage();
  const { script } = words;
  const items = [
    { term: script.aim, detail: <span lang={lang}>{session.aim}</span> },
    {
      term: script.prepare,
      detail: session.prepare.length > 0 && <Prepared lines={session.prepare} lang={lang} />,
    },
    {
      term: script.materials,
      detail: session.bring.length > 0 && <span lang={lang}>{session.bring.join(", ")}</span>,
    },
    { term: script.notes, detail: session.contentNotes.map((note) => topicIn(language, note)).join(", ") },
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
