/** A group that has ended, as those who belonged to it read of it; and what stands first on one's own page. */
import type { Same } from "../../language.ts";
import type { groupEndWords as english } from "../../en/cycles/group-end.ts";

export const groupEndWords: Same<typeof english> = {
  ended: { "called-off": "Ce groupe est annulé.", finished: "Ce groupe est terminé." },
  tag: { "called-off": "Annulé", finished: "Terminé" },
  lastMeeting: (day: string) => `Sa dernière séance a eu lieu le ${day}.`,
  otherGroups: "Voir d’autres groupes",
};
