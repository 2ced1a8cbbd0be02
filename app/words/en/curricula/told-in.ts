/** In which language a curriculum is told, and what of it is not translated: on the shelf, when planning, beside a script. */
import type { Language } from "../../language.ts";
import { listed } from "../language.ts";

export const toldIn = {
  read: "Read it in",
  keptBack: "A translation of it has errors and is not offered. They are listed below.",
  names: { en: "English", fr: "French" } as Record<Language, string>,
  script: { en: "This script is written in English.", fr: "This script is written in French." } as Record<
    Language,
    string
  >,
  part: { en: "This part is in English.", fr: "This part is in French." } as Record<Language, string>,
  /** `titles`: of the parts. */
  parts: (language: Language, titles: readonly string[]) =>
    `Not translated, and told in ${toldIn.names[language]}: ${listed(titles)}.`,
  whole: (wanted: Language, told: Language) =>
    `This curriculum is not there in ${toldIn.names[wanted]}: script and handouts would be in ${toldIn.names[told]}.`,
  some: (told: Language, sessions: readonly string[], handouts: number) =>
    `Not everything is translated. In ${toldIn.names[told]} ${[...sessions, ...(handouts > 0 ? [handouts === 1 ? "one handout" : `${handouts} handouts`] : [])].join(", ")}.`,
  session: (number: number, parts: number | null) =>
    parts === null
      ? `session ${number}`
      : `${parts === 1 ? "one part" : `${parts} parts`} of session ${number}`,
};
