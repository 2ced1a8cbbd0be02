/** What a rule is. `pages` are the files as they were opened, for the place of a word (`places.ts`). */
import type { Finding, Plan, Session } from "../plan.ts";
import type { Pages } from "./texts/positions.ts";

/** Looks at one session. */
export type SessionRule = (session: Session, plan: Plan, pages: Pages) => Finding[];
/** Looks at how the sessions of a curriculum hang together. */
export type CurriculumRule = (plan: Plan, pages: Pages) => Finding[];
