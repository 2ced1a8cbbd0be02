/** Beside a form that came back because somebody else was quicker: what is saved now, where it differs from what is typed. */
import { overtaken } from "#app/words/shared.ts";
import { Notice } from "./notice.tsx";
import { useWords } from "./speech.tsx";

type Named = { name: string; label: string; shown?: ((value: string) => string) | undefined };

export function StandsNow(props: {
  wrong: Readonly<Record<string, string>>;
  now: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string>>;
  fields: readonly Named[];
}) {
  const { wrong, now, typed, fields } = props;
  const words = useWords(overtaken);
  if (wrong[""] !== "seen-is-old") return null;
  const differing = fields.filter(({ name }) => (now[name] ?? "") !== (typed[name] ?? ""));
  return (
    <Notice title={words.now}>
      <ul>
        {differing.map(({ name, label, shown = (value) => value }) => (
          <li key={name}>
            {words.of(label)} <strong>{now[name] ? shown(now[name]) : words.nothing}</strong>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
