/**
 * The words of components that many pages share: frame of the page, forms, script layers, charts.
 * A page's own sentences live in the family of that page, not here.
 */
import { both, counted } from "./language.ts";

const nb = "\u00a0";

export const frame = both(
  {
    product: "Alongside",
    skip: "Skip to the content",
    navigation: "Pages",
    leave: "Leave quickly",
    privacy: "Privacy",
    contact: "Contact",
    back: "Back",
    signIn: "Sign in",
    signOut: "Sign out",
    mine: "My page",
    overview: "Overview",
    demonstration: "Demonstration: who is who",
    mailbox: "Mailbox",

    optional: "optional",
    error: "Error:",
    notDone: "Not done:",
    again: (count: number) =>
      count === 1 ? "One thing needs another look" : `${count}${nb}things need another look`,
    choose: "Please choose",

    info: "Please note",
    care: "Take care",
    done: "Done",

    asTable: "The same figures as a table",
    none: "no figure",
    sources: "Sources",
  },
  {
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
  },
);

/** The visible word of each layer of a script. */
export const layers = both(
  {
    say: "Say",
    note: "Note",
    ask: "Ask",
    wait: (seconds: number) => `wait ${counted("en", seconds, "second", "seconds")}`,
    pass: "passing is fine",
    if: "If",
    safety: "Safety: say this",
    show: "The group sees",
    read: "A volunteer reads",
    handout: "Handout",
    checkpoint: "Check",
    done: "done",
    points: "In your own words",
    story: "Your story",
    tip: "Tip",
    play: "Play",
  },
  {
    say: "À dire",
    note: "Note",
    ask: "À demander",
    wait: (seconds: number) => `attendez ${counted("fr", seconds, "seconde", "secondes")}`,
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
  },
);
