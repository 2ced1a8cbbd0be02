/** What is printed beside the script: one page with the times, handouts in one go, slips for steps. */
import type { Same } from "../../language.ts";
import type { printing as english } from "../../en/curricula/printing.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

const two = (n: number) => String(n).padStart(2, "0");

export const printing: Same<typeof english> = {
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
  count: (count: number) => counted(count, "fiche", "fiches"),
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
};
