/** What changes in a session between two versions of a curriculum, one sentence a change. */
import type { SessionChange } from "../domain/curriculum/changes/changes-between.ts";
import { changeSentences } from "./cycles.ts";
import { typeset, type Language } from "./language.ts";

/** One change as a sentence. */
export function changeSentence(language: Language, change: SessionChange): string {
  const sentence = changeSentences[language][change.what] as (change: SessionChange) => string;
  return typeset(language, sentence(change));
}
