/**
 * Lists of words and how they are looked for. `find` is a piece of a regular expression, matched in any case between
 * the borders of words; a typographic apostrophe and a straight one are the same, spaces may be line ends. One pass
 * over a text looks for the whole list.
 */

export type Entry = { find: string };
export type Match<E extends Entry> = { entry: E; found: string; offset: number };
export type Finder<E extends Entry> = (text: string) => Match<E>[];

/** A finder for a list. Where two entries begin at the same word, the earlier one in the list wins. */
export function finderOf<E extends Entry>(entries: readonly E[]): Finder<E> {
  const sources = entries.map(({ find }) => find.replace(/ /g, "[\\s\\u00a0]+").replace(/’/g, "[’']"));
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sources.map((one) => `(${one})`).join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(any)].flatMap((match) => {
      const entry = entries[match.slice(1).findIndex((group) => group !== undefined)];
      return entry ? [{ entry, found: match[0].replace(/\s+/g, " "), offset: match.index }] : [];
    });
}
