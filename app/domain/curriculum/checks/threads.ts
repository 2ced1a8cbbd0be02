/** What is begun in one session and looked at in the next: steps, what is tried at home, the goal of the group. */
import { finding } from "../findings/findings.ts";
import type { Finding, Plan, Segment, SegmentKind, Session } from "../plan.ts";
import { has, touchesSharedGoal } from "./course.ts";
import { countedSessions, nextOf, repeatedSession } from "../sessions.ts";
import type { CurriculumRule } from "./rule.ts";
import type { Passage, Texts, TextRule } from "./passages.ts";
import { placeOfTitle, placeOfWord, type Pages } from "./places.ts";
import { inEach, saidIn } from "./plain-text.ts";
import { wordsAt } from "./safety.ts";
import { lookingBackHome } from "./lists/words-course.ts";

const LONGEST_UNTOUCHED = 2;
const lookingBack = inEach(lookingBackHome);
const heard: readonly Passage["from"][] = ["say", "ask", "show", "read"];

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

/** L19: home practice is looked at in the next session, in its recap or goal review. */
function homePracticeIsLookedAt(plan: Plan, pages: Pages): Finding[] {
  return countedSessions(plan).flatMap((session) => {
    const given = segment(session, "home-practice");
    const next = nextOf(plan, session);
    if (!givesPractice(session) || (next && has(plan, next, "recap", "goal-review"))) return [];
    const at = given?.at ?? placeOfWord(pages, session.file, ["home-practice"]);
    return [finding("home-practice-forgotten", at, { next: next?.file ?? "" }, given?.id)];
  });
}

/** L19: nobody is asked what they tried at home when there was nothing to try. */
function nothingIsAskedThatWasNotGiven({ plan, of }: Texts): Finding[] {
  const { language } = plan.curriculum;
  const repeated = repeatedSession(plan);
  const told = new Set<Passage>();
  return plan.sessions.flatMap((session, n) => {
    const before = session === repeated ? plan.sessions : plan.sessions.slice(0, n);
    if (before.some(givesPractice)) return [];
    return session.segments.flatMap((one) =>
      one.blocks.flatMap((block) => {
        const passage = of(block);
        const hit = heard.includes(passage.from)
          ? saidIn(passage.plain, lookingBack[language], language)[0]
          : undefined;
        if (!hit || told.has(passage)) return [];
        told.add(passage);
        const found = wordsAt(passage, hit.index, hit.found);
        return [finding("home-practice-never-given", passage.place(hit.index), { found }, one.id)];
      }),
    );
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
    return [finding("shared-goal-untouched", placeOfTitle(pages, session), facts)];
  });
}

function givesPractice(session: Session): boolean {
  return session.homePractice !== undefined || segment(session, "home-practice") !== undefined;
}

function segment(session: Session, kind: SegmentKind): Segment | undefined {
  return session.segments.find((one) => one.kind === kind);
}

export const threadRules: readonly CurriculumRule[] = [
  goalsAreReviewed,
  homePracticeIsLookedAt,
  sharedGoalIsAlive,
];
/** Only of a curriculum that was read as a whole: what was given may stand in any session. */
export const homeRules: readonly TextRule[] = [nothingIsAskedThatWasNotGiven];
