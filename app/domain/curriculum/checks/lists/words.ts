/** Words to say against the minutes there are: 130 words a minute in English, 150 in French. */
import { declare, error, info } from "#app/domain/curriculum/findings/declare.ts";
import type { Finding, Language, Plan, Segment, Session } from "#app/domain/curriculum/plan.ts";
import { wordsToSay } from "#app/domain/curriculum/words-to-say.ts";
import { longest, shortestMinutes } from "../time/clock.ts";
import type { SessionRule } from "../rule.ts";
import { positionOfTitle, type Pages } from "../texts/positions.ts";

export const declared = declare({
  "words-over": error({ words: 0, rate: 0, minutes: 0 }),
  "words-heavy": info({ share: 0 }),
});
const { finding } = declared;

const RATE: Record<Language, number> = { en: 130, fr: 150 };
const MOST_SHARE = 40;

/** L56: what is to be said can be said in the minutes of its segment. */
function wordsFitSegments(session: Session, plan: Plan): Finding[] {
  const rate = RATE[plan.curriculum.language];
  return session.segments.flatMap((segment) => {
    const minutes = shortestMinutes(plan, session, segment);
    const words = wordsOf(segment);
    if (minutes === 0 || words <= minutes * rate) return [];
    return [finding("words-over", segment.at, { words, rate, minutes }, segment.id)];
  });
}

/** L56: the facilitators' words take no more than 40 % of the session; told where the most of them are. */
function groupHasItsShare(session: Session, plan: Plan, pages: Pages): Finding[] {
  const words = session.segments.reduce((sum, segment) => sum + wordsOf(segment), 0);
  const share = Math.round((words / RATE[plan.curriculum.language] / session.minutes) * 100);
  if (share <= MOST_SHARE) return [];
  const most = longest(session.segments, wordsOf);
  return [finding("words-heavy", most?.at ?? positionOfTitle(pages, session), { share }, most?.id)];
}

function wordsOf(segment: Segment): number {
  return segment.blocks.reduce((sum, block) => sum + wordsToSay(block), 0);
}

export const wordRules: readonly SessionRule[] = [wordsFitSegments, groupHasItsShare];
