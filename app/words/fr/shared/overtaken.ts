/** A page that was opened before somebody else saved the same thing. */
import type { Same } from "../../language.ts";
import type { overtaken as english } from "../../en/shared/overtaken.ts";

const nb = "\u00a0";

export const overtaken: Same<typeof english> = {
  errors: {
    "seen-is-old": `Ceci a été modifié après l’ouverture de votre page${nb}: rien n’a été enregistré. Vos réponses sont toujours là. Regardez ce qui est enregistré maintenant${nb}; si les vôtres sont justes, enregistrez encore une fois.`,
    "number-changed": `Cette fiche a été modifiée après l’ouverture de votre page${nb}: rien n’a été noté. Merci de vérifier ce qui y figure maintenant.`,
  },
  now: "Ce qui est enregistré maintenant",
  of: (field) => `${field}${nb}:`,
  nothing: "rien",
};
