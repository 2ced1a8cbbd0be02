/** What a person chooses about what letters to them may say. */
import { both } from "./language.ts";

export const ownLetters = both(
  {
    venue: "Letters may say where we meet",
    venueHint:
      "When the place changes, the letter then names the new one. Without this tick it only says whether it is in the room, online or by phone, and your page says the rest.",
  },
  {
    venue: "Les messages peuvent dire où nous nous retrouvons",
    venueHint:
      "Quand le lieu change, le message nomme alors le nouveau. Sans cette coche, il dit seulement si c’est sur place, en visio ou par téléphone, et votre page dit le reste.",
  },
);
