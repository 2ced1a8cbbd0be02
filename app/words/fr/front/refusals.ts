/** What is said when a page cannot be shown: kind, plain, with the next step. Also used before Remix is reached. */
import type { Same } from "../../language.ts";
import type { refusals as english } from "../../en/front/refusals.ts";

export const refusals: Same<typeof english> = {
  titles: {
    400: "Nous n’avons pas pu lire cela",
    401: "Vous n’êtes plus identifié·e",
    403: "Cette page ne vous est pas ouverte",
    404: "Nous n’avons pas trouvé cette page",
    405: "Cette page ne s’utilise pas ainsi",
    409: "Cela a changé entre-temps",
    410: "C’est terminé",
    411: "L’envoi n’est pas arrivé en entier",
    413: "C’était trop à la fois",
    415: "Nous n’avons pas pu lire cet envoi",
    421: "Merci de passer par l’adresse habituelle",
    429: "Un peu trop de fois de suite",
    500: "Quelque chose n’a pas marché de notre côté",
    503: "Nous ne sommes pas prêts pour l’instant",
  } as Record<number, string>,
  texts: {
    400: "L’adresse a peut-être été coupée, ou l’envoi contenait un signe que personne ne tape. Rien n’a été fait. Essayez encore une fois, ou repartez de la première page.",
    401: "Identifiez-vous à nouveau, puis revenez en arrière et renvoyez. Ce que vous avez écrit devrait encore s’y trouver.",
    403: "Vous êtes bien identifié·e, mais cette page relève d’un autre rôle. Si vous pensez à une erreur, parlez-en à la personne qui vous a invité·e.",
    404: "Elle a peut-être changé de place, ou ne vous est pas destinée. Repartez de la première page, ou du lien de votre dernier message.",
    405: "Revenez en arrière et recommencez depuis la page d’où vous venez.",
    409: "Ce que vous aviez sous les yeux a changé entre-temps. Revenez en arrière, rechargez la page et regardez à nouveau.",
    410: "Ce lien ou cette page avait une fin, et elle est passée. Rien n’est perdu\u00a0: repartez de la première page.",
    411: "Revenez en arrière et envoyez à nouveau. Ce que vous avez écrit devrait encore s’y trouver.",
    413: "Revenez en arrière et envoyez un texte plus court, ou un fichier de moins de 16\u00a0Mo. Ce que vous avez écrit devrait encore s’y trouver.",
    415: "Revenez en arrière et envoyez à nouveau depuis la page.",
    421: "Cette adresse ne mène pas chez nous. Utilisez celle de vos messages, ou celle affichée au démarrage du programme.",
    429: "Attendez quelques minutes, puis réessayez. Un lien déjà reçu fonctionne encore.",
    500: "Ce que vous avez fait n’a peut-être pas été enregistré. Revenez en arrière et vérifiez. Si cela se reproduit, signalez-le aux responsables de ce site avec le numéro ci-dessous.",
    503: "Attendez une minute, puis rechargez la page. Rien de ce qui a été enregistré n’est perdu.",
  } as Record<number, string>,
  elsewhere: {
    title: "Cet envoi ne vient pas de nos pages",
    text: "Il est parti d’ailleurs\u00a0: rien n’a été fait. Ouvrez d’abord la page ici, puis envoyez depuis celle-ci.",
  },
  number: (id: string) => `Numéro de ce problème\u00a0: ${id}`,
  first: "Aller à la première page",
};
