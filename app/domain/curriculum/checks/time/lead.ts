/** Two facilitators share the evening: nobody leads for more than 40 minutes on end. */
import { declare, warning } from "../../findings/declare.ts";
import type { Finding, Plan, Session } from "../../plan.ts";
import { shortestMinutes } from "./clock.ts";
import type { SessionRule } from "../rule.ts";

export const declared = declare({
  "lead-long": warning({ lead: "A", minutes: 0, limit: 0 }),
});
const { finding } = declared;

const LONGEST_LEAD = 40;

/** L24; a break ends a stretch, segments without a lead are nobody's. */
function leadsTakeTurns(session: Session, plan: Plan): Finding[] {
  const found: Finding[] = [];
  let lead: string | undefined;
  let minutes = 0;
  for (const segment of session.segments) {
    if (segment.kind === "debrief") continue;
    const goesOn = segment.lead !== undefined && segment.lead === lead && segment.kind !== "break";
    const before = goesOn ? minutes : 0;
    lead = segment.kind === "break" ? undefined : segment.lead;
    minutes = before + shortestMinutes(plan, session, segment);
    if (!lead || minutes <= LONGEST_LEAD || before > LONGEST_LEAD) continue;
    found.push(finding("lead-long", segment.at, { lead, minutes, limit: LONGEST_LEAD }, segment.id));
  }
  return found;
}

export const leadRules: readonly SessionRule[] = [leadsTakeTurns];
