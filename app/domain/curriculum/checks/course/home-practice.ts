/** What people try at home between two sessions: looked at in the next, and only where something was given. */
import { declare, error, warning } from "../../findings/declare.ts";
import type { Finding, Plan, Segment, Session } from "../../plan.ts";
import { has } from "./course.ts";
import { countedSessions, nextOf, repeatedSession } from "../../sessions.ts";
import type { CurriculumRule } from "../rule.ts";
import type { Passage, Texts, TextRule } from "../texts/passages.ts";
import { positionOfWord, type Pages } from "../texts/positions.ts";
import { inEach, saidIn } from "../texts/plain-text.ts";
import { wordsAt } from "../safety/safety.ts";
import { lookingBackHome } from "../lists/words-course.ts";

export const declared = declare({
  "home-practice-forgotten": error({ next: "" }),
  "home-practice-never-given": warning({ found: "" }),
});
const { finding } = declared;

const lookingBack = inEach(lookingBackHome);
const heard: readonly Passage["from"][] = ["say", "ask", "show", "read"];

/** L19: home practice is looked at in the next session, in its recap or goal review. */
function homePracticeIsLookedAt(plan: Plan, pages: Pages): Finding[] {
  return countedSessions(plan).flatMap((session) => {
    const given = practiceIn(session);
    const next = nextOf(plan, session);
    if (!givesPractice(session) || (next && has(plan, next, "recap", "goal-review"))) return [];
    const at = given?.at ?? positionOfWord(pages, session.file, ["home-practice"]);
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

function givesPractice(session: Session): boolean {
  return session.homePractice !== undefined || practiceIn(session) !== undefined;
}

function practiceIn(session: Session): Segment | undefined {
  return session.segments.find((one) => one.kind === "home-practice");
}

export const homeRules: readonly CurriculumRule[] = [homePracticeIsLookedAt];
/** Only of a curriculum that was read as a whole: what was given may stand in any session. */
export const homeTextRules: readonly TextRule[] = [nothingIsAskedThatWasNotGiven];
