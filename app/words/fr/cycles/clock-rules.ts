/** Clock rules: those of the machine where they may be old, and new ones that planned meetings follow. */
import type { Same } from "../../language.ts";
import type { clockRules as english } from "../../en/cycles/clock-rules.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

export const clockRules: Same<typeof english> = {
  unknown: "inconnues",
  old: (zone: string, version: string, release: string) =>
    `Les règles d’heure de cette machine pour ${zone} sont anciennes (${version})${nb}: démarrez-la avec Node${nb}24, dans sa version la plus récente. L’heure légale y a changé depuis (${release}), et des dates fixées avec d’anciennes règles peuvent être décalées d’une heure.`,
  differs: (zone: string, version: string, release: string) =>
    `Les règles d’heure de cette machine pour ${zone} (${version}) ne sont pas celles fournies avec Alongside (${release}). Ce sont celles de la machine qui servent, et les fichiers d’agenda donnent ces dates en temps universel. Merci de comparer une date avec une horloge sûre.`,
  older: (version: string, seen: string) =>
    `Les règles d’heure de cette machine (${version}) sont plus anciennes que celles déjà utilisées ici (${seen})${nb}: démarrez-la avec Node${nb}24, dans sa version la plus récente. En attendant, aucune date ne suit de nouvelles règles.`,
  need: (name: string, count: number) =>
    `${name}${nb}: l’heure légale change de règles, et ${counted(count, "séance à venir doit suivre", "séances à venir doivent suivre")}.`,
  toShift: "Voir les heures",
  notice: (count: number) =>
    `L’heure légale change de règles ici, et ${counted(count, "séance à venir doit suivre", "séances à venir doivent suivre")}. L’heure affichée au mur reste celle que vous avez fixée.`,
  title: "Nouvelles règles d’heure",
  heading: (name: string) => `Nouvelles règles d’heure pour ${name}`,
  lead: "L’heure légale change de règles ici. L’heure affichée au mur reste celle qui était prévue. Les pages, les agendas et les rappels, qui donneraient sinon une autre heure, la suivent dès que vous confirmez.",
  meeting: "Séance",
  planned: "Heure prévue, qui reste",
  shown: "Ce qui s’afficherait sinon",
  byHand: "Ce jour-là, l’horloge saute l’heure prévue ou l’affiche deux fois. Il faut choisir une heure.",
  move: "Déplacer",
  about: (n: number) => `la séance${nb}${n}`,
  due: (when: string) => `Si personne ne confirme, cela se fera tout seul${nb}: ${when}.`,
  tells: (count: number) =>
    count === 0
      ? "Personne n’a encore de place, donc aucun message ne part."
      : `${counted(count, "personne reçoit", "personnes reçoivent")} un seul message. Les invitations déjà envoyées partent à nouveau.`,
  act: "Garder l’heure affichée au mur",
  no: "Pas maintenant",
  nothing: "Il n’y a rien à faire, chaque séance à venir est à l’heure prévue.",
  stand: `Il n’y avait rien à faire${nb}: aucune heure n’a changé et aucun message ne part.`,
  said: "L’heure affichée au mur est gardée et les personnes qui ont une place sont prévenues.",
  refusals: {
    "cycle-over": "Ce groupe est terminé ou annulé.",
    "older-rules":
      "Les règles d’heure de cette machine sont plus anciennes que celles déjà utilisées ici. Aucune date n’est déplacée.",
    "seen-is-old": `Quelqu’un d’autre a modifié les dates entre-temps. Voici où elles en sont${nb}: regardez encore une fois.`,
  },
};
