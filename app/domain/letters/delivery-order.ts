/**
 * Which letter leaves next when several may leave at once. Links that somebody waits for come first; nobody's letters
 * (one network's sign-ins, one organisation's letters) take all the ways out, and those who were served last wait.
 */

/** How many letters are under way at the same time. */
export const waysOut = 6;
/** Of these, letters that nobody waits for in front of a page take so many at most, so that a link never waits for them. */
const waysForOthers = 4;
/** And the links of one lane so many. */
const waysForOneLane = 2;

/** Letters of one urgency (0 first) that share a lane; `since`: when the oldest of them was due. */
export type Lane = { urgency: number; lane: string | null; since: Date };

export const laneKey = ({ urgency, lane }: Lane): string => `${urgency} ${lane ?? ""}`;

/** What is on its way now, and when each lane (`laneKey`) was served last: a number that rises with every letter. */
export type Deliveries = { underWay: readonly Lane[]; served: ReadonlyMap<string, number> };

/** The lane whose oldest letter leaves next; null when all of them have to wait until another has arrived. */
export function nextLane(lanes: readonly Lane[], { underWay, served }: Deliveries): Lane | null {
  if (underWay.length >= waysOut) return null;
  const turn = (lane: Lane) => served.get(laneKey(lane)) ?? 0;
  const [first] = lanes
    .filter((lane) => hasWay(lane, underWay))
    .sort((a, b) => a.urgency - b.urgency || turn(a) - turn(b) || a.since.getTime() - b.since.getTime());
  return first ?? null;
}

function hasWay(lane: Lane, underWay: readonly Lane[]): boolean {
  if (lane.urgency > 0) return underWay.filter(({ urgency }) => urgency > 0).length < waysForOthers;
  return underWay.filter((one) => laneKey(one) === laneKey(lane)).length < waysForOneLane;
}
