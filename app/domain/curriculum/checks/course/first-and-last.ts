/** What the first session of a course needs and what the last: agreement and names, farewell, a last look, where to next. */
import { declare, error, warning } from "../../findings/declare.ts";
import type { BlockKind, Finding, Plan, SegmentKind } from "../../plan.ts";
import { has, touchesSharedGoal } from "./course.ts";
import { countedSessions, firstSessions, lastSessionOf, repeatedSession } from "../../sessions.ts";
import type { CurriculumRule } from "../rule.ts";
import { headingOf, type Texts, type TextRule } from "../texts/passages.ts";
import { positionOfTitle, type Pages } from "../texts/positions.ts";
import { inEach } from "../texts/plain-text.ts";
import { goingOn } from "../lists/words-course.ts";

export const declared = declare({
  "first-session": error<{ missing: "agreement" | "intro-round"; which: "first" | "repeated" }>({
    missing: "agreement",
    which: "first",
  }),
  "last-session": error<{ missing: "farewell" | "shared-goal" }>({ missing: "farewell" }),
  "last-session-next": warning(),
  "final-early": warning({ last: "" }),
});
const { finding } = declared;

const onwards = inEach(goingOn);
/** What is said, done or given in a session; what is only read for the case that something happens is not. */
const done: readonly BlockKind[] = ["say", "text", "points", "ask", "show", "read", "play"];
const farewells: readonly SegmentKind[] = ["closing", "check-out"];

/** L15: whoever comes for the first time finds an agreement, and can say who they are. */
function newcomersAreMet(plan: Plan, pages: Pages): Finding[] {
  const repeated = repeatedSession(plan);
  return firstSessions(plan).flatMap((session) =>
    (["agreement", "intro-round"] as const)
      .filter((kind) => !has(plan, session, kind))
      .map((missing) => {
        const which = session === repeated ? "repeated" : "first";
        return finding("first-session", positionOfTitle(pages, session), { missing, which });
      }),
  );
}

/** L16: the last session says goodbye and takes a last look at the shared goal. */
function lastSaysGoodbye(plan: Plan, pages: Pages): Finding[] {
  const last = lastSessionOf(plan);
  if (!last) return [];
  const isBidFarewell = has(plan, last, "appreciation", "closing");
  const isLookedAt = !plan.curriculum.goals.shared || touchesSharedGoal(plan, last);
  return [
    ...(isBidFarewell
      ? []
      : [finding("last-session", positionOfTitle(pages, last), { missing: "farewell" })]),
    ...(isLookedAt
      ? []
      : [finding("last-session", positionOfTitle(pages, last), { missing: "shared-goal" })]),
  ];
}

/** L16: a segment that is the last look at the shared goal stands in the last session. */
function lastLookIsLast(plan: Plan): Finding[] {
  const last = lastSessionOf(plan);
  return plan.sessions
    .filter((session) => session.counts && session !== last)
    .flatMap(({ segments }) =>
      segments
        .filter((segment) => segment.final)
        .map((segment) => finding("final-early", segment.at, { last: last?.file ?? "" }, segment.id)),
    );
}

/** L16: the last of several sessions tells where people can go from there; told at its farewell. */
function nobodyIsLeftAtTheDoor({ plan, of, pages }: Texts): Finding[] {
  const last = lastSessionOf(plan);
  if (!last || countedSessions(plan).length < 2) return [];
  const { language } = plan.curriculum;
  const isTold = last.segments
    .filter(({ kind }) => kind !== "debrief")
    .some((segment) =>
      [
        headingOf(segment, pages),
        ...segment.blocks.filter(({ kind }) => done.includes(kind)).map((one) => of(one)),
      ].some(({ plain }) => plain.search(onwards[language]) >= 0),
    );
  if (isTold) return [];
  const farewell = last.segments.findLast(({ kind }) => farewells.includes(kind));
  return [finding("last-session-next", farewell?.at ?? positionOfTitle(pages, last), {}, farewell?.id)];
}

export const firstAndLastRules: readonly CurriculumRule[] = [
  newcomersAreMet,
  lastSaysGoodbye,
  lastLookIsLast,
];
/** Only of a curriculum that was read as a whole: else the last session would be another one. */
export const onwardsRules: readonly TextRule[] = [nobodyIsLeftAtTheDoor];
