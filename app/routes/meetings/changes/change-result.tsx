/** The dates as they would be, beside the dates as they are; and the form that saves them. */
import { SubmitButton } from "#app/ui/button.tsx";
import { ClockNotes } from "#app/ui/clock-notes.tsx";
import { Field } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import { changes } from "#app/words/cycles.ts";
import { DateWarnings, SkippedDates } from "../../cycles/planning/plan-dates.tsx";
import type { ChangeLine, ChangePreview } from "./change-preview.server.ts";

type FormProps = {
  action: string;
  act: string;
  hidden: Readonly<Record<string, string>>;
  words: { value: string | undefined; error: string | undefined };
};
type Props = FormProps & { preview: Extract<ChangePreview, { ok: true }> };

export function ChangeResult({ preview, hidden, ...form }: Props) {
  const words = useWords(changes);
  return (
    <section className="stack">
      <h2>{words.result}</h2>
      <ClockNotes standing={preview.clocks} />
      <DateWarnings warnings={preview.warnings} />
      <ChangeTable lines={preview.lines} />
      <SkippedDates skipped={preview.skipped} />
      <p>{words.tells(preview.people)}</p>
      <ChangeForm {...form} hidden={{ ...hidden, seen: String(preview.seen) }} asks={preview.people > 0} />
    </section>
  );
}

/** What was confirmed and could not be: the same form again with the words written for it. */
export function ChangeForm({ action, act, hidden, words: note, asks }: FormProps & { asks: boolean }) {
  const words = useWords(changes);
  return (
    <form method="post" action={action} className="stack">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {asks && (
        <Field
          name="words"
          type="textarea"
          rows={3}
          label={words.words}
          hint={words.wordsHint}
          {...note}
          optional
        />
      )}
      <SubmitButton>{act}</SubmitButton>
    </form>
  );
}

function ChangeTable({ lines }: { lines: readonly ChangeLine[] }) {
  const words = useWords(changes);
  const said = { moved: words.moved, gone: words.gone, added: words.added, takes: words.takes };
  return (
    <DataTable
      caption={words.result}
      bareCaption
      columns={[{ label: words.number }, { label: words.before }, { label: words.after }]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          `${line.number}. ${line.title}`,
          line.before && <Time key="before" at={line.before} />,
          <span key="after">
            {line.after && line.what && (
              <>
                <Time at={line.after} /> ·{" "}
              </>
            )}
            {line.what ? said[line.what] : words.asBefore}
          </span>,
        ],
      }))}
    />
  );
}

function Time({ at }: { at: NonNullable<ChangeLine["after"]> }) {
  return <When at={at.startsAt} until={at.endsAt} zone={at.zone} />;
}
