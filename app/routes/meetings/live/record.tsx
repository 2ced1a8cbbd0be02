/** What a closed meeting left behind: who was there, planned and real minutes, what was checked, notes. */
import type { MeetingPageData } from "#app/routes/meetings/meeting-page.server.ts";
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { meetingWords, run } from "#app/words/meetings.ts";
import { Act } from "./act.tsx";
import { List } from "./ready.tsx";
import { MarkTag } from "./roll.tsx";

type Part = { page: MeetingPageData; record: NonNullable<MeetingPageData["record"]> };

export function Record({ page, record }: Part) {
  const words = useWords(meetingWords);
  return (
    <>
      <Attendance page={page} />
      <Times page={page} record={record} />
      <section className="stack close">
        <h2>{words.notes}</h2>
        <List of={record.notes} otherwise={words.noNotes} />
        <p>
          <a href={`/meetings/${page.here.meetingId}/run/note`}>{useWords(run).noteTitle}</a>
        </p>
      </section>
      <Act here={page.here} act="reopen">
        {words.reopen}
      </Act>
    </>
  );
}

function Attendance({ page }: { page: MeetingPageData }) {
  const words = useWords(meetingWords);
  const marked = page.people.some((person) => person.mark !== "unknown");
  return (
    <section className="stack close">
      <h2>{words.attendance}</h2>
      <p>{marked ? words.came(page.counts.came) : words.unmarked}</p>
      <DataTable
        caption={words.attendance}
        bareCaption
        columns={[{ label: words.person }, { label: words.mark }]}
        rows={page.people.map(({ id, name, mark }) => ({
          key: id,
          cells: [<Name>{name}</Name>, <MarkTag mark={mark} />],
        }))}
      />
      <p>
        <a href={`/meetings/${page.here.meetingId}/roll`}>{words.roll}</a>
      </p>
    </section>
  );
}

function Times({ page, record }: Part) {
  const words = useWords(meetingWords);
  const { reasons } = useWords(run);
  const rows = record.segments.map((line) => ({
    key: line.segment,
    cells: [
      <span lang={page.language}>{line.title}</span>,
      line.plannedMinutes,
      line.realMinutes ?? "–",
      line.reason ? `${words.states[line.state]}: ${reasons[line.reason]}` : words.states[line.state],
      words.of(line.checkpoints.ticked, line.checkpoints.of),
    ],
  }));
  return (
    <section className="stack close">
      <h2>{words.times}</h2>
      {record.real !== null && <p>{words.whole(record.planned, record.real)}</p>}
      <DataTable
        caption={words.times}
        bareCaption
        columns={[
          { label: words.segment },
          { label: words.planned, number: true },
          { label: words.real, number: true },
          { label: words.state },
          { label: words.ticks },
        ]}
        rows={rows}
      />
    </section>
  );
}
