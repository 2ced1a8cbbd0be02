/** One curriculum: what people read before they enrol, its sessions and handouts, and what was found in its text. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Curriculum, Language } from "#app/domain/curriculum/plan.ts";
import { cite } from "#app/domain/curriculum/citations.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { may } from "#app/domain/permissions.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Sources } from "#app/ui/sources.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { Definition } from "#app/ui/table.tsx";
import { sentenceOf } from "#app/words/findings.ts";
import { shelf } from "#app/words/shelf.ts";
import { enterCurriculum } from "./curriculum-door.server.ts";
import { Findings } from "./findings.tsx";
import { handoutId } from "./handout-id.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum } = await enterCurriculum(args);
  const { language } = args.context.visit;
  const plan = curriculum.version?.plan;
  return {
    title: shelf[language].title,
    at: staffPlace(organisation, roles),
    id: curriculum.id,
    name: plan?.curriculum.title ?? curriculum.folder,
    about: plan ? aboutOf(plan.curriculum) : null,
    ...introductionOf(plan?.curriculum),
    sessions: (plan?.sessions ?? []).map(({ id, number, title, aim, minutes, counts }) => ({ id, number, title, aim, minutes, counts })),
    handouts: (plan?.handouts ?? []).map(({ path, title }) => ({ id: handoutId(path), title })),
    findings: curriculum.findings.map((one) => ({ ...sentenceOf(one, language), severity: one.severity, at: one.at, rule: one.rule })),
    mayPlan: may(roles, "plan a cycle") && plan !== undefined,
  };
}

type Said = Curriculum;

function introductionOf(curriculum: Pick<Curriculum, "introduction" | "sources"> | undefined) {
  const { markdown, cited } = cite(curriculum?.introduction ?? "", curriculum?.sources ?? []);
  return { introduction: toHtml(markdown), cited };
}

function aboutOf({ summary, language, version, license, authors, audience, group, formats, publicTitle }: Said) {
  return { summary, language, version, license, authors, audience, group, formats, publicTitle };
}

export default function Curriculum() {
  const { at, id, name, about, introduction, cited, sessions, handouts, findings, mayPlan } = useLoaderData<typeof loader>();
  const words = useWords(shelf);
  const path = `/organisations/${at.id}/curricula`;
  const lang = about?.language;
  const broken = findings.some((one) => one.severity === "error");
  return (
    <Staff at={at} here="curricula">
      <BackLink href={path}>{words.heading}</BackLink>
      <h1 lang={lang}>{name}</h1>
      {broken && <Notice kind="care">{about ? words.broken : words.neverGood}</Notice>}
      {about && <About about={about} />}
      {mayPlan && (
        <p>
          <ButtonLink href={`/organisations/${at.id}/cycles/new?curriculum=${id}`}>{words.plan}</ButtonLink>
        </p>
      )}
      {about && (
        <section className="stack">
          <h2>{words.before}</h2>
          <Prose html={introduction} lang={lang} />
          <Sources cited={cited} />
        </section>
      )}
      <Sessions sessions={sessions} path={`${path}/${id}/sessions`} lang={lang} />
      <Handouts handouts={handouts} path={`${path}/${id}/handouts`} lang={lang} />
      <Findings findings={findings} />
    </Staff>
  );
}

function About({ about }: { about: ReturnType<typeof aboutOf> }) {
  const words = useWords(shelf);
  const items = [
    { term: words.audience, detail: <span lang={about.language}>{about.audience}</span> },
    { term: words.group, detail: words.groupSize(about.group.min, about.group.max) },
    { term: words.formats, detail: about.formats.map((one) => words.formatNames[one]).join(", ") },
    { term: words.neutral, detail: <span lang={about.language}>{about.publicTitle}</span> },
    { term: words.authors, detail: about.authors.join(", ") },
    { term: words.licence, detail: `${about.license} · ${words.version(about.version)}` },
  ];
  return (
    <>
      <p className="lead" lang={about.language}>
        {about.summary}
      </p>
      <Definition items={items} />
    </>
  );
}

type SessionLine = { id: string; number: number; title: string; aim: string; minutes: number; counts: boolean };

function Sessions({ sessions, path, lang }: { sessions: readonly SessionLine[]; path: string; lang: Language | undefined }) {
  const words = useWords(shelf);
  if (sessions.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.allSessions}</h2>
      <ol className="entries">
        {sessions.map((session) => (
          <li key={session.id}>
            <h3>
              {words.script.number(session.number)}
          {words.script.colon}{" "}
              <a href={`${path}/${session.id}`} lang={lang}>
                {session.title}
              </a>
            </h3>
            <p lang={lang}>{session.aim}</p>
            <p className="quiet">
              {words.minutes(session.minutes)}
              {!session.counts && ` · ${words.uncounted}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

type HandoutLine = { id: string; title: string };

function Handouts({ handouts, path, lang }: { handouts: readonly HandoutLine[]; path: string; lang: Language | undefined }) {
  const words = useWords(shelf);
  if (handouts.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.handouts}</h2>
      <ul>
        {handouts.map((handout) => (
          <li key={handout.id}>
            <a href={`${path}/${handout.id}`} lang={lang}>
              {handout.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
