/** Words that blame, words that only insiders know, sayings that are taken word for word. The lists stand in `lists/`. */
import { finding } from "../findings.ts";
import type { Finding, Language } from "../plan.ts";
import { blame } from "./lists/blame.ts";
import { idioms } from "./lists/idioms.ts";
import { jargon } from "./lists/jargon.ts";
import { finderOf, type Entry, type Finder } from "./lists/match.ts";
import type { Passage, TextRule, Texts } from "./passages.ts";

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
    blaming[plan.curriculum.language](passage.text).map(({ entry, found, offset }) =>
      finding("blame-word", passage.place(offset), { found, instead: entry.instead }, passage.segment?.id),
    ),
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
      insider[language](passage.text).flatMap(({ entry, found, offset }) => {
        const isExplained = entry.terms.some((term) => explained.some((one) => one.startsWith(folded(term))));
        if (isExplained || told.has(entry.find)) return [];
        told.add(entry.find);
        return [finding("jargon-unexplained", passage.place(offset), { found }, passage.segment?.id)];
      }),
    );
}

/** L47: in words that are heard. */
function sayingsAreRare({ all, plan }: Texts): Finding[] {
  return all
    .filter((passage) => heard.includes(passage.from))
    .flatMap((passage) =>
      figurative[plan.curriculum.language](passage.text).map(({ entry, found, offset }) =>
        finding("idiom", passage.place(offset), { found, meaning: entry.meaning }, passage.segment?.id),
      ),
    );
}

function folded(term: string): string {
  return term.toLowerCase().replaceAll("’", "'");
}

export const vocabularyRules: readonly TextRule[] = [nobodyIsBlamed, jargonIsExplained, sayingsAreRare];
