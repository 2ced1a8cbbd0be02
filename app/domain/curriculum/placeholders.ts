/**
 * The few words in double braces that are filled when a meeting is run or printed. Everything else in double braces
 * is a mistake. Crisis numbers are never typed into a text; they come in here, from the organisation's directory.
 */
import { finding, type Tell } from "./findings.ts";
import type { Page } from "./markdown.ts";
import { nearest } from "./suggest.ts";

export const placeholders = ["name", "next.date", "crisis", "agreement", "shared-goal"] as const;
export type Placeholder = (typeof placeholders)[number];
export type PlaceholderValues = Partial<Record<Placeholder, string>>;

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
    return isPlaceholder(name) ? escaped(values[name] ?? "") : "";
  });
}

function isPlaceholder(word: string): word is Placeholder {
  return placeholders.some((known) => known === word);
}

function escaped(value: string): string {
  const lines = value.split(/\r\n?|\n/).map((line) => line.trim().replace(/[!-/:-@[-`{-~]/g, "\\$&"));
  return lines.filter((line) => line !== "").join("\\\n");
}
