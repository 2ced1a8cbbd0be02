/** The list of places as those who look after it see it. */
import type { Same } from "../../language.ts";
import type { roster as english } from "../../en/cycles/roster.ts";
import { aboutNames } from "../shared/about-names.ts";
import { counted, ofEachLanguage } from "../language.ts";
import { mostSeats } from "#app/domain/groups/enrolment.ts";

export const roster: Same<typeof english> = {
  title: "Places",
  back: "Retour au groupe",
  held: (held, capacity) => `${held} sur ${counted(capacity, "place attribuée", "places attribuées")}`,
  heldHeading: "Ont une place",
  offeredHeading: "Ont reçu une proposition",
  waitingHeading: "Liste d’attente",
  askedHeading: "Attendent une réponse",
  nobodyHeld: "Personne n’a encore de place.",
  nobodyWaits: "Personne n’attend.",
  gone: (count) =>
    counted(
      count,
      "personne a rendu sa place ou laissé passer une proposition.",
      "personnes ont rendu leur place ou laissé passer une proposition.",
    ),
  erased: "(effacé)",
  name: "Nom",
  language: "Langue",
  address: "Adresse",
  noAddress: "aucune\u00a0: à prévenir de vive voix",
  languages: ofEachLanguage((name) => name),
  until: (moment) => `gardée jusqu’au ${moment}`,
  why: {
    "longest-waiting": "attend depuis le plus longtemps",
    "chosen-by-hand": "choix fait à la main",
  },
  number: (n) => `N°\u00a0${n}`,
  showAddresses: "Afficher les adresses",
  showAddressesWhy: "Elles ne s’affichent qu’à votre demande. Cette consultation est notée.",
  noOffer: {
    full: "Aucune place n’est libre en ce moment. Tant que les inscriptions sont ouvertes, la personne qui attend depuis le plus longtemps est sollicitée dès qu’une place se libère.",
    quiet:
      "Une place est libre. Aucune proposition ne part la nuit, ni dans la dernière heure avant une séance.",
    "no-meeting": "Aucune séance à venir n’est plus ouverte à quelqu’un.",
    "not-published": "Le groupe est un brouillon\u00a0: aucune place n’est proposée.",
    cancelled: "Le groupe a été annulé.",
    finished: "Le groupe est terminé.",
  },
  offer: "Proposer une place",
  offerTitle: (name) => `Proposer une place à ${name}\u00a0?`,
  offerWhat: "Un message part avec un délai. La place est gardée jusque-là.",
  offerOutOfTurn:
    "Quelqu’un d’autre attend depuis plus longtemps. Ne passez outre que pour une raison que vous pourriez lui dire.",
  answer: "Noter sa réponse",
  answerTitle: (name) => `Qu’a répondu ${name}\u00a0?`,
  answerWhat: "Pour une personne qui vous l’a dit de vive voix. Sans adresse, aucun message ne part.",
  takes: "Elle prend la place",
  leaves: "Elle ne la prend pas",
  acts: "Ce que vous pouvez faire",
  withdraw: "Rendre la place",
  withdrawTitle: (name) => `Rendre la place de ${name}\u00a0?`,
  withdrawWhat:
    "Seulement si la personne vous l’a demandé. La place est libre aussitôt et revient à qui attend depuis le plus longtemps. Ses dates sont retirées du calendrier, et un message lui est envoyé si elle a une adresse.",
  offList: "Retirer de la liste",
  offListTitle: (name) => `Retirer ${name} de la liste d’attente\u00a0?`,
  offListWhat:
    "Seulement si la personne vous l’a demandé. Un message lui est envoyé si elle a une adresse, et elle pourra demander de nouveau une place.",
  keep: "Ne rien changer",
  seats: "Nombre de places",
  seatsTitle: "Changer le nombre de places",
  seatsWhat:
    "S’il y a plus de places, la personne qui attend depuis le plus longtemps est sollicitée aussitôt. S’il y en a moins, personne ne perd la sienne.",
  seatsAsk: (capacity: number) => `Passer à ${counted(capacity, "place", "places")}\u00a0?`,
  seatsSend: (count: number, until: string) =>
    `${counted(count, "personne de la liste d’attente reçoit maintenant une proposition", "personnes de la liste d’attente reçoivent maintenant une proposition")} par message, avec une place gardée jusqu’au ${until}. Une proposition ne peut pas être reprise.`,
  seatsFewer: "Pour en proposer moins, indiquez un nombre plus petit.",
  seatsAct: (count: number) =>
    count === 1 ? "Modifier et envoyer la proposition" : "Modifier et envoyer les propositions",
  seatsNo: "Non, ne rien changer",
  save: "Enregistrer",
  byHand: "Inscrire quelqu’un à la main",
  byHandLead:
    "Pour une personne au téléphone ou venue avec un formulaire papier. Elle doit avoir dit oui à sa participation.",
  nameHint: "Le nom sous lequel elle souhaite être appelée ici.",
  addressHint:
    "Laissez vide s’il n’y en a pas. Elle ne recevra alors aucun message\u00a0: à vous de lui donner les dates.",
  adult: "Elle a 18\u00a0ans ou plus.",
  consent: "Elle accepte que nous gardions ces informations pour pouvoir participer.",
  reminders: "Elle souhaite un rappel avant chaque séance.",
  who: "Cette adresse est déjà connue ici. Pour qui est cette place\u00a0?",
  another: "Une autre personne qui partage cette boîte",
  leadsHere: (name) => `${name} anime ce groupe et n’y prend pas de place.`,
  enrol: "Inscrire",
  said: {
    offered: "La place est proposée. Un message est en route.",
    seats: "Le nombre de places est modifié.",
    answered: "La réponse est notée.",
    withdrawn: "La place est rendue.",
    "off-list": "Cette personne n’est plus sur la liste d’attente.",
    held: "Cette personne a maintenant une place.",
    waiting: "Le groupe est complet\u00a0: cette personne est sur la liste d’attente.",
  },
  errors: {
    "answer.not-a-choice": "Choisissez ce que la personne a répondu.",
    "name.missing": "Indiquez le nom sous lequel la personne souhaite être appelée.",
    "language.not-a-choice": "Choisissez la langue de ses messages.",
    "capacity.not-a-number": "Indiquez le nombre de places, en chiffres.",
    missing: "Merci de remplir ce champ.",
    "too-long": "Merci de raccourcir\u00a0: 60\u00a0caractères au plus.",
    ...aboutNames,
    "name-taken":
      "Une personne de ce groupe porte déjà ce nom. Ajoutez une initiale ou autre chose, pour que personne ne les confonde.",
    "not-an-address":
      "Cela ne ressemble pas à une adresse électronique. Elle devrait être du type nom@exemple.org.",
    "not-a-choice": "Merci de choisir.",
    "not-a-number": "Merci d’écrire un nombre.",
    "out-of-range": `Merci d’écrire un nombre de 1 à ${mostSeats}.`,
    "not-adult": "Les groupes s’adressent aux personnes de 18\u00a0ans ou plus.",
    "no-consent": "Sans son accord, nous ne pouvons rien garder à son sujet.",
    "not-possible": "Cette personne n’attend plus de place.",
    "offer-over": "Le délai de cette proposition est passé. Proposez-lui de nouveau une place.",
    "nobody-waits": "Plus personne n’attend de place.",
    "no-meeting": "Aucune séance à venir n’est plus ouverte à quelqu’un.",
    full: "Aucune place n’est libre pour l’instant. Changez d’abord le nombre de places.",
    quiet:
      "Aucune proposition ne part la nuit, ni dans l’heure qui précède une séance. Réessayez demain matin.",
    "not-published": "Le groupe n’est pas encore ouvert. Publiez-le d’abord.",
    cancelled: "Le groupe est annulé.",
    finished: "Le groupe est terminé.",
    closed: "Les inscriptions sont closes.",
    "stale-form": "Ce formulaire était trop ancien. Merci de l’envoyer à nouveau.",
    who: "Merci de choisir pour qui est cette place.",
    "same-name":
      "Une personne de ce nom est connue à cette adresse. Choisissez-la, ou écrivez un nom qui les distingue.",
    "works-here":
      "Cette adresse est celle d’une personne qui fait partie de l’équipe. Qui partage cette boîte peut demander une place sur la page publique, où l’adresse est confirmée. Ou laissez l’adresse vide.",
    "too-many-letters":
      "Cinq personnes ont été inscrites à cette adresse aujourd’hui. Laissez l’adresse vide, ou continuez demain.",
  },
};
