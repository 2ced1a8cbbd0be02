/**
 * Markdown as words: its marks blanked out with every word left where it was, so that a place in the words is a place
 * in the text; and those words cut into sentences.
 */

/** `offset` counts characters in the text that was cut. */
export type Stretch = { text: string; offset: number };

/** Begins an item of a list: ends a sentence as a full stop does. */
const item = "\u2029";

/** The text with everything that is not said replaced by spaces; a placeholder leaves one word in its place. */
export function bare(markdown: string): string {
  return markdown
    .replace(/\]\([^()\s]*\)|\[\^[^\]\s[]{1,80}\]/g, blank)
    .replace(/\{\{[^{}]*\}\}/g, (found) => `X${blank(found).slice(1)}`)
    .replace(
      /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t])?/gm,
      (found) => item + blank(found).slice(1),
    )
    .replace(/^[ \t]*(?:#{1,6}|>)[ \t]|[*_`~|[\]\\]/gm, blank);
}

/** Sentences of bare text. One ends at . ! ? or …, at an empty line, and where an item of a list begins. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  const end = /[.!?…]+[\s\u00a0]*["”»’)]*(?=\s|$)|\n[ \t]*\n|\u2029/gu;
  let from = 0;
  const take = (to: number) => {
    const piece = text.slice(from, to).replaceAll(item, " ");
    const lead = piece.length - piece.trimStart().length;
    if (wordsIn(piece).length > 0) found.push({ text: piece.trim(), offset: from + lead });
    from = to;
  };
  for (const match of text.matchAll(end)) take(match.index + match[0].length);
  take(text.length);
  return found;
}

/** Words as they are counted for saying: whatever stands between spaces and holds a letter or a digit. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The text with what stands in quotation marks (“ ”, " ", « ») blanked out: words that are shown, not addressed. */
export function withoutQuoted(text: string): string {
  return text.replace(/“[^”\n]*”|"[^"\n]*"|«[^»\n]*»/g, blank);
}

function blank(found: string): string {
  return found.replace(/[^\n]/g, " ");
}
