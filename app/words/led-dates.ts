/** The dates somebody leads, in their own calendar: what they may choose, and how to get there. */
import { both } from "./language.ts";

const nb = "\u00a0";

export const ledDates = both(
  {
    title: "These dates in your calendar",
    link: "These dates in your own calendar",
    lead: "You lead this group. Its dates stand in your calendar address once the group is published; you can also be invited by mail. Nothing here says what the group is about, unless you choose so.",
    none: "None: I use the calendar address",
    toFeed: "To your calendar address",
    home: "The dates you lead, in your own calendar",
    saved: "It is saved what comes into your calendar.",
  },
  {
    title: "Ces dates dans votre agenda",
    link: "Ces dates dans votre propre agenda",
    lead: `Vous animez ce groupe. Ses dates figurent dans votre adresse de calendrier dès que le groupe est publié${nb}; vous pouvez aussi recevoir des invitations par e-mail. Rien n’y dit de quoi parle le groupe, sauf si vous le choisissez.`,
    none: `Aucune${nb}: j’utilise l’adresse de calendrier`,
    toFeed: "Vers votre adresse de calendrier",
    home: "Les dates que vous animez, dans votre propre agenda",
    saved: "Ce qui vient dans votre agenda est enregistré.",
  },
);
