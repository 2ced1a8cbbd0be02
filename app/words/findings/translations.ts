/** What is said about translations: what is missing, what differs, and what has changed in the source since. */
import type { Difference, TranslationFacts } from "#app/domain/curriculum/translations/facts.ts";
import type { StampPart } from "#app/domain/curriculum/translations/stamps.ts";
import { both, listed } from "../language.ts";
import { meant, type SentencesOf } from "./terms.ts";

const parts: Record<"en" | "fr", Record<StampPart, string>> = {
  en: {
    title: "the title",
    time: "the minutes",
    settings: "its kind or its keys",
    say: "the words to say",
    group: "what the group is asked or shown",
    notes: "the notes for facilitators",
    aim: "the aim",
    preparation: "what to prepare and to bring",
    practice: "the home practice",
    recap: "the recap",
    summary: "the summary and whom it is for",
    agreement: "the agreement",
    glossary: "the glossary",
    goals: "the goals",
    phases: "the phases",
    introduction: "what people read first",
    text: "the text",
  },
  fr: {
    title: "le titre",
    time: "la durée",
    settings: "le type ou les clés",
    say: "les paroles à dire",
    group: "ce que l’on demande ou montre au groupe",
    notes: "les notes pour l’animation",
    aim: "le but",
    preparation: "ce qu’il faut préparer et apporter",
    practice: "l’exercice à la maison",
    recap: "le résumé",
    summary: "le résumé et le public",
    agreement: "l’accord de groupe",
    glossary: "le glossaire",
    goals: "les objectifs",
    phases: "les étapes",
    introduction: "ce que l’on lit avant de s’inscrire",
    text: "le texte",
  },
};

function changed(language: "en" | "fr", codes: string): string {
  const names = codes.split(", ").map((code) => parts[language][code as StampPart] ?? code);
  return listed(language, names);
}

type Told = { found: string; expected: string };

const differs: Record<"en" | "fr", Record<Difference, (told: Told) => string>> = {
  en: {
    minutes: () => "Minutes stand here; they belong to the source.",
    kind: ({ found }) => `The kind .${found} stands here; it belongs to the source.`,
    keys: ({ found }) => `Flags or keys stand here (${found}); they belong to the source.`,
    order: ({ expected }) => `In the source this segment comes after “${expected}”.`,
    callout: ({ found, expected }) =>
      expected === ""
        ? `The source has no ${found} here.`
        : found === ""
          ? `The source has ${expected} here; it is missing.`
          : `The source has ${expected} here, not ${found}.`,
    prompts: ({ found, expected }) => `The source asks ${expected} questions here, this asks ${found}.`,
    checkpoints: ({ found, expected }) =>
      `The source has ${expected} checkpoints in this segment, this has ${found}.`,
    say: ({ found }) =>
      found === "0"
        ? "The source has words to say in this segment; here there are none."
        : "The source has no words to say in this segment.",
    empty: () => "The source takes the text of the frame here; a text of its own would take its place.",
    body: ({ found }) =>
      found === ""
        ? "The source has a text here; without one the frame’s would be told."
        : found === "+"
          ? "The source only adds to the text of the frame here; a text of its own would take its place."
          : "The source has a note here; without it this would be added to the text of the frame.",
  },
  fr: {
    minutes: () => "Une durée est écrite ici ; elle appartient à la source.",
    kind: ({ found }) => `Le type .${found} est écrit ici ; il appartient à la source.`,
    keys: ({ found }) =>
      `Des marques ou des clés sont écrites ici (${found}) ; elles appartiennent à la source.`,
    order: ({ expected }) => `Dans la source, ce temps vient après « ${expected} ».`,
    callout: ({ found, expected }) =>
      expected === ""
        ? `La source n’a pas de ${found} ici.`
        : found === ""
          ? `La source a ${expected} ici ; il manque.`
          : `La source a ${expected} ici, et non ${found}.`,
    prompts: ({ found, expected }) =>
      `La source pose ${expected} question(s) ici, ce texte en pose ${found}.`,
    checkpoints: ({ found, expected }) =>
      `La source a ${expected} point(s) à cocher dans ce temps, ce texte en a ${found}.`,
    say: ({ found }) =>
      found === "0"
        ? "La source a des paroles à dire dans ce temps ; ici il n’y en a pas."
        : "La source n’a pas de paroles à dire dans ce temps.",
    empty: () => "La source reprend ici le texte de la trame ; un texte à lui prendrait sa place.",
    body: ({ found }) =>
      found === ""
        ? "La source a un texte ici ; sans lui, celui de la trame serait lu."
        : found === "+"
          ? "La source ne fait ici qu’ajouter au texte de la trame ; un texte à lui prendrait sa place."
          : "La source a une note ici ; sans elle, ceci s’ajouterait au texte de la trame.",
  },
};

