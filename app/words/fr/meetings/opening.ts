/** Opening a meeting that may be the wrong one, and rehearsing one without a record. */
import type { Same } from "../../language.ts";
import type { openingWords as english } from "../../en/meetings/opening.ts";

const nb = "\u00a0";

export const openingWords: Same<typeof english> = {
  title: "Ouvrir la séance",
  back: "Revenir à l’écran",
  nothing: "Il n’y a rien à ouvrir ici pour l’instant.",
  headings: { asks: `Est-ce bien cette séance${nb}?`, ahead: "Son jour n’est pas encore venu" },
  planned: (number, when) => `La séance ${number} est prévue ${when}.`,
  notDone: (number) => `La séance ${number} n’a pas encore eu lieu.`,
  aheadText: "Avant ce jour, rien n’est relevé et personne ne peut être noté présent.",
  next: `La prochaine${nb}:`,
  line: (number, when) => `Séance ${number}, ${when}`,
  thisOne: (number) => `Oui, nous nous retrouvons maintenant${nb}: ouvrir la séance ${number}`,
  sooner: `Le groupe se retrouve plus tôt que prévu${nb}?`,
  move: "Déplacez d’abord cette séance",
  rehearse: "La répéter",
  rehearseText: "Tout le déroulé, temps par temps. Rien n’est relevé, et personne d’autre ne le voit.",
  rehearsal: (number) => `Répétition de la séance ${number}`,
  word: "Répétition",
  where: (n, of) => `${n} sur ${of}`,
  facts: (clock, minutes, lead) =>
    [`prévu à ${clock}`, `${minutes}${nb}min`, lead && `${lead} anime`].filter(Boolean).join(" · "),
  round: (voices, seconds) =>
    `Un tour de table${nb}: à ${voices} voix, environ ${seconds}${nb}secondes chacune. Le soir venu, tous les noms seront ici.`,
  goOn: (title) => `Ensuite${nb}: ${title}`,
  previous: (title) => `Revenir à${nb}: ${title}`,
  parts: "Toute la séance",
  end: "Fin de la répétition",
  toMeeting: "Page de la séance",
};
