/** Minutes that add up, breaks that come in time, inputs that stay short. */
import { declare, error, warning } from "../../findings/declare.ts";
import { minutesIn, type Finding, type Plan, type Session } from "../../plan.ts";
import {
  byVariant,
  clockSegments,
  longest,
  longestStretch,
  plannedMinutes,
  shortestMinutes,
  sumOf,
  variantsOf,
} from "./clock.ts";
import type { SessionRule } from "../rule.ts";
import { positionOfMinutes, type Pages } from "../texts/positions.ts";

/** Minutes are whole minutes; `variants` joined by ", ". */
export const declared = declare({
  "minutes-sum": error({ variants: "online", sum: 0, minutes: 0 }),
  "break-missing": error({ variants: "online", stretch: 0, limit: 0 }),
  "break-late": warning({ variants: "online", stretch: 0, limit: 0 }),
  "input-long": warning({ minutes: 0, limit: 0 }),
  "inputs-heavy": warning({ minutes: 0, session: 0 }),
});
const { finding } = declared;

const LONGEST_STRETCH = 75;
const LONGEST_STRETCH_ONLINE = 60;
const LONGEST_INPUT = 12;

/** L01: in every variant the segments come to the session's minutes. */
function minutesAddUp(session: Session, plan: Plan, pages: Pages): Finding[] {
  const variants = variantsOf(plan, session);
  const wrong = byVariant(variants, (variant) => {
    const sum = sumOf(clockSegments(session, variant), variant);
    return sum === plannedMinutes(session, variant) ? null : `${sum}/${plannedMinutes(session, variant)}`;
  });
  return wrong.map(([names, fact]) => {
    const [sum = 0, minutes = 0] = fact.split("/").map(Number);
    return finding("minutes-sum", positionOfMinutes(pages, session), { variants: names, sum, minutes });
  });
}

/** L04: no more than 75 minutes without a break, better no more than 60 online. */
function breaksInTime(session: Session, plan: Plan): Finding[] {
  return variantsOf(plan, session).flatMap((variant) => {
    const stretch = longestStretch(session, variant);
    if (!stretch) return [];
    const facts = { variants: variant, stretch: stretch.minutes };
    const { at, id } = stretch.from;
    if (stretch.minutes > LONGEST_STRETCH) {
      return [finding("break-missing", at, { ...facts, limit: LONGEST_STRETCH }, id)];
    }
    const late = variant === "online" && stretch.minutes > LONGEST_STRETCH_ONLINE;
    return late ? [finding("break-late", at, { ...facts, limit: LONGEST_STRETCH_ONLINE }, id)] : [];
  });
}

/** L05: no input over 12 minutes, and inputs together no more than a quarter of the session: told at the longest. */
function inputsStayShort(session: Session, plan: Plan): Finding[] {
  const inputs = session.segments.filter((segment) => segment.kind === "input");
  const long = inputs.flatMap((segment) => {
    const minutes = Math.max(...variantsOf(plan, session).map((variant) => minutesIn(segment, variant)));
    return minutes > LONGEST_INPUT
      ? [finding("input-long", segment.at, { minutes, limit: LONGEST_INPUT }, segment.id)]
      : [];
  });
  const minutes = inputs.reduce((sum, segment) => sum + shortestMinutes(plan, session, segment), 0);
  const most = longest(inputs, (segment) => shortestMinutes(plan, session, segment));
  if (!most || minutes * 4 <= session.minutes) return long;
  const facts = { minutes, session: session.minutes };
  return [...long, finding("inputs-heavy", most.at, facts, most.id)];
}

export const sumRules: readonly SessionRule[] = [minutesAddUp, breaksInTime, inputsStayShort];
