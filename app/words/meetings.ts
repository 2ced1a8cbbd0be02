/** The pages of a meeting and its screens: opening, leading, joining in, closing. */
import { family } from "./registry.ts";

export const meetingWords = family((words) => words.meetings.meetingWords);
export const openingWords = family((words) => words.meetings.openingWords);
export const run = family((words) => words.meetings.run);
export const runActs = family((words) => words.meetings.runActs);
export const screen = family((words) => words.meetings.screen);
export const goalWords = family((words) => words.meetings.goalWords);
export const marks = family((words) => words.meetings.marks);
export const notWell = family((words) => words.meetings.notWell);
