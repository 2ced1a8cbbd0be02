/**
 * The small curriculum with words put somewhere in it, in English or in French, for rules that look at words: what a
 * rule finds, and where.
 */
import { expect } from "vitest";
import type { Finding, Language } from "#app/domain/curriculum/plan.ts";
import { reading, swap, talk } from "./small-folder.ts";

/** Where the words stand: a kind of block of the second session's discussion, or the handout. */
export type Spot = "say" | "text" | "ask" | "show" | "points" | "tip" | "if" | "handout";

const heading = "## Talking (15 min) {.discussion .pass floor=5 cut=1}";
const marked: Record<Exclude<Spot, "say" | "text" | "handout">, string> = {
  ask: "> [!ASK] pass allowed",
  show: "> [!SHOW]",
  points: "> [!POINTS]",
  tip: "> [!TIP]",
  if: "> [!IF] it stays silent",
};

/** The findings of one rule when these words stand in that spot. */
export function found(rule: string, language: Language, words: string, spot: Spot = "say"): Finding[] {
  return foundAll(language, words, spot).filter((one) => one.rule === rule);
}

/** Everything that is found when these words stand in that spot. */
export function foundAll(language: Language, words: string, spot: Spot = "say"): Finding[] {
  const spoken = language === "fr" ? swap("language: en", "language: fr") : (text: string) => text;
  const changes: Record<string, string> =
    spot === "handout"
      ? { "handouts/sheet.md": `# A sheet\n\n${words}\n` }
      : { "02-going-on.md": talk(`${heading}\n\n${blockOf(spot, words)}`) };
  return reading({ "curriculum.md": spoken, ...changes }).findings;
}

export type Case = [language: Language, words: string, spot?: Spot];

/** The rule says nothing of any of these. */
export function quiet(rule: string, cases: readonly Case[]): void {
  for (const [language, words, spot] of cases) expect(found(rule, language, words, spot), words).toEqual([]);
}

/** The rule fires once on each of these. */
export function fires(rule: string, cases: readonly Case[]): void {
  for (const [language, words, spot] of cases) {
    expect(found(rule, language, words, spot).length, words).toBe(1);
  }
}

/** `line:column word` of each finding of a rule: lines are counted from the heading of the segment, or of the sheet. */
export function placed(rule: string, language: Language, words: string, spot: Spot = "say"): string[] {
  return found(rule, language, words, spot).map(({ at, facts }) => {
    const line = spot === "handout" ? at.line : at.line - headingLine;
    return `${line}:${at.column} ${facts["found"] ?? ""}`;
  });
}

function blockOf(spot: Exclude<Spot, "handout">, words: string): string {
  if (spot === "text") return words;
  const quoted = words.split("\n").map((line) => `> ${line}`.trimEnd());
  return [...(spot === "say" ? [] : [marked[spot]]), ...quoted].join("\n");
}

const headingLine = talk(heading).split("\n").indexOf(heading) + 1;
