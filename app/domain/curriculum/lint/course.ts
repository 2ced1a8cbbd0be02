/** How sessions hang together: what the first and the last need, and what is begun in one and looked at in the next. */
import { finding } from "../findings.ts";
import type { Finding, Plan, Segment, SegmentKind, Session } from "../plan.ts";
import { topOf } from "./clock.ts";
import type { CurriculumRule } from "./lint.ts";

const LONGEST_UNTOUCHED = 2;

/** The sessions that count, in order. */
export function countedSessions(plan: Plan): Session[] {
  return plan.sessions.filter((session) => session.counts);
}

/** L15: the first session makes the agreement and lets people say who they are. */
function firstSession(plan: Plan): Finding[] {
  const first = countedSessions(plan)[0];
  if (!first) return [];
  const missing = (["agreement", "intro-round"] as const).filter((kind) => !has(first, kind));
  return missing.map((kind) => finding("first-session", topOf(first), { missing: kind }));
}

/** L16: the last session says goodbye and takes a last look at the shared goal. */
function lastSession(plan: Plan): Finding[] {
  const last = countedSessions(plan).at(-1);
  if (!last) return [];
  const found: Finding[] = [];
  if (!has(last, "appreciation", "closing"))
    found.push(finding("last-session", topOf(last), { missing: "farewell" }));
  if (plan.curriculum.goals.shared && !touchesSharedGoal(last)) {
    found.push(finding("last-session", topOf(last), { missing: "shared-goal" }));
  }
  return found;
}

/** L17, L18: a goal set in one session is reviewed in the next, and nothing is reviewed that was never set. */
function goalsAreReviewed(plan: Plan): Finding[] {
  const sessions = countedSessions(plan);
  return sessions.flatMap((session, n): Finding[] => {
    const next = sessions[n + 1];
    const set = segment(session, "goal-setting");
    const review = segment(session, "goal-review");
    const found: Finding[] = [];
    if (set && !(next && has(next, "goal-review"))) {
      found.push(finding("goal-never-reviewed", set.at, { next: next?.file ?? "" }, set.id));
    }
    if (review && n === 0) found.push(finding("goal-review-first", review.at, {}, review.id));
    else if (review && !sessions.slice(0, n).some((one) => has(one, "goal-setting", "shared-goal"))) {
      found.push(finding("goal-never-set", review.at, {}, review.id));
    }
    return found;
  });
}

/** L19: home practice is looked at in the next session, in its recap or goal review. */
function homePracticeIsLookedAt(plan: Plan): Finding[] {
  const sessions = countedSessions(plan);
  return sessions.flatMap((session, n) => {
    const given = segment(session, "home-practice");
    const next = sessions[n + 1];
    if ((!given && !session.homePractice) || (next && has(next, "recap", "goal-review"))) return [];
    return [
      finding("home-practice-forgotten", given?.at ?? topOf(session), { next: next?.file ?? "" }, given?.id),
    ];
  });
}

/** L20: the shared goal is touched at least in every third session. */
function sharedGoalIsAlive(plan: Plan): Finding[] {
  if (!plan.curriculum.goals.shared) return [];
  let untouched = 0;
  return countedSessions(plan).flatMap((session) => {
    untouched = touchesSharedGoal(session) ? 0 : untouched + 1;
    if (untouched !== LONGEST_UNTOUCHED + 1) return [];
    return [
      finding("shared-goal-untouched", topOf(session), { sessions: untouched, limit: LONGEST_UNTOUCHED }),
    ];
  });
}

/** A segment of its own, or a review that tallies it. */
function touchesSharedGoal(session: Session): boolean {
  return session.segments.some((one) => one.kind === "shared-goal" || one.tally === "shared");
}

function has(session: Session, ...kinds: SegmentKind[]): boolean {
  return session.segments.some((one) => kinds.includes(one.kind));
}

function segment(session: Session, kind: SegmentKind): Segment | undefined {
  return session.segments.find((one) => one.kind === kind);
}

export const courseRules: readonly CurriculumRule[] = [
  firstSession,
  lastSession,
  goalsAreReviewed,
  homePracticeIsLookedAt,
  sharedGoalIsAlive,
];
