/** Why a command line of the check was not understood, as one sentence. */
import type { OptionsRefusal } from "#app/domain/curriculum/findings/check-options.ts";
import type { Language } from "../language.ts";
import { checkWords } from "../findings.ts";

/** Why the command was not understood, as one sentence. */
export function optionsSentence({ code, word }: OptionsRefusal, language: Language): string {
  return checkWords[language].refused[code](word);
}
