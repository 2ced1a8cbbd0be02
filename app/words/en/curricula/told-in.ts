/** In which language a curriculum is told, and what of it is not translated: on the shelf, when planning, beside a script. */
import type { Language } from "../../language.ts";
import { listed, ofEachLanguage } from "../language.ts";

const names = ofEachLanguage((name) => name);

export const toldIn = {
  read: "Read it in",
  keptBack: "A translation of it has errors and is not offered. They are listed below.",
  names,
  script: ofEachLanguage((name) => `This script is written in ${name}.`),
  part: ofEachLanguage((name) => `This part is in ${name}.`),
  /** `titles`: of the parts. */
  parts: (language: Language, titles: readonly string[]) =>
    `Not translated, and told in ${names[language]}: ${listed(titles)}.`,
  whole: (wanted: Language, told: Language) =>
    `This curriculum is not there in ${names[wanted]}: script and handouts would be in ${names[told]}.`,
  some: (told: Language, sessions: readonly string[], handouts: number) =>
    `Not everything is translated. In ${names[told]} ${[...sessions, ...(handouts > 0 ? [handouts === 1 ? "one handout" : `${handouts} handouts`] : [])].join(", ")}.`,
  session: (number: number, parts: number | null) =>
    parts === null
      ? `session ${number}`
      : `${parts === 1 ? "one part" : `${parts} parts`} of session ${number}`,
};
