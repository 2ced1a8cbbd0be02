/** A quote as its lines, and the two ways in which a quote may not be what it seems (both fail closed). */
import type { Blockquote } from "mdast";
import type { Page } from "./markdown.ts";

const mark = /^ {0,3}>[ \t]?/;
/** `[!NAME]`, anywhere. */
export const calloutMarker = /\[\s*!\s*[A-Za-z]/;

/** The lines of a quote without their `>`; a line without `>` stays as it is. */
export function unquoted(page: Page, quote: Blockquote): string[] {
  return linesOf(page, quote).map((line) => line.replace(mark, ""));
}

/** The first line (counted in the file) that Markdown takes into the quote although it has no `>`; null when none does. */
export function continuedAt(page: Page, quote: Blockquote): number | null {
  const index = linesOf(page, quote).findIndex((line) => !mark.test(line));
  return index < 0 ? null : (quote.position?.start.line ?? 1) + index;
}

function linesOf(page: Page, quote: Blockquote): string[] {
  return page.lines.slice((quote.position?.start.line ?? 1) - 1, quote.position?.end.line ?? 1);
}
