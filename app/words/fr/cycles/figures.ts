/** How a group has gone so far, in figures: who came, planned and real minutes, the shared goal. */
import type { Same } from "../../language.ts";
import type { SharedGoalPattern } from "#app/domain/curriculum/plan.ts";
import type { figuresWords as english } from "../../en/cycles/figures.ts";

const nb = "\u00a0";

const values: Record<SharedGoalPattern, string> = {
  common: "Ont fait un pas",
  pooled: "Ensemble à ce jour",
  product: "Parties à ce jour",
  promise: "Comment cela va",
};

export const figuresWords: Same<typeof english> = {
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
  values,
  of: "Sur",
  goalText: "Les chiffres derrière lesquels il y a moins de trois personnes ne sont pas montrés.",
  inMinutes: (count) => `${count}${nb}min`,
  cycle: "Page du groupe",
};
