/**
 * The languages Alongside speaks, the shape of everything it says, and grammar by language for whoever is no sentence
 * itself. A sentence of a language takes its grammar from that language's own folder.
 */
import { isLanguage, languages, type Language } from "#app/domain/languages.ts";
import { spoken } from "./registry.ts";

export { spaced } from "./fr/spaced.ts";
export { isLanguage, languages };
export type { Language };

/** The same keys and the same arguments; only the words differ. */
export type Same<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Same<R>
    : T extends readonly (infer E)[]
      ? readonly Same<E>[]
      : { readonly [K in keyof T]: Same<T[K]> };

/** A family of sentences, by language. */
export type Both<T> = { readonly [L in Language]: Same<T> };

/** A code typed by a person or a browser, read as one of our languages; null when it is none of them. */
export function languageOf(code: string | null | undefined): Language | null {
  const short = /^([a-z]{2})(?:[-_]|$)/i.exec(code?.trim() ?? "")?.[1]?.toLowerCase();
  return short && isLanguage(short) ? short : null;
}

/** The first of our languages that an `Accept-Language` header asks for (RFC 9110, 12.5.4); the first of all otherwise. */
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
  return wanted[0]?.language ?? languages[0];
}

/** `count` with the right noun: `counted("fr", 0, "place", "places")` is "0 place". */
export function counted(language: Language, count: number, one: string, other: string): string {
  return spoken[language].counted(count, one, other);
}

/** "a", "a and b", "a, b and c". */
export function listed(language: Language, words: readonly string[]): string {
  return spoken[language].listed(words);
}

/** What a language calls itself: "Français". */
export function ownName(language: Language): string {
  return spoken[language].name;
}

/** Text with the spaces that its language's typography asks for. */
export function typeset(language: Language, text: string): string {
  return spoken[language].typeset(text);
}
