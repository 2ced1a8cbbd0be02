/** The lines of a source file with their numbers, as plain text, and what was found standing at its line. */
import { useWords } from "#app/ui/speech.tsx";
import { authors } from "#app/words/curricula.ts";
import type { Language } from "#app/words/language.ts";
import { Weight, withRule } from "./findings.tsx";
import type { Found } from "./findings.tsx";

export type SourceLine = { number: number; text: string; found: readonly Found[] };

export function Source(props: { lines: readonly SourceLine[]; lang: Language; reference: string }) {
  const { lines, lang, reference } = props;
  const words = useWords(authors).findings;
  if (lines.length === 1 && lines[0]?.text === "" && lines[0].found.length === 0)
    return <p className="empty">{words.noLines}</p>;
  return (
    <ol className="source" start={lines[0]?.number}>
      {lines.map(({ number, text, found }) => (
        <li key={number} id={`line-${number}`} className={found.length > 0 ? "found" : undefined}>
          <code lang={lang}>{text}</code>
          {found.map((one, index) => (
            <OneFinding key={index} found={one} reference={reference} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function OneFinding({ found, reference }: { found: Found; reference: string }) {
  const { why, hint, severity, at, rule } = found;
  const words = useWords(authors).findings;
  return (
    <div className={severity === "error" ? "notice care" : "notice"}>
      <p className="cluster">
        <Weight severity={severity} />
        <span className="quiet small">{words.place(at.line, at.column)}</span>
      </p>
      <p>{why}</p>
      {hint && <p className="quiet">{hint}</p>}
      <p className="small">
        <a href={withRule(reference, rule)}>{words.about(rule)}</a>
      </p>
    </div>
  );
}
