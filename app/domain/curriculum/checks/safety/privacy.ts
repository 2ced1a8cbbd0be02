/**
 * What belongs to people stays theirs: titles say nothing of a condition, prompts do not pry, sheets are not given up
 * (L38, L39, L40).
 */
import { declare, error, warning } from "../../findings/declare.ts";
import type { Finding, Language, Plan } from "../../plan.ts";
import { topicOf } from "../../topics.ts";
import type { Passage, Texts, TextRule } from "../texts/passages.ts";
import {
  anyOf,
  hitsOf,
  inEach,
  plainOf,
  saidIn,
  sentenceAt,
  type Hit,
  type Patterns,
} from "../texts/plain-text.ts";
import { wordsAt } from "./safety.ts";
import {
  givingUp,
  privateFields,
  privateQuestions,
  requests,
  tellingTitles,
} from "../lists/words-privacy.ts";
import { topicTitles } from "../lists/words-themes.ts";

/** What no prompt asks for. */
const privateMatters = ["employer", "diagnosis", "medicines", "full-name", "address"] as const;
export type PrivateMatter = (typeof privateMatters)[number];

/** `found` is the word as it stands in the text. */
export const declared = declare({
  "title-tells": error({ key: "", found: "" }),
  "asks-private": warning<{ what: PrivateMatter; found: string }>({ what: "employer", found: "" }),
  "sheet-given-up": error({ found: "" }),
});
const { finding } = declared;

const telling = inEach(tellingTitles);
const given = inEach(givingUp);
const request = inEach(requests);
const questions = eachMatter((matter) => inEach(privateQuestions[matter]));
const fields = eachMatter((matter) => ({
  en: fieldOf(privateFields[matter].en),
  fr: fieldOf(privateFields[matter].fr),
}));

const titleKeys = ["public-title", "neutral-title"];
const heard: readonly Passage["from"][] = ["ask", "say", "show", "read", "handout"];
const aboutSheets: readonly Passage["from"][] = [
  ...(["ask", "say", "show", "read", "handout"] as const),
  ...(["text", "points", "tip", "checkpoint", "introduction"] as const),
];

/** L38: titles for strangers name neither a condition nor what the programme is about. */
function titlesAreNeutral({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  const own = ownThemes(plan, language);
  const names = [plan.curriculum.title, ...plan.sessions.map((session) => session.title)].map(plainOf);
  return all.flatMap((one) => {
    if (!titleKeys.includes(one.key ?? "")) return [];
    const name = names.find((known) => known.length > 3 && isIn(known, one.plain));
    const whole: Hit[] = name ? [{ index: one.plain.indexOf(name), found: name }] : [];
    const hit = [
      ...hitsOf(one.plain, telling[language]),
      ...(own ? hitsOf(one.plain, own) : []),
      ...whole,
    ][0];
    if (!hit) return [];
    const facts = { key: one.key ?? "", found: wordsAt(one, hit.index, hit.found) };
    return [finding("title-tells", one.place(hit.index), facts)];
  });
}

/** L39: nobody is asked where they work, for a diagnosis, for their medicines or for their full name. */
function promptsDoNotPry({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all
    .filter((one) => heard.includes(one.from))
    .flatMap((one) =>
      privateMatters.flatMap((what) => {
        const asked = saidIn(one.plain, questions[what][language], language).filter((hit) =>
          isAsked(one, hit, language),
        );
        const toFill = one.from === "handout" ? hitsOf(one.plain, fields[what][language]) : [];
        return [...asked, ...toFill].map(({ index, found }) =>
          finding(
            "asks-private",
            one.place(index),
            { what, found: wordsAt(one, index, found) },
            one.segment?.id,
          ),
        );
      }),
    );
}

/** A prompt asks; other words do when they are a question, or begin by telling people what to say or to write. */
function isAsked({ from, plain }: Passage, { index }: Hit, language: Language): boolean {
  if (from === "ask") return true;
  const { text, from: start } = sentenceAt(plain, index);
  return text.endsWith("?") || plain.slice(start, index).search(request[language]) >= 0;
}

/** L40: sheets are neither handed in nor collected nor photographed. */
function sheetsStay({ plan, all }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return all
    .filter((one) => aboutSheets.includes(one.from) || one.key === "prepare")
    .flatMap((one) =>
      saidIn(one.plain, given[language], language).map(({ index, found }) =>
        finding("sheet-given-up", one.place(index), { found: wordsAt(one, index, found) }, one.segment?.id),
      ),
    );
}

/** Words by which the curriculum's own topics would show in a title. */
function ownThemes({ curriculum }: Plan, language: Language): RegExp | null {
  const words = curriculum.topics.flatMap((word) => topicTitles[language][topicOf(word) ?? ""] ?? []);
  return words.length > 0 ? anyOf(words) : null;
}

/** A line of a sheet that begins with these words and a colon. */
function fieldOf(entries: readonly string[]): RegExp {
  const begin = "(?<=(?:^|\\n)[ \\t]{0,8}(?:[-*+] {1,4}|\\d{1,3}[.)] {1,4})?)";
  return new RegExp(`${begin}(?:${entries.join("|")}) {0,4}(?=:)`, "g");
}

function eachMatter(make: (matter: PrivateMatter) => Patterns): Record<PrivateMatter, Patterns> {
  return Object.fromEntries(privateMatters.map((matter) => [matter, make(matter)])) as Record<
    PrivateMatter,
    Patterns
  >;
}

function isIn(name: string, text: string): boolean {
  return ` ${text} `.includes(` ${name} `);
}

export const privacyRules: readonly TextRule[] = [titlesAreNeutral, promptsDoNotPry, sheetsStay];
