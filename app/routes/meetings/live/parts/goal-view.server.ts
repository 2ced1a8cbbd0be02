/** The shared goal as leaders see it: its wording, and tonight's look at it where the script comes to it. */
import type { Segment, SharedGoalPattern } from "#app/domain/curriculum/plan.ts";
import { looksAt } from "#db/meetings/goals.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import type { LiveMeeting } from "../live-meeting.server.ts";

export type GoalView = {
  /** Null before the group adopted one; then `proposed` is the curriculum's wording. */
  goal: { id: string; text: string; pattern: SharedGoalPattern; target: number | null } | null;
  proposed: { text: string; pattern: SharedGoalPattern; target: number | null };
  liveMeeting: { count: number; contributors: number } | null;
  /** The segment at hand is where the group looks at it. */
  now: boolean;
};

/** Null in a curriculum without shared goals and with none adopted. */
export async function goalViewOf(
  app: App,
  { plannedMeeting, goal }: LiveMeeting,
  segment: Segment | null,
): Promise<GoalView | null> {
  const { shared } = plannedMeeting.plan.curriculum.goals;
  if (!goal && !shared) return null;
  const looks = goal ? await looksAt(app.store, goal.id) : [];
  const look = looks.find((one) => one.meetingId === plannedMeeting.meeting.id);
  return {
    goal: goal && { id: goal.id, text: goal.text, pattern: goal.pattern, target: goal.target },
    proposed: {
      text: shared?.text ?? "",
      pattern: shared?.pattern ?? "common",
      target: shared?.target ?? null,
    },
    liveMeeting: look ? { count: look.count, contributors: look.contributors } : null,
    now: segment !== null && isAbout(segment),
  };
}

function isAbout({ kind, tally, method }: Segment): boolean {
  return (
    kind === "shared-goal" ||
    kind === "goal-review" ||
    tally === "shared" ||
    (method ?? "").startsWith("shared")
  );
}
