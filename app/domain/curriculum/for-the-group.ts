/**
 * Which parts of a session the group itself takes part in. The others are named to whoever leads and to nobody else:
 * what comes after the group has gone, and time set aside in which the author shows the group nothing.
 */
import { audienceOf } from "./plan.ts";
import type { Segment, SegmentKind, Variant } from "./plan.ts";

const setAside: readonly SegmentKind[] = ["admin", "buffer"];

/** Has the group gone home when this part begins? It stands outside the session's clock. */
export function isAfterTheGroup(segment: Pick<Segment, "kind">): boolean {
  return segment.kind === "debrief";
}

/** May the group read the part's name, in this variant? */
export function isForGroup(segment: Segment, variant: Variant): boolean {
  if (isAfterTheGroup(segment)) return false;
  if (!setAside.includes(segment.kind)) return true;
  return segment.blocks.some(
    (block) => (block.only === undefined || block.only === variant) && audienceOf(block) === "group",
  );
}
