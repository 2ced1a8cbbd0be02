/** The directory of numbers to call. */
import type { EntryState } from "#app/domain/groups/crisis.ts";
import type { Same } from "../../language.ts";
import type { crisis as english } from "../../en/organisations/crisis.ts";
import { aboutNames } from "../shared/about-names.ts";

const nb = "\u00a0";

const states: Record<EntryState, string> = {
  unverified: "Non vérifié",
  verified: "Vérifié",
  old: "Vérifié il y a longtemps",
  expired: "Vérification périmée",
};

export const crisis: Same<typeof english> = {
  states,
  title: "Numéros d’appel",
  line: (service: string, number: string) => `${service}${nb}: ${number}`,
  beforeNumber: `${nb}: `,
  heading: "Les numéros à appeler quand quelqu’un va mal",
  lead: "Les personnes qui animent ou participent voient les numéros du pays où leur groupe se réunit, et la page «\u00a0Quelqu’un ne va pas bien\u00a0» les montre à tout le monde\u00a0: n’inscrivez ici aucun numéro privé. Appelez ou vérifiez chacun, puis indiquez qu’il fonctionne. Au bout de six mois, nous vous demandons de revérifier\u00a0; au bout d’un an, un numéro ne compte plus.",
  others: "Autres pays",
  none: "Il n’y a pas encore de numéro pour votre pays.",
  service: "Service",
  number: "Numéro",
  hours: "Horaires",
  country: "Pays",
  language: "Langue du service",
  url: "Adresse de sa page",
  source: "Où vous l’avez trouvé",
  sourceHint: "Une page, un dépliant, un appel.",
  fromMemory: `sans source${nb}: à vérifier`,
  verifiedOn: (day: string) => `Vérifié le ${day}`,
  state: "État",
  verify: `Vérifié aujourd’hui${nb}: il fonctionne`,
  about: (service: string) => `(${service})`,
  change: "Modifier",
  add: "Ajouter un numéro",
  newTitle: "Un numéro d’appel",
  newHeading: "Ajouter un numéro d’appel",
  changeHeading: "Modifier ce numéro",
  changeHint:
    "Si vous changez le numéro ou le pays, l’entrée compte comme non vérifiée jusqu’à votre prochaine vérification.",
  save: "Enregistrer",
  remove: "Supprimer ce numéro",
  removeHeading: `Supprimer ce numéro${nb}?`,
  removeWhat: "Les personnes qui animent ne le verront plus.",
  removeAct: "Supprimer le numéro",
  verifiedHeading: `Ce numéro fonctionne-t-il${nb}?`,
  said: {
    saved: "Le numéro est enregistré.",
    verified: `C’est noté${nb}: vérifié aujourd’hui.`,
    removed: "Le numéro est supprimé.",
  },
  errors: {
    "language.not-a-choice": "Choisissez la langue de ce service.",
    "country.not-a-country": "Choisissez le pays de ce numéro.",
    "country.missing": "Choisissez le pays de ce numéro.",
    "kind.not-a-choice": "Choisissez à quoi sert ce numéro.",
    "service.missing": "Indiquez le nom du service.",
    "number.missing": "Indiquez le numéro à appeler.",
    missing: "Merci de remplir ce champ.",
    "too-long": "Merci de raccourcir ce texte.",
    ...aboutNames,
    "not-a-country": "Choisissez un pays de la liste.",
    "not-a-choice": "Choisissez une des réponses.",
    "not-a-link": "Indiquez une adresse qui commence par https://, ou laissez vide.",
    "stale-form": "Ce formulaire est resté ouvert trop longtemps. Merci de l’envoyer à nouveau.",
  },
};
