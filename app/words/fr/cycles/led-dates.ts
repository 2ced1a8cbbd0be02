/** The dates somebody leads, in their own calendar: what they may choose, and how to get there. */
import type { Same } from "../../language.ts";
import type { ledDates as english } from "../../en/cycles/led-dates.ts";

const nb = "\u00a0";

export const ledDates: Same<typeof english> = {
  title: "Ces dates dans votre agenda",
  link: "Ces dates dans votre propre agenda",
  lead: `Vous animez ce groupe. Ses dates figurent dans votre adresse de calendrier dès que le groupe est publié${nb}; vous pouvez aussi recevoir des invitations par e-mail. Rien n’y dit de quoi parle le groupe, sauf si vous le choisissez.`,
  none: `Aucune${nb}: j’utilise l’adresse de calendrier`,
  toFeed: "Vers votre adresse de calendrier",
  home: "Les dates que vous animez, dans votre propre agenda",
  saved: "Ce qui vient dans votre agenda est enregistré.",
};
