/**
 * Everything that can be wrong with a curriculum, as codes: for each rule the facts that its sentence needs and how
 * much it weighs. The sentences themselves live in `words`, under `findings`. An error keeps a curriculum from being run;
 * a warning is for the author; an info is only worth a look.
 *
 * A fact called `suggestion` is "" where there is nothing to suggest. Lists of codes are joined by ", ".
 */
import { milderCourse, type CourseFacts } from "./facts-course.ts";
import { milderLanguage, type LanguageFacts } from "./facts-language.ts";
import { milderLaw, type LawFacts, type SwitchFacts } from "./facts-law.ts";
import { milderPace, type PaceFacts } from "./facts-pace.ts";
import { milderPrivacy, type PrivacyFacts } from "./facts-privacy.ts";
import { milderSafety, type SafetyFacts } from "./facts-safety.ts";
import type { LostHeading } from "../format/lost-headings.ts";
import type { Finding, Position } from "../plan.ts";
import { milderTranslation, type TranslationFacts } from "../translations/facts.ts";
import type { YamlFault } from "../format/yaml-faults.ts";

type Nothing = Record<string, never>;
type Found = { found: string };
type Guess = { found: string; suggestion: string };

/** Rules of the parser: the folder, its files, their front matter. */
export type FileFacts = {
  "file-too-large": { bytes: number; limit: number };
  "file-not-text": Nothing;
  "file-not-as-named": Nothing;
  "too-many-files": { files: number; limit: number };
  "too-many-sessions": { sessions: number; limit: number };
  "too-deep": { limit: number };
  "too-tangled": { limit: number };
  "path-unsafe": { path: string };
  /** `found`: the file that is probably meant by it, "" where there is none. */
  "file-missing": { name: string; found: string };
  /** `wanted`: what it should probably be called, "" where that cannot be guessed. */
  "file-unused": { name: string; wanted: string };
  "file-twice": { name: string };
  "sessions-missing": Nothing;
  "session-number-gap": { expected: number; found: number };
  "session-number-twice": { number: number };
  "front-matter-absent": Nothing;
  "yaml-unreadable": { fault: YamlFault };
  "yaml-alias": Nothing;
  "key-twice": { key: string };
  "key-unknown": { key: string; suggestion: string };
  "key-missing": { key: string };
  "value-type": { key: string; expected: string };
  "value-choice": { key: string; found: string; choices: string; suggestion: string };
  "value-range": { key: string; bound: "at-least" | "at-most"; limit: number };
  "value-malformed": { key: string; example: string };
  "group-order": { min: number; ideal: number; max: number };
};

/** Rules of the parser: headings, attributes, the frame. */
export type HeadingFacts = {
  "heading-level": { from: number; to: number };
  "heading-empty": Nothing;
  "heading-underlined": Nothing;
  "heading-lost": { why: LostHeading; found: string };
  "heading-near-frame": Guess;
  "outside-segment": Nothing;
  "minutes-missing": { heading: string };
  "minutes-unreadable": Found;
  "minutes-zero": { heading: string };
  "variant-unknown": Guess;
  "variant-not-offered": { variant: string };
  "kind-missing": { heading: string };
  "kind-unknown": Guess;
  "kind-twice": { first: string; second: string };
  "attributes-unreadable": Found;
  "attribute-unknown": Guess;
  "attribute-twice": { key: string };
  "attribute-value": { key: string; found: string; example: string };
  "attribute-alone": { key: string; needs: string };
  "frame-segment-missing": { segment: string };
  "without-unknown": Guess;
  "without-present": { segment: string };
};

/** Rules of the parser: quotes, and what a text refers to. */
export type TextFacts = {
  "callout-unknown": Guess;
  "callout-inside": Nothing;
  "callout-outside": Nothing;
  "quote-continued": Nothing;
  "callout-argument": { callout: string; found: string };
  "callout-argument-missing": { callout: string; example: string };
  "callout-empty": { callout: string };
  "safety-unknown": Guess;
  "approved-missing": { name: string };
  "raw-html": Found;
  "placeholder-unknown": Guess;
  "source-unknown": Guess;
  "asset-missing": { path: string; suggestion: string };
  "asset-path": { path: string; folder: string };
  "annex-missing": { name: string };
  "image-without-alt": { path: string };
  "audio-without-transcript": { path: string };
};

/** Rules of the linter: time. Minutes are whole minutes, `each` and `needed` are seconds. */
export type TimeFacts = {
  "minutes-sum": { variants: string; sum: number; minutes: number };
  "round-short": { voices: number; people: number; each: number; needed: number; minutes: number };
  "turns-short": { size: number; turns: number; needed: number; minutes: number };
  "break-missing": { variants: string; stretch: number; limit: number };
  "break-late": { variants: string; stretch: number; limit: number };
  "input-long": { minutes: number; limit: number };
  "inputs-heavy": { minutes: number; session: number };
  "no-slack": { variants: string; slack: number; wanted: number };
  "floor-above": { floor: number; minutes: number };
  "floor-zero": Nothing;
  "max-below": { max: number; minutes: number };
  "core-long": { variants: string; core: number; minutes: number };
  "words-over": { words: number; rate: number; minutes: number };
  "words-heavy": { share: number };
};

