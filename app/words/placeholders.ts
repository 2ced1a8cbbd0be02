/** What stands in a script where a placeholder has nothing better to show; in the language of the script. */
import { both } from "./language.ts";

const nb = "\u00a0";

export const placeholderWords = both(
  {
    noNextDate: "(no further date is set)",
    noNumbers: "(no numbers are kept for this country: ask the people who run your organisation)",
    unverified: "not verified yet",
    noGoal: "(no shared goal is set yet)",
    /** Where a curriculum is read outside a group: what will stand here. */
    reading: {
      name: "(the name of the group)",
      nextDate: "(the next date)",
      crisis: "(the numbers to call of the country stand here)",
    },
    number: (service: string, number: string, hours: string) =>
      `${service}: ${number}${hours ? ` (${hours})` : ""}`,
  },
  {
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
  },
);
