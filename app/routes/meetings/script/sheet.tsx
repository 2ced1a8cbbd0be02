/** The sign-in sheet on paper: chosen names, and empty lines for whoever is not on it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting } from "#app/server/http/doors.server.ts";
import { rollPage } from "#app/routes/meetings/roll-page.server.ts";
import { Name } from "#app/ui/name.tsx";
import { BackLink, Bare } from "#app/ui/page.tsx";
import { Print } from "#app/ui/print.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { dayAndTime } from "#app/words/dates.ts";
import { meetingWords } from "#app/words/meetings.ts";

const emptyLines = 4;

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, cycle } = await enterMeeting(args, args.params.meeting, "print a meeting");
  const { people } = await rollPage(args.context.app, meeting);
  const { id, number, startsAt, zone } = meeting;
  return {
    title: meetingWords[args.context.requestContext.language].sheetTitle,
    meeting: { id, number, startsAt, zone },
    name: cycle.name,
    names: people.map((person) => person.name),
  };
}

export default function SheetPage() {
  const { meeting, name, names } = useLoaderData<typeof loader>();
  const words = useWords(meetingWords);
  const now = useNow();
  const head = `${name} · ${dayAndTime(useLanguage(), meeting.zone, meeting.startsAt, now)}`;
  const lines = [...names, ...Array.from({ length: emptyLines }, () => "")];
  return (
    <Bare look="paper">
      <p className="no-print">
        <BackLink href={`/meetings/${meeting.id}`}>{words.title(meeting.number)}</BackLink>
      </p>
      <Print head={head}>
        <h1>{words.sheetTitle}</h1>
        <p className="quiet">{head}</p>
        <p>{words.sheetText}</p>
        <DataTable
          caption={words.sheetTitle}
          bareCaption
          columns={[{ label: words.person }, { label: words.sheetHere }]}
          rows={lines.map((line, index) => ({
            key: String(index),
            cells: [
              <>
                {index + 1}. <Name>{line}</Name>
              </>,
              "\u00a0",
            ],
          }))}
        />
      </Print>
    </Bare>
  );
}
