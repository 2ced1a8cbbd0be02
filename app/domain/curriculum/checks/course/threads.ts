/** What is begun in one session and looked at in the next: steps, and the goal of the group. */
import { declare, error, warning } from "../../findings/declare.ts";
import type { Finding, Plan, Segment, SegmentKind, Session } from "../../plan.ts";
import { has, touchesSharedGoal } from "./course.ts";
import { countedSessions, nextOf, repeatedSession } from "../../sessions.ts";
import type { CurriculumRule } from "../rule.ts";
import { positionOfTitle, type Pages } from "../texts/positions.ts";

export const declared = declare({
  "goal-never-reviewed": error({ next: "" }),
  "goal-never-set": error(),
  "goal-review-first": warning(),
  "shared-goal-untouched": warning({ sessions: 0, limit: 0 }),
});
const { finding } = declared;

const LONGEST_UNTOUCHED = 2;

/** L17, L18: a goal set in one session is reviewed in the next, and nothing is reviewed that was never set. */
function goalsAreReviewed(plan: Plan): Finding[] {
  const sessions = countedSessions(plan);
  const repeated = repeatedSession(plan);
  return sessions.flatMap((session, n): Finding[] => {
    const next = nextOf(plan, session);
    const set = segment(session, "goal-setting");
    const review = segment(session, "goal-review");
    const found: Finding[] = [];
    if (set && !(next && has(plan, next, "goal-review"))) {
      found.push(finding("goal-never-reviewed", set.at, { next: next?.file ?? "" }, set.id));
    }
    const before = session === repeated ? sessions : sessions.slice(0, n);
    if (review && before.length === 0) found.push(finding("goal-review-first", review.at, {}, review.id));
    else if (review && !before.some((one) => segment(one, "goal-setting") || segment(one, "shared-goal"))) {
      found.push(finding("goal-never-set", review.at, {}, review.id));
    }
    return found;
  });
}

/** L20: the shared goal is touched at least in every third session; in one that repeats, at each meeting. */
function sharedGoalIsAlive(plan: Plan, pages: Pages): Finding[] {
  if (!plan.curriculum.goals.shared) return [];
  const repeated = repeatedSession(plan);
  let untouched = 0;
  return countedSessions(plan).flatMap((session) => {
    untouched = touchesSharedGoal(plan, session) ? 0 : untouched + 1;
    const forgotten = session === repeated && untouched > 0 ? LONGEST_UNTOUCHED + 1 : untouched;
    if (forgotten !== LONGEST_UNTOUCHED + 1) return [];
    const facts = { sessions: forgotten, limit: LONGEST_UNTOUCHED };
    return [finding("shared-goal-untouched", positionOfTitle(pages, session), facts)];
  });
}

function segment(session: Session, kind: SegmentKind): Segment | undefined {
  return session.segments.find((one) => one.kind === kind);
}

export const threadRules: readonly CurriculumRule[] = [goalsAreReviewed, sharedGoalIsAlive];
