/**
 * What the check on the command line says, in the form that was asked for: lines for people, JSON, annotations of
 * GitHub's workflows, SARIF. Paths are as whoever asked would type them, with `/`.
 */
import type { ReportFormat } from "#app/domain/curriculum/findings/check-options.ts";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import { sentenceOf, checkWords } from "../findings.ts";
import { importSentence } from "../import-refusals.ts";
import { under, weigh } from "./checked.ts";
import type { Checked, Weighed } from "./checked.ts";
import { sarifReport, type Paragraphs } from "./sarif.ts";

/** The shape of `--format json`: `format` rises when a key changes its meaning or goes; new keys may come. */
export type JsonReport = Weighed & {
  format: 1;
  language: Language;
  folders: (Weighed & {
    folder: string;
    refused: string | null;
    stamped: string[];
    findings: JsonFinding[];
  })[];
};
export type JsonFinding = {
  file: string;
  line: number;
  column: number;
  severity: Finding["severity"];
  rule: string;
  why: string;
  hint: string;
  segment: string | null;
};

/** The whole report as text, with a line end; `about` gives what the authors' reference says of rules. */
export function reportOn(
  checked: readonly Checked[],
  format: ReportFormat,
  language: Language,
  about: () => Paragraphs = () => new Map(),
): string {
  switch (format) {
    case "text":
      return checked.map((one) => `${textOf(one, language)}\n`).join("");
    case "json":
      return `${JSON.stringify(jsonReport(checked, language), null, 2)}\n`;
    case "github":
      return checked.map((one) => annotationsOf(one, language)).join("");
    case "sarif":
      return `${JSON.stringify(sarifReport(checked, language, about()), null, 2)}\n`;
  }
}

export function jsonReport(checked: readonly Checked[], language: Language): JsonReport {
  const folders = checked.map((one) => ({
    folder: one.folder,
    refused: one.refusal && importSentence(one.refusal, language),
    ...weigh(one),
    stamped: one.stamped.map((path) => under(one.folder, path)),
    findings: one.findings.map((finding) => jsonFinding(one.folder, finding, language)),
  }));
  const sum = (key: keyof Weighed) => folders.reduce((total, folder) => total + folder[key], 0);
  return {
    format: 1,
    language,
    errors: sum("errors"),
    warnings: sum("warnings"),
    infos: sum("infos"),
    folders,
  };
}

function jsonFinding(folder: string, finding: Finding, language: Language): JsonFinding {
  const { file, line, column } = finding.at;
  const { severity, rule, segment = null } = finding;
  return {
    file: under(folder, file),
    line,
    column,
    severity,
    rule,
    ...sentenceOf(finding, language),
    segment,
  };
}

function textOf(checked: Checked, language: Language): string {
  const { folder, refusal, findings, stamped } = checked;
  const words = checkWords[language];
  const { errors, warnings, infos } = weigh(checked);
  const lines = findings.flatMap((finding) => {
    const { file, line, column, severity, rule, why, hint } = jsonFinding(folder, finding, language);
    return [`${file}:${line}:${column} ${words.severity[severity]} ${rule} ${why}`, `    ${hint}`];
  });
  if (refusal) lines.push(`${folder}: ${importSentence(refusal, language)}`);
  lines.push(...stamped.map((path) => words.stamped(under(folder, path))));
  return [...lines, words.sum(folder, errors, warnings, infos)].map(oneLine).join("\n");
}

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands: `::error file=…,line=…,col=…,title=…::message`, with their own way of escaping. */
function annotationsOf({ folder, refusal, findings }: Checked, language: Language): string {
  const told = findings.map((one) => {
    const { file, line, column, severity, rule, why, hint } = jsonFinding(folder, one, language);
    const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
    return `::${commands[severity]} ${place}::${message([why, hint].filter(Boolean).join("\n"))}\n`;
  });
  const refused = refusal
    ? [`::error title=${property(folder)}::${message(importSentence(refusal, language))}\n`]
    : [];
  return [...refused, ...told].join("");
}

function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A text of a curriculum must not begin a line of its own: some readers of logs obey what stands there. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
