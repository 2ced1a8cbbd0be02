/** What changes in a session between two versions of a curriculum, one sentence a change. */
import type { Sentences } from "../../en/cycles/version-changes.ts";

export const changeSentences: Sentences = {
  "session-renamed": ({ from, to }) => `Elle s’appelle « ${to} » (avant : « ${from} »).`,
  "session-minutes": ({ from, to }) => `Elle dure ${to} minutes (avant : ${from}).`,
  counts: ({ counts }) =>
    counts ? "Elle compte pour aller au bout du cycle." : "Elle ne compte plus pour aller au bout du cycle.",
  aim: () => "Son but est reformulé.",
  preparation: () => "Ce qu’il faut préparer ou apporter a changé.",
  "content-notes": () => "Les thèmes qui peuvent être lourds ont changé.",
  practice: () => "Ce que l’on essaie chez soi a changé.",
  recap: () => "Le résumé pour qui l’a manquée a changé.",
  handout: ({ title, how }) =>
    how === "added"
      ? `Une nouvelle fiche est distribuée : « ${title} ».`
      : how === "removed"
        ? `La fiche « ${title} » n’est plus distribuée.`
        : `La fiche « ${title} » a changé : imprimez-la à nouveau.`,
  facts: ({ name }) => `Les informations de votre pays ont changé (${name}).`,
  "segment-added": ({ title, minutes }) => `Nouveau temps : « ${title} » (${minutes} min).`,
  "segment-removed": ({ title, minutes }) => `« ${title} » (${minutes} min) disparaît.`,
  "segment-moved": ({ title, after }) =>
    after === ""
      ? `« ${title} » vient maintenant en premier.`
      : `« ${title} » vient maintenant après « ${after} ».`,
  "segment-renamed": ({ from, to }) => `« ${from} » s’appelle maintenant « ${to} ».`,
  "segment-minutes": ({ title, from, to }) => `« ${title} » dure ${to} minutes (avant : ${from}).`,
  words: ({ title }) => `Des paroles à dire dans « ${title} » ont changé.`,
  safety: ({ title }) => `Les paroles de sécurité dans « ${title} » ont changé.`,
  questions: ({ title }) => `Les questions de « ${title} » ont changé.`,
  shown: ({ title }) => `Ce que le groupe voit ou lit dans « ${title} » a changé.`,
  notes: ({ title }) => `Les notes pour vous dans « ${title} » ont changé.`,
  settings: ({ title }) => `Qui anime « ${title} », ou son déroulement, a changé.`,
};
