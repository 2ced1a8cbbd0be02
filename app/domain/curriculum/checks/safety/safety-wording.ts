/** The approved wordings that a meeting may not go without (L26). Nothing of it may stand where it can be dropped. */
import { always, declare } from "../../findings/declare.ts";
import type { ApprovedName, Finding, Plan, Segment, Session, Variant } from "../../plan.ts";
import { byVariant, clockSegments, variantsOf } from "../time/clock.ts";
import { firstSessions } from "../../sessions.ts";
import type { SessionRule } from "../rule.ts";
import { positionOfTitle, type Pages } from "../texts/positions.ts";

export const declared = declare({
  "safety-missing": always({ name: "", variants: "online" }),
  "safety-closing": always({ variants: "online" }),
  "safety-optional": always({ name: "" }),
});
const { finding } = declared;

/**
 * Each session that counts says `every-meeting` or `first-meeting`; one that may be somebody's first (the first, and
 * one that repeats) says `first-meeting`. Told at the welcome, where they belong.
 */
function linesAreSaid(session: Session, plan: Plan, pages: Pages): Finding[] {
  if (!session.counts) return [];
  const isFirst = firstSessions(plan).includes(session);
  const wanted: ApprovedName[] = isFirst ? ["first-meeting"] : ["every-meeting", "first-meeting"];
  const missing = byVariant(variantsOf(plan, session), (variant) =>
    clockSegments(session, variant).some((segment) => says(segment, variant, wanted)) ? null : "missing",
  );
  const name = isFirst ? "first-meeting" : "every-meeting";
  const welcome = session.segments.find((one) => one.kind === "welcome");
  const at = welcome?.at ?? positionOfTitle(pages, session);
  return missing.map(([variants]) => finding("safety-missing", at, { name, variants }, welcome?.id));
}

/** Nobody goes home without having been asked: `closing-check` in the check-out or the closing. */
function everyoneIsAsked(session: Session, plan: Plan, pages: Pages): Finding[] {
  if (!session.counts) return [];
  const endings = (variant: Variant) =>
    clockSegments(session, variant).filter(
      (segment) => segment.kind === "check-out" || segment.kind === "closing",
    );
  const missing = byVariant(variantsOf(plan, session), (variant) => {
    const all = endings(variant);
    return all.length === 0 || all.some((one) => says(one, variant, ["closing-check"])) ? null : "missing";
  });
  return missing.map(([variants, _]) => {
    const segment = session.segments.findLast((one) => one.kind === "check-out" || one.kind === "closing");
    return finding(
      "safety-closing",
      segment?.at ?? positionOfTitle(pages, session),
      { variants },
      segment?.id,
    );
  });
}

/** A safety line in a segment that may be dropped is no safety line. */
function linesCannotBeDropped(session: Session): Finding[] {
  return session.segments
    .filter((segment) => segment.optional)
    .flatMap((segment) =>
      segment.blocks.flatMap((block) =>
        block.kind === "safety"
          ? [finding("safety-optional", block.at, { name: block.name }, segment.id)]
          : [],
      ),
    );
}

/** True when a segment says one of the approved wordings, in this variant. */
export function says(segment: Segment, variant: Variant, names: readonly ApprovedName[]): boolean {
  return segment.blocks.some(
    (block) =>
      block.kind === "safety" &&
      (block.only === undefined || block.only === variant) &&
      names.some((name) => name === block.name),
  );
}

export const safetyRules: readonly SessionRule[] = [linesAreSaid, everyoneIsAsked, linesCannotBeDropped];
