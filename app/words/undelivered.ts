/** Letters that have not arrived, as those who look after a group read of them: who does not know what, and what helps. */
import type { LetterKind } from "../domain/letters/letter-facts.ts";
import type { Fate } from "../domain/letters/fate.ts";
import { both, counted, listed } from "./language.ts";

const nb = "\u00a0";

/** Why a letter has not arrived, as far as that says what to do. */
export type Why =
  "unreachable" | "asked-to-wait" | "refused" | "we-are-refused" | "no-address" | "late" | "broken";

/** From the outbox's code: our own words, a mail server's answer, or a network's error. */
export function whyOf({
  state,
  failure,
  hasAddress,
}: {
  state: string;
  failure: string | null;
  hasAddress: boolean;
}): Why {
  if (failure === "late") return "late";
  if (!hasAddress || failure === "no-address") return "no-address";
  if (failure === "unwritable") return "broken";
  if (failure === "not-one-address") return "refused";
  if (/^4\d\d$/.test(failure ?? "")) return "asked-to-wait";
  if (/^5\d\d$/.test(failure ?? "")) return state === "failed" ? "refused" : "we-are-refused";
  return "unreachable";
}

const kinds: { en: Record<LetterKind, string>; fr: Record<LetterKind, string> } = {
  en: {
    proof: "Link to sign in",
    "member-invited": "Invitation to work here",
    "place-held": "The place and its dates",
    "place-waiting": "You are on the waiting list",
    "place-offered": "A place is free",
    "offer-ended": "The place went on",
    "place-withdrawn": "The place is given back",
    "called-off": "The group is called off",
    invitation: "Calendar invitation",
    changes: "Changed dates",
    message: "A letter that somebody wrote",
    reminder: "Reminder",
  },
  fr: {
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
  },
};

