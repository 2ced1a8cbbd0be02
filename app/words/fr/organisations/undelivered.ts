/** Letters that have not arrived, as those who look after a group read of them: who does not know what, and what helps. */
import type { LetterKind } from "#app/domain/letters/letter-facts.ts";
import type { Same } from "../../language.ts";
import type { undeliveredWords as english } from "../../en/organisations/undelivered.ts";
import { counted, listed } from "../language.ts";

const nb = "\u00a0";

const kinds: Record<LetterKind, string> = {
  proof: "Lien de connexion",
  "member-invited": "Invitation à rejoindre l’équipe",
  "place-held": "La place et ses dates",
  "place-waiting": "Inscription sur la liste d’attente",
  "place-offered": "Une place est libre",
  "offer-ended": "La place a été proposée plus loin",
  "place-withdrawn": "La place est rendue",
  "called-off": "Le groupe est annulé",
  invitation: "Invitation pour l’agenda",
  changes: "Changement de dates",
  message: "Un message écrit par quelqu’un",
  reminder: "Rappel",
  "address-typed": "La boîte est-elle la leur",
  "address-changed": "Les lettres vont à une autre adresse",
  "erasure-asked": "Tout va être supprimé",
};

export const undeliveredWords: Same<typeof english> = {
  title: "Les messages qui ne sont pas arrivés",
  lead: `Les personnes nommées ici ignorent peut-être ce qu’elles devraient savoir. Un appel suffit souvent. Ce qui attend est renvoyé tout seul pendant deux jours${nb}; ce qui a échoué ne l’est plus.`,
  none: "Tous les messages sont arrivés, d’après les serveurs de courriel.",
  more: (shown) => `Seuls les ${shown} plus anciens sont affichés.`,
  groups: (count) =>
    `${counted(count, "message", "messages")} concernant des groupes ${count < 2 ? "n’est pas arrivé" : "ne sont pas arrivés"} non plus. Les personnes qui les coordonnent ou les animent voient lesquels.`,
  withoutAddress: "Sans adresse",
  withoutAddressLead:
    "Ces personnes n’ont pas donné d’adresse, rien n’a donc été envoyé. Prévenez-les autrement, puis classez le message.",
  noGroup: "Sans lien avec un groupe",
  waiting: (since) => `En attente depuis le ${since}.`,
  failed: (since) => `Échec. Écrit le ${since}.`,
  meeting: (when) => `Pour le ${when}`,
  somebody: "Quelqu’un",
  kind: kinds,
  why: {
    unreachable: "Notre serveur de courriel est injoignable.",
    "asked-to-wait": "La boîte demande de revenir plus tard.",
    refused: "La boîte n’existe pas, ou refuse les messages. Demandez la bonne adresse.",
    "we-are-refused":
      "Notre serveur de courriel n’accepte pas nos messages. C’est à la personne qui gère cette installation de regarder.",
    "no-address": "Il n’y a pas d’adresse.",
    "not-confirmed":
      "La boîte n’est pas encore confirmée, alors cette lettre est restée ici. Merci d’appeler ou de demander. Une fois la boîte confirmée, elle part toute seule.",
    late: "Il n’a pas pu partir à temps et ne sert plus à rien.",
    broken:
      "Il n’a pas pu être rédigé. La personne qui gère cette installation en trouve la raison dans le journal.",
  },
  again: {
    act: "Réessayer maintenant",
    title: "Renvoyer ce message",
    what: "Il part tout de suite, si c’est possible.",
  },
  away: {
    act: "Classer",
    title: "Classer ce message",
    what: "Il ne sera plus envoyé et disparaît de cette liste. Faites-le quand la personne est au courant, ou n’a pas besoin de l’être.",
  },
  no: "Non, revenir à la liste",
  said: {
    again: "Le message est en train de partir. S’il n’arrive pas, il reparaîtra ici dans dix minutes.",
    away: "Le message est classé.",
    gone: "Ce message est parti entre-temps, ou a été classé.",
  },
  need: (group, count) =>
    `${group}${nb}: ${counted(count, "message n’est pas arrivé", "messages ne sont pas arrivés")}. Quelqu’un ignore peut-être ce qu’il faudrait savoir.`,
  needNoGroup: (count) => `${counted(count, "message n’est pas arrivé", "messages ne sont pas arrivés")}.`,
  needWithout: (group, names) =>
    `${group}${nb}: ${listed(names)} ${names.length === 1 ? "n’a" : "n’ont"} pas d’adresse, et un message à transmettre autrement.`,
  toLetters: "Voir lesquels",
  fate: ({ letters, late, failed, withoutAddress }, waitingSince) =>
    [
      `${counted(letters, "message", "messages")}${withoutAddress.length > 0 ? `${nb}; ${listed(withoutAddress)} ${withoutAddress.length === 1 ? "n’a" : "n’ont"} pas d’adresse` : ""}.`,
      ...(waitingSince ? [`Tout n’est pas encore parti${nb}: en attente depuis le ${waitingSince}.`] : []),
      ...(failed.length > 0 ? [`Non arrivé${nb}: ${listed(failed)}.`] : []),
      ...(late.length > 0 ? [`Trop tard, ne sera plus envoyé${nb}: ${listed(late)}.`] : []),
    ].join(" "),
  ownTitle: "Ce que vous avez écrit",
  ownWaiting: (since) => `Le message n’est pas encore parti${nb}; il attend depuis le ${since}.`,
  ownLost: "Il n’a atteint personne. Écrivez de nouveau, ou téléphonez.",
  ownSent: "Envoyé.",
  ownNotice: "Un message que vous avez écrit n’a atteint personne.",
  ownSee: "Le revoir",
};
