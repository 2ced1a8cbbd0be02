/** Minutes that add up, breaks that come in time, inputs that stay short. */
import { finding } from "../findings.ts";
import { minutesIn, type Finding, type Plan, type Segment, type Session, type Variant } from "../plan.ts";
import {
  byVariant,
  clockSegments,
  plannedMinutes,
  shortestMinutes,
  sumOf,
  topOf,
  variantsOf,
} from "./clock.ts";
import type { SessionRule } from "./lint.ts";

const LONGEST_STRETCH = 75;
const LONGEST_STRETCH_ONLINE = 60;
const LONGEST_INPUT = 12;

/** L01: in every variant the segments come to the session's minutes. */
function minutesAddUp(session: Session, plan: Plan): Finding[] {
  const variants = variantsOf(plan, session);
  const wrong = byVariant(variants, (variant) => {
    const sum = sumOf(clockSegments(session, variant), variant);
    return sum === plannedMinutes(session, variant) ? null : `${sum}/${plannedMinutes(session, variant)}`;
  });
  return wrong.map(([names, fact]) => {
    const [sum = 0, minutes = 0] = fact.split("/").map(Number);
    return finding("minutes-sum", topOf(session), { variants: names, sum, minutes });
  });
}

type Stretch = { minutes: number; from: Segment };

/** The longest time without a break in a variant. */
function longestStretch(session: Session, variant: Variant): Stretch | undefined {
  const stretches: Stretch[] = [];
  let afterBreak = true;
  for (const segment of clockSegments(session, variant)) {
    const isBreak = segment.kind === "break";
    const current = stretches.at(-1);
    if (!isBreak && current && !afterBreak) current.minutes += minutesIn(segment, variant);
    else if (!isBreak) stretches.push({ from: segment, minutes: minutesIn(segment, variant) });
    afterBreak = isBreak;
  }
  return stretches.sort((a, b) => b.minutes - a.minutes)[0];
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

/** L05: no input over 12 minutes, and inputs together no more than a quarter of the session. */
function inputsStayShort(session: Session, plan: Plan): Finding[] {
  const inputs = session.segments.filter((segment) => segment.kind === "input");
  const long = inputs.flatMap((segment) => {
    const minutes = Math.max(...variantsOf(plan, session).map((variant) => minutesIn(segment, variant)));
    return minutes > LONGEST_INPUT
      ? [finding("input-long", segment.at, { minutes, limit: LONGEST_INPUT }, segment.id)]
      : [];
  });
  const minutes = inputs.reduce((sum, segment) => sum + shortestMinutes(plan, session, segment), 0);
  const heavy = minutes * 4 > session.minutes;
  return heavy
    ? [...long, finding("inputs-heavy", topOf(session), { minutes, session: session.minutes })]
    : long;
}

export const sumRules: readonly SessionRule[] = [minutesAddUp, breaksInTime, inputsStayShort];
