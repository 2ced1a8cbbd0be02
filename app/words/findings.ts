/**
 * What the product says about a curriculum: for every rule of the parser and the linter one sentence why and one hint,
 * in English and French. The families stand in `findings/`; a rule without a sentence is a type error.
 */
import type { FactsOf, RuleId } from "#app/domain/curriculum/findings/register.ts";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import { courseFindings } from "./findings/course.ts";
import { fileFindings } from "./findings/files.ts";
import { headingFindings } from "./findings/headings.ts";
import { languageFindings } from "./findings/language.ts";
import { lawFindings } from "./findings/law.ts";
import { paceFindings } from "./findings/pace.ts";
import { privacyFindings } from "./findings/privacy.ts";
import { safetyFindings } from "./findings/safety.ts";
import { structureFindings } from "./findings/structure.ts";
import type { Sentence, SentencesOf } from "./findings/terms.ts";
import { textFindings } from "./findings/texts.ts";
import { timeFindings } from "./findings/time.ts";
import { translationFindings } from "./findings/translations.ts";
import { both, spaced } from "./language.ts";

const en: SentencesOf<FactsOf> = {
  ...fileFindings.en,
  ...headingFindings.en,
  ...textFindings.en,
  ...timeFindings.en,
  ...structureFindings.en,
  ...courseFindings.en,
  ...paceFindings.en,
  ...safetyFindings.en,
  ...privacyFindings.en,
  ...languageFindings.en,
  ...lawFindings.en,
  ...translationFindings.en,
};
const fr: SentencesOf<FactsOf> = {
  ...fileFindings.fr,
  ...headingFindings.fr,
  ...textFindings.fr,
  ...timeFindings.fr,
  ...structureFindings.fr,
  ...courseFindings.fr,
  ...paceFindings.fr,
  ...safetyFindings.fr,
  ...privacyFindings.fr,
  ...languageFindings.fr,
  ...lawFindings.fr,
  ...translationFindings.fr,
};

export const findings = both(en, fr);

/** A finding in words. A rule that is no longer known (a finding kept by an older version) gives its bare id. */
export function sentenceOf(finding: Finding, language: Language): Sentence {
  const { why, hint } = isKnown(finding.rule)
    ? (findings[language][finding.rule] as (facts: Finding["facts"]) => Sentence)(finding.facts)
    : { why: finding.rule, hint: "" };
  return language === "fr" ? { why: spaced(why), hint: spaced(hint) } : { why, hint };
}

function isKnown(rule: string): rule is RuleId {
  return Object.hasOwn(findings.en, rule);
}
