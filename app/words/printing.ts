/** What is printed beside the script: one page with the times, handouts in one go, slips for steps. */
import { both, counted } from "./language.ts";

const nb = "\u00a0";
const two = (n: number) => String(n).padStart(2, "0");

export const printing = both(
  {
    heading: "To print",
    forFacilitators: "For those who lead",
    noPageForThem:
      "This curriculum has no page for those who lead. What its folder says in README.md would stand here.",
    how: "Print this page from your browser: it is laid out for paper, A4 or Letter.",
    numbering:
      "If your sheets come out without page numbers, switch on “Headers and footers” in the print window.",
    large: "In large print",
    ordinary: "In ordinary print",
    largeScript: "The script in large print",
    runSheet: "One page with the times",
    handouts: "All handouts of this session",
    allHandouts: "All handouts, each on its own sheet",
    noHandouts: "No handout belongs to it.",
    count: (count: number) => counted("en", count, "handout", "handouts"),
    slips: "Slips for steps, four on a sheet",

    sheet: {
      time: "Time",
      part: "Part",
      minutes: "Min",
      leads: "Leads",
      late: "If late",
      lateFirst: (turn: number, minutes: number) =>
        minutes === 0 ? `${turn}:${nb}may${nb}go` : `${turn}:${nb}to${nb}${minutes}${nb}min`,
      safety: "Safety",
      end: "End",
      /** `minute` of the day, past midnight from the start. */
      clock: (minute: number) => `${Math.floor(minute / 60) % 24}:${two(minute % 60)}`,
      after: "afterwards",
      start: "Begins at",
      startHint: "The clock times follow from it.",
      show: "Show the times",
      untimed: "Times count from 0:00, because no beginning was given.",
      notes:
        "“If late”: 1 gives way first, and down to how much. A dash: leave it as it is. Safety: always said.",
    },
    slip: {
      title: "My step",
      what: "What",
      howMuch: "How much",
      when: "When",
      howOften: "How often",
      sure: (max: number) => `How sure I am, from 0 to ${max}`,
      yours: "This slip is yours. It is not collected, and no name belongs on it.",
      how: "Print as many sheets as you need and cut along the dotted lines. Each person keeps their own slip.",
    },
    errors: { "not-a-time": "Type a time like 18:30." },
  },
  {
    heading: "À imprimer",
    forFacilitators: "Pour les personnes qui animent",
    noPageForThem:
      "Ce programme n’a pas de page pour les personnes qui animent. Ce que son dossier dit dans README.md se lirait ici.",
    how: `Imprimez cette page depuis votre navigateur${nb}: elle est mise en page pour le papier, A4 ou Letter.`,
    numbering: `Si vos feuilles sortent sans numéro de page, cochez «${nb}En-têtes et pieds de page${nb}» dans la fenêtre d’impression.`,
    large: "En gros caractères",
    ordinary: "En caractères ordinaires",
    largeScript: "Le déroulé en gros caractères",
    runSheet: "Une page avec les heures",
    handouts: "Toutes les fiches de cette séance",
    allHandouts: "Toutes les fiches, chacune sur sa feuille",
    noHandouts: "Aucune fiche n’en fait partie.",
    count: (count: number) => counted("fr", count, "fiche", "fiches"),
    slips: "Billets pour les petits pas, quatre par feuille",

    sheet: {
      time: "Heure",
      part: "Temps",
      minutes: "Min",
      leads: "Anime",
      late: "En retard",
      lateFirst: (turn: number, minutes: number) =>
        minutes === 0 ? `${turn}${nb}:${nb}peut${nb}sauter` : `${turn}${nb}:${nb}à${nb}${minutes}${nb}min`,
      safety: "Sécurité",
      end: "Fin",
      clock: (minute) => `${Math.floor(minute / 60) % 24}${nb}h${nb}${two(minute % 60)}`,
      after: "après la séance",
      start: "Début à",
      startHint: "Les heures en découlent.",
      show: "Afficher les heures",
      untimed: `Les heures comptent à partir de 0${nb}h${nb}00, faute de début indiqué.`,
      notes: `«${nb}En retard${nb}»${nb}: le 1 cède en premier, et jusqu’où. Un tiret${nb}: on n’y touche pas. Sécurité${nb}: toujours dit.`,
    },
    slip: {
      title: "Mon petit pas",
      what: "Quoi",
      howMuch: "Combien",
      when: "Quand",
      howOften: "À quelle fréquence",
      sure: (max: number) => `Ma confiance, de 0 à ${max}`,
      yours: "Ce billet est à vous. Il n’est pas ramassé, et aucun nom n’y figure.",
      how: "Imprimez autant de feuilles qu’il en faut et coupez le long des pointillés. Chaque personne garde son billet.",
    },
    errors: { "not-a-time": "Indiquez une heure comme 18:30." },
  },
);
