/**
 * Questions that open: in talks and in twos, none that yes or no would end, and one question at a time. Only plain cases
 * are told of; "Can you tell us how …?" is open in all but its form.
 */
import { declare, warning } from "../../findings/declare.ts";
import type { Finding, Language, SegmentKind } from "../../plan.ts";
import type { Passage, TextRule, Texts } from "../texts/passages.ts";
import { bare, sentencesOf, withoutQuoted } from "../texts/sentences.ts";

export const declared = declare({
  "question-closed": warning({ found: "" }),
  "questions-two": warning({ found: "" }),
});
const { finding } = declared;

const talks: readonly SegmentKind[] = ["discussion", "brainstorm", "pairs", "small-groups"];

const closed: Record<Language, RegExp> = {
  en: /^(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|shall|should|may|might|must|isn’t|aren’t|don’t|doesn’t|didn’t|haven’t|hasn’t|won’t|wouldn’t|can’t|couldn’t)\s+(?:not\s+)?(?:you|we|i|they|he|she|it|there|this|that|these|those|any|some|anyone|anybody|anything|someone|somebody|something|one|the|a|an|your|our|my|their|his|her|people|life|talking|being|having)\b/,
  fr: /^(?:est-ce qu|(?!rendez|qu|où|peut-être)[\p{L}’]+-(?:t-)?(?:vous|tu|il|elle|on|ils|elles|nous|je|ce)\b|y a-t-il|n’y a-t-il|(?:vous|tu|on|il y a)\b(?!.*\b(?:quoi|comment|où|quand|pourquoi|qui|combien|que|quel\p{L}*|lesquel\p{L}*|lequel|laquelle)\b))/u,
};
/** An invitation to tell is answered by telling; a choice is answered by one of the two. */
const opened: Record<Language, RegExp> = {
  en: /^(?:can|could|would|will) (?:you|anyone|anybody|someone|somebody|one of (?:you|us)) (?:like to )?(?:please )?(?:tell|say|describe|share|show|give|name|think of|explain|read)\b|\bor\b/,
  fr: /^(?:pouvez|pourriez|peux|pourrais|voulez|voudriez|veux|voudrais|aimeriez|aimerais)-(?:vous|tu) (?:nous |me )?(?:dire|raconter|décrire|partager|montrer|donner|nommer|citer|expliquer|parler|lire)\b|\bou\b|\bqui\b.*-(?:il|elle)\b/,
};
/** "When you think of it, do you …": what decides stands after the comma. */
const lead: Record<Language, RegExp> = {
  en: /^(?:(?:and|so|now|then|but|well),?\s+|(?:when|if|in|on|after|before|looking|thinking|since|today|at)\b[^,?]*,\s+)/,
  fr: /^(?:(?:et|alors|maintenant|puis|mais)\s+,?\s*|(?:quand|lorsque|si|en|dans|après|avant|depuis|aujourd’hui|à)\b[^,?]*,\s+)/,
};
/** A second question word after "and" or a comma, in one sentence. */
const second: Record<Language, RegExp> = {
  en: /[,;]?\s+and\s+(?:what|how|why|who|where|when|which)\s+(?:do|does|did|is|are|was|were|have|has|can|could|would|will|should)\b(?! not\?)/,
  fr: /[,;]?\s+et\s+(?:qu’est-ce|comment|pourquoi|où|quand|qui|quels?|quelles?|avec qui|que|qu’)\b(?=.*\?)/u,
};

/** L48: a prompt of a talk cannot be answered by yes or no. */
function questionsOpen({ all, plan }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return promptsIn(all)
    .filter(({ passage }) => passage.segment && talks.includes(passage.segment.kind))
    .flatMap(({ passage, prompt, offset }) =>
      sentencesOf(prompt).flatMap((sentence) => {
        const text = even(sentence.text);
        if (!text.endsWith("?") || !isClosed(text, language)) return [];
        const at = passage.place(offset + sentence.offset);
        return [finding("question-closed", at, { found: sentence.text.slice(0, 60) }, passage.segment?.id)];
      }),
    );
}

/** L48: one question in each prompt. */
function oneAtATime({ all, plan }: Texts): Finding[] {
  const joined = second[plan.curriculum.language];
  return promptsIn(all).flatMap(({ passage, prompt, offset }) => {
    const questions = sentencesOf(prompt).filter((sentence) => /\?["”»’)\s]*$/.test(sentence.text));
    const [first, next] = questions;
    const seam = first ? even(first.text).search(joined) : -1;
    if (!first || (!next && seam < 0)) return [];
    const from = next ? next.offset : first.offset + seam;
    const found = (next ?? first).text.slice(0, 60);
    return [finding("questions-two", passage.place(offset + from), { found }, passage.segment?.id)];
  });
}

function isClosed(text: string, language: Language): boolean {
  const rest = text.replace(lead[language], "");
  return closed[language].test(rest) && !opened[language].test(rest);
}

type Prompt = { passage: Passage; prompt: string; offset: number };

/** The items of `[!ASK]`, quoted words blanked out. */
function promptsIn(passages: readonly Passage[]): Prompt[] {
  return passages
    .filter((passage) => passage.from === "ask")
    .flatMap((passage) => {
      const words = withoutQuoted(bare(passage.text));
      const items = [...words.matchAll(/\u2029[^\u2029]*/g)];
      const pieces = items.length > 0 ? items : [...words.matchAll(/^[^]+$/g)];
      return pieces.map((match) => ({
        passage,
        prompt: match[0].replace("\u2029", " "),
        offset: match.index,
      }));
    });
}

/** Small letters, one apostrophe, one kind of space, none before the question mark: patterns need not care. */
function even(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", "’")
    .replace(/[\s\u00a0\u202f]/g, " ")
    .trim();
}

export const promptRules: readonly TextRule[] = [questionsOpen, oneAtATime];
