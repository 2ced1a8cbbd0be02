/**
 * The words of components that many pages share: frame of the page, forms, script layers, charts.
 * A page's own sentences live in the family of that page, not here.
 */
import type * as english from "../../en/shared/interface.ts";
import type { Same } from "../../language.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

export const frame: Same<typeof english.frame> = {
  product: "Alongside",
  skip: "Aller au contenu",
  navigation: "Pages",
  leave: "Quitter vite",
  privacy: "Confidentialité",
  contact: "Contact",
  back: "Retour",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
  mine: "Ma page",
  overview: "Vue d’ensemble",
  demonstration: `Démonstration${nb}: qui est qui`,
  mailbox: "Boîte aux lettres",

  optional: "facultatif",
  error: `Erreur${nb}:`,
  notDone: `Non fait${nb}:`,
  again: (count: number) => (count === 1 ? "Un point est à revoir" : `${count}${nb}points sont à revoir`),
  choose: "Choisissez",

  info: "À savoir",
  care: "Attention",
  done: "C’est fait",

  asTable: "Les mêmes chiffres en tableau",
  none: "pas de chiffre",
  sources: "Sources",
};

/** The visible word of each layer of a script. */
export const layers: Same<typeof english.layers> = {
  say: "À dire",
  note: "Note",
  ask: "À demander",
  wait: (seconds: number) => `attendez ${counted(seconds, "seconde", "secondes")}`,
  pass: "on peut passer son tour",
  if: "Si",
  safety: `Sécurité${nb}: à dire`,
  show: "Le groupe voit",
  read: "Une personne volontaire lit",
  handout: "Fiche",
  checkpoint: "À vérifier",
  done: "fait",
  points: "Avec vos mots",
  story: "Votre témoignage",
  tip: "Conseil",
  play: "À écouter",
};
