/** What is wrong with a plan, field by field, and what to do about it. */
import type { Same } from "../../language.ts";
import type { planningErrors as english } from "../../en/cycles/planning-errors.ts";
import { aboutNames } from "../shared/about-names.ts";
import { mostSeats } from "#app/domain/groups/enrolment.ts";

export const planningErrors: Same<typeof english> = {
  "seen-is-old":
    "Quelqu’un d’autre a modifié ce brouillon entre-temps. Votre saisie est toujours là\u00a0: regardez encore une fois, puis enregistrez.",
  "already-led":
    "Une séance de ce groupe a déjà été animée, il reste donc dans l’historique. Vous pouvez plutôt annuler le groupe.",
  "not-a-draft": "Ce groupe n’est plus un brouillon. Pour y mettre fin, annulez-le plutôt.",
  "name.missing": "Donnez un nom au groupe.",
  "startDate.missing": "Choisissez la première date.",
  "time.missing": "Indiquez l’heure des séances.",
  "zone.missing": "Choisissez le fuseau horaire du groupe.",
  "country.missing": "Choisissez le pays du groupe.",
  "venueName.missing": "Indiquez le nom du lieu où l’on se retrouve.",
  "times.missing": "Indiquez le nombre de séances.",
  "rhythm.not-a-choice": "Choisissez à quel rythme le groupe se réunit.",
  "format.not-a-choice": "Choisissez comment le groupe se réunit.",
  "language.not-a-choice": "Choisissez la langue du groupe.",
  "listed.not-a-choice": "Choisissez qui peut trouver le groupe.",
  "otherDay.not-a-choice": "Choisissez le second jour de la semaine.",
  "leadA.not-a-choice": "Choisissez dans la liste qui anime en premier.",
  "leadB.not-a-choice": "Choisissez dans la liste qui anime en second.",
  "capacity.not-a-number": "Indiquez le nombre de places, en chiffres.",
  "capacity.out-of-range": `Le nombre de places va de 1 à ${mostSeats}.`,
  "times.not-a-number": "Indiquez le nombre de séances, en chiffres.",
  "times.out-of-range": "Le nombre de séances va de 1 à 60.",
  missing: "Merci de remplir ce champ.",
  "too-long": "Merci de raccourcir ce texte.",
  ...aboutNames,
  "not-a-date": "Indiquez une date qui existe, comme 2026-03-12.",
  "bad-date": "Indiquez une date qui existe, comme 2026-03-12.",
  "not-a-time": "Indiquez une heure comme 18:30.",
  "bad-time": "Indiquez une heure comme 18:30.",
  "not-a-zone": "Choisissez un fuseau de la liste, par exemple Europe/Paris.",
  "unknown-zone": "Choisissez un fuseau de la liste, par exemple Europe/Paris.",
  "not-a-country": "Choisissez un pays de la liste.",
  "not-a-choice": "Choisissez une des réponses.",
  "not-a-number": "Indiquez un nombre entier.",
  "out-of-range": "Indiquez un nombre de 1 à 60.",
  "bad-dates": "Indiquez une date par ligne, comme 2026-12-24.",
  "bad-times": "Indiquez une date et une heure par ligne, comme 2026-03-29 03:30.",
  "not-a-link": "Indiquez une adresse qui commence par https://, ou un numéro de téléphone.",
  "no-version": "Ce programme ne peut pas être utilisé. Choisissez-en un autre.",
  "format-not-offered": "Le programme n’est pas écrit pour cette forme. Choisissez-en une autre.",
  nobody: "Désignez au moins une personne pour animer.",
  "same-person": "Choisissez deux personnes différentes.",
  "not-a-facilitator": "Cette personne n’a pas le rôle d’animation ici.",
  "not-yourself":
    "Vous ne voyez que les groupes que vous animez : choisissez-vous comme l’une des deux personnes.",
  "no-sessions": "Ce programme n’a pas de séance.",
  "bad-interval": "Choisissez le rythme du groupe.",
  "other-day-missing": "Choisissez le second jour de la semaine.",
  "same-day": "La première date tombe déjà ce jour-là. Choisissez-en un autre.",
  "bad-minutes": "Une séance de ce programme n’a pas de durée.",
  "too-many-skipped": "Trop de dates seraient évitées. Choisissez un autre jour ou moins de fermetures.",
  "no-such-time":
    "À l’une des dates, l’horloge saute cette heure. Choisissez plus bas ce que vous voulez dire.",
  "time-happens-twice":
    "À l’une des dates, cette heure existe deux fois. Choisissez plus bas laquelle est la bonne.",
  "somebody-asked":
    "Quelqu’un a déjà demandé une place. Annulez plutôt le groupe, pour que cette personne soit prévenue.",
  "not-published": "Ce groupe n’est pas publié.",
  "stale-form": "Ce formulaire est resté ouvert trop longtemps. Merci de l’envoyer à nouveau.",
};
