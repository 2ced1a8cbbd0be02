/**
 * Findings as SARIF 2.1.0 (OASIS, 27 March 2020), which code hosts and editors read. Addresses are relative to where
 * the command was given; columns count UTF-16 units from 1, as our positions do.
 */
import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Paragraph } from "#app/domain/curriculum/authors-reference.ts";
import { severityOf, type RuleId } from "#app/domain/curriculum/findings/register.ts";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import { authors } from "../curricula.ts";
import { findings as sentences, sentenceOf } from "../findings.ts";
import { importSentence } from "../import-refusals.ts";
import { under, type Checked } from "./checked.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** What the authors' reference says of rules, by their ids; a rule that it does not speak of has no help. */
export type Paragraphs = ReadonlyMap<string, Paragraph>;

/** The log of one run over these folders. */
export function sarifReport(checked: readonly Checked[], language: Language, about: Paragraphs): Log {
  const found = checked.flatMap(({ folder, findings }) => findings.map((finding) => ({ folder, finding })));
  const rules = [...new Set(found.map(({ finding }) => finding.rule))].sort();
  const refusals = checked.flatMap(({ refusal }) => (refusal ? [importSentence(refusal, language)] : []));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Alongside curricula:check",
            language,
            rules: rules.map((rule) => ruleOf(rule, language, about.get(rule))),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: refusals.length === 0,
            toolExecutionNotifications: refusals.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        results: found.map(({ folder, finding }) => resultOf(folder, finding, rules, language)),
      },
    ],
  };
}

/** A rule with its paragraph of the authors' reference. */
function ruleOf(rule: string, language: Language, about?: Paragraph): ReportingDescriptor {
  if (!isKnown(rule)) return { id: rule };
  const weight = { id: rule, defaultConfiguration: { level: levels[severityOf(rule)] } };
  if (!about) return weight;
  const { says, mend } = about;
  const help = `${says}\n\n*${authors[language].reference.mend}* ${mend}`;
  return {
    ...weight,
    shortDescription: { text: plain(says) },
    help: { text: `${plain(says)} ${plain(mend)}`, markdown: help },
  };
}

function resultOf(folder: string, finding: Finding, rules: readonly string[], language: Language): Result {
  const { file, line, column } = finding.at;
  const { why, hint } = sentenceOf(finding, language);
  const uri = under(folder, file).split("/").map(encodeURIComponent).join("/");
  const region = { startLine: line, startColumn: column };
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: [why, hint].filter(Boolean).join(" ") },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } }],
  };
}

function isKnown(rule: string): rule is RuleId {
  return Object.hasOwn(sentences.en, rule);
}

/** Markdown's marks for code taken away. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}
