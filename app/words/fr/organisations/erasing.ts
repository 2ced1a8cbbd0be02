/** Having somebody erased who asked staff to do it. */
import type { Same } from "../../language.ts";
import type { staffErasing as english } from "../../en/organisations/erasing.ts";

const nb = "\u00a0";

export const staffErasing: Same<typeof english> = {
  link: "Effacer tout ce qui concerne cette personne",
  title: (name) => `Effacer tout ce qui concerne ${name}`,
  lead: `Seulement si la personne vous l’a demandé. Elle pourrait le faire elle-même, sur ses pages, sous «${nb}À mon sujet${nb}»${nb}; voici ce qu’elle y lirait${nb}:`,
  letter: "Elle reçoit une seule lettre qui le dit, avec un lien pour revenir en arrière pendant sept jours.",
  noLetter:
    "Elle n’a pas d’adresse, donc aucune lettre ne part. Dites-le-lui vous-même. Jusqu’au jour prévu, vous pouvez revenir en arrière pour elle ici.",
  fresh:
    "Avant la dernière étape, merci de montrer encore une fois que c’est bien vous. Le lien dans votre boîte vous ramène ici.",
  prove: "Se connecter encore une fois",
  act: `Elle l’a demandé${nb}: tout effacer`,
  keep: "Retour, sans rien changer",
  hindered: {
    "last-owner": "Il n’y a pas d’autre responsable ici. Nommez d’abord quelqu’un d’autre.",
    "leads-ahead":
      "Cette personne anime des groupes qui ont encore des dates. Nommez d’abord quelqu’un d’autre.",
    "not-here": `Ce n’est pas possible d’ici. La personne peut le faire elle-même, sur ses pages, sous «${nb}À mon sujet${nb}»${nb}; pour quelqu’un qui travaille ici, un·e responsable le peut.`,
    unknown: "Il n’y a plus personne ici à effacer.",
    changed: "Quelque chose a changé entre-temps. Merci de regarder la page encore une fois.",
  },
  waiting: {
    title: "Une personne va être effacée",
    when: (when) => `Ce sera fait le ${when}. Jusque-là, son nom est caché.`,
    theirs: "Elle peut revenir en arrière elle-même, avec le lien de sa lettre ou en se connectant.",
    back: "Si elle vous le demande, vous pouvez revenir en arrière ici. Son nom et ses mots reviennent, sa place non.",
    act: `Elle l’a demandé${nb}: revenir en arrière`,
  },
  ask: "Quelqu’un demande à être effacé",
  said: {
    erasing: "C’est commencé. Son nom est caché à partir de maintenant.",
    stays: "C’est annulé.",
  },
};
