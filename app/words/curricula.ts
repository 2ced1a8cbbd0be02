/** The shelf of curricula: reading, checking, importing, printing, learning from practice. */
import { family } from "./registry.ts";

export const authors = family((words) => words.curricula.authors);
export const importing = family((words) => words.curricula.importing);
export const importSentences = family((words) => words.curricula.importSentences);
export const timings = family((words) => words.curricula.timings);
export const printing = family((words) => words.curricula.printing);
export const shelf = family((words) => words.curricula.shelf);
export const toldIn = family((words) => words.curricula.toldIn);
export const topics = family((words) => words.curricula.topics);
export const placeholderWords = family((words) => words.curricula.placeholderWords);
