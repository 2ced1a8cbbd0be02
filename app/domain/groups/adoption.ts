/**
 * Going on with a newer version of a curriculum, meeting by meeting. Only an evening that has not begun may change,
 * and only within itself: how many meetings there are and what stands at which number stays as the group was told.
 */
import type { Format, Plan, Session } from "../curriculum/plan.ts";

/** A meeting as adoption sees it. `begun`: its run has been opened, or its time is over. */
export type MeetingToAdopt = {
  sessionId: string;
  number: number;
  state: "planned" | "held" | "cancelled";
  format: Format;
  endsAt: Date;
  begun: boolean;
};

export type AdoptionRefusal =
  "begun" | "cancelled" | "session-gone" | "session-elsewhere" | "format-not-offered";
/** Beyond the rules: another version has come since the page was shown, the group is over, no such meeting. */
export type AdoptRefusal = AdoptionRefusal | "not-newest" | "cycle-over" | "unknown-meeting";
export type AdoptionVerdict = { ok: true; session: Session } | { ok: false; refusal: AdoptionRefusal };

/** Whether a meeting has not begun yet, so that what is led in it may still change. */
export function isAhead(
  { state, endsAt, begun }: Pick<MeetingToAdopt, "state" | "endsAt" | "begun">,
  now: Date,
): boolean {
  return state === "planned" && !begun && endsAt > now;
}

/** May this meeting be led from `plan` instead of what it is led from now? */
export function mayAdopt(meeting: MeetingToAdopt, plan: Plan, now: Date): AdoptionVerdict {
  if (meeting.state === "cancelled") return { ok: false, refusal: "cancelled" };
  if (!isAhead(meeting, now)) return { ok: false, refusal: "begun" };
  const session = plan.sessions.find((one) => one.id === meeting.sessionId);
  if (!session) return { ok: false, refusal: "session-gone" };
  if (session.number !== meeting.number) return { ok: false, refusal: "session-elsewhere" };
  if (!plan.curriculum.formats.includes(meeting.format)) return { ok: false, refusal: "format-not-offered" };
  return { ok: true, session };
}
