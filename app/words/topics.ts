/** Themes in words: what a programme is about, and what in a meeting may be hard for people. */
import { topicOf } from "../domain/curriculum/topics.ts";
import { type Language } from "./language.ts";
import { topics } from "./curricula.ts";

/** A word of `topics` or `content-notes` as people read it: a code in their language, any other word as it was written. */
export function topicIn(language: Language, word: string): string {
  const code = topicOf(word);
  return code === null ? word : topics[language].names[code];
}
