/** What may be wrong with a name or a line, wherever one is typed. */
import type { Same } from "../../language.ts";
import type { aboutNames as english } from "../../en/shared/about-names.ts";

export const aboutNames: Same<typeof english> = {
  "too-many-accents":
    "Une lettre porte ici plus d’accents que nous ne pouvons en montrer. Enlevez-en quelques-uns, s’il vous plaît.",
  "name-taken":
    "Une personne de ce groupe porte déjà ce nom. Ajoutez une initiale ou autre chose, pour que personne ne vous confonde.",
};
