/** What is said about translations: what is missing, what differs, and what has changed in the source since. */
import type { Difference, TranslationFacts } from "#app/domain/curriculum/findings/register.ts";
import type { StampPart } from "#app/domain/curriculum/translations/stamps.ts";
import { both, counted, listed } from "../language.ts";
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
    time: "les minutes",
    settings: "le genre ou les clés",
    say: "les mots à dire",
    group: "ce que l’on demande ou montre au groupe",
    notes: "les notes d’animation",
    aim: "le but",
    preparation: "ce qu’il faut préparer et apporter",
    practice: "ce qui est à essayer chez soi",
    recap: "le résumé de la séance",
    summary: "la phrase de présentation et le public",
    agreement: "le cadre du groupe",
    glossary: "le glossaire",
    goals: "les objectifs",
    phases: "les parties du programme",
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
    prompts: ({ found, expected }) =>
      `The source asks ${counted("en", Number(expected), "question", "questions")} here, this asks ${found}.`,
    checkpoints: ({ found, expected }) =>
      `The source has ${counted("en", Number(expected), "checkpoint", "checkpoints")} in this segment, this has ${found}.`,
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
    minutes: () => "Des minutes sont écrites ici ; seul le texte de départ en donne.",
    kind: ({ found }) => `Le genre .${found} est écrit ici ; seul le texte de départ en donne un.`,
    keys: ({ found }) =>
      `Des marques ou des clés sont écrites ici (${found}) ; seul le texte de départ en donne.`,
    order: ({ expected }) => `Dans le texte de départ, ce temps vient après « ${expected} ».`,
    callout: ({ found, expected }) =>
      expected === ""
        ? `Le texte de départ n’a pas de ${found} ici.`
        : found === ""
          ? `Le texte de départ a ${expected} ici ; cela manque.`
          : `Le texte de départ a ${expected} ici, et non ${found}.`,
    prompts: ({ found, expected }) =>
      `Le texte de départ pose ${counted("fr", Number(expected), "question", "questions")} ici, celui-ci en pose ${found}.`,
    checkpoints: ({ found, expected }) =>
      `Le texte de départ a ${counted("fr", Number(expected), "case", "cases")} à cocher dans ce temps, celui-ci en a ${found}.`,
    say: ({ found }) =>
      found === "0"
        ? "Le texte de départ a des mots à dire dans ce temps ; ici, il n’y en a pas."
        : "Le texte de départ n’a pas de mots à dire dans ce temps.",
    empty: () => "Le texte de départ laisse ici parler la trame ; ce qui est écrit là prendrait sa place.",
    body: ({ found }) =>
      found === ""
        ? "Le texte de départ a des mots à lui ici ; sans eux, ceux de la trame seraient lus."
        : found === "+"
          ? "Le texte de départ ne fait ici qu’ajouter à la trame ; ce qui est écrit là prendrait sa place."
          : "Le texte de départ a une note ici ; sans elle, ceci s’ajouterait à la trame.",
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
    why: `For ${counted("en", count, "part", "parts")} of this file nobody has noted which source was translated.`,
    hint: "Stamp the translation once it says what the source says.",
  }),
};

const fr: SentencesOf<TranslationFacts> = {
  "translation-missing-file": ({ name }) => ({
    why: `La traduction n’a pas de fichier ${name} : il est donné dans la langue de départ.`,
    hint: "Ajoutez le fichier sous le même nom.",
  }),
  "translation-missing-segment": ({ id, title }) => ({
    why: `« ${title} » n’est pas traduit : ce temps est donné dans la langue de départ.`,
    hint: `Ajoutez un temps dont le titre finit par {#${id}}.`,
  }),
  "translation-missing-text": ({ key }) => ({
    why: `« ${key} » n’est pas traduit : ce texte est donné dans la langue de départ.`,
    hint: key === "introduction" ? "Écrivez-le sous l’en-tête." : `Ajoutez « ${key} » à l’en-tête.`,
  }),
  "translation-extra": ({ found, suggestion }) => ({
    why: `Le texte de départ n’a rien qui s’appelle « ${found} » : personne ne lira ceci.${meant("fr", suggestion)}`,
    hint: "Écrivez entre accolades un nom du texte de départ, ou retirez ceci.",
  }),
  "translation-stale": ({ what, parts: codes }) => ({
    why: `Depuis cette traduction, le texte de départ a changé${what ? ` dans « ${what} »` : ""} : ${changed("fr", codes)}.`,
    hint: "Mettez la traduction à jour, puis notez-le avec curricula:check --stamp.",
  }),
  "translation-structure": ({ what, ...told }) => ({
    why: differs.fr[what](told),
    hint: "Seuls les mots, et la situation d’un [!IF], peuvent différer du texte de départ.",
  }),
  "translation-unstamped": ({ parts: count }) => ({
    why: `Pour ${counted("fr", count, "partie", "parties")} de ce fichier, personne n’a noté quel état du texte de départ a été traduit.`,
    hint: "Quand la traduction dit ce que dit le texte de départ, notez-le avec curricula:check --stamp.",
  }),
};

export const translationFindings = both(en, fr);
