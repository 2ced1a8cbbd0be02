/**
 * What findings count, said as people say it: every sentence with a number in it, with nought, one and two in every
 * place where a number can stand.
 */
import { expect, test } from "vitest";
import { exampleOf, ruleIds, type RuleId } from "#app/domain/curriculum/findings/register.ts";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import { sentenceOf } from "#app/words/findings.ts";
import { finding } from "#tests/support/finding.ts";

/** Where only a text tells how many there are, in both of its places. */
const asTexts = ["prompts", "checkpoints"].map((what): Case => [
  "translation-structure",
  { what, found: "0", expected: "0" },
]);
type Case = [rule: RuleId, facts: Finding["facts"]];
const cases: Case[] = [
  ...ruleIds
    .map((rule): Case => [rule, exampleOf(rule)])
    .filter(([, facts]) => Object.values(facts).includes(0)),
  ...asTexts,
];

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

test("every number that a finding can tell is put to the proof", () => {
  expect(cases.length).toBeGreaterThan(40);
  for (const rule of ruleIds)
    for (const fact of Object.values(exampleOf(rule))) expect([0, String(fact)], rule).toContain(fact);
});

function saidIn(language: Language): string[] {
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
