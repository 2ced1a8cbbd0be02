/**
 * The linter: what can be read but should not be run, or should be thought about again. One file a theme, one function
 * a rule; rules of a session look at one session, rules of a curriculum at how its sessions hang together.
 */
import type { ApprovedWording, Finding, Plan } from "../plan.ts";
import { completionRules } from "./completion.ts";
import { firstAndLastRules } from "./first-and-last.ts";
import { homeRules } from "./home-practice.ts";
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
import { wordRules } from "./lists/words.ts";

const ofTime: readonly SessionRule[] = [
  ...sumRules,
  ...roundRules,
  ...slackRules,
  ...wordRules,
  ...paceRules,
];
const ofSessions: readonly SessionRule[] = [...shapeRules, ...leadRules, ...safetyRules];
const ofCurricula: readonly CurriculumRule[] = [
  ...firstAndLastRules,
  ...threadRules,
  ...homeRules,
  ...phaseRules,
  ...methodRules,
  ...completionRules,
  ...lawRules,
];

type Read = {
  allRead: boolean;
  /** Files of sessions whose minutes, formats and size of group are known. */
  timed: ReadonlySet<string>;
  /** Whether the language is known. */
  spoken: boolean;
  pages: Pages;
  approved: ApprovedWording;
};

/**
 * All findings about a plan. Rules are silent where what they judge by could not be read: they would blame the wrong
 * thing. So `allRead` is false when a file could not be read, and then no rule compares sessions.
 */
export function lint(plan: Plan, { allRead, timed, spoken, pages, approved }: Read): Finding[] {
  const each = plan.sessions.flatMap((session) => {
    const rules = timed.has(session.file) ? [...ofTime, ...ofSessions] : ofSessions;
    return rules.flatMap((rule) => rule(session, plan, pages));
  });
  if (spoken) each.push(...textFindings(plan, { pages, approved, allRead }));
  return allRead ? [...each, ...ofCurricula.flatMap((rule) => rule(plan, pages))] : each;
}
