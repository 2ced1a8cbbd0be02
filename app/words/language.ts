/**
 * The languages Alongside speaks, and the shape of everything it says. A family of sentences is written once in
 * English and once in French by `both`; a sentence missing in one of them is a type error.
 */
import type { Language } from "../domain/curriculum/plan.ts";

export type { Language };
export const languages = ["en", "fr"] as const satisfies readonly Language[];

/** The same keys and the same arguments; only the words differ. */
export type Same<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Same<R>
    : T extends readonly (infer E)[]
      ? readonly Same<E>[]
      : { readonly [K in keyof T]: Same<T[K]> };

export type Both<T> = { readonly en: Same<T>; readonly fr: Same<T> };

/** One family of sentences in both languages: `export const places = both({ … }, { … })`. */
export function both<T>(en: T, fr: Same<T>): Both<T> {
  return { en: en as Same<T>, fr };
}

/** A code typed by a person or a browser, read as one of our languages; null when it is none of them. */
export function languageOf(code: string | null | undefined): Language | null {
  const short = /^([a-z]{2})(?:[-_]|$)/i.exec(code?.trim() ?? "")?.[1]?.toLowerCase();
  return languages.find((language) => language === short) ?? null;
}

/** The first of our languages that an `Accept-Language` header asks for (RFC 9110, 12.5.4); English otherwise. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [code, ...rest] = part.trim().split(";");
      const quality = rest.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: languageOf(code), quality: quality ? Number(quality) : 1 };
    })
    .filter((entry) => entry.language && entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.language ?? "en";
}

const rules = { en: new Intl.PluralRules("en"), fr: new Intl.PluralRules("fr") };

/**
 * `count` with the right noun: `counted("fr", 0, "place", "places")` is "0 place" (French counts 0 as singular).
 * The space is a no-break space in French typography and in English alike, so that a number never stands alone.
 */
export function counted(language: Language, count: number, one: string, other: string): string {
  return `${count}\u00a0${rules[language].select(count) === "one" ? one : other}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(language: Language, words: readonly string[]): string {
  return lists[language].format(words);
}
/** "a", "a or b", "a, b or c"; `again` stands before each but the first (« du 3 ou du 4 »). */
export function eitherOf(language: Language, words: readonly string[], again = ""): string {
  return choices[language].format(words.map((word, index) => (index > 0 ? `${again}${word}` : word)));
}
const choices = {
  en: new Intl.ListFormat("en-GB", { type: "disjunction" }),
  fr: new Intl.ListFormat("fr", { type: "disjunction" }),
};
const lists = {
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  fr: new Intl.ListFormat("fr", { type: "conjunction" }),
};

/** French text whose spaces before ? ! : ; » % and after « do not break; what stands between backquotes stays as it is. */
export function spaced(text: string): string {
  return text.replace(/`[^`]*`| (?=[?!:;»%])|« /g, (found) =>
    found === " " ? "\u00a0" : found === "« " ? "«\u00a0" : found,
  );
}
