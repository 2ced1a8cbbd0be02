/** The shelf of curricula: reading, checking, importing, printing, learning from practice. */
export { authors } from "./authors.ts";
export { importing } from "./import.ts";
export { intakeSentences } from "./intake.ts";
export { practice } from "./practice.ts";
export { printing } from "./printing.ts";
export { shelf } from "./shelf.ts";
export { toldIn } from "./told-in.ts";
export { topics } from "./topics.ts";
export { placeholderWords } from "./placeholders.ts";
