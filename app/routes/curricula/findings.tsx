/** What the parser and the linter found, with its place, why it matters and how to mend it. */
import { useWords } from "#app/ui/speech.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
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

export function Findings({ findings }: { findings: readonly Found[] }) {
  const words = useWords(shelf);
  if (findings.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.findings}</h2>
      <ul className="entries">
        {findings.map(({ why, hint, severity, rule, at }) => (
          <li key={`${at.file} ${at.line} ${at.column} ${rule} ${why}`}>
            <p className="cluster">
              <Tag shape={shapes[severity]} tone={severity === "error" ? "care" : "plain"}>
                {words.severity[severity]}
              </Tag>
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
