/** Planning a cycle: the questions, the dates shown before saving, publishing, who leads. */
import type { Planning } from "../../en/cycles/planning.ts";
import type { Same } from "../../language.ts";
import type { planning as english } from "../../en/cycles/planning.ts";
import { planningErrors } from "./planning-errors.ts";

const nb = "\u00a0";

const coded: Planning = {
  warnings: {
    "late-evening": `Certaines séances finissent après 20${nb}h${nb}30. Les soirées tardives coûtent du sommeil, et le sommeil compte ici. Le groupe peut-il commencer plus tôt${nb}?`,
    "clock-change": "L’heure change pendant ce cycle. L’heure affichée au mur reste la même.",
    "on-holiday": "Certaines séances tombent un jour férié.",
    "in-the-past": "Certaines de ces dates sont passées.",
  },
  publish: {
    "not-a-draft": "Ce groupe n’est plus un brouillon.",
    "already-begun": "La première séance a déjà commencé. Déplacez d’abord les dates.",
    "no-facilitator": "Personne n’anime encore ce groupe. Désignez d’abord quelqu’un.",
    "language-not-approved":
      "Personne n’a encore approuvé les phrases de sécurité et de consentement dans la langue de ce groupe. Choisissez une autre langue.",
    "crisis-not-verified": `Aucun numéro d’appel n’a été vérifié pour le pays de ce groupe. Une personne responsable le fait sous «${nb}Numéros d’appel${nb}».`,
    "one-facilitator":
      "L’animation compte moins de personnes que le programme n’en demande. Si l’une est malade ou si quelqu’un va mal, il en faut une deuxième.",
    "crisis-old":
      "Les numéros d’appel ont été vérifiés il y a plus de six mois. Merci de les faire revérifier.",
  },
};

export const planning: Same<typeof english> = {
  ...coded,
  title: "Préparer un groupe",
  heading: (curriculum: string) => `Préparer un groupe${nb}: ${curriculum}`,
  change: "Modifier quelque chose",
  preview: "Afficher toutes les dates",
  previewAgain: "Afficher à nouveau les dates",
  save: "Enregistrer comme brouillon",
  draftHeading: (name: string) => `Modifier le brouillon de ${name}`,
  saveDraft: "Enregistrer le brouillon",
  anew: "Ces dates sont recalculées à partir de la règle. Ce qui a été changé pour une seule séance n’est pas repris.",
  draftHint: "Personne ne voit un brouillon. Vous le publierez ensuite.",
  name: "Nom du groupe",
  nameHint:
    "Il figure sur les pages publiques et, si les personnes le souhaitent, dans les agendas. Un nom neutre protège tout le monde.",
  startDate: "Première date",
  time: "Heure",
  timeHint: "Telle qu’à l’horloge du lieu, par exemple 18:30.",
  zone: "Fuseau horaire",
  every: "Rythme",
  rhythms: {
    weekly: "chaque semaine",
    fortnightly: "toutes les deux semaines",
    "twice-weekly": "deux fois par semaine",
    days: "plusieurs jours de suite",
  },
  otherDay: "Le second jour de la semaine",
  otherDayHint:
    "Seulement si le groupe se réunit deux fois par semaine. Le premier jour est celui de la première date.",
  times: "Nombre de séances",
  timesHint:
    "Ce programme reprend chaque fois la même séance. Un nouveau groupe pourra suivre quand celles-ci seront passées.",
  skipHolidays: "Éviter les jours fériés du pays",
  closed: "Autres dates de fermeture",
  closedHint: "Une par ligne, comme 2026-12-24.",
  timeOn: "Une autre heure certains jours",
  timeOnHint: "Seulement là où l’horloge saute l’heure habituelle. Une par ligne, comme 2026-03-29 03:30.",
  occurrence: `Quand l’heure recule, cette heure existe deux fois. Laquelle est la bonne${nb}?`,
  occurrences: { first: "la première, avant le changement", second: "la seconde, après le changement" },
  instead: `Quelle heure voulez-vous dire ce jour-là${nb}?`,
  skipThat: (day: string) => `sauter le ${day}`,
  capacity: "Places",
  capacityHint: (min: number, max: number) => `Le programme est écrit pour ${min} à ${max} personnes.`,
  format: "Comment se réunit-on",
  formatNames: { "in-person": "sur place", online: "en ligne", phone: "par téléphone" },
  country: "Pays",
  countryHint: "Ses jours fériés sont évités et ses numéros d’appel sont utilisés.",
  language: "Langue du groupe",
  venue: "Le lieu",
  venueName: "Nom du lieu",
  venueNameHint: "Nécessaire quand on se retrouve sur place.",
  venueAddress: "Adresse",
  venueAccess: "Comment entrer",
  venueAccessHint: "Plain-pied, sonnette, étage, places près de la sortie.",
  venueJoin: "Lien ou numéro pour rejoindre",
  venueJoinHint:
    "Pour le groupe en ligne ou par téléphone. Visible seulement des personnes qui ont une place et de celles qui animent.",
  leadA: "Première personne qui anime (voix A)",
  leadB: "Deuxième personne qui anime (voix B)",
  nobody: "personne pour l’instant",
  listed: "Qui peut le trouver",
  listedYes: "Tout le monde, dans la liste publique des groupes",
  listedNo: "Seulement les personnes qui ont le lien",
  dates: "Toutes les dates",
  number: "Séance",
  when: "Date",
  remarks: "Remarque",
  skipped: "Dates évitées",
  skippedHoliday: (day: string, name: string) => `${day}${nb}: ${name}`,
  skippedClosed: (day: string) => `${day}${nb}: fermeture`,
  skippedWeek: (day: string) => `${day}${nb}: semaine sans séance`,
  clockChange: "l’heure a changé",
  late: `finit après 20${nb}h${nb}30`,
  night: (time, meant) => `${time}, c’est la nuit. Vouliez-vous dire ${meant}${nb}?`,
  holiday: (name: string) => `jour férié${nb}: ${name}`,
  allIn: (place: string) => `Toutes les heures sont données ${place}.`,
  findings: "Ce programme ne peut pas être utilisé en l’état.",
  errors: planningErrors,
};
