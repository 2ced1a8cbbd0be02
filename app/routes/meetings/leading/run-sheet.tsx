/** The whole meeting on one page: what begins when, how long, who leads, and how short it may become. */
import type { ScriptPageData } from "#app/server/script-page.server.ts";
import { useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { meetingWords } from "#app/words/meeting.ts";

export function RunSheet({ script }: { script: ScriptPageData }) {
  const words = useWords(meetingWords);
  return (
    <DataTable
      caption={words.runSheet}
      columns={[
        { label: words.time },
        { label: words.segment },
        { label: words.minutes, number: true },
        { label: words.least, number: true },
        { label: words.lead },
      ]}
      rows={script.segments.map(({ id, at, title, minutes, floor, lead }) => ({
        key: id,
        cells: [at, <span lang={script.language}>{title}</span>, minutes, floor ?? "–", lead ?? "–"],
      }))}
    />
  );
}
