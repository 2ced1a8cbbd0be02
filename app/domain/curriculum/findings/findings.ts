/**
 * Findings about a curriculum, which are codes with the facts that their sentences need: when it can be run, and in which
 * order they are told. Each rule is declared where it is told (`declare.ts`); the sentences live in `words`, under `findings`.
 */
import type { Finding } from "../plan.ts";

/** How findings are handed over while reading; the reader goes on after each. */
export type Tell = (finding: Finding) => void;

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
