/** The pages of an organisation, for those who work in it. */
import { family } from "./registry.ts";

export const organisations = family((words) => words.organisations.organisations);
export const members = family((words) => words.organisations.members);
export const crisis = family((words) => words.organisations.crisis);
export const firstStepWords = family((words) => words.organisations.firstStepWords);
export const undeliveredWords = family((words) => words.organisations.undeliveredWords);
export const forgettingWords = family((words) => words.organisations.forgettingWords);
export const staffErasing = family((words) => words.organisations.staffErasing);
