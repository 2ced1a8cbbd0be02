/** Text from outside, made safe to keep on both databases, and the few shapes we ask of it. */

/**
 * Control characters out (line breaks stay where `lines` says so), broken surrogates replaced, composed (NFC),
 * white space trimmed and runs of it folded. What stands on one line, as names do, also loses the marks that turn the
 * direction of what stands beside it.
 */
export function cleanText(text: string, { lines = false } = {}): string {
  const whole = wellFormed(text).replace(/\r\n|[\r\u2028\u2029]/g, "\n");
  const printable = lines
    ? whole.replaceAll("\t", " ").replace(/(?!\n)\p{Cc}/gu, "")
    : withoutTurns(whole.replace(/\p{Cc}/gu, " ")).replace(/\s+/g, " ");
  return printable.normalize("NFC").trim();
}

/** Embeddings, overrides and isolates of direction (UAX #9); the two plain marks stay where right-to-left is written. */
function withoutTurns(text: string): string {
  const turned = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  return rightToLeft.test(turned) ? turned : turned.replace(/[\u200e\u200f\u061c]/g, "");
}
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * The text without signs that nobody sees and that upset what stands beside them: controls (line ends and tabs stay),
 * halves of characters, and the marks that turn the direction of a line.
 */
export function withoutHiddenSigns(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** The same on one line; no-break spaces stay. */
export function onOneLine(text: string): string {
  return withoutHiddenSigns(text.replace(/[\t\n\r\u2028\u2029]+/g, " ")).trim();
}

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

/** Characters as people count them: an emoji of a family is one. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** At most so many characters as people count them, none of them a tower of accents (the longest emoji is 15 units). */
export function fits(text: string, most: number): boolean {
  return text.length <= most * 16 && graphemes(text) <= most && !hasTower(text);
}

/** Whether one character carries more marks than any language puts on it: it would paint over its neighbours. */
export function hasTower(text: string): boolean {
  if (!/\p{M}/u.test(text)) return false;
  for (const { segment } of segmenter.segment(text))
    if ((segment.match(/\p{M}/gu)?.length ?? 0) > mostMarks) return true;
  return false;
}
const mostMarks = 8;

/** Whether there is anything to see: not only blanks and characters without a shape. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u.test(text);
}

/** Whether two names read the same: case, accents, blanks and signs without a shape aside (UAX #15, NFKD). */
export function sameName(one: string, other: string): boolean {
  return foldedName(one) === foldedName(other);
}

function foldedName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{C}\p{M}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/gu, "");
}

export const longestName = 60;
export const longestLine = 200;
export const longestText = 5000;
