/**
 * What no text of a curriculum says or asks: amounts and advice about medicine, ways of hurting oneself, exercises that
 * can frighten, words of contest around goals (L29, L30, L34, L35). What a sentence denies is not said.
 */
import { always, declare, warning } from "../../findings/declare.ts";
import type { Finding, Language, SegmentKind } from "../../plan.ts";
import type { Passage, Texts, TextRule } from "../texts/passages.ts";
import { hitsOf, inEach, saidIn, sentenceAt, type Hit, type Patterns } from "../texts/plain-text.ts";
import {
  advice,
  askSomebody,
  choices,
  closedEyes,
  contests,
  doses,
  heldBreath,
  methods,
  needless,
  rankings,
} from "../lists/words-safety.ts";

/** `found` is the word as it stands in the text. */
export const declared = declare({
  dose: always({ found: "" }),
  "medicine-advice": always({ found: "" }),
  "method-asked": always({ found: "" }),
  "eyes-closed": warning({ found: "" }),
  "breath-held": warning({ found: "" }),
  competition: warning({ found: "" }),
});
const { finding } = declared;

const patterns = {
  doses: inEach(doses),
  advice: inEach(advice),
  needless: inEach(needless),
  somebody: inEach(askSomebody),
  methods: inEach(methods),
  eyes: inEach(closedEyes),
  choices: inEach(choices),
  breath: inEach(heldBreath),
  contests: inEach(contests),
  rankings: inEach(rankings),
} satisfies Record<string, Patterns>;

const shown: readonly Passage["from"][] = ["ask", "show", "read", "handout"];
const spoken: readonly Passage["from"][] = ["say", "text", "points", "safety", "play", "introduction"];
/** A story may tell of a race, and notes for whoever leads say what to avoid. */
const untouched: readonly Passage["from"][] = ["story", "tip", "annex"];
const goalKinds: readonly SegmentKind[] = [
  "goal-review",
  "goal-setting",
  "shared-goal",
  "home-practice",
  "appreciation",
];
const goalKeys = ["goals.shared.text", "goals.shared.unit", "goals.problem-solving", "home-practice.text"];

/** L29: no amounts of medicine, anywhere. */
function noDoses({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all.flatMap((one) => tell("dose", one, saidIn(one.plain, patterns.doses[language], language)));
}

/** L29: no advice to take, change or stop a medicine; a sentence that sends people to a doctor gives none. */
function noAdvice({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all.flatMap((one) => {
    const hits = [
      ...saidIn(one.plain, patterns.advice[language], language),
      ...hitsOf(one.plain, patterns.needless[language]),
    ];
    return tell(
      "medicine-advice",
      one,
      hits.filter((hit) => !has(patterns.somebody[language], sentenceAt(one.plain, hit.index).text)),
    );
  });
}

/** L30: neither methods nor amounts in what people are asked, shown or given. */
function noMethods({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all.flatMap((one) => {
    const asked = shown.includes(one.from);
    if (!asked && !spoken.includes(one.from)) return [];
    const hits = saidIn(one.plain, patterns.methods[language], language);
    return tell(
      "method-asked",
      one,
      hits.filter(({ index }) => asked || sentenceAt(one.plain, index).text.endsWith("?")),
    );
  });
}

/** L34: eyes may stay open. */
function eyesStayOpen({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all.flatMap((one) => {
    if (![...shown, ...spoken].includes(one.from)) return [];
    const hits = saidIn(one.plain, patterns.eyes[language], language);
    return tell(
      "eyes-closed",
      one,
      hits.filter((hit) => !isChoice(one.plain, hit, language)),
    );
  });
}

/** L34: nobody is told to hold their breath. */
function breathIsFree({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all.flatMap((one) => {
    if (![...shown, ...spoken].includes(one.from)) return [];
    return tell("breath-held", one, saidIn(one.plain, patterns.breath[language], language));
  });
}

/** L35: nobody is ranked and nothing is to be won, in any part; around goals not even the words of contest stand. */
function nobodyWins({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all.flatMap((one) => {
    if (untouched.includes(one.from)) return [];
    const isGoal = one.segment ? goalKinds.includes(one.segment.kind) : goalKeys.includes(one.key ?? "");
    const words = saidIn(one.plain, patterns.contests[language], language);
    const ranked = saidIn(one.plain, patterns.rankings[language], language);
    return tell("competition", one, apart(one.plain, isGoal ? words : [], ranked));
  });
}

/** The words, and of the rankings one for each sentence in which no word is found already. */
function apart(plain: string, words: readonly Hit[], ranked: readonly Hit[]): Hit[] {
  const told = new Set(words.map(({ index }) => sentenceAt(plain, index).from));
  const more = ranked.filter(({ index }) => {
    const { from } = sentenceAt(plain, index);
    return !told.has(from) && told.add(from);
  });
  return [...words, ...more].sort((a, b) => a.index - b.index);
}

/** One finding a hit, with the words as they stand in the text. */
export function tell(
  rule: keyof (typeof declared)["rules"],
  passage: Passage,
  hits: readonly Hit[],
): Finding[] {
  return hits.map(({ index, found }) =>
    finding(rule, passage.place(index), { found: wordsAt(passage, index, found) }, passage.segment?.id),
  );
}

/** The words of a hit as their author wrote them, on one line. */
export function wordsAt({ text }: Passage, index: number, found: string): string {
  return text
    .slice(index, index + found.length)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60);
}

function isChoice(plain: string, { index, found }: Hit, language: Language): boolean {
  const { text } = sentenceAt(plain, index);
  return has(patterns.choices[language], text.replace(found, " "));
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

export const adviceRules: readonly TextRule[] = [
  noDoses,
  noAdvice,
  noMethods,
  eyesStayOpen,
  breathIsFree,
  nobodyWins,
];