/** Rules of the linter: structure and mandatory safety wording. */
export type StructureFacts = {
  "segment-id-twice": { id: string };
  "check-in-missing": { variants: string };
  "check-out-missing": { variants: string };
  "goal-never-reviewed": { next: string };
  "goal-never-set": Nothing;
  "goal-review-first": Nothing;
  "shared-goal-untouched": { sessions: number; limit: number };
  "needs-unknown": Guess;
  "needs-later": Found;
  "segments-many": { segments: number; limit: number };
  "segments-few": { segments: number; limit: number };
  "lead-long": { lead: string; minutes: number; limit: number };
  "safety-missing": { name: string; variants: string };
  "safety-closing": { variants: string };
  "safety-optional": { name: string };
  "completion-session": { rule: string; number: number; why: "unknown" | "not-counted" };
  "completion-amount": { rule: string; found: string; meetings: number };
  "completion-late": { rule: string; late: number; minutes: number };
};

export type FactsOf = FileFacts &
  HeadingFacts &
  TextFacts &
  TimeFacts &
  StructureFacts &
  CourseFacts &
  PaceFacts &
  SafetyFacts &
  PrivacyFacts &
  LanguageFacts &
  LawFacts &
  SwitchFacts &
  TranslationFacts;
export type RuleId = keyof FactsOf;

/** What is not an error. Everything else is one. */
const milder: Partial<Record<RuleId, "warning" | "info">> = {
  ...milderCourse,
  ...milderPace,
  ...milderSafety,
  ...milderPrivacy,
  ...milderLanguage,
  ...milderLaw,
  ...milderTranslation,
  "file-unused": "warning",
  "variant-not-offered": "warning",
  "without-present": "warning",
  "break-late": "warning",
  "input-long": "warning",
  "inputs-heavy": "warning",
  "no-slack": "warning",
  "core-long": "warning",
  "words-heavy": "info",
  "goal-review-first": "warning",
  "shared-goal-untouched": "warning",
  "segments-many": "warning",
  "segments-few": "warning",
  "lead-long": "warning",
};

/** How findings are handed over while reading; the reader goes on after each. */
export type Tell = (finding: Finding) => void;

/** One finding of `rule` at a place in the source; `segment` is the id of the segment it is about, if any. */
export function finding<R extends RuleId>(
  rule: R,
  at: Position,
  facts: FactsOf[R],
  segment?: string,
): Finding {
  const base: Finding = { rule, severity: severityOf(rule), at, facts };
  return segment === undefined ? base : { ...base, segment };
}

/** How much a rule weighs. */
export function severityOf(rule: RuleId): Finding["severity"] {
  return milder[rule] ?? "error";
}

/** True when nothing found keeps the curriculum from being run; a broken translation only keeps itself back. */
export function canBeRun(findings: readonly Finding[]): boolean {
  return findings.every((one) => one.severity !== "error" || isInTranslation(one.at.file));
}

/** Whether a path stands in the folder of a translation (`fr/frame.md`). */
export function isInTranslation(path: string): boolean {
  return /^[a-z]{2}(?:-[A-Za-z0-9]+)?\//.test(path);
}

/**
 * What was read wrongly and makes other rules speak: a lost heading at line 20 is why the minutes, told at line 2, do
 * not add up.
 */
const causes: readonly string[] = [
  "file-missing",
  "heading-lost",
  "heading-empty",
  "heading-underlined",
  "heading-near-frame",
  "minutes-unreadable",
  "variant-unknown",
  "kind-unknown",
  "attributes-unreadable",
  "attribute-value",
];

/**
 * Causes first, then by file, line, column and rule, so that the same folder always gives the same list; equal
 * findings once.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((one) => ({ one, key: JSON.stringify([one.rule, one.facts, one.segment]) }));
  keyed.sort(
    (a, b) =>
      Number(causes.includes(b.one.rule)) - Number(causes.includes(a.one.rule)) ||
      compare(a.one.at.file, b.one.at.file) ||
      a.one.at.line - b.one.at.line ||
      a.one.at.column - b.one.at.column ||
      compare(a.key, b.key),
  );
  return keyed.filter((entry, n) => !isSame(entry, keyed[n - 1])).map((entry) => entry.one);
}

type Keyed = { one: Finding; key: string };

function isSame(a: Keyed, b: Keyed | undefined): boolean {
  if (!b || a.key !== b.key) return false;
  return (
    a.one.at.file === b.one.at.file && a.one.at.line === b.one.at.line && a.one.at.column === b.one.at.column
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
