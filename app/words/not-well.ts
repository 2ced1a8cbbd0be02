/** The page for when somebody is not well: what to do now, and whom to call. */
import { both } from "./language.ts";

const nb = "\u00a0";

export const notWell = both(
  {
    link: "Somebody is not well",
    /** In the bar of the browser, where a neighbour reads along. */
    tab: "Numbers to call",
    title: "Somebody is not well",
    leaderLead:
      "Stop for a moment. One of you goes out with the person, the other stays with the group. Nobody is left alone.",
    lead: "You, or somebody near you. Nobody has to be alone with it.",
    steps: [
      "Stay with the person, or ask somebody to stay with you.",
      "Ask plainly: “Are you thinking of ending your life? Now?” Asking does not put the thought there.",
      "If it is now, or you are not sure, call the emergency number of the country you are in. Otherwise call a help line, together.",
    ],
    calls: "Call",
    callsIn: (country: string) => `Call, in ${country}`,
    others: "In another country",
    noCalls:
      "There are no numbers here for this country yet. Call the emergency number of the country you are in; in Europe it is 112.",
    words: "Words from the programme",
    said: "What was said to everybody",
    more: "It is something else",
    hours: (hours: string) => (hours === "24/7" ? "day and night" : hours),
    unchecked: "nobody has checked this number lately",
    backToRun: "Back to the meeting",
    back: "Back to your page",
    toGroups: "To the groups",
    write: "This page sends nothing to anybody. Nobody sees that you have opened it.",
  },
  {
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
  },
);
