/** The page of a meeting: whether everything is ready beforehand, and what it left behind afterwards. */
import type { Same } from "../../language.ts";
import type { meetingWords as english } from "../../en/meetings/meeting.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

export const meetingWords: Same<typeof english> = {
  title: (number) => `Séance ${number}`,
  cycle: "Page du groupe",
  cancelled: "Cette séance a été annulée.",
  when: "Quand",
  where: "Où",
  access: "Pour entrer",
  join: "Pour rejoindre",
  format: "Comment",
  formats: { "in-person": "en présentiel", online: "en visio", phone: "par téléphone" },
  move: "La déplacer",
  venue: "Changer le lieu",
  open: "Ouvrir la séance",
  goOn: "Aller à la séance en cours",
  early: "L’ouvrir commence le relevé de cette séance.",
  takeBack: `Ouverte par erreur${nb}? Annuler l’ouverture`,

  who: "Qui vient",
  expected: (count) => `${counted(count, "personne attendue", "personnes attendues")}`,
  excused: "Ont prévenu de leur absence",
  nobody: "Personne n’a encore de place.",
  roll: "La feuille de présence",

  bring: "À préparer",
  nothing: "Rien de particulier.",
  copies: (people, facilitators) =>
    `Les exemplaires sont comptés pour ${counted(people, "personne qui a une place", "personnes qui ont une place")}, ${counted(facilitators, "personne qui anime", "personnes qui animent")}, et un de réserve.`,
  materials: "À apporter",
  content: "Peut toucher quelqu’un",
  topics: "Thèmes au choix, si le groupe le souhaite",
  parts: "Qui anime quoi",
  part: (name) => `${name}`,
  noPart: "Personne n’a encore cette partie",

  last: "La dernière fois",
  first: "C’est la première séance.",
  notes: "Notes sur la séance",
  noNotes: "Pas de notes.",
  goal: "Objectif partagé",
  noGoal: "Le groupe n’en a pas encore fixé.",
  crisis: "Si quelqu’un ne va pas bien",
  unverified:
    "Ces numéros n’ont pas tous été vérifiés cette année. Appelez-les une fois, ou demandez-le aux responsables de votre organisation.",
  none: "Il n’y a pas encore de numéro pour ce pays. Demandez aux responsables de votre organisation.",

  print: "À imprimer",
  script: "Le déroulé de la séance",
  largeScript: "Le déroulé en gros caractères",
  runSheet: "Une page avec les heures",
  sheet: "Feuille d’arrivée",

  record: "Ce qu’il en reste",
  attendance: "Qui était là",
  came: (count) => `${counted(count, "personne est venue", "personnes sont venues")}`,
  unmarked: "Les présences n’ont pas été notées.",
  person: "Nom",
  mark: "Présence",
  times: "Minutes prévues et réelles",
  segment: "Temps",
  planned: "Prévu",
  real: "Réel",
  state: "Comment",
  states: { waiting: "pas atteint", running: "en cours", done: "tenu", skipped: "laissé de côté" },
  ticks: "Vérifié",
  of: (ticked, of) => (of === 0 ? "–" : `${ticked} sur ${of}`),
  whole: (planned, real) => `${planned}${nb}min prévues, ${real}${nb}min réelles`,
  reopen: "La rouvrir pour corriger quelque chose",

  rollTitle: "Qui est là",
  rollText:
    "Choisissez pour chaque personne, puis enregistrez une fois. Rien n’est retenu contre qui que ce soit.",
  rollAhead:
    "Le jour de cette séance n’est pas encore venu. D’ici là, vous pouvez noter qui a prévenu de son absence\u00a0; personne n’est encore là ou absent.",
  rollSave: "Enregistrer les présences",
  rollRest: "Toutes les autres personnes sont là. Enregistrer",
  clash:
    "Une autre personne a noté ces présences entre-temps. Rien n’a été enregistré. Regardez à nouveau, puis enregistrez.",
  clashLine: (name, yours, theirs) =>
    `${name}${nb}: vous avez choisi «${nb}${yours}${nb}», l’autre personne «${nb}${theirs}${nb}»`,
  said: { saved: "C’est enregistré.", nothing: "Il n’y avait rien à changer." },

  sheetTitle: "Feuille d’arrivée",
  sheetText: "Seulement les noms choisis. On peut mettre une croix au lieu d’une signature.",
  sheetHere: "Là",
};
