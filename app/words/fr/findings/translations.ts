/** What is said about translations: what is missing, what differs, and what has changed in the source since. */
import type { Difference, TranslationFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import type { StampPart } from "#app/domain/curriculum/translations/stamps.ts";
import type { FoundAndExpected } from "../../en/findings/translations.ts";
import { counted, listed } from "../language.ts";
import { meant } from "./terms.ts";

const parts: Record<StampPart, string> = {
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
};

const changed = (codes: string) => listed(codes.split(", ").map((code) => parts[code as StampPart] ?? code));

const differs: Record<Difference, (told: FoundAndExpected) => string> = {
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
    `Le texte de départ pose ${counted(Number(expected), "question", "questions")} ici, celui-ci en pose ${found}.`,
  checkpoints: ({ found, expected }) =>
    `Le texte de départ a ${counted(Number(expected), "case", "cases")} à cocher dans ce temps, celui-ci en a ${found}.`,
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
};

export const translationFindings: SentencesOf<TranslationFacts> = {
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
    why: `Le texte de départ n’a rien qui s’appelle « ${found} » : personne ne lira ceci.${meant(suggestion)}`,
    hint: "Écrivez entre accolades un nom du texte de départ, ou retirez ceci.",
  }),
  "translation-stale": ({ what, parts: codes }) => ({
    why: `Depuis cette traduction, le texte de départ a changé${what ? ` dans « ${what} »` : ""} : ${changed(codes)}.`,
    hint: "Mettez la traduction à jour, puis notez-le avec curricula:check --stamp.",
  }),
  "translation-structure": ({ what, ...told }) => ({
    why: differs[what](told),
    hint: "Seuls les mots, et la situation d’un [!IF], peuvent différer du texte de départ.",
  }),
  "translation-unstamped": ({ parts: count }) => ({
    why: `Pour ${counted(count, "partie", "parties")} de ce fichier, personne n’a noté quel état du texte de départ a été traduit.`,
    hint: "Quand la traduction dit ce que dit le texte de départ, notez-le avec curricula:check --stamp.",
  }),
};
