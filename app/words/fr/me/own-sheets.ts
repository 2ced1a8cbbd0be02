/** The sheets that people take home from a meeting, on their own pages: from its beginning on. */
import type { Same } from "../../language.ts";
import type { ownSheets as english } from "../../en/me/own-sheets.ts";
import { ofEachLanguage } from "../language.ts";

export const ownSheets: Same<typeof english> = {
  link: "Fiches",
  title: (number) => `Fiches de la séance ${number}`,
  lead: "Elles sont à vous. Personne ne les demande, et rien de ce que vous y écrivez ne nous parvient.",
  none: "Cette séance n’a pas de fiches.",
  early: "Les fiches seront là dès que la séance aura commencé.",
  allIn: ofEachLanguage((name) => `Ces fiches sont en ${name}.`),
  oneIn: ofEachLanguage((name) => `Cette fiche est en ${name}.`),
  back: "Retour au groupe",
};