export const undeliveredWords = both(
  {
    title: "Letters that have not arrived",
    lead: "Whoever is named here may not know what they should know. A telephone call helps at once. What waits is tried again by itself for two days; what has failed is not.",
    none: "Every letter has arrived, as far as the mail servers say.",
    more: (shown: number) => `Only the oldest ${shown} are shown.`,
    groups: (count: number) =>
      `${counted("en", count, "letter", "letters")} about groups ${count === 1 ? "has" : "have"} not arrived either. Whoever coordinates or leads them sees which.`,
    withoutAddress: "Without an address",
    withoutAddressLead:
      "They gave no address, so nothing was sent. Please tell them another way, then put the letter away.",
    noGroup: "About no group",
    waiting: (since: string) => `Has been waiting since ${since}.`,
    failed: (since: string) => `Failed. Written on ${since}.`,
    meeting: (when: string) => `About ${when}`,
    somebody: "Somebody",
    kind: kinds.en,
    why: {
      unreachable: "Our mail server cannot be reached.",
      "asked-to-wait": "The mailbox asks us to come again later.",
      refused: "The mailbox does not exist, or refuses letters. Please ask for the right address.",
      "we-are-refused":
        "Our mail server does not take our letters. Whoever runs this installation has to look.",
      "no-address": "There is no address.",
      late: "It could not leave in time, and says nothing useful any more.",
      broken: "It could not be written. Whoever runs this installation finds the reason in its log.",
    } satisfies Record<Why, string>,
    again: {
      act: "Try again now",
      title: "Try this letter again",
      what: "It is sent at once, if it can be.",
    },
    away: {
      act: "Put away",
      title: "Put this letter away",
      what: "It will not be sent any more, and it disappears from this list. Do this once the person knows, or need not.",
    },
    no: "No, back to the list",
    said: {
      again: "The letter is being sent. If it does not arrive, it stands here again in ten minutes.",
      away: "The letter is put away.",
      gone: "This letter has left in the meantime, or was put away.",
    } as Record<string, string>,
    need: (group: string, count: number) =>
      `${group}: ${counted("en", count, "letter has", "letters have")} not arrived. Somebody may not know what they should know.`,
    needNoGroup: (count: number) => `${counted("en", count, "letter has", "letters have")} not arrived.`,
    needWithout: (group: string, names: readonly string[]) =>
      `${group}: ${listed("en", names)} ${names.length === 1 ? "has" : "have"} no address, and a letter to tell another way.`,
    toLetters: "Which ones",
    /** Under a typed letter: what became of it. */
    fate: ({ letters, late, failed, withoutAddress }: Fate, waitingSince: string | null) =>
      [
        `${counted("en", letters, "letter", "letters")}${withoutAddress.length > 0 ? `; ${listed("en", withoutAddress)} ${withoutAddress.length === 1 ? "has" : "have"} no address` : ""}.`,
        ...(waitingSince ? [`Not all have left yet: waiting since ${waitingSince}.`] : []),
        ...(failed.length > 0 ? [`Did not arrive: ${listed("en", failed)}.`] : []),
        ...(late.length > 0 ? [`Too late, and not sent any more: ${listed("en", late)}.`] : []),
      ].join(" "),
    /** Towards somebody who wrote to those who lead. */
    ownTitle: "What you wrote",
    ownWaiting: (since: string) => `It has not left yet; it has been waiting since ${since}.`,
    ownLost: "It has not reached anybody. Please write again, or telephone.",
    ownSent: "Sent.",
    ownNotice: "A letter you wrote has not reached anybody.",
    ownSee: "Look at it",
  },
  {
    title: "Les messages qui ne sont pas arrivés",
    lead: `Les personnes nommées ici ignorent peut-être ce qu’elles devraient savoir. Un appel suffit souvent. Ce qui attend est renvoyé tout seul pendant deux jours${nb}; ce qui a échoué ne l’est plus.`,
    none: "Tous les messages sont arrivés, d’après les serveurs de courriel.",
    more: (shown) => `Seuls les ${shown} plus anciens sont affichés.`,
    groups: (count) =>
      `${counted("fr", count, "message", "messages")} concernant des groupes ${count < 2 ? "n’est pas arrivé" : "ne sont pas arrivés"} non plus. Les personnes qui les coordonnent ou les animent voient lesquels.`,
    withoutAddress: "Sans adresse",
    withoutAddressLead:
      "Ces personnes n’ont pas donné d’adresse, rien n’a donc été envoyé. Prévenez-les autrement, puis classez le message.",
    noGroup: "Sans lien avec un groupe",
    waiting: (since) => `En attente depuis le ${since}.`,
    failed: (since) => `Échec. Écrit le ${since}.`,
    meeting: (when) => `Pour le ${when}`,
    somebody: "Quelqu’un",
    kind: kinds.fr,
    why: {
      unreachable: "Notre serveur de courriel est injoignable.",
      "asked-to-wait": "La boîte demande de revenir plus tard.",
      refused: "La boîte n’existe pas, ou refuse les messages. Demandez la bonne adresse.",
      "we-are-refused":
        "Notre serveur de courriel n’accepte pas nos messages. C’est à la personne qui gère cette installation de regarder.",
      "no-address": "Il n’y a pas d’adresse.",
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
    } as Record<string, string>,
    need: (group, count) =>
      `${group}${nb}: ${counted("fr", count, "message n’est pas arrivé", "messages ne sont pas arrivés")}. Quelqu’un ignore peut-être ce qu’il faudrait savoir.`,
    needNoGroup: (count) =>
      `${counted("fr", count, "message n’est pas arrivé", "messages ne sont pas arrivés")}.`,
    needWithout: (group, names) =>
      `${group}${nb}: ${listed("fr", names)} ${names.length === 1 ? "n’a" : "n’ont"} pas d’adresse, et un message à transmettre autrement.`,
    toLetters: "Voir lesquels",
    fate: ({ letters, late, failed, withoutAddress }, waitingSince) =>
      [
        `${counted("fr", letters, "message", "messages")}${withoutAddress.length > 0 ? `${nb}; ${listed("fr", withoutAddress)} ${withoutAddress.length === 1 ? "n’a" : "n’ont"} pas d’adresse` : ""}.`,
        ...(waitingSince ? [`Tout n’est pas encore parti${nb}: en attente depuis le ${waitingSince}.`] : []),
        ...(failed.length > 0 ? [`Non arrivé${nb}: ${listed("fr", failed)}.`] : []),
        ...(late.length > 0 ? [`Trop tard, ne sera plus envoyé${nb}: ${listed("fr", late)}.`] : []),
      ].join(" "),
    ownTitle: "Ce que vous avez écrit",
    ownWaiting: (since) => `Le message n’est pas encore parti${nb}; il attend depuis le ${since}.`,
    ownLost: "Il n’a atteint personne. Écrivez de nouveau, ou téléphonez.",
    ownSent: "Envoyé.",
    ownNotice: "Un message que vous avez écrit n’a atteint personne.",
    ownSee: "Le revoir",
  },
);
