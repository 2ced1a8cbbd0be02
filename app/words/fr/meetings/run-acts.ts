/** The pages of single acts on a run, and why an act could not be done: what happened, and what to do now. */
import type { ActName } from "#app/words/run-acts.ts";
import type { Refused, ActWords } from "../../en/meetings/run-acts.ts";
import type { Same } from "../../language.ts";
import type { runActs as english } from "../../en/meetings/run-acts.ts";
import { aboutNames } from "../shared/about-names.ts";

const nb = "\u00a0";

const acts: Record<ActName, ActWords> = {
  "take-back": {
    title: "Annuler l’ouverture",
    button: "Annuler l’ouverture",
    text: "La séance redevient une séance prévue, comme si personne ne l’avait ouverte. Les notes, les objectifs et les absences annoncées restent.",
  },
  next: { title: "Passer au temps suivant", button: "Continuer" },
  back: { title: "Revenir au temps précédent", button: "Revenir" },
  go: { title: "Aller à un temps de la séance", button: "Y aller" },
  skip: { title: "Laisser un temps de côté", button: "Le laisser de côté" },
  restore: { title: "Reprendre un temps", button: "Le reprendre" },
  shorten: { title: "Raccourcir un temps", button: "Le raccourcir" },
  minutes: { title: "Donner plus de temps", button: "Donner ce temps" },
  pause: { title: "On reste ici", button: "On reste ici" },
  resume: { title: "On continue", button: "On continue" },
  turn: { title: "Donner la parole", button: "Donner la parole" },
  pass: { title: "Une personne passe son tour", button: "Passe son tour" },
  thanks: { title: "Une personne a parlé", button: "Merci" },
  again: { title: "Une personne revient dans le tour", button: "Revenir dans le tour" },
  check: { title: "Un point à vérifier", button: "Noter" },
  mark: { title: "Noter une présence", button: "Noter" },
  lead: { title: "Qui anime", button: "Prendre le relais" },
  close: { title: "Clore la séance", button: "Clore la séance" },
  reopen: { title: "Rouvrir la séance", button: "La rouvrir" },
};

const why: Record<Refused, string> = {
  "not-open": "La séance n’est pas encore ouverte. Ouvrez-la d’abord.",
  closed: "La séance est close. Rouvrez-la si vous voulez continuer.",
  "not-closed": "La séance est encore ouverte.",
  already: "C’est déjà fait.",
  "unknown-segment": "Ce temps ne fait pas partie de la séance de ce soir.",
  "unknown-checkpoint": "Ce point ne fait pas partie de la séance de ce soir.",
  "moved-on":
    "Une autre personne a avancé entre-temps. Rien n’a changé. Regardez où vous en êtes, puis appuyez à nouveau.",
  "just-begun":
    "Ce temps vient tout juste de commencer, alors on y reste. Appuyez à nouveau pour continuer à partir d’ici.",
  "not-skipped": "Ce temps n’avait pas été laissé de côté.",
  "not-paused": "L’horloge tourne déjà.",
  "not-their-turn": "Entre-temps, quelqu’un d’autre a pris la parole.",
  safety: "Ce temps contient des mots de sécurité. On peut le raccourcir, pas le laisser de côté.",
  "safety-not-said":
    "Des mots de sécurité n’ont pas encore été dits. Dites-les maintenant, ou terminez quand même si la séance doit s’interrompre.",
  "somebody-marked":
    "La feuille de présence est déjà commencée, donc la séance aussi. Si une présence est fausse, corrigez-la d’abord sur la feuille.",
  "not-yet": `Le jour de cette séance n’est pas encore venu. D’ici là, on ne peut noter que «${nb}a prévenu${nb}».`,
  "below-floor": "Le programme demande ici davantage de minutes.",
  "above-max": "Le programme demande ici moins de minutes.",
  cancelled: "Cette séance a été annulée.",
  unreadable: "Cela n’a pas pu être lu. Revenez à l’écran et réessayez.",
  changed: `Une autre personne a écrit ici entre-temps. Rien n’est perdu${nb}: les deux sont ci-dessous. Décidez, puis enregistrez à nouveau.`,
  "own-step": "Cette personne a écrit son petit pas sur sa propre page. Il est à elle et reste tel quel.",
  "other-step": `Ce petit pas a été noté autrement depuis. Le vôtre est encore ci-dessous${nb}: enregistrez-le à nouveau s’il est juste.`,
  "no-goal": "Le groupe n’a pas encore d’objectif partagé. Fixez-en un d’abord.",
  impossible: `Ces chiffres ne vont pas${nb}: plus de mains que de personnes, ou un nombre hors de 0 à 10.`,
};

export const runActs: Same<typeof english> = {
  acts,
  refusals: why,
  notDone: "Cela n’a pas été fait",
  wentOn: (name, part) => `${name} est à «${nb}${part}${nb}».`,
  back: "Revenir à l’écran",
  nothing: "Il n’y a rien à faire ici pour l’instant.",
  segment: "Temps de la séance",
  whole: "Toute la séance",
  minutes: "Minutes",
  voice: "Qui",
  mark: "Présence",
  checkpoint: "Point à vérifier",
  ticked: "C’est fait",
  anyway: "Clore bien que ces mots de sécurité n’aient pas été dits",
  safetyLeft: `Mots de sécurité que personne n’a commencés${nb}:`,
  errors: {
    "not-a-choice": "Choisissez une réponse.",
    "not-a-number": "Écrivez un nombre entier.",
    "out-of-range": "Écrivez un nombre dans les limites.",
    missing: "Écrivez d’abord quelque chose.",
    "too-long": "C’est trop long.",
    ...aboutNames,
  },
};
