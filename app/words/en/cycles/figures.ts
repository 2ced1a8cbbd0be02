/** How a group has gone so far, in figures: who came, planned and real minutes, the shared goal. */
import type { SharedGoalPattern } from "#app/domain/curriculum/plan.ts";

const nb = "\u00a0";

const values: Record<SharedGoalPattern, string> = {
  common: "Took a step",
  pooled: "Together so far",
  product: "Parts so far",
  promise: "How well it goes",
};

export const figuresWords = {
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
  values,
  of: "Of",
  goalText: "Figures with fewer than three people behind them are not shown.",
  inMinutes: (count: number) => `${count}${nb}min`,
  cycle: "To the group’s page",
};
