/** The letters, as drafts; how they are drawn up is the business of whoever delivers. */
export { letters } from "./letters.ts";
export { addressLetters } from "./addresses.ts";
