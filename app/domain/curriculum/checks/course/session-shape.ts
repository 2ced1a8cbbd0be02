/** What belongs into each session: ids of its own, an opening and an ending, a number of segments that can be followed. */
import { always, declare, error, warning } from "../../findings/declare.ts";
import type { Finding, Plan, SegmentKind, Session, Variant } from "../../plan.ts";
import { nearest } from "../../format/heads/suggest.ts";
import { byVariant, clockSegments, variantsOf } from "../time/clock.ts";
import type { SessionRule } from "../rule.ts";
import { positionOfTitle, type Pages } from "../texts/positions.ts";

export const declared = declare({
  "segment-id-twice": always({ id: "" }),
  "check-in-missing": error({ variants: "online" }),
  "check-out-missing": error({ variants: "online" }),
  "needs-unknown": error({ found: "", suggestion: "" }),
  "needs-later": error({ found: "" }),
  "segments-many": warning({ segments: 0, limit: 0 }),
  "segments-few": warning({ segments: 0, limit: 0 }),
});
const { finding } = declared;

const MOST_SEGMENTS = 11;
const FEWEST_SEGMENTS = 5;

/** L12: each id once in a session. */
function idsAreUnique({ segments }: Session): Finding[] {
  return segments
    .filter((segment, n) => segments.findIndex((one) => one.id === segment.id) < n)
    .map((segment) => finding("segment-id-twice", segment.at, { id: segment.id }, segment.id));
}

/** L14: a session that counts opens with a check-in (or an introduction) and ends with a check-out (or a closing). */
function opensAndEnds(session: Session, plan: Plan, pages: Pages): Finding[] {
  if (!session.counts) return [];
  const without = (...kinds: SegmentKind[]) =>
    byVariant(variantsOf(plan, session), (variant) => (hasKind(session, variant, kinds) ? null : "none"));
  const top = positionOfTitle(pages, session);
  return [
    ...without("check-in", "intro-round").map(([variants]) => finding("check-in-missing", top, { variants })),
    ...without("check-out", "closing").map(([variants]) => finding("check-out-missing", top, { variants })),
  ];
}

/** True when one of the kinds stands on the clock of a variant. */
export function hasKind(session: Session, variant: Variant, kinds: readonly SegmentKind[]): boolean {
  return clockSegments(session, variant).some((segment) => kinds.includes(segment.kind));
}

/** L23: 5 to 11 segments in 90 to 120 minutes. */
function segmentsCanBeFollowed(session: Session, plan: Plan, pages: Pages): Finding[] {
  if (session.minutes < 90 || session.minutes > 120) return [];
  const counts = variantsOf(plan, session)
    .filter((variant) => variant !== "short")
    .map((variant) => clockSegments(session, variant).length);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  if (most > MOST_SEGMENTS)
    return [
      finding("segments-many", positionOfTitle(pages, session), { segments: most, limit: MOST_SEGMENTS }),
    ];
  if (fewest >= FEWEST_SEGMENTS) return [];
  return [
    finding("segments-few", positionOfTitle(pages, session), { segments: fewest, limit: FEWEST_SEGMENTS }),
  ];
}

/** L21: `needs` names a segment that came before, in this session or an earlier one. */
function needsLookBack(session: Session, plan: Plan): Finding[] {
  const earlier = plan.sessions.filter((one) => one.number < session.number).flatMap((one) => one.segments);
  const all = plan.sessions.flatMap((one) => one.segments.map((segment) => segment.id));
  return session.segments.flatMap((segment, n) => {
    const before = new Set([...earlier, ...session.segments.slice(0, n)].map((one) => one.id));
    return segment.needs
      .filter((id) => !before.has(id))
      .map((id) =>
        all.includes(id)
          ? finding("needs-later", segment.at, { found: id }, segment.id)
          : finding("needs-unknown", segment.at, { found: id, suggestion: nearest(id, all) }, segment.id),
      );
  });
}

export const shapeRules: readonly SessionRule[] = [
  idsAreUnique,
  opensAndEnds,
  segmentsCanBeFollowed,
  needsLookBack,
];
