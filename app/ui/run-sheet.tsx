/** The whole meeting on one sheet: what begins when, how long, who leads, what gives way when it is late. */
import type { RunSheetLine } from "#app/domain/curriculum/run-sheet.ts";
import type { Language } from "#app/words/language.ts";
import { printing } from "#app/words/curricula.ts";
import { useWords } from "./speech.tsx";
import { DataTable } from "./table.tsx";
import { Tag } from "./tag.tsx";

/** `at`: the clock time as people say it. `who`: the part that leads, with a name where it is known. */
export type TimedLine = Omit<RunSheetLine, "from" | "lead"> & { at: string; who: string | null };

export type RunSheetProps = {
  lines: readonly TimedLine[];
  /** The clock time. */
  end: string;
  /** Of the whole session. */
  minutes: number;
  /** The language of the titles. */
  lang: Language;
};

export function RunSheet({ lines, end, minutes, lang }: RunSheetProps) {
  const all = useWords(printing);
  const words = all.sheet;
  const within = lines.filter((line) => !line.after);
  return (
    <div className={`run-sheet stack close${lines.length > 13 ? " dense" : ""}`}>
      <DataTable
        caption={all.runSheet}
        bareCaption
        columns={[
          { label: words.time },
          { label: words.part },
          { label: words.minutes, number: true },
          { label: words.leads },
          { label: words.late },
        ]}
        rows={[
          ...within.map(row),
          { key: "end", cells: [end, <strong>{words.end}</strong>, minutes, "", ""] },
          ...lines.filter((line) => line.after).map(row),
        ]}
      />
      <p className="small quiet">{words.notes}</p>
    </div>
  );

  function row({ id, at, title, language, minutes: own, who, late, safety, after }: TimedLine) {
    const part = (
      <span>
        <span lang={language ?? lang}>{title}</span>
        {after && <span className="quiet small"> ({words.after})</span>}{" "}
        {safety && (
          <Tag shape="triangle" tone="care">
            {words.safety}
          </Tag>
        )}
      </span>
    );
    const givesWay = late ? words.lateFirst(late.turn, late.to) : "–";
    return { key: id, cells: [at, part, own, who ?? "–", givesWay] };
  }
}
