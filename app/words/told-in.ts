/** In which language a curriculum is told, and what of it is not translated: on the shelf, when planning, beside a script. */
import { both, listed, type Language } from "./language.ts";

const nb = "\u00a0";

const en = {
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
    `Not translated, and told in ${en.names[language]}: ${listed("en", titles)}.`,
  whole: (wanted: Language, told: Language) =>
    `This curriculum is not there in ${en.names[wanted]}: script and handouts would be in ${en.names[told]}.`,
  some: (told: Language, sessions: readonly string[], handouts: number) =>
    `Not everything is translated. In ${en.names[told]} ${[...sessions, ...(handouts > 0 ? [handouts === 1 ? "one handout" : `${handouts} handouts`] : [])].join(", ")}.`,
  session: (number: number, parts: number | null) =>
    parts === null
      ? `session ${number}`
      : `${parts === 1 ? "one part" : `${parts} parts`} of session ${number}`,
};

const names: Record<Language, string> = { en: "anglais", fr: "français" };

const fr: typeof en = {
  read: "Lire en",
  keptBack:
    "Une de ses traductions contient des erreurs et n’est pas proposée. Elles sont indiquées plus bas.",
  names,
  script: { en: "Ce déroulé est écrit en anglais.", fr: "Ce déroulé est écrit en français." },
  part: { en: "Ce temps est en anglais.", fr: "Ce temps est en français." },
  parts: (language, titles) => `Non traduit, donc en ${names[language]}${nb}: ${listed("fr", titles)}.`,
  whole: (wanted, told) =>
    `Ce programme n’existe pas en ${names[wanted]}${nb}: le déroulé et les fiches seraient en ${names[told]}.`,
  some: (told, sessions, handouts) =>
    `Tout n’est pas traduit. En ${names[told]}${nb}: ${[...sessions, ...(handouts > 0 ? [handouts === 1 ? "une fiche" : `${handouts} fiches`] : [])].join(", ")}.`,
  session: (number, parts) =>
    parts === null
      ? `séance ${number}`
      : `${parts === 1 ? "un temps" : `${parts} temps`} de la séance ${number}`,
};

export const toldIn = both(en, fr);
