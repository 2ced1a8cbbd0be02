/** One's own mail address, in French. */
import type { Same } from "../../language.ts";
import type { ownAddress as english, whoseWords as whoseInEnglish } from "../../en/me/address.ts";

export const ownAddress: Same<typeof english> = {
  title: "Votre adresse",
  nav: "Votre adresse",
  now: "Nos lettres pour vous vont à\u00a0:",
  none: "Nous n’avons pas d’adresse de vous.",
  how: "Écrivez la nouvelle adresse. Une lettre avec un code y part. Tant que vous n’utilisez pas ce code, rien ne change.",
  what: "Ensuite, nos lettres et les dates que vous recevez par courriel vont à la nouvelle adresse. Une dernière lettre prévient l’ancienne. Vos places restent, et votre adresse d’agenda privée aussi.",
  address: "Nouvelle adresse e-mail",
  send: "Envoyer le code",
  fresh:
    "Pour changer votre adresse, merci de vous identifier encore une fois. Cela vous protège\u00a0: personne ne peut le faire avec un appareil que vous avez laissé ouvert.",
  signIn: "M’identifier encore une fois",
  lost: "Vous ne pouvez plus lire cette boîte\u00a0? Alors parlez-en à une personne qui s’occupe de votre groupe.",
  waitingTitle: "Il reste une étape",
  waiting: "Si l’adresse est juste, une lettre avec un code y arrive dans une minute\u00a0:",
  until: "Le code sert pendant dix minutes.",
  old: "Le code de la dernière lettre est terminé. Envoyez-en un nouveau.",
  code: "Le code de la lettre",
  codeHint: "Six chiffres.",
  use: "Utiliser désormais cette adresse",
  again: "Envoyer une nouvelle lettre",
  stop: "Laisser mon adresse comme elle est",
  linkTitle: "Utiliser désormais cette adresse\u00a0?",
  linkText: "Nos lettres pour vous iront à\u00a0:",
  elsewhere:
    "Si vous l’avez demandé sous un autre nom, ou sur un autre appareil\u00a0: merci de taper le code là-bas.",
  over: "Ce lien est terminé",
  overText:
    "Il servait une fois, pendant dix minutes, ou un plus récent a été envoyé. Votre adresse n’a pas changé.",
  toPage: "Vers votre adresse",
  said: {
    sent: "Une lettre est en route.",
    stopped: "Votre adresse reste comme elle est.",
    changed: "C’est fait\u00a0: nos lettres vont à votre nouvelle adresse. Nous avons prévenu l’ancienne.",
  },
  errors: {
    missing: "Merci d’écrire l’adresse.",
    "address.missing": "Merci d’écrire la nouvelle adresse.",
    "not-an-address": "Cela ne ressemble pas à une adresse. Elle devrait être comme nom@example.org.",
    "too-long": "C’est trop long pour une adresse.",
    "stale-form": "Ce formulaire était trop ancien. Merci de l’envoyer encore une fois.",
    yours: "Nos lettres vont déjà à cette adresse.",
    "code.missing": "Merci de taper le code de la lettre.",
    "code-wrong": "Ce n’est pas le code de la dernière lettre. Merci de regarder encore.",
    "code-none": "Nous n’attendons pas de code dans ce navigateur. Merci d’envoyer une nouvelle lettre.",
    "code-resting": "Cinq essais étaient faux. Le code se repose\u00a0; le lien de la lettre marche encore.",
    otherwise: "Merci de regarder encore ici.",
  },
};

export const whoseWords: Same<typeof whoseInEnglish> = {
  title: "Cette boîte est-elle la vôtre\u00a0?",
  text: (organisation, day) =>
    `${organisation} a noté cette adresse le ${day}, pour quelqu’un qui l’a donnée au téléphone ou sur papier. Était-ce vous\u00a0?`,
  textSomebody: (day) =>
    `Cette adresse a été notée ici le ${day}, pour quelqu’un qui l’a donnée au téléphone ou sur papier. Était-ce vous\u00a0?`,
  yes: "Oui, cette boîte est la mienne",
  no: "Non, ce n’est pas moi",
  what: "Si elle est à vous, le reste de ce que vous devez savoir arrive ici par lettre. Sinon, nous oublions cette adresse, et personne n’apprend rien sur vous.",
  yesTitle: "Merci",
  yesText: "Nos lettres arrivent désormais ici. La prochaine vous dit ce que vous avez.",
  toPage: "Aller à ma page",
  noTitle: "Merci de nous l’avoir dit",
  noText: "Cette adresse est retirée, et il n’en vient plus de lettres. Il n’y a rien à faire.",
  gone: "Il n’y a plus rien à répondre",
  goneText: "La réponse a été donnée, ou l’adresse a changé. Il n’y a rien à faire.",
  noted: (organisation, day) => `J’ai donné cette adresse à ${organisation} (${day})`,
  notedSomebody: (day) => `J’ai donné cette adresse le ${day}`,
  notMe: "Ce n’est pas moi",
  notedTitle: "Cette boîte a été notée pour quelqu’un",
};
