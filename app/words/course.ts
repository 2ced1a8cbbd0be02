/** How a group has gone so far, in figures: who came, planned and real minutes, the shared goal. */
import type { SharedGoalPattern } from "../domain/curriculum/plan.ts";
import { both } from "./language.ts";

const nb = "\u00a0";

const valuesEn: Record<SharedGoalPattern, string> = {
  common: "Took a step",
  pooled: "Together so far",
  product: "Parts so far",
  promise: "How well it goes",
};
const valuesFr: Record<SharedGoalPattern, string> = {
  common: "Ont fait un pas",
  pooled: "Ensemble à ce jour",
  product: "Parties à ce jour",
  promise: "Comment cela va",
};

export const courseWords = both(
  {
    title: "So far",
    empty: "Once the first meeting has been held, its figures stand here.",
    attendance: "Who came, meeting by meeting",
    attendanceText: "People who told us beforehand are counted apart from those of whom we heard nothing.",
    meeting: "Meeting",
    date: "Date",
    came: "Came",
    late: "of them late",
    excused: "Told us",
    silent: "Nothing heard",
    unknown: "Not marked",
    minutes: "Planned and real minutes",
    planned: "Planned",
    real: "Real",
    part: "Part",
    parts: (number: number) => `Meeting ${number}, part by part`,
    partState: { waiting: "not reached", running: "–", done: "–", skipped: "left out" },
    goal: "The shared goal",
    values: valuesEn,
    of: "Of",
    goalText: "Figures with fewer than three people behind them are not shown.",
    inMinutes: (count: number) => `${count}${nb}min`,
    cycle: "To the group’s page",
  },
  {
    title: "Jusqu’ici",
    empty: "Après la première séance, ses chiffres seront ici.",
    attendance: "Qui est venu, séance par séance",
    attendanceText: "Les absences prévenues sont comptées à part de celles dont nous n’avons rien su.",
    meeting: "Séance",
    date: "Date",
    came: "Venues",
    late: "dont en retard",
    excused: "Ont prévenu",
    silent: "Sans nouvelles",
    unknown: "Pas notées",
    minutes: "Minutes prévues et réelles",
    planned: "Prévu",
    real: "Réel",
    part: "Temps",
    parts: (number) => `Séance ${number}, temps par temps`,
    partState: { waiting: "pas atteint", running: "–", done: "–", skipped: "laissé de côté" },
    goal: "L’objectif partagé",
    values: valuesFr,
    of: "Sur",
    goalText: "Les chiffres derrière lesquels il y a moins de trois personnes ne sont pas montrés.",
    inMinutes: (count) => `${count}${nb}min`,
    cycle: "Page du groupe",
  },
);
