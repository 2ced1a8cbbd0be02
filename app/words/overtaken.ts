/** A page that was opened before somebody else saved the same thing. */
import { both } from "./language.ts";

const nb = "\u00a0";

export const overtaken = both(
  {
    errors: {
      "seen-is-old":
        "This was changed after you opened the page, so nothing was saved. Your answers are still here. Look at how it stands now; if yours are right, save once more.",
      "number-changed":
        "This entry was changed after you opened the page, so nothing was noted. Please check what stands in it now.",
    } as Record<string, string>,
    now: "As it stands now",
    of: (field: string) => `${field}:`,
    nothing: "nothing",
  },
  {
    errors: {
      "seen-is-old": `Ceci a été modifié après l’ouverture de votre page${nb}: rien n’a été enregistré. Vos réponses sont toujours là. Regardez ce qui est enregistré maintenant${nb}; si les vôtres sont justes, enregistrez encore une fois.`,
      "number-changed": `Cette fiche a été modifiée après l’ouverture de votre page${nb}: rien n’a été noté. Merci de vérifier ce qui y figure maintenant.`,
    } as Record<string, string>,
    now: "Ce qui est enregistré maintenant",
    of: (field) => `${field}${nb}:`,
    nothing: "rien",
  },
);
