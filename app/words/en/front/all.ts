/** The pages that anybody reads: open groups, asking for a place, signing in, what stands still, what went wrong. */
export { front } from "./front.ts";
export { comingIn } from "./coming-in.ts";
export { firstConsents } from "./consents.ts";
export { demonstration } from "./demonstration.ts";
export { notices } from "./notices.ts";
export { refusals } from "./refusals.ts";
export { sourceWords } from "./source.ts";
export { sentBack } from "./sent-back.ts";
export { setUp } from "./set-up.ts";
export { answers } from "./answers.ts";
