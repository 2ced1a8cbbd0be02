/** Citations in a text people read: `[^who]` becomes a number that leads to the source listed under the text. */
import type { Source } from "../../plan.ts";

/**
 * The text with each `[^id]` of a known source as a numbered link to `#source-n`, and the sources in that order. An
 * unknown id is left out (the linter names it).
 */
export function cite(markdown: string, sources: readonly Source[]): { markdown: string; cited: Source[] } {
  const cited: Source[] = [];
  const numbered = markdown.replace(/\s*\[\^([\w-]+)\](?!:)/g, (_, id: string) => {
    const source = sources.find((one) => one.id === id);
    if (!source) return "";
    if (!cited.includes(source)) cited.push(source);
    const number = cited.indexOf(source) + 1;
    return `\u00a0[\\[${number}\\]](#source-${number})`;
  });
  return { markdown: numbered, cited };
}
