/**
 * How rules read words. A text is made even without changing its length (lower case, one apostrophe, one kind of space,
 * no marks of emphasis, no addresses), and plain where accents do not matter either, so that a hit in it is a place in
 * the real text. Word lists are written in the same way, and what a sentence denies ("we do not name amounts") is not
 * said.
 */
import type { Language } from "../../plan.ts";

/** Hits of one pattern in one text beyond which more would not help anybody. */
const most = 100;
const accents = /[\u0300-\u036f]/g;
const addresses = /https?:\/\/[^\s)>\]]+|\b10\.\d{4,9}\/[^\s)>\]]+/g;
const sentenceEnds = ".!?…\n";
/** What a word is made of, in a class of a regular expression. */
const letters = "a-z0-9\\u00df-\\u00f6\\u00f8-\\u00ff\\u0153";

export type Hit = { index: number; found: string };
/** For each language one pattern. */
export type Lists = Record<Language, readonly string[]>;
export type Patterns = Record<Language, RegExp>;

/** A text with its two readings, each character where it was. */
export type Readings = { text: string; even: string; plain: string };

/** The text in lower case without marks, with its accents (`even`) and without them (`plain`). */
export function readingsOf(text: string): Readings {
  const bare = text
    .replace(addresses, (address) => " ".repeat(address.length))
    .replace(/\n(?![ \t]*(?:\n|[-*+] |\d{1,3}[.)] |#|>|\|))/g, " ")
    .replace(/[*_`~\u00a0\u2007\u2009\u202f\t]/g, " ")
    .replace(/[\u2018\u2019\u02bc]/g, "'");
  const even = asLong(bare, (piece) => piece.toLowerCase());
  return { text, even, plain: asLong(even, folded) };
}

/** The text in lower case, without accents and marks, each character where it was. */
export function plainOf(text: string): string {
  return readingsOf(text).plain;
}

/** Entries of a list, written one after the other with ` ; ` or a line's end between them; backslashes stay. */
export function phrases({ raw }: TemplateStringsArray, ...pieces: readonly string[]): string[] {
  const text = raw.map((part, n) => part + (pieces[n] ?? "")).join("");
  return text.split(/\s+;\s+|\s*\n\s*/).filter((entry) => entry.trim() !== "");
}

/**
 * A pattern for any of the words or phrases in a plain text. An entry is a piece of a regular expression; accents and
 * capitals in it do not matter, and a space stands for any white space.
 */
export function anyOf(entries: readonly string[]): RegExp {
  return between(entries.map(folded));
}

export function inEach({ en, fr }: Lists): Patterns {
  return { en: anyOf(en), fr: anyOf(fr) };
}

/** An entry that says more than its words: `find` as for `anyOf`, in small letters, but its accents matter. */
export type Entry = { find: string };
export type Match<E extends Entry> = { entry: E; hit: Hit };
/** All hits of a list in an even text, in order; where two entries begin at the same word, the earlier one wins. */
export type Finder<E extends Entry> = (even: string) => Match<E>[];

export function finderOf<E extends Entry>(entries: readonly E[]): Finder<E> {
  const any = between(entries.map(({ find }) => `(${find})`));
  return (even) =>
    [...even.matchAll(any)].slice(0, most).flatMap((match) => {
      const entry = entries[match.slice(1).findIndex((group) => group !== undefined)];
      return entry ? [{ entry, hit: { index: match.index, found: match[0] } }] : [];
    });
}

/** Where a pattern is found in a plain text, in order. */
export function hitsOf(plain: string, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const match of plain.matchAll(pattern)) {
    if (hits.push({ index: match.index, found: match[0] }) === most) break;
  }
  return hits;
}

/** Hits that their sentence does not deny. */
export function saidIn(plain: string, pattern: RegExp, language: Language): Hit[] {
  return hitsOf(plain, pattern).filter(({ index }) => !isDenied(plain, index, language));
}

/** True when the sentence says "not", "never", "without" … before the word. "Why not …?" denies nothing. */
export function isDenied(plain: string, index: number, language: Language): boolean {
  const { from } = sentenceAt(plain, index);
  const before = plain.slice(from, index).replace(invitations, " ");
  return denials[language].test(before);
}

/** The sentence (or line of a list) around a place of a plain text; `from` is where it begins. */
export function sentenceAt(plain: string, index: number): { from: number; text: string } {
  let from = index;
  while (from > 0 && !sentenceEnds.includes(plain.charAt(from - 1))) from--;
  let to = index;
  while (to < plain.length && !sentenceEnds.includes(plain.charAt(to))) to++;
  return { from, text: plain.slice(from, to + 1) };
}

const invitations = /\b(?:why not|pourquoi (?:ne )?pas|no doubt|sans doute)\b/g;
const denials: Record<Language, RegExp> = {
  en: /\b(?:not|never|no|nobody|none|nothing|nowhere|without|cannot|avoid|instead of|leave out|leaves out|rather than|neither|nor)\b|n't\b/,
  fr: /\b(?:ne|jamais|aucune?|sans|ni|rien|evite[rz]?|plutot que|au lieu d|non)\b|\bn'|\bpersonne ne\b|(?<!petits? )\bpas\b/,
};

/** The pieces between the borders of words, in small letters with or without accents. */
function between(pieces: readonly string[]): RegExp {
  const any = pieces.map((piece) => piece.replace(/ (\?)?/g, spaces).replaceAll("’", "'")).join("|");
  return new RegExp(`(?<![${letters}])(?:${any})(?![${letters}])`, "g");
}

/** One space or more; none, too, where the entry says ` ?`. */
function spaces(_: string, optional: string | undefined): string {
  return optional ? " *" : " +";
}

function folded(text: string): string {
  return text.normalize("NFD").replace(accents, "").toLowerCase();
}

/** What `change` makes of the text; character by character where it would become longer or shorter ("İ", Korean). */
function asLong(text: string, change: (piece: string) => string): string {
  const whole = change(text);
  if (whole.length === text.length) return whole;
  const each = (unit: string) => {
    const changed = change(unit);
    return changed.length === 1 ? changed : unit;
  };
  return Array.from({ length: text.length }, (_, n) => each(text.charAt(n))).join("");
}
