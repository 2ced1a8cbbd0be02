/**
 * The linter: what can be read but should not be run, or should be thought about again. One file a theme, one function
 * a rule; rules of a session look at one session, rules of a curriculum at how its sessions hang together.
 */
import type { ApprovedWording, Finding, Plan } from "../plan.ts";
import { completionRules } from "./course/completion.ts";
import { firstAndLastRules } from "./course/first-and-last.ts";
import { homeRules } from "./course/home-practice.ts";
import { lawRules } from "./course/law.ts";
import { leadRules } from "./time/lead.ts";
import { methodRules } from "./course/methods.ts";
import { paceRules } from "./time/pace.ts";
import type { Pages } from "./texts/positions.ts";
import { phaseRules } from "./course/phases.ts";
import { roundRules } from "./time/rounds.ts";
import type { CurriculumRule, SessionRule } from "./rule.ts";
import { safetyRules } from "./safety/safety-wording.ts";
import { shapeRules } from "./course/session-shape.ts";
import { slackRules } from "./time/slack.ts";
import { sumRules } from "./time/sums.ts";
import { textFindings } from "./texts/text-rules.ts";
import { threadRules } from "./course/threads.ts";
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
