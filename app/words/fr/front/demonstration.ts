/** The demonstration's own pages: who is who, and the mailbox where letters are kept. */
import type { Same } from "../../language.ts";
import type { demonstration as english } from "../../en/front/demonstration.ts";
import { counted } from "../language.ts";

export const demonstration: Same<typeof english> = {
  title: "Qui est qui",
  lead: "Ceci est une démonstration. Tout y est inventé, et rien n’est envoyé à personne. Choisissez quelqu’un et voyez ce que cette personne voit.",
  staff: "Les personnes qui font vivre les groupes",
  participants: "Les personnes qui viennent aux groupes",
  signInAs: (name) => `Devenir ${name}`,
  nobody:
    "Hugo fait aussi partie d’un groupe. Il n’a pas d’adresse électronique\u00a0: il a été inscrit à la main, personne ne peut s’identifier à sa place.",
  strangers: "Ou restez une personne inconnue, et demandez une place\u00a0:",
  toGroups: "Groupes ouverts",
  toMailbox: "Boîte aux lettres de la démonstration",
  mailbox: "Boîte aux lettres",
  mailboxLead: "Les messages restent ici, car aucun serveur de courrier n’est configuré.",
  mailboxKeys:
    "Certains contiennent des liens qui identifient d’autres personnes. N’ouvrez ceux-là qu’avec la personne concernée, et configurez un serveur de courrier avant d’inviter un groupe.",
  mailboxEmpty:
    "Aucun message pour l’instant. Demandez une place ou identifiez-vous, et le message arrivera ici.",
  letters: (n) => counted(n, "message", "messages"),
  to: "À",
  subject: "Objet",
  when: "Quand",
  open: "Ouvrir",
  calendar: "Le fichier d’agenda joint",
  links: "Liens de ce message",
  noLetter: "Ce message n’est plus ici.",
  back: "Tous les messages",
};
