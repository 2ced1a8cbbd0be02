/** What gives when the meeting is late: floors that are true, a core that leaves room, ten minutes to win back. */
import { latePlan } from "#app/domain/meetings/pacing/late-plan.ts";
import { declare, error, warning } from "../../findings/declare.ts";
import {
  minutesIn,
  type Finding,
  type Plan,
  type SegmentKind,
  type Session,
  type Variant,
} from "../../plan.ts";
import {
  byVariant,
  clockSegments,
  longest,
  plannedMinutes,
  shortestMinutes,
  sumOf,
  variantsOf,
} from "./clock.ts";
import type { SessionRule } from "../rule.ts";
import { positionOfMinutes, positionOfTitle, type Pages } from "../texts/positions.ts";

/** Minutes are whole minutes; `variants` joined by ", ". */
export const declared = declare({
  "no-slack": warning({ variants: "online", slack: 0, wanted: 0 }),
  "floor-above": error({ floor: 0, minutes: 0 }),
  "floor-zero": error(),
  "max-below": error({ max: 0, minutes: 0 }),
  "core-long": warning({ variants: "online", core: 0, minutes: 0 }),
});
const { finding } = declared;

const WANTED_SLACK = 10;
const neverCut: readonly SegmentKind[] = ["break", "check-out", "closing"];
const minute = 60_000;
const veryLate = 24 * 60 * minute;

/** L06: ten minutes can be won back, by the same late plan that a meeting follows. */
function tenMinutesToGive(session: Session, plan: Plan, pages: Pages): Finding[] {
  const tight = byVariant(variantsOf(plan, session), (variant) => {
    const slack = slackOf(session, variant, plan.curriculum.cutOrder);
    return slack < WANTED_SLACK ? slack : null;
  });
  return tight.map(([variants, slack]) =>
    finding("no-slack", positionOfMinutes(pages, session), { variants, slack, wanted: WANTED_SLACK }),
  );
}

/** Minutes that a late meeting can win back; a buffer gives all of its minutes, with a rank or without. */
export function slackOf(session: Session, variant: Variant, cutOrder: readonly SegmentKind[]): number {
  const segments = clockSegments(session, variant);
  const lengths = segments.map((segment) => ({
    segment,
    fromMs: minutesIn(segment, variant) * minute,
    elapsedMs: null,
  }));
  const steps = lengths.filter(({ segment }) => segment.kind !== "buffer");
  const buffers = segments.filter((segment) => segment.kind === "buffer");
  return latePlan(steps, cutOrder, veryLate).savedMs / minute + sumOf(buffers, variant);
}

/** L07, L10: a floor is under the minutes, 0 only where the segment may go; the most is above them. */
function boundsAreTrue(session: Session, plan: Plan): Finding[] {
  return session.segments.flatMap((segment) => {
    const { floor, max, at, id } = segment;
    const shortest = shortestMinutes(plan, session, segment);
    const longest = Math.max(...variantsOf(plan, session).map((variant) => minutesIn(segment, variant)));
    const found: Finding[] = [];
    if (floor !== undefined && shortest > 0 && floor > shortest) {
      found.push(finding("floor-above", at, { floor, minutes: shortest }, id));
    }
    if (floor === 0 && !segment.optional) found.push(finding("floor-zero", at, {}, id));
    if (max !== undefined && max < longest)
      found.push(finding("max-below", at, { max, minutes: longest }, id));
    return found;
  });
}

/** L08: what is core and what is never cut alone fit the session; told at the longest that is core. */
function coreFits(session: Session, plan: Plan, pages: Pages): Finding[] {
  const long = byVariant(variantsOf(plan, session), (variant) => {
    const segments = clockSegments(session, variant).filter((one) => one.core || neverCut.includes(one.kind));
    const core = sumOf(segments, variant);
    const some = segments.some((one) => one.core);
    return some && core > plannedMinutes(session, variant)
      ? `${core}/${plannedMinutes(session, variant)}`
      : null;
  });
  const cores = session.segments.filter((one) => one.core);
  const most = longest(cores, (segment) => shortestMinutes(plan, session, segment));
  return long.map(([variants, fact]) => {
    const [core = 0, minutes = 0] = fact.split("/").map(Number);
    return finding(
      "core-long",
      most?.at ?? positionOfTitle(pages, session),
      { variants, core, minutes },
      most?.id,
    );
  });
}

export const slackRules: readonly SessionRule[] = [tenMinutesToGive, boundsAreTrue, coreFits];
