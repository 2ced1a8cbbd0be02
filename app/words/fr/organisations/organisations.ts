/** An organisation as its members see it: the frame of its pages, its first page, its settings, founding another. */
import type { CycleState } from "#app/domain/groups/enrolment.ts";
import type { Same } from "../../language.ts";
import type { organisations as english } from "../../en/organisations/organisations.ts";
import { aboutNames } from "../shared/about-names.ts";
import { counted, country, listed, ofEachLanguage } from "../language.ts";

const nb = "\u00a0";

const countriesIn = (codes: readonly string[]) => listed(codes.map((code) => country(code)));

const states: Record<CycleState, string> = {
  draft: "Brouillon",
  published: "Publié",
  finished: "Terminé",
  cancelled: "Annulé",
};

export const organisations: Same<typeof english> = {
  nav: {
    label: "Pages de cette organisation",
    groups: "Groupes",
    curricula: "Programmes",
    members: "Équipe",
    crisis: "Numéros d’appel",
    settings: "Réglages",
    own: "Ma page",
  },
  list: {
    title: "Organisations",
    heading: `Où souhaitez-vous travailler${nb}?`,
    none: "Vous ne faites partie d’aucune équipe ici. Si l’on vous a invité·e, ouvrez le lien reçu par courriel.",
    toMe: "Aller à votre page",
    another: "Créer une autre organisation",
  },
  home: {
    title: "Groupes",
    heading: "Groupes",
    needs: "Ce qui vous attend",
    nothing: "Rien pour l’instant.",
    lostTitle: "Il manque des choses qui avaient été enregistrées",
    lost: (missing: number, noticed: string, last: string) =>
      `Au démarrage de ce programme (${noticed}), ses données étaient plus anciennes qu’auparavant${nb}: ${missing === 1 ? "la dernière modification faite" : `les ${missing} dernières modifications faites`} avant le ${last} n’y ${missing === 1 ? "figure" : "figurent"} pas.`,
    lostNext:
      "Si quelqu’un a remis une sauvegarde exprès, c’est normal. Sinon, demandez à la personne qui s’occupe de cette machine, et vérifiez ce que les gens ont fait peu avant ce moment : places, dates et messages.",
    all: "Tous les groupes",
    empty: "Il n’y a pas encore de groupe. Choisissez un programme, puis fixez ses dates.",
    emptyOfOthers: `Les groupes s’affichent pour qui les planifie et les anime. Une personne responsable donne ces rôles sous «${nb}Membres${nb}».`,
    emptyOfMine:
      "Vous n’animez pas encore de groupe. Préparez-en un à partir d’un programme, ou demandez à la coordination de vous désigner.",
    plan: "Préparer un groupe à partir d’un programme",
    tonight: (name: string, at: string) => `${name}, aujourd’hui à ${at}`,
    toMeeting: "Aller à la séance d’aujourd’hui",
    draft: (name: string) => `${name} est un brouillon${nb}: personne ne le voit encore.`,
    toDraft: "Voir le brouillon",
    waiting: (name: string, free: number, count: number) =>
      `${name}${nb}: ${counted(free, "place est libre", "places sont libres")} et ${counted(count, "personne attend", "personnes attendent")}.`,
    toOffer: "Proposer une place",
    asked: (name: string, count: number) =>
      `${name}${nb}: ${counted(count, "demande attend", "demandes attendent")} une réponse.`,
    toRoster: "Voir la liste des places",
    crisis: (countries: readonly string[]) =>
      `Aucun numéro d’appel n’a été vérifié pour ces pays${nb}: ${countriesIn(countries)}. Sans cela, un groupe ne peut pas y être publié.`,
    crisisOld: (count: number) =>
      `${counted(count, "numéro d’appel a été vérifié", "numéros d’appel ont été vérifiés")} il y a plus de six mois. Au bout d’un an, un numéro ne compte plus.`,
    toCrisis: "Voir les numéros d’appel",
    begins: (day: string) => `à partir du ${day}`,
    next: (day: string) => `prochaine séance${nb}: ${day}`,
    noNext: "aucune séance à venir",
    held: (held: number, capacity: number) =>
      `${counted(held, "place prise", "places prises")} sur ${capacity}`,
    waits: (count: number) => `${counted(count, "personne attend", "personnes attendent")}`,
  },
  states,
  settings: {
    title: "Réglages",
    heading: "Réglages de cette organisation",
    save: "Enregistrer les réglages",
    saved: "Les réglages sont enregistrés.",
    another: "Créer une autre organisation sur cette installation",
  },
  fields: {
    name: "Nom de l’organisation",
    neutralName: "Nom neutre pour les messages et les agendas",
    neutralHint:
      "C’est l’expéditeur affiché, que la personne assise à côté dans le train peut lire. Il ne dit rien de la maladie ni du thème des groupes.",
    zone: "Fuseau horaire",
    zoneHint: "Par exemple Europe/Paris. Les nouveaux groupes partent de là.",
    language: "Langue",
    country: "Pays",
    countryHint: "Ses jours fériés sont évités et ses numéros d’appel sont vérifiés.",
    yourName: "Votre nom dans cette organisation",
  },
  new: {
    title: "Une autre organisation",
    heading: "Créer une autre organisation",
    lead: "Elle a son équipe, ses groupes et ses réglages. Vous en serez la première personne responsable.",
    act: "Créer l’organisation",
  },
  said: {
    founded: "L’organisation est créée. Voici les étapes vers son premier groupe.",
    "thrown-away": "Le brouillon est supprimé.",
  },
  languages: ofEachLanguage((name) => name),
  errors: {
    "name.missing": "Donnez un nom à l’organisation.",
    "neutralName.missing": "Choisissez le nom neutre qui signe les messages.",
    "zone.missing": "Choisissez le fuseau horaire de l’organisation.",
    "country.missing": "Choisissez le pays de l’organisation.",
    "language.not-a-choice": "Choisissez la langue de l’organisation.",
    "yourName.missing": "Indiquez votre nom dans cette organisation.",
    missing: "Merci de remplir ce champ.",
    "founded-otherwise": `Ce formulaire a déjà créé une organisation. Son nom et tout le reste se changent dans ses réglages. Ce que vous venez d’écrire est ci-dessous${nb}: si vous voulez une organisation de plus, envoyez-le à nouveau.`,
    "too-long": "Merci de raccourcir ce texte.",
    ...aboutNames,
    "not-a-zone": "Choisissez un fuseau de la liste, par exemple Europe/Paris.",
    "not-a-country": "Choisissez un pays de la liste.",
    "not-a-choice": "Choisissez une des réponses.",
    "stale-form": "Ce formulaire est resté ouvert trop longtemps. Merci de l’envoyer à nouveau.",
  },
};
