/**
 * How hard words to say are: sentences of at most twenty words, and a reading age by a published formula each.
 *
 * English: the grade level of Kincaid, Fishburne, Rogers and Chissom (1975), "Derivation of new readability formulas for
 * Navy enlisted personnel", Research Branch Report 8-75; a pupil of grade n is n + 5 years old when the year begins.
 * French: the reading ease of Kandel and Moles (1958), "Application de l'indice de Flesch à la langue française",
 * Cahiers d'études de radio-télévision 19, turned into an age by the steps of Flesch (1949), "The Art of Readable
 * Writing". Both say something about a stretch of text, nothing about a sentence: fewer than 100 words are not judged.
 */
import { declare, warning } from "../../findings/declare.ts";
import type { Finding, Language } from "../../plan.ts";
import type { Passage, TextRule, Texts } from "../texts/passages.ts";
import { bare, sentencesOf, wordsIn } from "../texts/sentences.ts";

/** Ages are in years. */
export const declared = declare({
  "sentence-long": warning({ words: 0, limit: 0 }),
  "reading-hard": warning({ age: 0, target: 0, words: 0 }),
});
const { finding } = declared;

const LONGEST_SENTENCE = 20;
const FEWEST_WORDS = 100;
const USUAL_AGE = 12;
const said: readonly Passage["from"][] = ["say", "safety", "read"];

/** L43: no sentence to say has more than twenty words. */
function sentencesAreShort({ all }: Texts): Finding[] {
  return all
    .filter((passage) => said.includes(passage.from))
    .flatMap((passage) =>
      sentencesOf(bare(passage.text)).flatMap((sentence) => {
        const words = wordsIn(sentence.text).length;
        if (words <= LONGEST_SENTENCE) return [];
        const facts = { words, limit: LONGEST_SENTENCE };
        return [finding("sentence-long", passage.place(sentence.offset), facts, passage.segment?.id)];
      }),
    );
}

/** L43: what a segment says aloud is not harder to follow than the curriculum wants (`style.reading`, else 12 years). */
function segmentsAreEasy({ all, plan }: Texts): Finding[] {
  const target = plan.curriculum.style.reading ?? USUAL_AGE;
  const segments = new Map<string, Passage[]>();
  for (const passage of all.filter((one) => one.from === "say")) {
    const key = `${passage.file}#${passage.segment?.id}`;
    segments.set(key, [...(segments.get(key) ?? []), passage]);
  }
  return [...segments.values()].flatMap((says) => {
    const whole = says.map((passage) => bare(passage.text)).join("\n\n");
    const words = wordsIn(whole).length;
    const [first] = says;
    if (!first || words < FEWEST_WORDS) return [];
    const age = Math.floor(readingAge(whole, plan.curriculum.language));
    return age > target
      ? [finding("reading-hard", first.place(0), { age, target, words }, first.segment?.id)]
      : [];
  });
}

export const readingRules: readonly TextRule[] = [sentencesAreShort, segmentsAreEasy];

/** The age in years from which a text without marks can be followed. */
export function readingAge(text: string, language: Language): number {
  const sentences = sentencesOf(text).length || 1;
  const words = text.toLowerCase().match(language === "fr" ? /[\p{L}\p{N}]+/gu : /[\p{L}\p{N}’']+/gu) ?? [];
  const perSentence = words.length / sentences;
  const perWord = words.reduce((sum, word) => sum + syllables[language](word), 0) / (words.length || 1);
  return language === "fr"
    ? ageOfEase(207 - 1.015 * perSentence - 73.6 * perWord)
    : 0.39 * perSentence + 11.8 * perWord - 15.59 + 5;
}

const syllables: Record<Language, (word: string) => number> = {
  en: (word) => {
    const silent = /[^aeiouyl]e$|[^aeioutdy]ed$|[^aeiouyscgxz]es$/.test(word) ? 1 : 0;
    return Math.max((word.match(/[aeiouy]+/g)?.length ?? 0) - silent, 1);
  },
  fr: (word) => {
    const vowels = word.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0;
    const silent = /[^aeiouyàâäéèêëîïôöùûü]es?$/.test(word) ? 1 : 0;
    return /[a-zà-ÿœæ]/.test(word) && word.length > 1 ? Math.max(vowels - silent, 1) : 1;
  },
};

const steps: readonly [ease: number, age: number][] = [
  [100, 10],
  [90, 11],
  [80, 12],
  [70, 13],
  [60, 15],
  [50, 18],
  [30, 22],
  [0, 25],
];

/** Between two steps, the age in proportion. */
function ageOfEase(ease: number): number {
  for (const [n, [low, older]] of steps.entries()) {
    const [high, younger] = steps[n - 1] ?? [low, older];
    if (ease >= low) return n === 0 ? older : older - ((ease - low) / (high - low)) * (older - younger);
  }
  return 25;
}