const en: SentencesOf<TranslationFacts> = {
  "translation-missing-file": ({ name }) => ({
    why: `The translation has no ${name}: it is told in the language of the source.`,
    hint: "Add the file under the same name.",
  }),
  "translation-missing-segment": ({ id, title }) => ({
    why: `“${title}” is not translated: it is told in the language of the source.`,
    hint: `Add a segment whose heading ends in {#${id}}.`,
  }),
  "translation-missing-text": ({ key }) => ({
    why: `“${key}” is not translated: it is told in the language of the source.`,
    hint: key === "introduction" ? "Write it below the front matter." : `Add “${key}” to the front matter.`,
  }),
  "translation-extra": ({ found, suggestion }) => ({
    why: `The source has nothing called “${found}”: this is never told.${meant("en", suggestion)}`,
    hint: "Name an id of the source in braces, or take it out.",
  }),
  "translation-stale": ({ what, parts: codes }) => ({
    why: `Since this was translated the source has changed${what ? ` in “${what}”` : ""}: ${changed("en", codes)}.`,
    hint: "Bring the translation up to date, then stamp it.",
  }),
  "translation-structure": ({ what, ...told }) => ({
    why: differs.en[what](told),
    hint: "Only texts and the conditions of [!IF] may differ from the source.",
  }),
  "translation-unstamped": ({ parts: count }) => ({
    why: `For ${count === 1 ? "one part" : `${count} parts`} of this file nobody has noted which source was translated.`,
    hint: "Stamp the translation once it says what the source says.",
  }),
};

const fr: SentencesOf<TranslationFacts> = {
  "translation-missing-file": ({ name }) => ({
    why: `La traduction n’a pas de fichier ${name} : il est lu dans la langue de la source.`,
    hint: "Ajoutez le fichier sous le même nom.",
  }),
  "translation-missing-segment": ({ id, title }) => ({
    why: `« ${title} » n’est pas traduit : il est lu dans la langue de la source.`,
    hint: `Ajoutez un temps dont le titre finit par {#${id}}.`,
  }),
  "translation-missing-text": ({ key }) => ({
    why: `« ${key} » n’est pas traduit : il est lu dans la langue de la source.`,
    hint: key === "introduction" ? "Écrivez-le sous l’en-tête." : `Ajoutez « ${key} » à l’en-tête.`,
  }),
  "translation-extra": ({ found, suggestion }) => ({
    why: `La source n’a rien qui s’appelle « ${found} » : ceci n’est jamais lu.${meant("fr", suggestion)}`,
    hint: "Donnez entre accolades un identifiant de la source, ou retirez-le.",
  }),
  "translation-stale": ({ what, parts: codes }) => ({
    why: `Depuis cette traduction, la source a changé${what ? ` dans « ${what} »` : ""} : ${changed("fr", codes)}.`,
    hint: "Mettez la traduction à jour, puis tamponnez-la.",
  }),
  "translation-structure": ({ what, ...told }) => ({
    why: differs.fr[what](told),
    hint: "Seuls les textes et les conditions des [!IF] peuvent différer de la source.",
  }),
  "translation-unstamped": ({ parts: count }) => ({
    why: `Pour ${count === 1 ? "une partie" : `${count} parties`} de ce fichier, personne n’a noté quelle source a été traduite.`,
    hint: "Tamponnez la traduction quand elle dit ce que dit la source.",
  }),
};

export const translationFindings = both(en, fr);
