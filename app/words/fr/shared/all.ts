/** What many pages share: the frame, forms, layers of a script, names. */
export { frame, layers } from "./interface.ts";
export { aboutNames } from "./about-names.ts";
export { overtaken } from "./overtaken.ts";
