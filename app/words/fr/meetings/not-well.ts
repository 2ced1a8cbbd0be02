/** The page for when somebody is not well: what to do now, and whom to call. */
import type { Same } from "../../language.ts";
import type { notWell as english } from "../../en/meetings/not-well.ts";

const nb = "\u00a0";

export const notWell: Same<typeof english> = {
  link: "Quelqu’un ne va pas bien",
  tab: "Numéros à appeler",
  title: "Quelqu’un ne va pas bien",
  leaderLead:
    "Arrêtez-vous un instant. L’un de vous sort avec la personne, l’autre reste avec le groupe. Personne ne reste seul.",
  lead: "Vous, ou quelqu’un près de vous. Personne n’a à rester seul avec cela.",
  steps: [
    "Restez avec la personne, ou demandez à quelqu’un de rester avec vous.",
    `Posez la question simplement${nb}: «${nb}Pensez-vous à mettre fin à votre vie${nb}? Maintenant${nb}?${nb}» La question n’en donne pas l’idée.`,
    "Si c’est maintenant, ou si vous n’êtes pas sûr·e, appelez le numéro d’urgence du pays où vous êtes. Sinon, appelez ensemble une ligne d’écoute.",
  ],
  calls: "Appeler",
  callsIn: (country) => `Appeler${nb}: ${country}`,
  others: "Dans un autre pays",
  noCalls: `Il n’y a pas encore de numéro ici pour ce pays. Appelez le numéro d’urgence du pays où vous êtes${nb}; en Europe, c’est le 112.`,
  words: "Les mots du programme",
  said: "Ce qui a été dit à tout le monde",
  more: "C’est autre chose",
  hours: (hours) => (hours === "24/7" ? "jour et nuit" : hours),
  unchecked: "numéro non vérifié récemment",
  backToRun: "Revenir à la séance",
  back: "Revenir à votre page",
  toGroups: "Vers les groupes",
  write: "Cette page n’envoie rien à personne. Personne ne voit que vous l’avez ouverte.",
};
