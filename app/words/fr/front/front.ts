/** What a stranger reads: open groups, one group, asking for a place. Coming in is told in `coming-in`. */
import type { Same } from "../../language.ts";
import type { front as english } from "../../en/front/front.ts";
import { aboutNames } from "../shared/about-names.ts";
import { counted, ofEachLanguage } from "../language.ts";

const nb = "\u00a0";

export const front: Same<typeof english> = {
  list: {
    title: "Groupes ouverts",
    lead: "Un groupe se réunit un nombre fixe de fois. On s’y entraide d’égal à égal. Regardez d’abord les dates\u00a0; vous déciderez après.",
    first: "Début",
    next: "Prochaine séance",
    formats: { "in-person": "En présentiel", online: "En visio", phone: "Par téléphone" },
    inTown: (town: string) => `En présentiel, ${town}`,
    free: "Places disponibles",
    full: "Liste d’attente",
    inLanguage: ofEachLanguage((name) => `En ${name}`),
    empty: "Aucun groupe n’accueille de nouvelles personnes en ce moment.",
    emptyNext:
      "Les nouvelles dates apparaîtront ici dès qu’elles seront fixées. Pas besoin de laisser quoi que ce soit pour revenir.",
    otherZone: "Afficher les heures dans un autre fuseau horaire",
  },
  zone: {
    title: "Les heures dans votre fuseau",
    label: "Fuseau horaire",
    hint: "Chaque heure reste écrite à l’horloge du groupe. La vôtre s’ajoute à côté.",
    show: "Afficher ces heures",
  },
  group: {
    back: "Tous les groupes",
    what: "De quoi il s’agit",
    when: "Quand",
    allDates: "Toutes les dates",
    dates: (count: number) => counted(count, "séance", "séances"),
    where: "Où",
    whereMore: {
      "in-person": "L’adresse et l’accès vous sont donnés avec votre place.",
      online: "Le lien vous est donné avec votre place.",
      phone: "Le numéro vous est donné avec votre place.",
    },
    who: "Animation",
    language: "Langue",
    organisedBy: "Organisation",
    seats: "Places",
    free: "Il reste des places.",
    full: `Toutes les places sont prises. Vous pouvez rejoindre la liste d’attente${nb}: la personne qui attend depuis le plus longtemps est appelée en premier.`,
    ask: "Demander une place",
    open: (until: string) => `Inscription possible jusqu’au ${until}.`,
    closed: "Ce groupe n’accueille plus de nouvelles personnes.",
    notCounted: "ne compte pas",
  },
  ended: {
    cancelled: {
      title: "Ce groupe est annulé",
      text: (name: string) =>
        `«${nb}${name}${nb}» n’aura pas lieu. Les places, les propositions et la liste d’attente ont pris fin avec lui${nb}; vous n’avez rien à faire.`,
    },
    finished: {
      title: "Ce groupe est terminé",
      text: (name: string) =>
        `«${nb}${name}${nb}» a tenu sa dernière séance et n’accueille plus de nouvelles personnes.`,
    },
    others: `D’autres groupes vous sont ouverts${nb}:`,
  },
  said: {
    closed:
      "Votre adresse est confirmée, mais ce groupe vient de clore ses inscriptions. Aucune place n’a été prise.",
    full: "Votre adresse est confirmée, mais la liste d’attente est complète. Aucune place n’a été prise.",
    "not-published": "Ce groupe n’est pas encore ouvert. Aucune place n’a été prise.",
  },
  ask: {
    title: "Demander une place",
    lead: (questions) =>
      `${counted(questions, "question courte", "questions courtes")}. Ni compte ni mot de passe.`,
    name: "Le nom que vous voulez que nous utilisions",
    nameHint: "Celui que vous voulez. C’est le seul nom que les autres verront, et il reste dans ce groupe.",
    address: "Votre adresse e-mail",
    addressHint:
      "Nous vous envoyons un lien pour confirmer. Évitez l’adresse de votre travail\u00a0: d’autres peuvent y lire. Rien de ce que nous envoyons ne dit de quoi parle le groupe.",
    adult: "J’ai 18\u00a0ans ou plus.",
    language: "Langue de nos messages",
    consents: "Ce que vous acceptez",
    more: "Ce que cela veut dire",
    send: "Demander une place",
    next: "Regardez ensuite votre boîte de réception. Votre place se décide quand vous ouvrez le lien de notre message.",
    otherGroups: "Autres groupes",
  },
  errors: {
    otherwise: "Ce point est à revoir.",
    missing: "Ce champ est à remplir.",
    "name.missing": "Écrivez un nom. Celui que vous voulez convient.",
    "address.missing": "Écrivez votre adresse e-mail.",
    "too-long": "C’est un peu long\u00a0: raccourcissez, s’il vous plaît.",
    ...aboutNames,
    "not-an-address": "Écrivez une adresse e-mail, par exemple nom@exemple.org.",
    "not-a-choice": "Choisissez l’une des réponses.",
    "not-adult": "Ce groupe s’adresse aux personnes de 18\u00a0ans et plus. Cochez si c’est votre cas.",
    "no-consent": "Sans votre accord, nous ne pouvons pas garder votre place. Cochez si vous acceptez.",
    "stale-form": "Cette page est restée ouverte trop longtemps. Envoyez-la à nouveau, s’il vous plaît.",
  },
};
