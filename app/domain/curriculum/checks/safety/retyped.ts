/**
 * Approved wording that somebody typed again (L26). It would be said beside the words it copies, or in their place, and
 * would not change with them.
 */
import { always, declare } from "../../findings/declare.ts";
import { approvedNames, type ApprovedName, type ApprovedWording, type Finding } from "../../plan.ts";
import type { Passage, Texts, TextRule } from "../texts/passages.ts";
import { plainOf } from "../texts/plain-text.ts";

export const declared = declare({
  "safety-retyped": always({ name: "" }),
});
const { finding } = declared;

/** Words that follow each other; the share of a paragraph's that must come back; the shortest paragraph looked for. */
const run = 3;
const mostShared = 0.6;
const fewestWords = 9;

type Word = { word: string; index: number };
type Run = { words: string; index: number };
type Paragraph = { name: ApprovedName; runs: ReadonlySet<string> };

/** A text said aloud does not repeat a paragraph of the approved wording, word for word or nearly. */
function wordingIsCalled({ all, approved }: Texts): Finding[] {
  const paragraphs = paragraphsOf(approved);
  return all
    .filter((one) => one.from === "say" || one.from === "safety")
    .flatMap((one) => {
      const runs = runsOf(wordsOf(one.plain));
      const copied = paragraphs.find((paragraph) => shared(runs, paragraph) >= mostShared);
      return copied ? [toldAt(one, runs, copied)] : [];
    });
}

function toldAt(passage: Passage, runs: readonly Run[], copied: Paragraph): Finding {
  const first = runs.find(({ words }) => copied.runs.has(words));
  const at = passage.place(first?.index ?? 0);
  return finding("safety-retyped", at, { name: copied.name }, passage.segment?.id);
}

function paragraphsOf(approved: ApprovedWording): Paragraph[] {
  return approvedNames.flatMap((name) =>
    (approved[name] ?? "").split(/\n\s*\n/).flatMap((text) => {
      const words = wordsOf(plainOf(text));
      return words.length < fewestWords
        ? []
        : [{ name, runs: new Set(runsOf(words).map((one) => one.words)) }];
    }),
  );
}

/** How much of a paragraph comes back, from 0 to 1. */
function shared(runs: readonly Run[], paragraph: Paragraph): number {
  const found = new Set(runs.filter(({ words }) => paragraph.runs.has(words)).map(({ words }) => words));
  return found.size / paragraph.runs.size;
}

function runsOf(words: readonly Word[]): Run[] {
  return words.slice(0, Math.max(words.length - run + 1, 0)).map(({ index }, n) => ({
    words: words
      .slice(n, n + run)
      .map(({ word }) => word)
      .join(" "),
    index,
  }));
}

function wordsOf(plain: string): Word[] {
  return [...plain.matchAll(/[\p{L}\p{N}']+/gu)].map((match) => ({ word: match[0], index: match.index }));
}

export const retypedRules: readonly TextRule[] = [wordingIsCalled];
