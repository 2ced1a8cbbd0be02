/** The sheets that people take home from a meeting, on their own pages: from its beginning on. */
import { both, type Language } from "./language.ts";

export const ownSheets = both(
  {
    link: "Sheets",
    title: (number: number) => `Sheets of meeting ${number}`,
    lead: "They are yours. Nobody asks for them, and nothing you write on them comes to us.",
    none: "This meeting has no sheets.",
    early: "The sheets are here once the meeting has begun.",
    allIn: {
      en: "These sheets are in English.",
      fr: "These sheets are in French.",
    } as Record<Language, string>,
    oneIn: { en: "This sheet is in English.", fr: "This sheet is in French." } as Record<Language, string>,
    back: "Back to the group",
  },
  {
    link: "Fiches",
    title: (number) => `Fiches de la séance ${number}`,
    lead: "Elles sont à vous. Personne ne les demande, et rien de ce que vous y écrivez ne nous parvient.",
    none: "Cette séance n’a pas de fiches.",
    early: "Les fiches seront là dès que la séance aura commencé.",
    allIn: {
      en: "Ces fiches sont en anglais.",
      fr: "Ces fiches sont en français.",
    },
    oneIn: { en: "Cette fiche est en anglais.", fr: "Cette fiche est en français." },
    back: "Retour au groupe",
  },
);
