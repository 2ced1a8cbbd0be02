/** What is said when a page cannot be shown: kind, plain, with the next step. Also used before Remix is reached. */
import { both } from "./language.ts";
import type { Language } from "./language.ts";

export const refusals = both(
  {
    titles: {
      400: "We could not read that",
      401: "You are signed out",
      403: "This page is not yours to open",
      404: "We did not find this page",
      405: "This page cannot be used that way",
      409: "This has changed in the meantime",
      410: "This is over",
      411: "That did not arrive whole",
      413: "That was too much at once",
      415: "We could not read what was sent",
      421: "Please use the usual address",
      429: "A little too often",
      500: "Something went wrong on our side",
      503: "We are not ready just now",
    } as Record<number, string>,
    texts: {
      400: "The address may have been cut off, or what was sent held a sign that nobody types. Nothing was done. Try once more, or start from the first page.",
      401: "Sign in again, then go back and send once more. What you typed should still be there.",
      403: "You are signed in, but this page belongs to somebody with another role. If you think that is a mistake, ask the person who invited you.",
      404: "It may have moved, or it may not be meant for you. Start from the first page, or use the link in your latest letter.",
      405: "Go back and try again from the page you came from.",
      409: "What you saw has changed in the meantime. Go back, load the page again, and look once more.",
      410: "The link or the page had an end, and it has passed. Nothing is lost: start from the first page.",
      411: "Go back and send it once more. What you typed should still be there.",
      413: "Go back and send a shorter text, or a file under 16 MB. What you typed should still be there.",
      415: "Go back and send it once more from the page itself.",
      421: "This address does not lead to us. Use the one in your letters, or the one shown when the program started.",
      429: "Please wait a few minutes, then try again. A link you already have still works.",
      500: "What you did may not have been saved. Go back and look. If it happens again, tell the people who run this page, and give them the number below.",
      503: "Please wait a minute, then load the page again. Nothing that was saved is lost.",
    } as Record<number, string>,
    /** 403 before anybody has looked who it is: a form that no page of ours sent. */
    elsewhere: {
      title: "This did not come from one of our pages",
      text: "It was sent from somewhere else, so nothing was done. Open the page here first, then send it from there.",
    },
    number: (id: string) => `Number for this problem: ${id}`,
    first: "To the first page",
  },
  {
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
  },
);

/** Title and text for a status; an unknown one is told like 404 (4xx) or 500. */
export function refusalOf(language: Language, status: number): { title: string; text: string } {
  const words = refusals[language];
  const known = words.titles[status] ? status : status < 500 ? 404 : 500;
  return { title: words.titles[known] ?? "", text: words.texts[known] ?? "" };
}

/** A whole small page, for requests turned away before any page of ours is reached; `visit` finds the log's line. */
export function refusalPage(language: Language, status: number, visit?: string): string {
  const { first, number, elsewhere } = refusals[language];
  const { title, text } = status === 403 ? elsewhere : refusalOf(language, status);
  const told = visit ? `<p>${number(visit)}</p>` : "";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p>${told}<p><a href="/">${first}</a></p></main></body></html>`;
}
