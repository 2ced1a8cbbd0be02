/**
 * The few words in double braces that are filled when a meeting is run or printed. Everything else in double braces
 * is a mistake. Crisis numbers are never typed into a text; they come in here, from the organisation's directory.
 */
import { dialled } from "../groups/crisis.ts";
import { always, declare } from "./findings/declare.ts";
import type { Tell } from "./findings/findings.ts";
import type { Page } from "./format/texts/markdown.ts";
import { nearest } from "./format/heads/suggest.ts";

export const declared = declare({
  "placeholder-unknown": always({ found: "", suggestion: "" }),
});
const { finding } = declared;

export const placeholders = ["name", "next.date", "crisis", "agreement", "shared-goal"] as const;
export type Placeholder = (typeof placeholders)[number];
/** `calls`: the numbers among the lines of `crisis`, in their order; each becomes a link that dials. */
export type PlaceholderValues = Partial<Record<Placeholder, string>> & { calls?: readonly string[] };

const braces = /\{\{([^{}]*)\}\}/g;

/** Tells of every placeholder of the file (front matter included) that is none of ours. */
export function checkPlaceholders(page: Page, tell: Tell): void {
  let told = 0;
  for (const [n, line] of page.lines.entries()) {
    for (const match of line.matchAll(braces)) {
      const found = (match[1] ?? "").trim().slice(0, 60);
      if (isPlaceholder(found) || told++ >= 100) continue;
      const at = { file: page.file, line: n + 1, column: match.index + 1 };
      tell(finding("placeholder-unknown", at, { found, suggestion: nearest(found, placeholders) }));
    }
  }
}

/**
 * Puts values where their placeholders stand. A value is shown as it is: whatever Markdown could read in it is
 * escaped; its line ends become line breaks. Unknown placeholders and those without a value are left out.
 */
export function fillPlaceholders(markdown: string, values: PlaceholderValues): string {
  return markdown.replace(braces, (_, word: string) => {
    const name = word.trim();
    if (!isPlaceholder(name)) return "";
    return name === "crisis" ? withCalls(values) : escaped(values[name] ?? "");
  });
}

/** The lines of `crisis`, the number of each as a link where it can be dialled. */
function withCalls({ crisis = "", calls = [] }: PlaceholderValues): string {
  const lines = crisis.split("\n").map((line, n) => {
    const number = calls[n] ?? "";
    const [at, dials] = [number === "" ? -1 : line.lastIndexOf(number), dialled(number)];
    if (at < 0 || dials === null) return escaped(line);
    const [before, after] = [line.slice(0, at), line.slice(at + number.length)];
    return `${escapedPart(before)}[${escapedPart(number)}](tel:${dials})${escapedPart(after)}`.trim();
  });
  return lines.filter((line) => line !== "").join("\\\n");
}

function isPlaceholder(word: string): word is Placeholder {
  return placeholders.some((known) => known === word);
}

function escaped(value: string): string {
  const lines = value.split(/\r\n?|\n/).map((line) => escapedPart(line.trim()));
  return lines.filter((line) => line !== "").join("\\\n");
}

function escapedPart(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
