/** What a person chooses about what letters to them may say. */
import type { Same } from "../../language.ts";
import type { ownLetters as english } from "../../en/me/own-letters.ts";

export const ownLetters: Same<typeof english> = {
  venue: "Les messages peuvent dire où nous nous retrouvons",
  venueHint:
    "Quand le lieu change, le message nomme alors le nouveau. Sans cette coche, il dit seulement si c’est sur place, en visio ou par téléphone, et votre page dit le reste.",
};
