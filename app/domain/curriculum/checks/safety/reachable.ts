/**
 * Nothing that is for facilitators only can be reached from what a participant gets (L41): no link to a script, no note
 * for facilitators in a handout, no sentence of theirs on a sheet or on the group's screen. Words to say may stand
 * there again; the group hears them anyway.
 */
import { always, declare } from "../../findings/declare.ts";
import type { Finding } from "../../plan.ts";
import { calloutMarker } from "../../format/texts/quotes.ts";
import type { Passage, Texts, TextRule } from "../texts/passages.ts";
import { wordsAt } from "./safety.ts";

/** `found` is the word as it stands in the text, or the file that is linked to. */
export const declared = declare({
  "private-reachable": always<{ how: "linked" | "quoted" | "marked"; found: string }>({
    how: "linked",
    found: "",
  }),
});
const { finding } = declared;

const given: readonly Passage["from"][] = ["handout", "introduction", "show", "ask", "read", "play"];
const givenKeys = ["summary", "audience", "agreement", "recap", "home-practice.text"];
const heldBack: readonly Passage["from"][] = ["if", "points", "tip", "story", "text", "checkpoint", "annex"];
/** Shorter sentences come up twice by themselves. */
const fewestWords = 8;

const link = /\]\(<?([^)\s>]+)|^ {0,3}\[[^\]\n]+\]:[ \t]*<?(\S+?)>?[ \t]*$/gm;
const script = /^(?:[a-z]{2}(?:-[A-Za-z0-9]+)?\/)?(?:frame\.md|\d{1,3}-[a-z0-9-]+\.md|annexes\/.+)$/;
/** A marker of a callout, with as much of it as names it. */
const marker = new RegExp(`${calloutMarker.source}[^\\]\\n]{0,40}\\]?`, "g");

/** No way from a sheet to the script. */
function noLinkLeadsBack({ all }: Texts): Finding[] {
  return all.filter(isGiven).flatMap((one) =>
    [...one.text.matchAll(link)].flatMap((match) => {
      const address = match[1] ?? match[2] ?? "";
      if (!script.test(pathOf(address))) return [];
      const at = one.place(match.index + match[0].indexOf(address));
      return [
        finding("private-reachable", at, { how: "linked", found: address.slice(0, 60) }, one.segment?.id),
      ];
    }),
  );
}

/**
 * A sheet and the first page are read as they stand, and have no callouts: a note for facilitators in them would be read,
 * too, however it is misspelt and wherever it stands.
 */
function noNoteIsGiven({ all }: Texts): Finding[] {
  return all
    .filter((one) => one.from === "handout" || one.from === "introduction")
    .flatMap((one) =>
      [...one.text.matchAll(marker)].map((match) =>
        finding("private-reachable", one.place(match.index), { how: "marked", found: match[0] }),
      ),
    );
}

/** No sentence for facilitators stands on a sheet or on the screen as well; the first of a text is told. */
function nothingIsQuoted({ all }: Texts): Finding[] {
  const said = new Set(
    all
      .filter((one) => one.from === "say" || one.from === "safety")
      .flatMap(sentencesOf)
      .map(({ words }) => words),
  );
  const secret = new Set(
    all
      .filter((one) => heldBack.includes(one.from))
      .flatMap((one) => sentencesOf({ ...one, plain: withoutSpeech(one.plain) }))
      .map(({ words }) => words)
      .filter((words) => !said.has(words)),
  );
  return all.filter(isGiven).flatMap((one) => {
    const first = sentencesOf(one).find(({ words }) => secret.has(words));
    if (!first) return [];
    const found = wordsAt(one, first.index, one.text.slice(first.index, first.index + first.length));
    const facts = { how: "quoted" as const, found };
    return [finding("private-reachable", one.place(first.index), facts, one.segment?.id)];
  });
}

function isGiven(one: Passage): boolean {
  return given.includes(one.from) || givenKeys.includes(one.key ?? "");
}

type Sentence = { words: string; index: number; length: number };

/** The sentences of a text that are long enough to be known again, by their words alone. */
function sentencesOf({ plain }: Pick<Passage, "plain">): Sentence[] {
  return [...plain.matchAll(/[^.!?…\n]+/g)].flatMap((match) => {
    const words = match[0].match(/[\p{L}\p{N}']+/gu) ?? [];
    if (words.length < fewestWords) return [];
    const start = match[0].search(/[\p{L}\p{N}]/u);
    return [{ words: words.join(" "), index: match.index + start, length: match[0].length - start }];
  });
}

/** What stands in quotation marks is to be said, and not a note. */
function withoutSpeech(plain: string): string {
  return plain.replace(/"[^"\n]*"|“[^”\n]*”|«[^»\n]*»/g, (speech) => ".".repeat(speech.length));
}

/** An address seen from the curriculum's folder: dots and slashes at its head, a query and an anchor taken away. */
function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, "").replace(/^(?:\.{0,2}\/)+/, "");
}

export const reachableRules: readonly TextRule[] = [noLinkLeadsBack, noNoteIsGiven, nothingIsQuoted];
