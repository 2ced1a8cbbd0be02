/** In which language a curriculum is told, and what of it is not translated: on the shelf, when planning, beside a script. */
import type { Same } from "../../language.ts";
import type { toldIn as english } from "../../en/curricula/told-in.ts";
import { listed, ofEachLanguage } from "../language.ts";

const nb = "\u00a0";

const names = ofEachLanguage((name) => name);

export const toldIn: Same<typeof english> = {
  read: "Lire en",
  keptBack:
    "Une de ses traductions contient des erreurs et n’est pas proposée. Elles sont indiquées plus bas.",
  names,
  script: ofEachLanguage((name) => `Ce déroulé est écrit en ${name}.`),
  part: ofEachLanguage((name) => `Ce temps est en ${name}.`),
  parts: (language, titles) => `Non traduit, donc en ${names[language]}${nb}: ${listed(titles)}.`,
  whole: (wanted, told) =>
    `Ce programme n’existe pas en ${names[wanted]}${nb}: le déroulé et les fiches seraient en ${names[told]}.`,
  some: (told, sessions, handouts) =>
    `Tout n’est pas traduit. En ${names[told]}${nb}: ${[...sessions, ...(handouts > 0 ? [handouts === 1 ? "une fiche" : `${handouts} fiches`] : [])].join(", ")}.`,
  session: (number, parts) =>
    parts === null
      ? `séance ${number}`
      : `${parts === 1 ? "un temps" : `${parts} temps`} de la séance ${number}`,
};
