/** What could give way so that the end holds, with the titles a facilitator knows; null while there is nothing to do. */
import { drift, pace } from "#app/domain/meetings/pacing.ts";
import { worthSaying } from "#app/domain/meetings/pacing/late-plan.ts";
import type { LiveMeeting } from "../live-meeting.server.ts";

/** Minutes are whole; `minutes` null: leave it out. */
export type CutView = { segment: string; title: string; from: number; minutes: number | null };
export type LateView = { behind: number; cuts: CutView[]; remains: number };

export function latePlanOf({ plannedMeeting, state, setting }: LiveMeeting, now: Date): LateView | null {
  const shown = pace(state, setting, now);
  if (!shown) return null;
  const late = drift(shown.meeting.behindMs);
  if (late.kind !== "behind" || late.minutes < worthSaying) return null;
  const whole = (ms: number) => Math.round(ms / 60_000);
  const cuts = shown.latePlan.cuts.map(({ segment, fromMs, toMs, drop }) => ({
    segment,
    title: plannedMeeting.session.segments.find((one) => one.id === segment)?.title ?? segment,
    from: whole(fromMs),
    minutes: drop ? null : whole(toMs),
  }));
  return { behind: late.minutes, cuts, remains: Math.ceil(shown.latePlan.remainsMs / 60_000) };
}
