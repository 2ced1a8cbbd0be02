/** What a stranger reads: open groups, one group, asking for a place. Coming in is told in `coming-in`. */
import { both, counted } from "./language.ts";
import { aboutNames } from "./wrong.ts";

const nb = "\u00a0";

export const front = both(
  {
    list: {
      title: "Groups you can join",
      lead: "A group meets a fixed number of times. People help each other as equals. Have a look at the dates first; you can decide later.",
      first: "Starts",
      next: "Next meeting",
      formats: { "in-person": "In person", online: "Online", phone: "By phone" },
      inTown: (town: string) => `In person, ${town}`,
      free: "Places left",
      full: "Waiting list",
      inLanguage: { en: "In English", fr: "In French" },
      empty: "No group takes new people just now.",
      emptyNext:
        "New dates appear here as soon as they are set. You do not have to leave anything to come back.",
      otherZone: "Show the times in another time zone",
    },
    zone: {
      title: "Times in your time zone",
      label: "Time zone",
      hint: "Every time stays written as it is on the clock of the group. Yours is added beside it.",
      show: "Show these times",
    },
    group: {
      back: "All groups",
      what: "What it is about",
      when: "When",
      allDates: "All dates",
      dates: (count: number) => counted("en", count, "meeting", "meetings"),
      where: "Where",
      whereMore: {
        "in-person": "You get the address and how to get in when you hold a place.",
        online: "You get the link when you hold a place.",
        phone: "You get the number when you hold a place.",
      },
      who: "Who leads",
      language: "Language",
      organisedBy: "Organised by",
      seats: "Places",
      free: "There are places left.",
      full: "All places are taken. You can join the waiting list: whoever has waited longest is asked first.",
      ask: "Ask for a place",
      open: (until: string) => `You can ask until ${until}.`,
      closed: "This group does not take new people any more.",
      notCounted: "does not count",
    },
    ended: {
      cancelled: {
        title: "This group is called off",
        text: (name: string) =>
          `“${name}” will not go on. Places, offers and the waiting list have ended with it; you do not have to do anything.`,
      },
      finished: {
        title: "This group is over",
        text: (name: string) => `“${name}” has had its last meeting. It takes no new people.`,
      },
      others: "Other groups you can join:",
    },
    said: {
      closed:
        "Your mailbox is proved, but this group has just stopped taking new people. No place was taken.",
      full: "Your mailbox is proved, but the waiting list is full. No place was taken.",
      "not-published": "This group is not open yet. No place was taken.",
    } as Record<string, string>,
    ask: {
      title: "Ask for a place",
      lead: (questions: number) =>
        `${counted("en", questions, "short question", "short questions")}. No account and no password.`,
      name: "The name you want us to use",
      nameHint: "Any name you like. It is the only name the others see, and it stays in this group.",
      address: "Your mail address",
      addressHint:
        "We send you a link to confirm. Better not the address of your work: others may read there. Nothing we send says what the group is about.",
      adult: "I am 18 or older.",
      language: "Letters to you in",
      languages: { en: "English", fr: "Français" },
      consents: "What you agree to",
      more: "What this means",
      send: "Ask for a place",
      next: "Then look in your mailbox. Your place is decided when you open the link in our letter.",
      otherGroups: "Other groups",
    },
    errors: {
      otherwise: "Please look at this again.",
      missing: "Please fill this in.",
      "name.missing": "Please type a name. Any name you like will do.",
      "address.missing": "Please type your mail address.",
      "too-long": "Please make it shorter.",
      ...aboutNames.en,
      "not-an-address": "Please write one mail address, like name@example.org.",
      "not-a-choice": "Please choose one of the answers.",
      "not-adult": "This group is for people of 18 and over. Please tick this if you are.",
      "no-consent": "We may not keep your place without your agreement. Please tick this if you agree.",
      "stale-form": "This page was open for too long. Please send it again.",
    },
  },
  {
    list: {
      title: "Groupes ouverts",
      lead: "Un groupe se réunit un nombre fixe de fois. On s’y entraide d’égal à égal. Regardez d’abord les dates\u00a0; vous déciderez après.",
      first: "Début",
      next: "Prochaine séance",
      formats: { "in-person": "En présentiel", online: "En visio", phone: "Par téléphone" },
      inTown: (town: string) => `En présentiel, ${town}`,
      free: "Places disponibles",
      full: "Liste d’attente",
      inLanguage: { en: "En anglais", fr: "En français" },
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
      dates: (count: number) => counted("fr", count, "séance", "séances"),
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
    } as Record<string, string>,
    ask: {
      title: "Demander une place",
      lead: (questions) =>
        `${counted("fr", questions, "question courte", "questions courtes")}. Ni compte ni mot de passe.`,
      name: "Le nom que vous voulez que nous utilisions",
      nameHint:
        "Celui que vous voulez. C’est le seul nom que les autres verront, et il reste dans ce groupe.",
      address: "Votre adresse e-mail",
      addressHint:
        "Nous vous envoyons un lien pour confirmer. Évitez l’adresse de votre travail\u00a0: d’autres peuvent y lire. Rien de ce que nous envoyons ne dit de quoi parle le groupe.",
      adult: "J’ai 18\u00a0ans ou plus.",
      language: "Langue de nos messages",
      languages: { en: "English", fr: "Français" },
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
      ...aboutNames.fr,
      "not-an-address": "Écrivez une adresse e-mail, par exemple nom@exemple.org.",
      "not-a-choice": "Choisissez l’une des réponses.",
      "not-adult": "Ce groupe s’adresse aux personnes de 18\u00a0ans et plus. Cochez si c’est votre cas.",
      "no-consent": "Sans votre accord, nous ne pouvons pas garder votre place. Cochez si vous acceptez.",
      "stale-form": "Cette page est restée ouverte trop longtemps. Envoyez-la à nouveau, s’il vous plaît.",
    },
  },
);
