/**
 * The linter: what can be read but should not be run, or should be thought about again. One file a theme, one function
 * a rule; rules of a session look at one session, rules of a curriculum at how its sessions hang together.
 */
import type { ApprovedWording, Finding, Plan } from "../plan.ts";
import { completionRules } from "./completion.ts";
import { firstAndLastRules } from "./first-and-last.ts";
import { lawRules } from "./law.ts";
import { leadRules } from "./lead.ts";
import { methodRules } from "./methods.ts";
import { paceRules } from "./pace.ts";
import type { Pages } from "./places.ts";
import { phaseRules } from "./phases.ts";
import { roundRules } from "./rounds.ts";
import type { CurriculumRule, SessionRule } from "./rule.ts";
import { safetyRules } from "./safety-wording.ts";
import { shapeRules } from "./session-shape.ts";
import { slackRules } from "./slack.ts";
import { sumRules } from "./sums.ts";
import { textFindings } from "./text-rules.ts";
import { threadRules } from "./threads.ts";
import { wordRules } from "./words.ts";

const ofSessions: readonly SessionRule[] = [
  ...sumRules,
  ...roundRules,
  ...slackRules,
  ...wordRules,
  ...shapeRules,
  ...leadRules,
  ...paceRules,
  ...safetyRules,
];
const ofCurricula: readonly CurriculumRule[] = [
  ...firstAndLastRules,
  ...threadRules,
  ...phaseRules,
  ...methodRules,
  ...completionRules,
  ...lawRules,
];

type Read = { allRead: boolean; pages: Pages; approved: ApprovedWording };

/**
 * All findings about a plan. `allRead` is false when a file of it could not be read: then the rules that compare
 * sessions are silent, because they would blame the wrong one.
 */
export function lint(plan: Plan, { allRead, pages, approved }: Read): Finding[] {
  const each = plan.sessions.flatMap((session) => ofSessions.flatMap((rule) => rule(session, plan, pages)));
  each.push(...textFindings(plan, { pages, approved, allRead }));
  return allRead ? [...each, ...ofCurricula.flatMap((rule) => rule(plan, pages))] : each;
}
