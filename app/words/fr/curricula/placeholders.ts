/** What stands in a script where a placeholder has nothing better to show; in the language of the script. */
import type { Same } from "../../language.ts";
import type { placeholderWords as english } from "../../en/curricula/placeholders.ts";

const nb = "\u00a0";

export const placeholderWords: Same<typeof english> = {
  noNextDate: "(aucune autre date n’est fixée)",
  noNumbers: `(aucun numéro n’est enregistré pour ce pays${nb}: demandez aux responsables de votre organisation)`,
  unverified: "pas encore vérifié",
  noGoal: "(pas encore d’objectif partagé)",
  reading: {
    name: "(le nom du groupe)",
    nextDate: "(la prochaine date)",
    crisis: "(les numéros d’appel du pays figurent ici)",
  },
  number: (service, number, hours) => `${service}${nb}: ${number}${hours ? ` (${hours})` : ""}`,
};
