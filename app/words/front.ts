/** The pages that anybody reads: open groups, asking for a place, signing in, what stands still, what went wrong. */
import { family } from "./registry.ts";

export const front = family((words) => words.front.front);
export const comingIn = family((words) => words.front.comingIn);
export const firstConsents = family((words) => words.front.firstConsents);
export const demonstration = family((words) => words.front.demonstration);
export const notices = family((words) => words.front.notices);
export const refusals = family((words) => words.front.refusals);
export const sentBack = family((words) => words.front.sentBack);
export const sourceWords = family((words) => words.front.sourceWords);
export const setUp = family((words) => words.front.setUp);
export const answers = family((words) => words.front.answers);

export type Section = { title: string; text: readonly string[] };
