/** The pages of a group: planning it, its places, its changes, its versions. */
import { family } from "./registry.ts";

export const changes = family((words) => words.cycles.changes);
export const clockRules = family((words) => words.cycles.clockRules);
export const figuresWords = family((words) => words.cycles.figuresWords);
export const cycleWords = family((words) => words.cycles.cycleWords);
export const groupEndWords = family((words) => words.cycles.groupEndWords);
export const ledDates = family((words) => words.cycles.ledDates);
export const planning = family((words) => words.cycles.planning);
export const planningErrors = family((words) => words.cycles.planningErrors);
export const roster = family((words) => words.cycles.roster);
export const versionWords = family((words) => words.cycles.versionWords);
export const changeSentences = family((words) => words.cycles.changeSentences);
export const rosterAddresses = family((words) => words.cycles.rosterAddresses);
