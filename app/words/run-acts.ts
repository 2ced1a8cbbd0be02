/** The pages of single acts on a run, and why an act could not be done: what happened, and what to do now. */
import type { RunRefusal } from "../domain/meetings/run.ts";
import { both } from "./language.ts";
import { aboutNames } from "./wrong.ts";

const nb = "\u00a0";

export const actNames = [
  "take-back",
  "next",
  "back",
  "go",
  "skip",
  "restore",
  "shorten",
  "minutes",
  "pause",
  "resume",
  "turn",
  "pass",
  "thanks",
  "again",
  "check",
  "mark",
  "lead",
  "close",
  "reopen",
] as const;
export type ActName = (typeof actNames)[number];
type Told = { title: string; button: string; text?: string };
type Refused =
  | RunRefusal
  | "cancelled"
  | "unreadable"
  | "changed"
  | "own-step"
  | "other-step"
  | "no-goal"
  | "impossible"
  | "not-yet";

const en: Record<ActName, Told> = {
  "take-back": {
    title: "Take the opening back",
    button: "Take it back",
    text: "The meeting is planned again, as if nobody had opened it. Notes, goals and what people told us beforehand stay.",
  },
  next: { title: "Go on to the next part", button: "Go on" },
  back: { title: "Go back to the part before", button: "Go back" },
  go: { title: "Go to a part", button: "Go there" },
  skip: { title: "Leave a part out", button: "Leave it out" },
  restore: { title: "Take a part back in", button: "Take it back in" },
  shorten: { title: "Shorten a part", button: "Shorten it" },
  minutes: { title: "Give more time", button: "Give the time" },
  pause: { title: "We stay here", button: "We stay here" },
  resume: { title: "Go on", button: "Go on" },
  turn: { title: "Give somebody the word", button: "Give the word" },
  pass: { title: "Somebody passes", button: "Passes" },
  thanks: { title: "Somebody has spoken", button: "Thank you" },
  again: { title: "Somebody comes back into the round", button: "Back into the round" },
  check: { title: "A checkpoint", button: "Note it" },
  mark: { title: "Mark somebody", button: "Mark" },
  lead: { title: "Who leads", button: "Takes over" },
  close: { title: "Close the meeting", button: "Close the meeting" },
  reopen: { title: "Open the meeting again", button: "Open it again" },
};
const fr: Record<ActName, Told> = {
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

const whyEn: Record<Refused, string> = {
  "not-open": "The meeting is not open yet. Open it first.",
  closed: "The meeting is closed. Open it again if you want to go on.",
  "not-closed": "The meeting is still open.",
  already: "That has been done already.",
  "unknown-segment": "This part is not in tonight’s meeting.",
  "unknown-checkpoint": "This checkpoint is not in tonight’s meeting.",
  "moved-on":
    "Somebody else has gone on in the meantime. Nothing was changed. Look where you are, then tap again.",
  "just-begun": "This part has only just begun, so nobody has left it. Tap again to go on from here.",
  "not-skipped": "This part was not left out.",
  "not-paused": "The clock is running already.",
  "not-their-turn": "Somebody else has the word in the meantime.",
  safety: "This part holds safety words. It can be shortened, but not left out.",
  "safety-not-said":
    "Some safety words have not been said yet. Say them now, or close anyway if the meeting has to be broken off.",
  "somebody-marked":
    "Somebody is marked on the roll, so this meeting has begun. If a mark is wrong, put it right on the roll first.",
  "not-yet": "The day of this meeting has not come. Until then only “told us” can be noted.",
  "below-floor": "The author asks for more minutes than that here.",
  "above-max": "The author asks for fewer minutes than that here.",
  cancelled: "This meeting was cancelled.",
  unreadable: "That could not be read. Go back to the screen and try again.",
  changed:
    "Somebody else wrote here in the meantime. Nothing is lost: both are below. Decide, then save again.",
  "own-step": "They have written a step on their own page. It is theirs, so it stays as it is.",
  "other-step":
    "This step has been written down differently since. Yours is still below: save it again if it is right.",
  "no-goal": "The group has no shared goal yet. Set one first.",
  impossible: "These figures cannot be: more hands than people, or a number outside 0 to 10.",
};
const whyFr: Record<Refused, string> = {
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

export const runActs = both(
  {
    acts: en as Record<string, Told>,
    refusals: whyEn as Record<string, string>,
    notDone: "That was not done",
    wentOn: (name: string, part: string) => `${name} went on to “${part}”.`,
    back: "Back to the screen",
    nothing: "There is nothing to do here just now.",
    segment: "Part of the meeting",
    whole: "The meeting as a whole",
    minutes: "Minutes",
    voice: "Who",
    mark: "Mark",
    checkpoint: "Checkpoint",
    ticked: "It is done",
    anyway: "Close although these safety words were not said",
    safetyLeft: "Safety words that nobody has begun:",
    errors: {
      "not-a-choice": "Choose one of these.",
      "not-a-number": "Write a whole number.",
      "out-of-range": "Write a number between the limits.",
      missing: "Write something first.",
      "too-long": "That is too long.",
      ...aboutNames.en,
    } as Record<string, string>,
  },
  {
    acts: fr,
    refusals: whyFr,
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
      ...aboutNames.fr,
    },
  },
);
