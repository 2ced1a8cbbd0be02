/** How many words are said aloud: for time, not for judging. */
import type { Block } from "./plan.ts";

/** Not words: the address of a link, a citation. */
const unsaid = /\]\([^()\s]*\)|\[\^[^\]\s[]{1,80}\]/g;

/** Words of a block that somebody reads aloud (say, safety, read); 0 for every other kind. Marks are not words. */
export function wordsToSay(block: Block): number {
  if (block.kind !== "say" && block.kind !== "safety" && block.kind !== "read") return 0;
  const words = block.markdown.replace(unsaid, " ").split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
