/**
 * The languages, each with its folder: a further language is one more folder and its lines here (and its code in
 * `app/domain/languages.ts`, from where the compiler asks for everything else). English gives the type.
 *
 * Three tables, because the small scripts of pages carry only what they say: `spoken`, what a language is by itself;
 * `inScripts`, what the clock of a meeting says in a browser; the folders, everything else.
 */
import type { Language } from "#app/domain/languages.ts";
import { english } from "./en/language.ts";
import { clockWords as clockInEnglish } from "./en/meetings/run-clock.ts";
import * as en from "./en/words.ts";
import { french } from "./fr/language.ts";
import { clockWords as clockInFrench } from "./fr/meetings/run-clock.ts";
import * as fr from "./fr/words.ts";
import type { Grammar } from "./grammar.ts";
import type { Both, Same } from "./language.ts";
import type { Dates } from "./telling-dates.ts";

/** What a language is by itself. */
export type Spoken = Grammar &
  Dates & {
    /** What it calls itself. */
    name: string;
    /** A tag of BCP 47. */
    locale: string;
    direction: "ltr" | "rtl";
    /** The colon after a label, with the space before it where the language has one. */
    colon: string;
    /** Puts the spaces that its typography asks for into a text written with plain ones. */
    typeset(text: string): string;
  };

export const spoken: Readonly<Record<Language, Spoken>> = { en: english, fr: french };

export const inScripts: Both<typeof clockInEnglish> = { en: clockInEnglish, fr: clockInFrench };

export type Words = typeof en;

const folders: Readonly<Record<Language, Same<Words>>> = { en, fr };

/** One family of sentences in every language: `family((words) => words.cycles.roster)`. */
export function family<T>(of: (words: Words) => T): Both<T> {
  const families = Object.entries(folders).map(([code, words]) => [code, of(words as Words)]);
  return Object.fromEntries(families) as Both<T>;
}
