/** A newer version of a curriculum beside a running group: what would change, meeting by meeting, and taking it or not. */
import type { AdoptRefusal } from "#app/domain/groups/adoption.ts";
import type { Same } from "../../language.ts";
import type { versionWords as english } from "../../en/cycles/versions.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

const refusals: Record<AdoptRefusal, string> = {
  begun: "Cette séance a commencé. Ce qui y est animé reste tel quel.",
  cancelled: "Cette séance est annulée.",
  "session-gone":
    "La nouvelle version n’a plus cette séance. Votre groupe la garde telle que prévue\u00a0; la nouvelle version servira au prochain groupe.",
  "session-elsewhere":
    "Dans la nouvelle version, cette séance porte un autre numéro. Votre groupe garde l’ordre annoncé\u00a0; la nouvelle version servira au prochain groupe.",
  "format-not-offered":
    "La nouvelle version n’est pas écrite pour la forme de cette séance. Elle reste telle que prévue.",
  "not-newest": `Une version plus récente encore est arrivée depuis que cette page est ouverte. Regardez-la d’abord.`,
  "cycle-over": "Ce groupe est terminé.",
  "unknown-meeting": "Ce groupe n’a pas de telle séance.",
};

export const versionWords: Same<typeof english> = {
  title: "Une nouvelle version",
  heading: "Une nouvelle version du programme",
  newer: (version: string) => `Il existe une nouvelle version du programme (${version}).`,
  quiet: "Il existe une nouvelle version de son programme.",
  look: "Voir ce qui changerait",
  promise:
    "Rien ne change tout seul\u00a0: le groupe continue avec la version du début. Vous pouvez prendre la nouvelle séance par séance, tant qu’une séance n’a pas commencé.",
  pinned: (version: string) => `Le groupe est préparé avec la version ${version}.`,
  stays: "L’accord de groupe, les objectifs et le nombre de séances restent tels quels.",
  none: "Ce groupe suit la version la plus récente de son programme.",
  noneAhead: "Aucune séance n’est à venir\u00a0: plus rien ne peut changer.",
  otherLanguage: (language: string) =>
    `La nouvelle version n’existe pas dans la langue du groupe\u00a0: elle serait ${language}.`,
  added: (titles: string) => `Nouveau, et hors de votre groupe\u00a0: ${titles}.`,
  removed: (titles: string) => `N’y figure plus\u00a0; votre groupe garde\u00a0: ${titles}.`,
  meeting: (number: number) => `${number === 0 ? "Séance zéro" : `Séance ${number}`}${nb}:`,
  same: "Rien ne changerait ici.",
  taken: (version: string) => `Animée avec la version ${version}.`,
  changes: "Ce qui changerait",
  changed: "Ce qui diffère de la version du début",
  before: "Avant",
  after: "Nouveau",
  nothingLeft: "rien",
  another: "La même chose, dans un autre ordre.",
  take: "La prendre pour cette séance",
  takeFor: (number: number) => `(séance ${number})`,
  back: "Revenir à la version précédente",
  tells:
    "Cette séance finirait à une autre heure\u00a0: les personnes qui ont une place sont prévenues et leur agenda change.",
  confirm: {
    title: "Prendre la nouvelle version",
    heading: (number: number) => `Prendre la nouvelle version pour la séance ${number}${nb}?`,
    act: "La prendre",
    no: "Laisser tel quel",
  },
  undo: {
    title: "Revenir",
    heading: (number: number) => `Revenir à la version précédente pour la séance ${number}${nb}?`,
    what: "La séance est de nouveau animée avec la version du début.",
    already: "Cette séance est animée avec la version du début.",
    act: "Revenir",
    no: "Non, garder la nouvelle",
  },
  said: {
    taken: "La séance est animée avec la nouvelle version.",
    back: "La séance est de nouveau animée avec la version précédente.",
  },
  refusals,
  errors: {
    ...refusals,
    missing: refusals["not-newest"],
    "not-a-choice": refusals["not-newest"],
  },
  past: (count: number) =>
    `${counted(count, "séance a", "séances ont")} commencé ou eu lieu\u00a0: rien n’y change.`,
};
