/** A group that has ended, as those who belonged to it read of it; and what stands first on one's own page. */
import { both } from "./language.ts";

export const groupEndWords = both(
  {
    ended: { "called-off": "This group is called off.", finished: "This group is over." },
    tag: { "called-off": "Called off", finished: "Over" },
    lastMeeting: (day: string) => `Its last meeting was on ${day}.`,
    otherGroups: "Look at other groups",
  },
  {
    ended: { "called-off": "Ce groupe est annulé.", finished: "Ce groupe est terminé." },
    tag: { "called-off": "Annulé", finished: "Terminé" },
    lastMeeting: (day: string) => `Sa dernière séance a eu lieu le ${day}.`,
    otherGroups: "Voir d’autres groupes",
  },
);
