/** A form that comes back: why it was not done, that nothing of it is lost, and how to send it after all. */
import type { Same } from "../../language.ts";
import type { sentBack as english } from "../../en/front/sent-back.ts";

const nb = "\u00a0";

export const sentBack: Same<typeof english> = {
  "signed-out": {
    title: "Vous n’êtes plus identifié·e",
    text: `Cela n’a donc pas été fait. Rien de ce que vous avez écrit n’est perdu${nb}: identifiez-vous, revenez sur cette page, puis envoyez.`,
  },
  another: {
    title: "Une autre personne est maintenant identifiée ici",
    text: `Ce formulaire avait été ouvert par quelqu’un d’autre${nb}: il n’a pas été envoyé, et rien de ce qui y était écrit n’est sur cette page. Si c’était vous, identifiez-vous à nouveau, puis revenez à votre formulaire.`,
  },
  "not-saved": {
    title: "Nous n’avons pas pu enregistrer",
    text: `Cela vient de nous, pas de vous. Rien de ce que vous avez écrit n’est perdu${nb}: attendez une minute, puis renvoyez depuis cette page.`,
  },
  written: "Ce que vous avez écrit",
  rest: "Vos autres choix sont gardés avec.",
  files: `Un fichier choisi ne peut pas être gardé${nb}: il faudra le choisir à nouveau.`,
  toForm: "Aller au formulaire",
  stepIn: `D’abord${nb}: vous identifier`,
  stepInText: "Cela s’ouvre à côté de cette page, qui reste telle quelle.",
  demonstration: "M’identifier",
  stepSend: `Ensuite${nb}: envoyer`,
  send: "Envoyer à nouveau",
  goBack: `Dans cet onglet, revenez d’une page en arrière${nb}: dans la plupart des navigateurs, ce que vous avez écrit s’y trouve encore, et vous pouvez l’envoyer de là.`,
  keep: "Gardez cette page ouverte jusque-là. Ce que vous avez écrit n’est que sur cette page.",
};
