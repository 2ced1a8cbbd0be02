/** One group as everybody may see it: what, when, where, who leads, and how to ask for a place. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cite } from "#app/domain/curriculum/format/texts/citations.ts";
import { noMedia } from "#app/domain/curriculum/format/texts/media.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Sources } from "#app/ui/sources.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Definition } from "#app/ui/table.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { front } from "#app/words/front.ts";
import { labelled } from "#app/words/labelled.ts";
import { listed } from "#app/words/language.ts";
import { momentForReader, spanForReader } from "#app/words/reader-zone.ts";
import { sentenceIn } from "#app/words/wrong.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { findPublicCycle } from "#db/cycles/public-cycles.server.ts";
import { refuseEnded } from "./ended-group.server.ts";
import { EndedGroupBoundary } from "./ended-group.tsx";
import { eventOf } from "./event-data.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, requestContext } = context;
  const group = looksLikeId(params.cycle) ? await findPublicCycle(app.store, params.cycle) : null;
  if (!group) refuseRequest(404);
  await refuseEnded(context, group);
  const { introduction, sources, ...shown } = group;
  const { markdown, cited } = cite(introduction, sources);
  const url = new URL(request.url);
  return {
    title: group.name,
    indexable: group.listed,
    group: shown,
    about: toHtml(markdown, "text-", noMedia),
    cited,
    event: eventOf(group, new URL(url.pathname, app.config.publicUrl).href),
    zone: requestContext.zone,
    open: group.enrolUntil > app.clock.now(),
    said: sentenceIn(front[requestContext.language].said, url.searchParams.get("said")),
  };
}

export const ErrorBoundary = EndedGroupBoundary;

export default function Group() {
  const { group, about, cited, event, open, said } = useLoaderData<typeof loader>();
  const words = useWords(front).group;
  const language = useLanguage();
  const now = useNow();
  return (
    <Page audience="public">
      <BackLink href="/">{words.back}</BackLink>
      <h1>
        <bdi>{group.name}</bdi>
      </h1>
      {said && <Notice>{said}</Notice>}
      <Facts />
      {open ? (
        <>
          <p>
            <ButtonLink href={`/groups/${group.id}/place`}>{words.ask}</ButtonLink>
          </p>
          <p className="hint">
            {words.open(
              `${dayAndTime(language, group.zone, group.enrolUntil, now)} ${inZone(language, group.zone)}`,
            )}
          </p>
        </>
      ) : (
        <Notice>{words.closed}</Notice>
      )}
      <Dates />
      <section className="stack">
        <h2>{words.what}</h2>
        <Prose html={about} lang={group.introductionLanguage} />
        <Sources cited={cited} />
      </section>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: event }} />
    </Page>
  );
}

function Facts() {
  const { group, zone, open } = useLoaderData<typeof loader>();
  const all = useWords(front);
  const words = all.group;
  const language = useLanguage();
  const now = useNow();
  const first = group.meetings[0];
  const where = group.town ? all.list.inTown(group.town) : all.list.formats[group.format];
  return (
    <Definition
      items={[
        {
          term: all.list.first,
          detail: first && momentForReader(language, group.zone, zone, first.startsAt, now),
        },
        { term: words.where, detail: `${where}. ${words.whereMore[group.format]}` },
        { term: words.who, detail: <bdi>{listed(language, group.leads)}</bdi> },
        { term: words.language, detail: all.list.inLanguage[group.language] },
        ...(open ? [{ term: words.seats, detail: group.free ? words.free : words.full }] : []),
        { term: words.organisedBy, detail: <bdi>{group.organisationName}</bdi> },
      ]}
    />
  );
}

function Dates() {
  const { group, zone } = useLoaderData<typeof loader>();
  const words = useWords(front).group;
  const language = useLanguage();
  const now = useNow();
  return (
    <section className="stack">
      <h2>{labelled(language, words.allDates, words.dates(group.meetings.length))}</h2>
      <p className="hint">{inZone(language, group.zone)}</p>
      <ol className="plain stack close">
        {group.meetings.map((meeting) => (
          <li key={meeting.id}>
            <time dateTime={meeting.startsAt.toISOString()}>
              {spanForReader(language, group.zone, zone, meeting, now)}
            </time>
            {!meeting.counts && ` · ${words.notCounted}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
