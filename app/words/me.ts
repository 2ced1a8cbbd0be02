/** Somebody’s own pages: their places, letters, sheets, steps, and everything held about them. */
import { family } from "./registry.ts";

export const erasing = family((words) => words.me.erasing);
export const me = family((words) => words.me.me);
export const places = family((words) => words.me.places);
export const ownLetters = family((words) => words.me.ownLetters);
export const ownSheets = family((words) => words.me.ownSheets);
export const ownStep = family((words) => words.me.ownStep);
export const dataWords = family((words) => words.me.dataWords);
export const happened = family((words) => words.me.happened);
export const trail = family((words) => words.me.trail);
export const dataCodes = family((words) => words.me.dataCodes);
export const ownAddress = family((words) => words.me.ownAddress);
export const whoseWords = family((words) => words.me.whoseWords);
