/** An organisation as its members see it: the frame of its pages, its first page, its settings, founding another. */
import type { CycleState } from "../domain/groups/enrolment.ts";
import { both, counted, listed, type Language } from "./language.ts";
import { aboutNames } from "./wrong.ts";

const nb = "\u00a0";
const regions: Record<Language, Intl.DisplayNames> = {
  en: new Intl.DisplayNames(["en"], { type: "region" }),
  fr: new Intl.DisplayNames(["fr"], { type: "region" }),
};
const countriesIn = (language: Language, codes: readonly string[]) =>
  listed(
    language,
    codes.map((code) => regions[language].of(code) ?? code),
  );

const states: { en: Record<CycleState, string>; fr: Record<CycleState, string> } = {
  en: { draft: "Draft", published: "Open to the public", finished: "Finished", cancelled: "Called off" },
  fr: { draft: "Brouillon", published: "Publié", finished: "Terminé", cancelled: "Annulé" },
};

export const organisations = both(
  {
    nav: {
      label: "Pages of this organisation",
      groups: "Groups",
      curricula: "Curricula",
      members: "Members",
      crisis: "Numbers to call",
      settings: "Settings",
      own: "My own page",
    },
    list: {
      title: "Organisations",
      heading: "Where do you want to work?",
      none: "You do not work in any organisation here. If somebody invited you, open the link in their letter.",
      toMe: "To your own page",
      another: "Found another organisation",
    },
    home: {
      title: "Groups",
      heading: "Groups",
      needs: "What needs you",
      nothing: "Nothing just now.",
      lostTitle: "Something that was saved is missing",
      lost: (missing: number, noticed: string, last: string) =>
        `When this program started (${noticed}), its data were older than they had been: ${missing === 1 ? "the last change" : `the last ${missing} changes`} before ${last} ${missing === 1 ? "is" : "are"} not in them.`,
      lostNext:
        "If a backup was put back on purpose, this is as it should be. Otherwise ask whoever runs this machine, and look through what people did shortly before then: places, dates and letters.",
      all: "All groups",
      empty: "There is no group yet. Choose a curriculum, and plan its dates.",
      emptyOfOthers:
        "Groups are shown to those who plan and lead them. An owner gives these roles under “Members”.",
      emptyOfMine: "You lead no group yet. Plan one from a curriculum, or ask a coordinator to name you.",
      plan: "Plan a group from a curriculum",
      tonight: (name: string, at: string) => `${name}, today at ${at}`,
      toMeeting: "To today’s meeting",
      draft: (name: string) => `${name} is a draft: nobody can see it yet.`,
      toDraft: "Look at the draft",
      waiting: (name: string, free: number, count: number) =>
        `${name}: ${counted("en", free, "place is free", "places are free")}, and ${counted("en", count, "person waits", "people wait")}.`,
      toOffer: "Offer a place",
      asked: (name: string, count: number) =>
        `${name}: ${counted("en", count, "ask waits", "asks wait")} for an answer.`,
      toRoster: "To the list of places",
      crisis: (countries: readonly string[]) =>
        `No number to call has been verified for ${countriesIn("en", countries)}. A group cannot be published without one.`,
      crisisOld: (count: number) =>
        `${counted("en", count, "number to call was", "numbers to call were")} last verified more than six months ago. After a year a number no longer counts.`,
      toCrisis: "To the numbers to call",
      begins: (day: string) => `from ${day}`,
      next: (day: string) => `next meeting: ${day}`,
      noNext: "no meeting ahead",
      held: (held: number, capacity: number) =>
        `${held} of ${counted("en", capacity, "place", "places")} held`,
      waits: (count: number) => `${counted("en", count, "waits", "wait")}`,
    },
    states: states.en,
    settings: {
      title: "Settings",
      heading: "Settings of this organisation",
      save: "Save the settings",
      saved: "The settings are saved.",
      another: "Found another organisation on this installation",
    },
    fields: {
      name: "Name of the organisation",
      neutralName: "Neutral name for letters and calendars",
      neutralHint:
        "It stands as the sender, where a neighbour on the train may read it. It should say nothing of illness or of what the groups are about.",
      zone: "Time zone",
      zoneHint: "For example Europe/Paris. New groups begin with it.",
      language: "Language",
      country: "Country",
      countryHint: "Its public holidays are skipped, and its numbers to call are checked.",
      yourName: "Your name in this organisation",
    },
    new: {
      title: "Another organisation",
      heading: "Found another organisation",
      lead: "It has its own members, groups and settings. You will be its first owner.",
      act: "Found the organisation",
    },
    said: {
      founded: "The organisation is founded. Here are the steps to its first group.",
      "thrown-away": "The draft is thrown away.",
    },
    languages: { en: "English", fr: "French" },
    errors: {
      "name.missing": "Give the organisation a name.",
      "neutralName.missing": "Choose the neutral name that letters come from.",
      "zone.missing": "Choose the time zone of the organisation.",
      "country.missing": "Choose the country of the organisation.",
      "language.not-a-choice": "Choose the language of the organisation.",
      "yourName.missing": "Type your own name in this organisation.",
      missing: "Please fill this in.",
      "founded-otherwise":
        "From this form an organisation has been founded already. Its name and everything else can be changed in its settings. What you typed now is below: if you want one more organisation, send it again.",
      "too-long": "Please make this shorter.",
      ...aboutNames.en,
      "not-a-zone": "Choose a time zone from the list, for example Europe/Paris.",
      "not-a-country": "Choose a country from the list.",
      "not-a-choice": "Choose one of the answers.",
      "stale-form": "This form was open too long. Please send it again.",
    } as Record<string, string>,
  },
  {
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
        `${name}${nb}: ${counted("fr", free, "place est libre", "places sont libres")} et ${counted("fr", count, "personne attend", "personnes attendent")}.`,
      toOffer: "Proposer une place",
      asked: (name: string, count: number) =>
        `${name}${nb}: ${counted("fr", count, "demande attend", "demandes attendent")} une réponse.`,
      toRoster: "Voir la liste des places",
      crisis: (countries: readonly string[]) =>
        `Aucun numéro d’appel n’a été vérifié pour ces pays${nb}: ${countriesIn("fr", countries)}. Sans cela, un groupe ne peut pas y être publié.`,
      crisisOld: (count: number) =>
        `${counted("fr", count, "numéro d’appel a été vérifié", "numéros d’appel ont été vérifiés")} il y a plus de six mois. Au bout d’un an, un numéro ne compte plus.`,
      toCrisis: "Voir les numéros d’appel",
      begins: (day: string) => `à partir du ${day}`,
      next: (day: string) => `prochaine séance${nb}: ${day}`,
      noNext: "aucune séance à venir",
      held: (held: number, capacity: number) =>
        `${counted("fr", held, "place prise", "places prises")} sur ${capacity}`,
      waits: (count: number) => `${counted("fr", count, "personne attend", "personnes attendent")}`,
    },
    states: states.fr,
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
    languages: { en: "anglais", fr: "français" },
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
      ...aboutNames.fr,
      "not-a-zone": "Choisissez un fuseau de la liste, par exemple Europe/Paris.",
      "not-a-country": "Choisissez un pays de la liste.",
      "not-a-choice": "Choisissez une des réponses.",
      "stale-form": "Ce formulaire est resté ouvert trop longtemps. Merci de l’envoyer à nouveau.",
    } as Record<string, string>,
  },
);
