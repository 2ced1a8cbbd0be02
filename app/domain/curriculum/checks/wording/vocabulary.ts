/** Words that blame, words that only insiders know, sayings that are taken word for word. The lists stand in `lists/`. */
import { declare, info, warning } from "../../findings/declare.ts";
import type { Finding, Language } from "../../plan.ts";
import { blame } from "../lists/blame.ts";
import { idioms } from "../lists/idioms.ts";
import { jargon } from "../lists/jargon.ts";
import type { Passage, TextRule, Texts } from "../texts/passages.ts";
import { finderOf, type Entry, type Finder } from "../texts/plain-text.ts";
import { wordsAt } from "../safety/safety.ts";

export const declared = declare({
  "blame-word": warning({ found: "", instead: "" }),
  "jargon-unexplained": warning({ found: "" }),
  idiom: info({ found: "", meaning: "" }),
});
const { finding } = declared;

const inBoth = <E extends Entry>(lists: Record<Language, readonly E[]>): Record<Language, Finder<E>> => ({
  en: finderOf(lists.en),
  fr: finderOf(lists.fr),
});
const blaming = inBoth(blame);
const insider = inBoth(jargon);
const figurative = inBoth(idioms);

/** What participants hear or see; annexes are for the facilitator, who explains them. */
const met: readonly Passage["from"][] = [
  "say",
  "safety",
  "ask",
  "show",
  "read",
  "play",
  "introduction",
  "handout",
];
const heard: readonly Passage["from"][] = ["say", "safety", "ask", "show", "read"];

/** L45: nowhere, in notes for facilitators neither. */
function nobodyIsBlamed({ all, plan }: Texts): Finding[] {
  return all.flatMap((passage) =>
    blaming[plan.curriculum.language](passage.even).map(({ entry: { instead }, hit }) => {
      const found = wordsAt(passage, hit.index, hit.found);
      return finding("blame-word", passage.place(hit.index), { found, instead }, passage.segment?.id);
    }),
  );
}

/** L44: each word of the trade once, at its first place, where the glossary does not explain it. */
function jargonIsExplained({ all, plan }: Texts): Finding[] {
  const { glossary, language } = plan.curriculum;
  const explained = glossary.map(({ term }) => folded(term));
  const told = new Set<string>();
  return all
    .filter((passage) => met.includes(passage.from))
    .flatMap((passage) =>
      insider[language](passage.even).flatMap(({ entry, hit }) => {
        const isExplained = entry.terms.some((term) => explained.some((one) => one.startsWith(folded(term))));
        if (isExplained || told.has(entry.find)) return [];
        told.add(entry.find);
        const found = wordsAt(passage, hit.index, hit.found);
        return [finding("jargon-unexplained", passage.place(hit.index), { found }, passage.segment?.id)];
      }),
    );
}

/** L47: in words that are heard. */
function sayingsAreRare({ all, plan }: Texts): Finding[] {
  return all
    .filter((passage) => heard.includes(passage.from))
    .flatMap((passage) =>
      figurative[plan.curriculum.language](passage.even).map(({ entry: { meaning }, hit }) => {
        const found = wordsAt(passage, hit.index, hit.found);
        return finding("idiom", passage.place(hit.index), { found, meaning }, passage.segment?.id);
      }),
    );
}

function folded(term: string): string {
  return term.toLowerCase().replaceAll("’", "'");
}

export const vocabularyRules: readonly TextRule[] = [nobodyIsBlamed, jargonIsExplained, sayingsAreRare];
