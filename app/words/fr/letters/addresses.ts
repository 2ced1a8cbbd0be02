/** Letters about a mailbox itself, in French. */
import { moment, shortDay } from "../language.ts";
import type { Same } from "../../language.ts";
import type { Part } from "../../draft.ts";
import type { addressLetters as english } from "../../en/letters/addresses.ts";
import { changeOf, subjectOf } from "./letters.ts";

export const addressLetters: Same<typeof english> = {
  typed: (organisation, link) => ({
    subject: "Cette boîte est-elle la vôtre\u00a0?",
    parts: [
      {
        p: "Une personne à qui vous avez parlé nous a donné cette adresse comme étant la vôtre. Merci de nous dire si c’est bien cela. D’ici là, seuls les changements de dates arrivent ici.",
      },
      { link, label: "Répondre\u00a0: c’est la mienne, ou non" },
      { p: "Un appui suffit. Si cela ne vous dit rien, la même page a un bouton pour le dire." },
      { p: `Elle a été notée par ${organisation}.` },
    ],
  }),
  whose: (link, code) => ({
    subject: "Cette boîte est-elle la vôtre\u00a0?",
    parts: [
      {
        p: "Vous avez demandé un lien. Cette boîte a été notée pour quelqu’un, et personne ne l’a encore confirmé. Le lien demande si elle est à vous, puis mène à votre page. Il sert une fois, pendant dix minutes.",
      },
      { link, label: "Continuer" },
      { p: "Ou tapez ce code là où vous l’avez demandé\u00a0:" },
      { code },
    ],
  }),
  change: (link, code) => ({
    subject: "Votre nouvelle adresse",
    parts: [
      {
        p: "Vous nous avez demandé d’écrire désormais à cette adresse. Tapez ce code sur la page où vous l’avez demandé. Il sert une fois, pendant dix minutes.",
      },
      { code },
      { p: "Ou ouvrez ce lien dans le navigateur où vous l’avez demandé\u00a0:" },
      { link, label: "Utiliser cette adresse" },
    ],
  }),
  changed: (contact) => ({
    subject: "Nos lettres vont à une autre adresse",
    parts: [
      {
        p: "Désormais, nos lettres pour vous vont à une autre adresse. Le changement a été fait sur votre page, par quelqu’un qui venait de s’identifier avec cette boîte. Si c’était vous, il n’y a rien à faire.",
      },
      {
        p: "Si ce n’était pas vous\u00a0: parlez-en vite à une personne qui s’occupe de vos dates. La page ci-dessous dit comment nous joindre.",
      },
      { link: contact, label: "Comment nous joindre" },
      { p: "Les liens des lettres reçues jusqu’ici à cette adresse n’ouvrent plus rien." },
    ],
  }),
  elsewhere: (when) => ({
    subject: `Plus ici\u00a0: ${shortDay(when.zone, when.startsAt, when.writtenAt)}`,
    parts: [
      {
        p: `Cette date n’est plus annoncée à cette boîte\u00a0: ${moment(when.zone, when.startsAt)}. Un agenda qui lui appartient la retirera peut-être tout seul.`,
      },
    ],
  }),
  dates: (changes, link) => ({
    subject: subjectOf(changes),
    parts: [
      { p: "Du nouveau dans des dates que vous connaissez. Voici ce qui vaut maintenant\u00a0:" },
      { list: changes.map(changeOf) },
      ...confirming(link),
    ],
  }),
  entry: (when, gone, link) => ({
    subject: gone ? "Une date est annulée" : "Une date a changé",
    parts: [
      {
        p: gone
          ? `Cette date est annulée\u00a0: ${moment(when.zone, when.startsAt)}. Votre agenda la retirera peut-être tout seul.`
          : `Une date a changé\u00a0: ${moment(when.zone, when.startsAt)}.`,
      },
      ...confirming(link),
    ],
  }),
};

function confirming(link: string): Part[] {
  return [
    {
      p: "Cette boîte n’est pas encore confirmée. Merci de nous dire si elle est à vous\u00a0; ensuite, tout le reste arrivera aussi.",
    },
    { link, label: "Répondre\u00a0: c’est la mienne, ou non" },
  ];
}
