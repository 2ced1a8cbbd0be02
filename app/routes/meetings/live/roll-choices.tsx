/** One choice a person, with what stood there when the page was made. */
import { marks as kinds } from "#app/domain/groups/attendance.ts";
import { marksAhead } from "#app/domain/meetings/opening.ts";
import type { PersonAt } from "#app/routes/meetings/meeting-page.server.ts";
import { Choice } from "#app/ui/choice.tsx";
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { marks } from "#app/words/meetings.ts";

/** `ahead`: before the day, only what somebody told us. */
export function RollChoices(props: {
  people: readonly PersonAt[];
  typed: Readonly<Record<string, string>>;
  ahead: boolean;
}) {
  const words = useWords(marks);
  return (
    <>
      {props.people.map(({ id, name, mark }) => {
        const options = kinds
          .filter((kind) =>
            kind === "unknown" ? mark !== "unknown" : !props.ahead || marksAhead.includes(kind),
          )
          .map((kind) => ({ value: kind, label: words[kind] }));
        const chosen = props.typed[`mark-${id}`] || mark;
        return (
          <div key={id}>
            <input type="hidden" name={`was-${id}`} value={mark} />
            <Choice
              name={`mark-${id}`}
              legend={<Name>{name}</Name>}
              options={options}
              value={chosen === "unknown" ? null : chosen}
              inline
            />
          </div>
        );
      })}
    </>
  );
}
