/**
 * What findings count, said as people say it: every sentence with a number in it, with nought, one and two in every
 * place where a number can stand.
 */
import { expect, test } from "vitest";
import { finding, type FactsOf, type RuleId } from "#app/domain/curriculum/findings/findings.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { sentenceOf } from "#app/words/findings.ts";

type Numbers<F> = {
  [K in keyof F]: [F[K]] extends [never] ? never : F[K] extends number ? K : never;
}[keyof F];
/** The rules whose facts hold a number: a new one that is not below is a type error. */
type Counting = { [R in RuleId as Numbers<FactsOf[R]> extends never ? never : R]: FactsOf[R] };

const n = 0;
const variants = "online";
const examples: Counting & Pick<FactsOf, "translation-structure"> = {
  "file-too-large": { bytes: n, limit: n },
  "too-many-files": { files: n, limit: n },
  "too-many-sessions": { sessions: n, limit: n },
  "too-deep": { limit: n },
  "too-tangled": { limit: n },
  "session-number-gap": { expected: n, found: n },
  "session-number-twice": { number: n },
  "value-range": { key: "age", bound: "at-least", limit: n },
  "group-order": { min: n, ideal: n, max: n },
  "heading-level": { from: n, to: n },
  "minutes-sum": { variants, sum: n, minutes: n },
  "round-short": { voices: n, people: n, each: n, needed: n, minutes: n },
  "turns-short": { size: n, turns: n, needed: n, minutes: n },
  "break-missing": { variants, stretch: n, limit: n },
  "break-late": { variants, stretch: n, limit: n },
  "input-long": { minutes: n, limit: n },
  "inputs-heavy": { minutes: n, session: n },
  "no-slack": { variants, slack: n, wanted: n },
  "floor-above": { floor: n, minutes: n },
  "max-below": { max: n, minutes: n },
  "core-long": { variants, core: n, minutes: n },
  "words-over": { words: n, rate: n, minutes: n },
  "words-heavy": { share: n },
  "shared-goal-untouched": { sessions: n, limit: n },
  "segments-many": { segments: n, limit: n },
  "segments-few": { segments: n, limit: n },
  "lead-long": { lead: "A", minutes: n, limit: n },
  "completion-session": { rule: "all", number: n, why: "unknown" },
  "completion-amount": { rule: "all", found: "2/3", meetings: n },
  "completion-late": { rule: "all", late: n, minutes: n },
  "phase-session": { phase: "Start", number: n, why: "twice" },
  "phase-missing": { number: n },
  "entry-beyond": { until: n, sessions: n },
  "round-heavy": { minutes: n, session: n },
  "round-crowd": { people: n, each: n, mostPeople: n, mostEach: n },
  "break-second": { variants, minutes: n },
  "short-unreachable": { variants, reach: n, short: n },
  "theme-before-end": { theme: "substances", minutes: n, limit: n },
  "grounding-long": { minutes: n, limit: n },
  "sentence-long": { words: n, limit: n },
  "reading-hard": { age: n, target: n, words: n },
  "translation-unstamped": { parts: n },
  "translation-structure": { what: "prompts", found: "0", expected: "0" },
};

/** The facts with 0, 1 and 2 in every place, each with each; a number may also come as a text. */
function everyCount(facts: Record<string, string | number>): Record<string, string | number>[] {
  return Object.entries(facts).reduce<Record<string, string | number>[]>(
    (all, [key, value]) =>
      value !== 0 && value !== "0"
        ? all
        : all.flatMap((one) =>
            [0, 1, 2].map((count) => ({ ...one, [key]: value === 0 ? count : String(count) })),
          ),
    [facts],
  );
}

function saidIn(language: Language): string[] {
  const cases: [RuleId, Record<string, string | number>][] = Object.entries(examples).map(([rule, facts]) => [
    rule as RuleId,
    facts,
  ]);
  cases.push(["translation-structure", { ...examples["translation-structure"], what: "checkpoints" }]);
  return cases.flatMap(([rule, facts]) =>
    everyCount(facts).map((one) => {
      const { why, hint } = sentenceOf(finding(rule, at, one as never), language);
      return `${rule}: ${why} ${hint}`.replaceAll("\u00a0", " ");
    }),
  );
}
const at = { file: "01-a.md", line: 1, column: 1 };

function faults(language: Language, ...wrong: RegExp[]): string[] {
  return saidIn(language).filter((text) => wrong.some((one) => one.test(text)));
}

test("English says one minute, and no or two minutes", () => {
  const manyOfOne = /(?<![\d.])1 (?!is\b|has\b|as\b|comes\b)[a-z]+s\b|(?<![\d.])1 (?:people|[a-z]+ are)\b/;
  const oneOfMany =
    /(?<![\d.])[02] (?:minute|session|segment|word|file|person|voice|year|level|meeting|mark)\b(?! files)/;
  expect(faults("en", manyOfOne, oneOfMany)).toEqual([]);
});

test("French says no minute and one minute, and two minutes", () => {
  const manyOfOne = /(?<![\d.])[01] (?!temps\b|plus\b|sans\b|voix\b|mois\b|dans\b)[a-zé]+[sx](?![a-zéè])/;
  const oneOfMany =
    /(?<![\d.])2 (?:minute|séance|mot|fichier|personne|an|niveau|question|case|partie|signe|octet)\b/;
  expect(faults("fr", manyOfOne, oneOfMany)).toEqual([]);
});

test("nothing is left open by a letter in parentheses", () => {
  expect([...saidIn("en"), ...saidIn("fr")].filter((text) => /\p{L}\(e?s\)/u.test(text))).toEqual([]);
});
