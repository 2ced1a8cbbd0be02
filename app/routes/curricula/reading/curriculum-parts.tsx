/** The parts of the page of a curriculum: at a glance, its sessions, its handouts, and the way to each of them. */
import type { Curriculum, Language } from "#app/domain/curriculum/plan.ts";
import type { SafeHtml } from "#app/domain/curriculum/render.ts";
import { Prose } from "#app/ui/prose.tsx";
import { Sources } from "#app/ui/sources.tsx";
import type { Cited } from "#app/ui/sources.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Definition } from "#app/ui/table.tsx";
import { timings, printing, shelf } from "#app/words/curricula.ts";

export type AboutCurriculum = Pick<
  Curriculum,
  | "summary"
  | "language"
  | "version"
  | "license"
  | "authors"
  | "audience"
  | "group"
  | "formats"
  | "publicTitle"
>;

/** The page is long: its parts, in reach of a thumb. */
export function OnThisPage({ sessions, handouts }: { sessions: boolean; handouts: boolean }) {
  const words = useWords(shelf);
  const links = [
    { href: "#introduction", text: words.before },
    ...(sessions ? [{ href: "#sessions", text: words.allSessions }] : []),
    ...(handouts ? [{ href: "#handouts", text: words.handouts }] : []),
    { href: "#findings", text: words.findings },
  ];
  return (
    <nav className="no-print" aria-label={words.onThisPage}>
      <ul className="plain cluster">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function About({ about }: { about: AboutCurriculum }) {
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

/** Two pages beside it: what its author says to those who lead, and how long its parts really take. */
export function Ways(props: { path: string; forLeaders: boolean; mayLearn: boolean }) {
  const { path, forLeaders, mayLearn } = props;
  const print = useWords(printing);
  const learning = useWords(timings);
  return (
    <>
      {forLeaders && (
        <p>
          <a href={`${path}/facilitators`}>{print.forFacilitators}</a>
        </p>
      )}
      {mayLearn && (
        <p>
          <a href={`${path}/practice`}>{learning.link}</a>
        </p>
      )}
    </>
  );
}

type IntroductionProps = { html: SafeHtml; cited: readonly Cited[]; lang: Language | undefined };

/** What people read before they enrol. */
export function Introduction({ html, cited, lang }: IntroductionProps) {
  const words = useWords(shelf);
  return (
    <section className="stack" id="introduction">
      <h2>{words.before}</h2>
      <Prose html={html} lang={lang} />
      <Sources cited={cited} />
    </section>
  );
}

type SessionLine = {
  id: string;
  number: number;
  title: string;
  aim: string;
  minutes: number;
  counts: boolean;
  language?: Language | undefined;
};

type SessionsProps = {
  sessions: readonly SessionLine[];
  path: string;
  query: string;
  lang: Language | undefined;
};

export function Sessions({ sessions, path, query, lang }: SessionsProps) {
  const words = useWords(shelf);
  if (sessions.length === 0) return null;
  return (
    <section className="stack" id="sessions">
      <h2>{words.allSessions}</h2>
      <ol className="entries">
        {sessions.map((session) => (
          <li key={session.id}>
            <h3>
              {words.script.number(session.number)}
              {words.script.colon}{" "}
              <a href={`${path}/${session.id}${query}`} lang={session.language ?? lang}>
                {session.title}
              </a>
            </h3>
            <p lang={session.language ?? lang}>{session.aim}</p>
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

type HandoutLine = { id: string; title: string; language?: Language | undefined };
type HandoutsProps = {
  handouts: readonly HandoutLine[];
  path: string;
  query: string;
  lang: Language | undefined;
};

export function Handouts({ handouts, path, query, lang }: HandoutsProps) {
  const words = useWords(shelf);
  const print = useWords(printing);
  if (handouts.length === 0) return null;
  return (
    <section className="stack" id="handouts">
      <h2>{words.handouts}</h2>
      <ul>
        {handouts.map((handout) => (
          <li key={handout.id}>
            <a href={`${path}/${handout.id}${query}`} lang={handout.language ?? lang}>
              {handout.title}
            </a>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={`${path}${query}`}>{print.allHandouts}</a>
      </p>
    </section>
  );
}
