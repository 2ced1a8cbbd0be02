/** Pages for those who write curricula: what was found, beside the text; what each audience of a session sees. */
import type { Same } from "../../language.ts";
import type { authors as english } from "../../en/curricula/authors.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

export const authors: Same<typeof english> = {
  findings: {
    link: "Son texte, avec ce qui a été relevé",
    title: "Texte et remarques",
    broken: `Voici son texte le plus récent. Il ne peut pas être utilisé${nb}; la dernière bonne version reste en service.`,
    neverGood: "Voici son texte le plus récent. Il ne peut pas encore être utilisé.",
    none: "Rien n’y a été relevé.",
    more: (count: number) =>
      `${counted(count, "autre point se lit", "autres points se lisent")} à côté du texte`,
    toFiles: "Retour aux fichiers",
    gone: "Le texte tel qu’il a été lu n’est pas conservé. Ce qui a été relevé figure ci-dessous.",
    empty: "Aucun texte n’en est conservé.",
    files: "Fichiers",
    allFiles: (count: number) => `Tous les fichiers (${count})`,
    noFile: "Ce fichier n’est pas dans le dossier.",
    noLines: `Il n’y a rien à montrer de ce fichier${nb}: il ne contient pas de texte simple.`,
    inFile: "Relevé ici",
    noneHere: "Rien n’a été relevé dans ce fichier.",
    line: (line: number) => `Ligne ${line}`,
    place: (line: number, column: number) => `Ligne ${line}, colonne ${column}`,
    pieces: "Parties de ce fichier",
    piece: (from: number, to: number) => `Lignes ${from} à ${to}`,
    errors: (count: number) => counted(count, "erreur", "erreurs"),
    warnings: (count: number) => counted(count, "point à regarder", "points à regarder"),
    infos: (count: number) => counted(count, "remarque", "remarques"),
    about: (rule: string) => `À propos de cette vérification${nb}: ${rule}`,
    source: "Le texte",
  },
  views: {
    link: "Ce que chacun·e voit",
    title: "Quatre vues",
    heading: (session: string) => `${session}${nb}: ce que chacun·e voit`,
    lead: "La même séance, quatre fois. Ce qui est pour l’équipe d’animation figure seulement dans la première vue.",
    jump: "Vues",
    script: "Équipe d’animation",
    scriptText: "Le déroulé entier.",
    screen: "L’écran du groupe",
    screenText: "Temps par temps, comme dans la salle ou dans la fenêtre partagée.",
    handout: "Fiches",
    handoutText: "Ce que l’on a entre les mains.",
    phone: "Le téléphone d’une personne du groupe",
    ownPage: "Sa page",
    ownText: "Sa page, les lettres et son agenda donnent des noms neutres et l’heure, et rien du sujet.",
    withHandouts: `Fiches de cette séance${nb}:`,
    byPhone: "Lors d’une séance par téléphone",
    byPhoneText: "Il n’y a pas d’écran. Voici les passages pour le groupe, à lire à voix haute.",
    noPhone: "Ce programme ne se tient pas par téléphone.",
    nothing: "Seulement le titre.",
  },
  reference: {
    title: "Toutes les vérifications",
    link: "Comment écrire un programme",
    contents: "Sur cette page",
    lead: "Ce que cherche chaque vérification, et comment y remédier.",
    weight: { error: "erreur", warning: "à regarder", info: "pour information" },
    always: "toujours active",
    off: "peut être désactivée avec une raison",
    mend: `Pour y remédier${nb}:`,
  },
};
