/** The pages of a meeting and its screens: opening, leading, joining in, closing. */
export { meetingWords } from "./meeting.ts";
export { openingWords } from "./opening.ts";
export { run } from "./run.ts";
export { runActs } from "./run-acts.ts";
export { clockWords } from "./run-clock.ts";
export { screen } from "./screen.ts";
export { goalWords } from "./goal.ts";
export { marks } from "./marks.ts";
export { notWell } from "./not-well.ts";
