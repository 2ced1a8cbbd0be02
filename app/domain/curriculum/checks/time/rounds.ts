/** Rounds and turns that fit their minutes when the group is full. */
import { declare, error } from "../../findings/declare.ts";
import type { Finding, Plan, Segment, Session } from "../../plan.ts";
import { shortestMinutes } from "./clock.ts";
import type { SessionRule } from "../rule.ts";

/** Minutes are whole minutes, `each` and `needed` in rounds are seconds. */
export const declared = declare({
  "round-short": error({ voices: 0, people: 0, each: 0, needed: 0, minutes: 0 }),
  "turns-short": error({ size: 0, turns: 0, needed: 0, minutes: 0 }),
});
const { finding } = declared;

/** How many voices a round has in a full group. */
export function voicesOf(plan: Plan, round: NonNullable<Segment["round"]>): number {
  const { group, facilitators } = plan.curriculum;
  return group.max + (round.voices === "all" ? facilitators.min : 0);
}

/** L02: seconds a voice times the voices of a full group is no more than the minutes. */
function roundsFit(session: Session, plan: Plan): Finding[] {
  return session.segments.flatMap((segment) => {
    const minutes = shortestMinutes(plan, session, segment);
    if (!segment.round || minutes === 0) return [];
    const { each } = segment.round;
    const voices = voicesOf(plan, segment.round);
    const needed = voices * each;
    const facts = { voices, people: plan.curriculum.group.max, each, needed, minutes };
    return needed > minutes * 60 ? [finding("round-short", segment.at, facts, segment.id)] : [];
  });
}

/** Pairs and small groups: size × turns is no more than the minutes. */
function turnsFit(session: Session, plan: Plan): Finding[] {
  return session.segments.flatMap((segment) => {
    const minutes = shortestMinutes(plan, session, segment);
    if (!segment.groups || minutes === 0) return [];
    const { size, turns } = segment.groups;
    const needed = size * turns;
    return needed > minutes
      ? [finding("turns-short", segment.at, { size, turns, needed, minutes }, segment.id)]
      : [];
  });
}

export const roundRules: readonly SessionRule[] = [roundsFit, turnsFit];
