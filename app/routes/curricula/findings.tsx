/** What the parser and the linter found, with its place, why it matters and how to mend it. */
import { useWords } from "#app/ui/speech.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import { authors } from "#app/words/authors.ts";
import { shelf } from "#app/words/shelf.ts";

type Severity = "error" | "warning" | "info";
export type Found = {
  why: string;
  hint: string;
  severity: Severity;
  rule: string;
  at: { file: string; line: number; column: number };
};

const shapes: Record<Severity, Shape> = { error: "triangle", warning: "diamond", info: "ring" };

/** How much a finding weighs, as a word and a shape. */
export function Weight({ severity }: { severity: Severity }) {
  return (
    <Tag shape={shapes[severity]} tone={severity === "error" ? "care" : "plain"}>
      {useWords(shelf).severity[severity]}
    </Tag>
  );
}

/** Where the authors' reference speaks of a rule. */
export function withRule(reference: string, rule: string): string {
  return `${reference}#rule-${encodeURIComponent(rule)}`;
}

/** `beside`: the page that shows the text with its findings. */
export function Findings({ findings, beside }: { findings: readonly Found[]; beside: string }) {
  const words = useWords(shelf);
  const toText = <a href={beside}>{useWords(authors).findings.link}</a>;
  if (findings.length === 0) return <p className="no-print">{toText}</p>;
  return (
    <section className="stack">
      <h2>{words.findings}</h2>
      <p>{toText}</p>
      <ul className="entries">
        {findings.map(({ why, hint, severity, rule, at }) => (
          <li key={`${at.file} ${at.line} ${at.column} ${rule} ${why}`}>
            <p className="cluster">
              <Weight severity={severity} />
              <code>
                {at.file}:{at.line}:{at.column}
              </code>
            </p>
            <p>{why}</p>
            {hint && <p className="quiet">{hint}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
