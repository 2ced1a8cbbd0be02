/** Opening a meeting that may be the wrong one, and rehearsing one without a record. */
import { both } from "./language.ts";

const nb = "\u00a0";

export const openingWords = both(
  {
    title: "Open the meeting",
    back: "Back to the screen",
    nothing: "There is nothing to open here just now.",
    headings: { asks: "Is it this meeting?", ahead: "Its day has not come yet" },
    planned: (number: number, when: string) => `Meeting ${number} is planned for ${when}.`,
    notHeld: (number: number) => `Meeting ${number} has not been held yet.`,
    aheadText: "Before that day nothing is recorded and nobody can be marked as here.",
    next: "Next is:",
    line: (number: number, when: string) => `Meeting ${number}, ${when}`,
    thisOne: (number: number) => `Yes, we meet now: open meeting ${number}`,
    sooner: "Does the group meet sooner than planned?",
    move: "Move this meeting first",
    rehearse: "Rehearse it",
    rehearseText: "The whole script, part by part. Nothing is recorded, and nobody else sees it.",
    rehearsal: (number: number) => `Rehearsal of meeting ${number}`,
    word: "Rehearsal",
    where: (n: number, of: number) => `${n} of ${of}`,
    facts: (clock: string, minutes: number, lead: string | null) =>
      [`planned at ${clock}`, `${minutes}${nb}min`, lead && `${lead} leads`].filter(Boolean).join(" · "),
    round: (voices: number, seconds: number) =>
      `A round: with ${voices} voices about ${seconds}${nb}seconds each. On the evening everybody’s name stands here.`,
    goOn: (title: string) => `Next: ${title}`,
    previous: (title: string) => `Back to: ${title}`,
    parts: "The whole meeting",
    end: "End of the rehearsal",
    toMeeting: "To the meeting’s page",
  },
  {
    title: "Ouvrir la séance",
    back: "Revenir à l’écran",
    nothing: "Il n’y a rien à ouvrir ici pour l’instant.",
    headings: { asks: `Est-ce bien cette séance${nb}?`, ahead: "Son jour n’est pas encore venu" },
    planned: (number, when) => `La séance ${number} est prévue ${when}.`,
    notHeld: (number) => `La séance ${number} n’a pas encore eu lieu.`,
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
  },
);
