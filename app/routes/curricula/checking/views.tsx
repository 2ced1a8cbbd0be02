/** One session as its four audiences get it: facilitators, the group's screen, a handout, a participant's phone. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { BackLink, Nav } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff } from "#app/ui/staff.tsx";
import { authors, printing, shelf } from "#app/words/curricula.ts";
import { OnScreen } from "../../meetings/live/screen/group-screen.tsx";
import { Languages } from "../reading/languages.tsx";
import { Script } from "../reading/script-blocks.tsx";
import { enterSession } from "../reading/session-door.server.ts";
import { viewsOf } from "./views.server.ts";
import type { GroupPart } from "./views.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { plan, media, shown, session, chosen } = await enterSession(args);
  const { id, number, title, language } = session;
  return {
    ...shown,
    title: authors[args.context.requestContext.language].views.title,
    formats: chosen.formats,
    format: chosen.format,
    session: { id, number, title, lang: language ?? plan.curriculum.language },
    views: viewsOf(session, { plan, format: chosen.format, media }),
  };
}

export default function Views() {
  const { at, path, readIn, session, format } = useLoaderData<typeof loader>();
  const { views: words } = useWords(authors);
  const { script } = useWords(shelf);
  const names = ["script", "screen", "handout", "phone"] as const;
  return (
    <Staff at={at} here="curricula" wide keep={{ ...readIn.keep, format }}>
      <BackLink href={`${path}/sessions/${session.id}${readIn.query}`}>
        {script.number(session.number)}
      </BackLink>
      <h1>{words.heading(script.number(session.number))}</h1>
      <p lang={session.lang}>{session.title}</p>
      <p>{words.lead}</p>
      <Languages readIn={readIn} />
      <FormatForm />
      <Nav label={words.jump} links={names.map((view) => ({ href: `#view-${view}`, text: words[view] }))} />
      <div className="views">
        <ScriptView />
        <ScreenView />
        <HandoutView />
        <PhoneView />
      </div>
    </Staff>
  );
}

function FormatForm() {
  const { formats, format, readIn } = useLoaderData<typeof loader>();
  const words = useWords(shelf);
  if (formats.length < 2) return null;
  return (
    <form method="get" className="stack">
      {readIn.query && <input type="hidden" name="language" value={readIn.language} />}
      <Choice
        name="format"
        legend={words.script.format}
        options={formats.map((value) => ({ value, label: words.formatNames[value] }))}
        value={format}
        inline
      />
      <SubmitButton look="secondary">{words.script.show}</SubmitButton>
    </form>
  );
}

type View = "script" | "screen" | "handout" | "phone";

function OneView({ view, children }: { view: View; children: ReactNode }) {
  const { views: words } = useWords(authors);
  return (
    <section id={`view-${view}`} className="stack" aria-labelledby={`view-${view}-name`}>
      <h2 id={`view-${view}-name`}>{words[view]}</h2>
      {view !== "phone" && <p className="quiet small">{words[`${view}Text`]}</p>}
      {children}
    </section>
  );
}

function ScriptView() {
  const { views, path, readIn, curriculum } = useLoaderData<typeof loader>();
  return (
    <OneView view="script">
      <Script
        segments={views.script}
        handouts={`${path}/handouts`}
        query={readIn.query}
        lang={curriculum.language}
      />
    </OneView>
  );
}

function ScreenView() {
  const { views } = useLoaderData<typeof loader>();
  return (
    <OneView view="screen">
      <Parts parts={views.screen} />
    </OneView>
  );
}

function Parts({ parts }: { parts: readonly GroupPart[] }) {
  const { views: words } = useWords(authors);
  return (
    <>
      {parts.map(({ id, title, language, blocks }) => (
        <div key={id} className="shown stack close">
          <h3 lang={language}>{title}</h3>
          {blocks.length === 0 && <p className="quiet small">{words.nothing}</p>}
          <div className="stack close" lang={language}>
            {blocks.map((block, index) => (
              <OnScreen key={index} block={block} />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

function HandoutView() {
  const { views } = useLoaderData<typeof loader>();
  const { noHandouts } = useWords(printing);
  return (
    <OneView view="handout">
      {views.handouts.length === 0 && <p>{noHandouts}</p>}
      {views.handouts.map(({ id, title, language, html }) => (
        <div key={id} className="shown stack close" lang={language}>
          <h3>{title}</h3>
          <Prose html={html} />
        </div>
      ))}
    </OneView>
  );
}

function PhoneView() {
  const { views, curriculum } = useLoaderData<typeof loader>();
  const { views: words } = useWords(authors);
  const { names, handouts, parts } = views.phone;
  return (
    <OneView view="phone">
      <div className="shown stack close">
        <h3>{words.ownPage}</h3>
        <p lang={curriculum.language}>{names.join(" · ")}</p>
        <p className="quiet small">{words.ownText}</p>
        {handouts.length > 0 && <p>{words.withHandouts}</p>}
        {handouts.map(({ id, title, language }) => (
          <p key={id} lang={language}>
            {title}
          </p>
        ))}
      </div>
      <h3>{words.byPhone}</h3>
      <p className="quiet small">{parts ? words.byPhoneText : words.noPhone}</p>
      {parts && <Parts parts={parts} />}
    </OneView>
  );
}
