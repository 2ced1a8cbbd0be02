/** The sheets that people take home from a meeting, on their own pages: from its beginning on. */
import { both } from "./language.ts";

export const ownSheets = both(
  {
    link: "Sheets",
    title: (number: number) => `Sheets of meeting ${number}`,
    lead: "They are yours. Nobody asks for them, and nothing you write on them comes to us.",
    none: "This meeting has no sheets.",
    early: "The sheets are here once the meeting has begun.",
    back: "Back to the group",
  },
  {
    link: "Fiches",
    title: (number) => `Fiches de la séance ${number}`,
    lead: "Elles sont à vous. Personne ne les demande, et rien de ce que vous y écrivez ne nous parvient.",
    none: "Cette séance n’a pas de fiches.",
    early: "Les fiches seront là dès que la séance aura commencé.",
    back: "Retour au groupe",
  },
);
