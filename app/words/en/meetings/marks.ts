/** What a mark on the roll is called: present or absent is not enough, and nothing here reproaches. */
import type { Mark } from "#app/domain/groups/attendance.ts";

export const marks: Record<Mark, string> = {
  here: "here",
  late: "late",
  "left-early": "left early",
  "stepped-out": "stepped out",
  excused: "told us",
  "not-here": "not here",
  unknown: "not marked yet",
};
