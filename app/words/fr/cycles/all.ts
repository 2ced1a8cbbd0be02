/** The pages of a group: planning it, its places, its changes, its versions. */
export { changes } from "./changes.ts";
export { clockRules } from "./clock-rules.ts";
export { figuresWords } from "./figures.ts";
export { cycleWords } from "./cycle.ts";
export { groupEndWords } from "./group-end.ts";
export { ledDates } from "./led-dates.ts";
export { planning } from "./planning.ts";
export { planningErrors } from "./planning-errors.ts";
export { roster } from "./roster.ts";
export { versionWords } from "./versions.ts";
export { changeSentences } from "./version-changes.ts";
export { rosterAddresses } from "./addresses.ts";
