/** What a mark on the roll is called: present or absent is not enough, and nothing here reproaches. */
import type { Mark } from "../domain/groups/attendance.ts";
import { both } from "./language.ts";

const en: Record<Mark, string> = {
  here: "here",
  late: "late",
  "left-early": "left early",
  "stepped-out": "stepped out",
  excused: "told us",
  "not-here": "not here",
  unknown: "not marked yet",
};
const fr: Record<Mark, string> = {
  here: "là",
  late: "en retard",
  "left-early": "départ avant la fin",
  "stepped-out": "sortie un moment",
  excused: "a prévenu",
  "not-here": "pas là",
  unknown: "pas encore noté",
};

export const marks = both(en, fr);
