/** A rehearsal: the script of a meeting part by part, by plain links. Nothing is recorded and nobody else sees it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { rehearsalOf } from "#app/routes/meetings/script/rehearsal.server.ts";
import type { Rehearsal } from "#app/routes/meetings/script/rehearsal.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { LayerLevel } from "#app/ui/script.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { labelled } from "#app/words/labelled.ts";
import { openingWords } from "#app/words/meetings.ts";
import { toldIn } from "#app/words/curricula.ts";
import { Blocks } from "../live/parts/blocks.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const part = new URL(args.request.url).searchParams.get("part");
  const rehearsal = await rehearsalOf(app, meeting.id, part, requestContext.language);
  if (!rehearsal) refuseRequest(404);
  return { title: openingWords[requestContext.language].rehearsal(meeting.number), rehearsal };
}

export default function RehearsalPage() {
  const { rehearsal } = useLoaderData<typeof loader>();
  const words = useWords(openingWords);
  const language = useLanguage();
  const { at, parts, round, meetingId, number } = rehearsal;
  return (
    <Bare look="run">
      <header className="run-head">
        <p className="small cluster apart">
          <BackLink href={`/meetings/${meetingId}`}>{words.toMeeting}</BackLink>
          <span className="quiet">{words.where(at.n, parts.length)}</span>
        </p>
        <h1>
          {labelled(language, words.word)} <span lang={at.language}>{at.title}</span>
        </h1>
        <p className="small quiet">{words.facts(at.clock, at.minutes, at.lead)}</p>
      </header>
      <Notice title={words.rehearsal(number)}>{words.rehearseText}</Notice>
      <OtherLanguage rehearsal={rehearsal} />
      <div className="script" lang={at.language}>
        <LayerLevel value="h2">
          <Blocks blocks={rehearsal.blocks} lang={at.language} />
        </LayerLevel>
      </div>
      {round && <p className="quiet">{words.round(round.voices, round.seconds)}</p>}
      <Parts rehearsal={rehearsal} />
      <Ways rehearsal={rehearsal} />
    </Bare>
  );
}

/** The script, or this part of it, is told in another language than the group's or the reader's. */
function OtherLanguage({ rehearsal: { at, language, groupLanguage } }: { rehearsal: Rehearsal }) {
  const words = useWords(toldIn);
  const reader = useLanguage();
  if (at.language !== language) return <Notice>{words.part[at.language]}</Notice>;
  return reader !== language || groupLanguage !== language ? <Notice>{words.script[language]}</Notice> : null;
}

function Parts({ rehearsal: { at, parts, meetingId, language } }: { rehearsal: Rehearsal }) {
  const words = useWords(openingWords);
  return (
    <details>
      <summary>{words.parts}</summary>
      <ol className="entries">
        {parts.map(({ id, title, clock }) => (
          <li key={id}>
            <span className="number quiet">{clock}</span>{" "}
            <a
              href={partPath(meetingId, id)}
              lang={language}
              aria-current={id === at.id ? "step" : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Ways({ rehearsal: { next, previous, meetingId } }: { rehearsal: Rehearsal }) {
  const words = useWords(openingWords);
  const page = `/meetings/${meetingId}`;
  return (
    <nav className="run-foot" aria-label={words.word}>
      {previous && (
        <ButtonLink href={partPath(meetingId, previous.id)} look="secondary">
          {words.previous(previous.title)}
        </ButtonLink>
      )}
      <div className={previous ? undefined : "whole"}>
        {next ? (
          <ButtonLink href={partPath(meetingId, next.id)}>{words.goOn(next.title)}</ButtonLink>
        ) : (
          <ButtonLink href={page}>{words.end}</ButtonLink>
        )}
      </div>
    </nav>
  );
}

function partPath(meetingId: string, part: string): string {
  return `/meetings/${meetingId}/rehearsal?part=${encodeURIComponent(part)}`;
}
