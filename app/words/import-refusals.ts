/** Why a folder or an archive was not let onto a shelf: which file, what is wrong with it, what to do. */
import type { ImportRefusal } from "#app/domain/curriculum/import/plan-import.ts";
import { typeset, type Language } from "./language.ts";
import { importSentences } from "./curricula.ts";

/** Why something was not let in, as one sentence for people; names stand in it as they were sent. */
export function importSentence({ code, file, facts }: ImportRefusal, language: Language): string {
  const say = importSentences[language][code] as (facts: ImportRefusal["facts"], file: string) => string;
  const text = say(facts, file.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069]/gu, "\ufffd"));
  return typeset(language, text);
}
