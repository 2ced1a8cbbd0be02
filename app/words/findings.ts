/** What can be wrong with a curriculum, and how to mend it; what the check says on a command line. */
import { family } from "./registry.ts";
import type { RuleId } from "#app/domain/curriculum/findings/register.ts";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import type { Sentence } from "./findings-shape.ts";
import { typeset } from "./language.ts";

export const findings = family((words) => words.findings.findings);
export const checkWords = family((words) => words.findings.checkWords);

/** A finding in words. A rule that is no longer known (a finding kept by an older version) gives its bare id. */
export function sentenceOf(finding: Finding, language: Language): Sentence {
  const { why, hint } = isKnown(finding.rule)
    ? (findings[language][finding.rule] as (facts: Finding["facts"]) => Sentence)(finding.facts)
    : { why: finding.rule, hint: "" };
  return { why: typeset(language, why), hint: typeset(language, hint) };
}

function isKnown(rule: string): rule is RuleId {
  return Object.hasOwn(findings.en, rule);
}
