/** The pace of an evening: rounds that leave room for the rest, a second break, a short form in reach, a hand that writes. */
import { declare, warning } from "../../findings/declare.ts";
import type { Finding, Plan, Session, Variant } from "../../plan.ts";
import {
  byVariant,
  clockSegments,
  longestStretch,
  plannedMinutes,
  shortestMinutes,
  variantsOf,
} from "./clock.ts";
import type { SessionRule } from "../rule.ts";
import { positionOfMinutes, type Pages } from "../texts/positions.ts";
import { slackOf } from "./slack.ts";

/** Minutes are whole minutes; `variants` joined by ", ". */
export const declared = declare({
  "round-heavy": warning({ minutes: 0, session: 0 }),
  "round-crowd": warning({ people: 0, each: 0, mostPeople: 0, mostEach: 0 }),
  "break-second": warning({ variants: "online", minutes: 0 }),
  "short-unreachable": warning({ variants: "online", reach: 0, short: 0 }),
  "scribe-lead": warning<{ why: "no-scribe" | "alone" }>({ why: "alone" }),
});
const { finding } = declared;

const ONE_BREAK_UP_TO = 120;
const MOST_PEOPLE = 12;
const MOST_EACH = 90;

/** L03: no round takes more than a quarter of its session. */
function roundsLeaveRoom(session: Session, plan: Plan): Finding[] {
  return session.segments.flatMap((segment) => {
    const minutes = shortestMinutes(plan, session, segment);
    if (!segment.round || minutes * 4 <= session.minutes) return [];
    return [finding("round-heavy", segment.at, { minutes, session: session.minutes }, segment.id)];
  });
}

/** L55: above twelve people, nobody has more than 90 seconds in a round. */
function crowdsStayShort(session: Session, plan: Plan): Finding[] {
  const people = plan.curriculum.group.max;
  if (people <= MOST_PEOPLE) return [];
  return session.segments.flatMap((segment) => {
    const each = segment.round?.each ?? 0;
    const facts = { people, each, mostPeople: MOST_PEOPLE, mostEach: MOST_EACH };
    return each > MOST_EACH ? [finding("round-crowd", segment.at, facts, segment.id)] : [];
  });
}

/**
 * L09: over two hours there are two breaks, told where the longest time without one begins. A session that has none at
 * all is told of by `break-missing`.
 */
function secondBreak(session: Session, plan: Plan, pages: Pages): Finding[] {
  const tight = byVariant(variantsOf(plan, session), (variant) => {
    const minutes = plannedMinutes(session, variant);
    const breaks = clockSegments(session, variant).filter((segment) => segment.kind === "break");
    return minutes > ONE_BREAK_UP_TO && breaks.length === 1 ? minutes : null;
  });
  return tight.map(([variants, minutes]) => {
    const from = variantsOf(plan, session)
      .filter((variant) => variants.split(", ").includes(variant))
      .map((variant) => longestStretch(session, variant)?.from)[0];
    const at = from?.at ?? positionOfMinutes(pages, session);
    return finding("break-second", at, { variants, minutes }, from?.id);
  });
}

/** L07: a session with a short form can be brought to it by what its author lets go of. */
function shortIsInReach(session: Session, plan: Plan, pages: Pages): Finding[] {
  const short = session.shortMinutes;
  if (short === undefined) return [];
  const reachOf = (variant: Variant) => session.minutes - slackOf(session, variant, plan.curriculum.cutOrder);
  const missed = byVariant(plan.curriculum.formats, (variant) => {
    const reach = reachOf(variant);
    return reach > short ? reach : null;
  });
  return missed.map(([variants, reach]) =>
    finding("short-unreachable", positionOfMinutes(pages, session), { variants, reach, short }),
  );
}

/** L25: who leads a brainstorm does not write as well. */
function leadDoesNotWrite(session: Session, plan: Plan): Finding[] {
  const alone = plan.curriculum.facilitators.min < 2;
  return session.segments
    .filter((segment) => segment.kind === "brainstorm" && (alone || segment.scribe === undefined))
    .map((segment) => finding("scribe-lead", segment.at, { why: alone ? "alone" : "no-scribe" }, segment.id));
}

export const paceRules: readonly SessionRule[] = [
  roundsLeaveRoom,
  crowdsStayShort,
  secondBreak,
  shortIsInReach,
  leadDoesNotWrite,
];
