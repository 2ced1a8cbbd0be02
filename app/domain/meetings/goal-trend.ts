/**
 * The course of a shared goal from what was noted of it: one look a meeting, a figure and how many people stand
 * behind it. Nothing is shown that fewer than `fewest` people stand behind; in a sum, what few people added waits
 * for a meeting with enough of them, so that no difference tells of a person (see `goals`).
 */
import type { SharedGoalPattern } from "../curriculum/plan.ts";
import { fewest, shownTally } from "./goals.ts";

/** One look at the goal: hands, an amount or a temperature (0–10), and of how many people it speaks. */
export type GoalLook = { meeting: number; count: number; contributors: number };
/** `value` null: nothing is known or nothing may be shown. `of`: people asked, where hands were counted. */
export type GoalPoint = { meeting: number; value: number | null; of: number | null };

/** One point a meeting, in the order given. */
export function goalTrend(
  pattern: SharedGoalPattern,
  looks: readonly GoalLook[],
  meetings: readonly number[],
  k: number = fewest,
): GoalPoint[] {
  const at = (meeting: number) => looks.findLast((look) => look.meeting === meeting);
  if (pattern === "pooled" || pattern === "product") return summed(at, meetings, k);
  return meetings.map((meeting) => {
    const look = at(meeting);
    if (!look || look.contributors < k) return { meeting, value: null, of: null };
    if (pattern === "promise") return { meeting, value: look.count, of: null };
    const tally = shownTally({ meeting, took: look.count, of: look.contributors }, k);
    return { meeting, value: tally?.took ?? null, of: tally?.of ?? null };
  });
}

/** What may be typed of a look: whole figures, hands not more than people, a temperature from 0 to 10. */
export function isPossibleLook(pattern: SharedGoalPattern, count: number, contributors: number): boolean {
  if (count < 0 || contributors < 0) return false;
  if (pattern === "common") return count <= contributors;
  return pattern !== "promise" || count <= 10;
}

function summed(
  at: (meeting: number) => GoalLook | undefined,
  meetings: readonly number[],
  k: number,
): GoalPoint[] {
  let [value, keptBack]: [number | null, number] = [null, 0];
  return meetings.map((meeting) => {
    const look = at(meeting);
    keptBack += look?.count ?? 0;
    if (look && look.contributors >= k) [value, keptBack] = [(value ?? 0) + keptBack, 0];
    return { meeting, value, of: null };
  });
}
