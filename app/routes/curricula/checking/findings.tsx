/** What the parser and the linter found, with its place, why it matters and how to mend it. */
import { useWords } from "#app/ui/speech.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import { authors, shelf } from "#app/words/curricula.ts";

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

/** So many stand on the page of the curriculum; the rest beside the text. */
const mostShown = 8;

/** `beside`: the page that shows the text with its findings. What stops it comes first. */
export function Findings({ findings, beside }: { findings: readonly Found[]; beside: string }) {
  const words = useWords(shelf);
  const about = useWords(authors).findings;
  const order = { error: 0, warning: 1, info: 2 };
  const shown = [...findings].sort((a, b) => order[a.severity] - order[b.severity]).slice(0, mostShown);
  const rest = findings.length - shown.length;
  return (
    <section className="stack" id="findings">
      <h2>{words.findings}</h2>
      {findings.length === 0 && <p>{about.none}</p>}
      <p className="no-print">
        <a href={beside}>{about.link}</a>
      </p>
      {shown.length > 0 && (
        <ul className="entries">
          {shown.map((found) => (
            <li key={`${found.at.file} ${found.at.line} ${found.at.column} ${found.rule} ${found.why}`}>
              <OneFound found={found} beside={beside} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p>
          <a href={beside}>{about.more(rest)}</a>
        </p>
      )}
    </section>
  );
}

function OneFound({ found: { why, hint, severity, at }, beside }: { found: Found; beside: string }) {
  const place = new URLSearchParams({ file: at.file, line: String(at.line) }).toString();
  return (
    <>
      <p className="cluster">
        <Weight severity={severity} />
        <a href={`${beside}?${place}#line-${at.line}`}>
          <code>
            {at.file}:{at.line}:{at.column}
          </code>
        </a>
      </p>
      <p>{why}</p>
      {hint && <p className="quiet">{hint}</p>}
    </>
  );
}
