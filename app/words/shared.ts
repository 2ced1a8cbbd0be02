/** What many pages share: the frame, forms, layers of a script, names. */
import { family } from "./registry.ts";

export const frame = family((words) => words.shared.frame);
export const layers = family((words) => words.shared.layers);
export const aboutNames = family((words) => words.shared.aboutNames);
export const overtaken = family((words) => words.shared.overtaken);
