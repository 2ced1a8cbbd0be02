/**
 * All rules, collected from the files that declare them. This list is of files: a rule that is added to one of them is in
 * the register, and then asks for its sentences (a type error) and its paragraph in the authors' reference (a test).
 */
import type { Declared, FactsIn } from "./declare.ts";
import type { Finding } from "../plan.ts";
import { declared as folder } from "../format/files/folder.ts";
import { declared as markdown } from "../format/texts/markdown.ts";
import { declared as frontMatter } from "../format/heads/front-matter.ts";
import { declared as groupSize } from "../format/heads/group-size.ts";
import { declared as readSegments } from "../format/read-segments.ts";
import { declared as lostHeadings } from "../format/texts/lost-headings.ts";
import { declared as frame } from "../format/frame.ts";
import { declared as segmentHeading } from "../format/heads/segment-heading.ts";
import { declared as readSession } from "../format/read-session.ts";
import { declared as callouts } from "../format/texts/callouts.ts";
import { declared as blocks } from "../format/texts/blocks.ts";
import { declared as pageChecks } from "../format/texts/page-checks.ts";
import { declared as references } from "../format/references.ts";
import { declared as placeholders } from "../placeholders.ts";
import { declared as sums } from "../checks/time/sums.ts";
import { declared as rounds } from "../checks/time/rounds.ts";
import { declared as slack } from "../checks/time/slack.ts";
import { declared as wordCounts } from "../checks/lists/words.ts";
import { declared as pace } from "../checks/time/pace.ts";
import { declared as sessionShape } from "../checks/course/session-shape.ts";
import { declared as threads } from "../checks/course/threads.ts";
import { declared as lead } from "../checks/time/lead.ts";
import { declared as safetyWording } from "../checks/safety/safety-wording.ts";
import { declared as completion } from "../checks/course/completion.ts";
import { declared as firstAndLast } from "../checks/course/first-and-last.ts";
import { declared as phases } from "../checks/course/phases.ts";
import { declared as methods } from "../checks/course/methods.ts";
import { declared as homePractice } from "../checks/course/home-practice.ts";
import { declared as retyped } from "../checks/safety/retyped.ts";
import { declared as phone } from "../checks/safety/phone.ts";
import { declared as safety } from "../checks/safety/safety.ts";
import { declared as sensitive } from "../checks/safety/sensitive.ts";
import { declared as exercises } from "../checks/safety/exercises.ts";
import { declared as privacy } from "../checks/safety/privacy.ts";
import { declared as reachable } from "../checks/safety/reachable.ts";
import { declared as names } from "../checks/wording/names.ts";
import { declared as reading } from "../checks/wording/reading.ts";
import { declared as vocabulary } from "../checks/wording/vocabulary.ts";
import { declared as address } from "../checks/wording/address.ts";
import { declared as prompts } from "../checks/wording/prompts.ts";
import { declared as anchors } from "../format/texts/anchors.ts";
import { declared as law } from "../checks/course/law.ts";
import { declared as claims } from "../checks/wording/claims.ts";
import { declared as readTranslations } from "../translations/read-translations.ts";
import { declared as align } from "../translations/align.ts";
import { declared as heads } from "../translations/heads.ts";
import { declared as compare } from "../translations/compare.ts";
import { declared as tellStamps } from "../translations/tell-stamps.ts";
import { declared as switches } from "./switches.ts";

export type { PrivateMatter } from "../checks/safety/privacy.ts";
export type { Difference } from "../translations/compare.ts";

/** The families in which the sentences are written. */
const families = {
  file: { rules: { ...folder.rules, ...markdown.rules, ...frontMatter.rules, ...groupSize.rules } },
  heading: {
    rules: {
      ...readSegments.rules,
      ...lostHeadings.rules,
      ...frame.rules,
      ...segmentHeading.rules,
      ...readSession.rules,
    },
  },
  text: {
    rules: {
      ...callouts.rules,
      ...blocks.rules,
      ...pageChecks.rules,
      ...references.rules,
      ...placeholders.rules,
    },
  },
  time: { rules: { ...sums.rules, ...rounds.rules, ...slack.rules, ...wordCounts.rules } },
  pace: { rules: { ...pace.rules } },
  structure: {
    rules: {
      ...sessionShape.rules,
      ...threads.rules,
      ...lead.rules,
      ...safetyWording.rules,
      ...completion.rules,
    },
  },
  course: { rules: { ...firstAndLast.rules, ...phases.rules, ...methods.rules, ...homePractice.rules } },
  safety: {
    rules: { ...retyped.rules, ...phone.rules, ...safety.rules, ...sensitive.rules, ...exercises.rules },
  },
  privacy: { rules: { ...privacy.rules, ...reachable.rules, ...names.rules } },
  language: { rules: { ...reading.rules, ...vocabulary.rules, ...address.rules, ...prompts.rules } },
  law: { rules: { ...anchors.rules, ...law.rules, ...claims.rules } },
  translation: {
    rules: {
      ...readTranslations.rules,
      ...align.rules,
      ...heads.rules,
      ...compare.rules,
      ...tellStamps.rules,
    },
  },
  switch: { rules: { ...switches.rules } },
};
type Families = typeof families;
export type FileFacts = FactsIn<Families["file"]>;
export type HeadingFacts = FactsIn<Families["heading"]>;
export type TextFacts = FactsIn<Families["text"]>;
export type TimeFacts = FactsIn<Families["time"]>;
export type PaceFacts = FactsIn<Families["pace"]>;
export type StructureFacts = FactsIn<Families["structure"]>;
export type CourseFacts = FactsIn<Families["course"]>;
export type SafetyFacts = FactsIn<Families["safety"]>;
export type PrivacyFacts = FactsIn<Families["privacy"]>;
export type LanguageFacts = FactsIn<Families["language"]>;
export type LawFacts = FactsIn<Families["law"]>;
export type TranslationFacts = FactsIn<Families["translation"]>;
export type SwitchFacts = FactsIn<Families["switch"]>;

export type FactsOf = FileFacts &
  HeadingFacts &
  TextFacts &
  TimeFacts &
  PaceFacts &
  StructureFacts &
  CourseFacts &
  SafetyFacts &
  PrivacyFacts &
  LanguageFacts &
  LawFacts &
  TranslationFacts &
  SwitchFacts;
export type RuleId = keyof FactsOf;

const declared = Object.assign({}, ...Object.values(families).map(({ rules }) => rules)) as Record<
  RuleId,
  Declared
>;

export const ruleIds = Object.keys(declared) as readonly RuleId[];

/** How much a rule weighs. */
export function severityOf(rule: RuleId): Finding["severity"] {
  return declared[rule].severity;
}

/** True when an author may switch the rule off with a reason. */
export function isSwitchable(rule: RuleId): boolean {
  return declared[rule].switchable;
}

/** Facts of the shape that a finding of this rule has. */
export function exampleOf(rule: RuleId): Finding["facts"] {
  return declared[rule].facts;
}
