/** Somebody’s own pages: their places, letters, sheets, steps, and everything held about them. */
export { erasing } from "./erasing.ts";
export { me } from "./me.ts";
export { places } from "./places.ts";
export { ownLetters } from "./own-letters.ts";
export { ownSheets } from "./own-sheets.ts";
export { ownStep } from "./own-step.ts";
export { dataWords } from "./data-about.ts";
export { happened, trail } from "./held-acts.ts";
export { dataCodes } from "./data-codes.ts";
export { ownAddress, whoseWords } from "./address.ts";
