/** The sheets of a meeting for those who hold a place, from its beginning on: to read again, to print, to keep. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterOwnMeeting } from "#app/server/own-meeting.server.ts";
import { givenHandouts } from "#app/server/prints.server.ts";
import { Empty, Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { ownSheets } from "#app/words/own-sheets.ts";
import { Mine } from "./frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting } = await enterOwnMeeting(args, args.params.meeting);
  const { house, visit } = args.context;
  const now = house.clock.now();
  const begun = meeting.startsAt <= now && meeting.state !== "cancelled";
  const sheets = begun ? await givenHandouts(house, meeting.id, now) : [];
  const { number, placeId } = meeting;
  return { title: ownSheets[visit.language].title(number), number, placeId, begun, sheets };
}

export default function Sheets() {
  const { number, placeId, begun, sheets } = useLoaderData<typeof loader>();
  const words = useWords(ownSheets);
  return (
    <Mine>
      <BackLink href={`/me/places/${placeId}`}>{words.back}</BackLink>
      <h1>{words.title(number)}</h1>
      {!begun && <Notice>{words.early}</Notice>}
      {begun && sheets.length === 0 && <Empty text={words.none} />}
      {sheets.length > 0 && <p>{words.lead}</p>}
      {sheets.map(({ id, title, language, html }) => (
        <section key={id} id={`sheet-${id}`} className="own-sheet stack" lang={language}>
          <h2>{title}</h2>
          <Prose html={html} />
        </section>
      ))}
    </Mine>
  );
}
