/** The group's screen and the page where its code is typed. */
import type { Same } from "../../language.ts";
import type { screen as english } from "../../en/meetings/screen.ts";
import { counted } from "../language.ts";

export const screen: Same<typeof english> = {
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
    `Un essai après l’autre\u00a0: réessayez dans ${counted(seconds, "seconde", "secondes")}. Ce que vous avez tapé est encore là.`,
  errors: {
    missing: "Tapez le code.",
    "no-such-code": "Aucune séance en cours n’a ce code. Vérifiez-le lettre par lettre.",
    otherwise: "Tapez le code à nouveau.",
  },
};
