/** A newer version of a curriculum beside a running group: what would change, meeting by meeting, and taking it or not. */
import type { AdoptRefusal } from "../domain/groups/adoption.ts";
import { both, counted } from "./language.ts";

const nb = "\u00a0";

type Refusals = { en: Record<AdoptRefusal, string>; fr: Record<AdoptRefusal, string> };

const refusals: Refusals = {
  en: {
    begun: "This meeting has begun. What is led in it stays as it was.",
    cancelled: "This meeting is cancelled.",
    "session-gone":
      "The newer version does not have this session any more. Your group keeps it as it was planned; the newer version is there for the next group.",
    "session-elsewhere":
      "In the newer version this session stands at another number. Your group keeps the order people were told; the newer version is there for the next group.",
    "format-not-offered":
      "The newer version is not written for the way this meeting is held. It stays as it was planned.",
    "not-newest": "A still newer version has come since you opened this page. Please look at it first.",
    "cycle-over": "This group is over.",
    "unknown-meeting": "There is no such meeting in this group.",
  },
  fr: {
    begun: "Cette séance a commencé. Ce qui y est animé reste tel quel.",
    cancelled: "Cette séance est annulée.",
    "session-gone":
      "La nouvelle version n’a plus cette séance. Votre groupe la garde telle que prévue\u00a0; la nouvelle version servira au prochain groupe.",
    "session-elsewhere":
      "Dans la nouvelle version, cette séance porte un autre numéro. Votre groupe garde l’ordre annoncé\u00a0; la nouvelle version servira au prochain groupe.",
    "format-not-offered":
      "La nouvelle version n’est pas écrite pour la forme de cette séance. Elle reste telle que prévue.",
    "not-newest": `Une version plus récente encore est arrivée depuis que cette page est ouverte. Regardez-la d’abord.`,
    "cycle-over": "Ce groupe est terminé.",
    "unknown-meeting": "Ce groupe n’a pas de telle séance.",
  },
};

export const versionWords = both(
  {
    title: "A newer version",
    heading: "A newer version of the curriculum",
    newer: (version: string) => `There is a newer version of the curriculum (${version}).`,
    quiet: "There is a newer version of its curriculum.",
    look: "See what would change",
    promise:
      "Nothing changes by itself: the group goes on with the version it began with. You may take the newer one meeting by meeting, as long as a meeting has not begun.",
    pinned: (version: string) => `The group is planned with version ${version}.`,
    stays: "The agreement, the goals and the number of meetings stay as they are.",
    none: "This group goes on with the newest version of its curriculum.",
    noneAhead: "No meeting lies ahead: nothing can change any more.",
    otherLanguage: (language: string) =>
      `The newer version is not there in the language of the group: it would be told ${language}.`,
    added: (titles: string) => `New in it, and not part of your group: ${titles}.`,
    removed: (titles: string) => `No longer in it; your group keeps: ${titles}.`,
    meeting: (number: number) => (number === 0 ? "Session zero:" : `Session ${number}:`),
    same: "Nothing would change here.",
    taken: (version: string) => `Led from version ${version}.`,
    changes: "What would change",
    changed: "What is different from the version the group began with",
    before: "Before",
    after: "New",
    nothingLeft: "nothing",
    another: "The same, in another order.",
    take: "Take it for this meeting",
    takeFor: (number: number) => `(session ${number})`,
    back: "Go back to the earlier version",
    tells:
      "This meeting would end at another time: people with a place are told, and their calendars change.",
    confirm: {
      title: "Take the newer version",
      heading: (number: number) => `Take the newer version for session ${number}?`,
      act: "Take it",
      no: "Leave it as it is",
    },
    undo: {
      title: "Go back",
      heading: (number: number) => `Go back to the earlier version for session ${number}?`,
      what: "The meeting is led again from the version the group began with.",
      already: "This meeting is led from the version the group began with.",
      act: "Go back",
      no: "No, keep the newer one",
    },
    said: {
      taken: "The meeting is led from the newer version.",
      back: "The meeting is led from the earlier version again.",
    } as Record<string, string>,
    refusals: refusals.en,
    errors: {
      ...refusals.en,
      missing: refusals.en["not-newest"],
      "not-a-choice": refusals.en["not-newest"],
    } as Record<string, string>,
    past: (count: number) =>
      `${counted("en", count, "meeting has", "meetings have")} begun or been held: nothing changes there.`,
  },
  {
    title: "Une nouvelle version",
    heading: "Une nouvelle version du programme",
    newer: (version: string) => `Il existe une nouvelle version du programme (${version}).`,
    quiet: "Il existe une nouvelle version de son programme.",
    look: "Voir ce qui changerait",
    promise:
      "Rien ne change tout seul\u00a0: le groupe continue avec la version du début. Vous pouvez prendre la nouvelle séance par séance, tant qu’une séance n’a pas commencé.",
    pinned: (version: string) => `Le groupe est préparé avec la version ${version}.`,
    stays: "L’accord de groupe, les objectifs et le nombre de séances restent tels quels.",
    none: "Ce groupe suit la version la plus récente de son programme.",
    noneAhead: "Aucune séance n’est à venir\u00a0: plus rien ne peut changer.",
    otherLanguage: (language: string) =>
      `La nouvelle version n’existe pas dans la langue du groupe\u00a0: elle serait ${language}.`,
    added: (titles: string) => `Nouveau, et hors de votre groupe\u00a0: ${titles}.`,
    removed: (titles: string) => `N’y figure plus\u00a0; votre groupe garde\u00a0: ${titles}.`,
    meeting: (number: number) => `${number === 0 ? "Séance zéro" : `Séance ${number}`}${nb}:`,
    same: "Rien ne changerait ici.",
    taken: (version: string) => `Animée avec la version ${version}.`,
    changes: "Ce qui changerait",
    changed: "Ce qui diffère de la version du début",
    before: "Avant",
    after: "Nouveau",
    nothingLeft: "rien",
    another: "La même chose, dans un autre ordre.",
    take: "La prendre pour cette séance",
    takeFor: (number: number) => `(séance ${number})`,
    back: "Revenir à la version précédente",
    tells:
      "Cette séance finirait à une autre heure\u00a0: les personnes qui ont une place sont prévenues et leur agenda change.",
    confirm: {
      title: "Prendre la nouvelle version",
      heading: (number: number) => `Prendre la nouvelle version pour la séance ${number}${nb}?`,
      act: "La prendre",
      no: "Laisser tel quel",
    },
    undo: {
      title: "Revenir",
      heading: (number: number) => `Revenir à la version précédente pour la séance ${number}${nb}?`,
      what: "La séance est de nouveau animée avec la version du début.",
      already: "Cette séance est animée avec la version du début.",
      act: "Revenir",
      no: "Non, garder la nouvelle",
    },
    said: {
      taken: "La séance est animée avec la nouvelle version.",
      back: "La séance est de nouveau animée avec la version précédente.",
    } as Record<string, string>,
    refusals: refusals.fr,
    errors: {
      ...refusals.fr,
      missing: refusals.fr["not-newest"],
      "not-a-choice": refusals.fr["not-newest"],
    } as Record<string, string>,
    past: (count: number) =>
      `${counted("fr", count, "séance a", "séances ont")} commencé ou eu lieu\u00a0: rien n’y change.`,
  },
);
