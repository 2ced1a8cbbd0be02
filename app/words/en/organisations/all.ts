/** The pages of an organisation, for those who work in it. */
export { organisations } from "./organisations.ts";
export { members } from "./members.ts";
export { crisis } from "./crisis.ts";
export { firstStepWords } from "./first-steps.ts";
export { undeliveredWords } from "./undelivered.ts";
export { forgettingWords } from "./forgetting.ts";
export { staffErasing } from "./erasing.ts";
