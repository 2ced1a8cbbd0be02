/** The shelf of curricula: reading, checking, importing, printing, learning from practice. */
export { authors } from "./authors.ts";
export { importing } from "./import.ts";
export { importSentences } from "./import-refusals.ts";
export { timings } from "./timings.ts";
export { printing } from "./printing.ts";
export { shelf } from "./shelf.ts";
export { toldIn } from "./told-in.ts";
export { topics } from "./topics.ts";
export { placeholderWords } from "./placeholders.ts";
