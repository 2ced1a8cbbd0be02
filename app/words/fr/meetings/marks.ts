/** What a mark on the roll is called: present or absent is not enough, and nothing here reproaches. */
import type { Mark } from "#app/domain/groups/attendance.ts";

export const marks: Record<Mark, string> = {
  here: "là",
  late: "en retard",
  "left-early": "départ avant la fin",
  "stepped-out": "sortie un moment",
  excused: "a prévenu",
  "not-here": "pas là",
  unknown: "pas encore noté",
};
