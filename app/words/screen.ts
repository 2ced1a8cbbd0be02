/** The group's screen and the page where its code is typed. */
import { both, counted } from "./language.ts";

export const screen = both(
  {
    title: "Welcome",
    welcome: "We begin soon.",
    between: "A moment",
    betweenText: "We go on soon.",
    goodbye: "Goodbye",
    over: "Thank you for being here.",
    until: (when: string) => `Until ${when}.`,
    long: "If not all of it is seen here: scroll down to read on.",
    codeTitle: "Screen for the group",
    codeText:
      "Type the code that your facilitators see on their phone. This screen then shows what is for the group.",
    code: "Code",
    codeHint: "Eight letters and numbers, as K7PM 2QXD.",
    open: "Show the screen",
    ended: "This meeting is over, or the screen was opened for another one.",
    later: (seconds: number) =>
      `One after the other, please: try again in ${counted("en", seconds, "second", "seconds")}. What you typed still stands here.`,
    errors: {
      missing: "Type the code.",
      "no-such-code": "No meeting that runs now has this code. Look again, letter by letter.",
      otherwise: "Type the code again.",
    },
  },
  {
    title: "Bienvenue",
    welcome: "Nous commençons bientôt.",
    between: "Un instant",
    betweenText: "Nous reprenons bientôt.",
    goodbye: "Au revoir",
    over: "Merci d’avoir été là.",
    until: (when) => `À ${when}.`,
    long: "Si tout ne se voit pas ici\u00a0: faites défiler pour lire la suite.",
    codeTitle: "Écran pour le groupe",
    codeText:
      "Tapez le code que les personnes qui animent voient sur leur téléphone. Cet écran montre ensuite ce qui est pour le groupe.",
    code: "Code",
    codeHint: "Huit lettres et chiffres, par exemple K7PM 2QXD.",
    open: "Afficher l’écran",
    ended: "Cette séance est terminée, ou l’écran a été ouvert pour une autre.",
    later: (seconds: number) =>
      `Un essai après l’autre\u00a0: réessayez dans ${counted("fr", seconds, "seconde", "secondes")}. Ce que vous avez tapé est encore là.`,
    errors: {
      missing: "Tapez le code.",
      "no-such-code": "Aucune séance en cours n’a ce code. Vérifiez-le lettre par lettre.",
      otherwise: "Tapez le code à nouveau.",
    },
  },
);
