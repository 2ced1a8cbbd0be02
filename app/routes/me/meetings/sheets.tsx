/** The sheets of a meeting for those who hold a place, from its beginning on: to read again, to print, to keep. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterOwnMeeting } from "#app/routes/me/meetings/own-meeting.server.ts";
import { neutralNameOf } from "#app/routes/me/place/neutral-name.server.ts";
import { givenHandouts } from "#app/routes/meetings/script/prints.server.ts";
import { Empty, Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { ownSheets } from "#app/words/me.ts";
import { Mine } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterOwnMeeting(args, args.params.meeting);
  const { app, requestContext } = args.context;
  const now = app.clock.now();
  const begun = meeting.startsAt <= now && meeting.state !== "cancelled";
  const sheets = begun ? await givenHandouts(app, meeting.id, now) : [];
  const { number, placeId, cycle } = meeting;
  const name = await neutralNameOf(app.store, cycle, meeting, requestContext.language);
  return { title: ownSheets[requestContext.language].title(number), number, name, placeId, begun, sheets };
}

export default function Sheets() {
  const { number, name, placeId, begun, sheets } = useLoaderData<typeof loader>();
  const words = useWords(ownSheets);
  const reader = useLanguage();
  const foreign = sheets.filter(({ language }) => language !== reader);
  const allIn = foreign.length === sheets.length ? foreign[0]?.language : undefined;
  return (
    <Mine>
      <BackLink href={`/me/places/${placeId}`}>{words.back}</BackLink>
      <h1>{words.title(number)}</h1>
      {name && (
        <p className="quiet">
          <bdi lang={name.language}>{name.title}</bdi>
        </p>
      )}
      {!begun && <Notice>{words.early}</Notice>}
      {begun && sheets.length === 0 && <Empty text={words.none} />}
      {sheets.length > 0 && <p>{words.lead}</p>}
      {allIn && <p className="quiet">{words.allIn[allIn]}</p>}
      {sheets.map(({ id, title, language, html }) => (
        <section key={id} id={`sheet-${id}`} className="own-sheet stack" lang={language}>
          <h2>{title}</h2>
          {!allIn && language !== reader && (
            <p className="quiet" lang={reader}>
              {words.oneIn[language]}
            </p>
          )}
          <Prose html={html} />
        </section>
      ))}
    </Mine>
  );
}
