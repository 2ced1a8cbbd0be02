/** What a locale knows by itself: how things are counted and listed, and what countries and languages are called. */
import { languages, type Language } from "#app/domain/languages.ts";

export type Grammar = {
  /**
   * `count` with the right noun: in French `counted(0, "place", "places")` is "0 place" (nought is singular there).
   * The space is a no-break space in every language, so that a number never stands alone.
   */
  counted(count: number, one: string, other: string): string;
  /** "a", "a and b", "a, b and c". */
  listed(words: readonly string[]): string;
  /** "a", "a or b", "a, b or c"; `again` stands before each but the first (« du 3 ou du 4 »). */
  eitherOf(words: readonly string[], again?: string): string;
  /** A country by its two letters (ISO 3166); a code nobody knows is shown as it is. */
  country(code: string): string;
  /** A text about each of our languages, made from what it is called within a sentence: "English", « anglais ». */
  ofEachLanguage(say: (name: string) => string): Record<Language, string>;
};

/** `locale`: a tag of BCP 47 such as `en-GB`. */
export function grammarOf(locale: string): Grammar {
  const plural = new Intl.PluralRules(locale);
  const all = new Intl.ListFormat(locale, { type: "conjunction" });
  const choice = new Intl.ListFormat(locale, { type: "disjunction" });
  const countries = new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  const tongues = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  return {
    counted: (count, one, other) => `${count}\u00a0${plural.select(count) === "one" ? one : other}`,
    listed: (words) => all.format(words),
    eitherOf: (words, again = "") =>
      choice.format(words.map((word, index) => (index > 0 ? `${again}${word}` : word))),
    country: (code) => countries.of(code) ?? code,
    ofEachLanguage: (say) => {
      const texts = languages.map((code) => [code, say(tongues.of(code) ?? code)]);
      return Object.fromEntries(texts) as Record<Language, string>;
    },
  };
}
