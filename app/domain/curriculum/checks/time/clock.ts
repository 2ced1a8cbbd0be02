/** A session as time: which variants it is held in, how long each is, and what stands on its clock. */
import { minutesIn, segmentsIn, type Plan, type Segment, type Session, type Variant } from "../../plan.ts";

/** The variants in which a session is held: the formats of the curriculum, and `short` where it has its own minutes. */
export function variantsOf(plan: Plan, session: Session): Variant[] {
  return [...plan.curriculum.formats, ...(session.shortMinutes ? (["short"] as const) : [])];
}

export function plannedMinutes(session: Session, variant: Variant): number {
  return variant === "short" ? (session.shortMinutes ?? session.minutes) : session.minutes;
}

/** The segments on the clock: those of the variant without the debrief, which comes after the session. */
export function clockSegments(session: Session, variant: Variant): Segment[] {
  return segmentsIn(session, variant).filter((segment) => segment.kind !== "debrief");
}

export function sumOf(segments: readonly Segment[], variant: Variant): number {
  return segments.reduce((sum, segment) => sum + minutesIn(segment, variant), 0);
}

/** The fewest minutes a segment has where it exists; 0 when it exists nowhere. */
export function shortestMinutes(plan: Plan, session: Session, segment: Segment): number {
  const all = variantsOf(plan, session).map((variant) => minutesIn(segment, variant));
  const own = all.filter((minutes) => minutes > 0);
  return own.length > 0 ? Math.min(...own) : 0;
}

/** The first of the segments that have the most of something; undefined of none. */
export function longest(
  segments: readonly Segment[],
  measure: (segment: Segment) => number,
): Segment | undefined {
  const most = Math.max(...segments.map(measure));
  return segments.find((segment) => measure(segment) === most);
}

type Stretch = { minutes: number; from: Segment };

/** The longest time without a break in a variant, in minutes, and the segment that it begins with. */
export function longestStretch(session: Session, variant: Variant): Stretch | undefined {
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

/** What `judge` says of each variant, variants that say the same put together: `["in-person, online", fact]`. */
export function byVariant<T extends string | number>(
  variants: readonly Variant[],
  judge: (variant: Variant) => T | null,
): [variants: string, fact: T][] {
  const same = new Map<T, Variant[]>();
  for (const variant of variants) {
    const fact = judge(variant);
    if (fact !== null) same.set(fact, [...(same.get(fact) ?? []), variant]);
  }
  return [...same].map(([fact, list]) => [list.join(", "), fact]);
}
