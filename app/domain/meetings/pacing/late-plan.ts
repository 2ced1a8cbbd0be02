/**
 * The late plan: what to shorten or drop so that the evening ends when it was to end.
 *
 * It follows the author [R4] (curricula/reference/en/segments.md, "When you are late"): lowest `cut` first (a segment without one
 * takes the rank of its kind in the curriculum's `cut-order`), of equals the later one first, each down to
 * its floor, and to nothing only if it is optional and holds no safety lines. Without a rank or a floor a
 * segment is left alone. Break, check-out, closing and segments that are safety lines only are never touched.
 * The segment at hand can end sooner, but is not taken away.
 */
import type { Segment, SegmentKind } from "#app/domain/curriculum/plan.ts";
import { holdsSafety } from "../run/allowed.ts";

const minute = 60_000;

/** Late by fewer whole minutes than this, nobody needs to hear of it. */
export const worthSaying = 2;

/** A segment's length tonight, in milliseconds; `elapsedMs` is null while it has not begun. */
export type Length = { segment: Segment; fromMs: number; elapsedMs: number | null };

export type Cut = { segment: string; fromMs: number; toMs: number; drop: boolean };

export type LatePlan = {
  /** In the order in which they give way. */
  cuts: Cut[];
  savedMs: number;
  /** What the end is still late by when all of it is done; 0 = the end holds. */
  remainsMs: number;
};

/**
 * Takes from each in turn until the end holds. `lengths` are the segment at hand and those to come, in running
 * order. Cuts end on whole minutes, so the last one may win a little more than was needed.
 */
export function latePlan(
  lengths: readonly Length[],
  cutOrder: readonly SegmentKind[],
  behindMs: number,
): LatePlan {
  let needed = Math.max(0, behindMs);
  const cuts: Cut[] = [];
  for (const one of inOrder(lengths, cutOrder)) {
    if (needed === 0) break;
    const toMs =
      one.mayDrop && needed > one.spareMs
        ? 0
        : Math.max(one.floorMs, Math.floor((one.fromMs - needed) / minute) * minute);
    if (toMs >= one.fromMs) continue;
    cuts.push({ segment: one.segment, fromMs: one.fromMs, toMs, drop: toMs === 0 });
    needed = Math.max(0, needed - (one.fromMs - toMs));
  }
  const savedMs = cuts.reduce((sum, cut) => sum + cut.fromMs - cut.toMs, 0);
  return { cuts, savedMs, remainsMs: Math.max(0, behindMs - savedMs) };
}

type Candidate = {
  segment: string;
  fromMs: number;
  floorMs: number;
  spareMs: number;
  rank: number;
  mayDrop: boolean;
};

/** What may give way, in the order in which it goes. */
function inOrder(lengths: readonly Length[], cutOrder: readonly SegmentKind[]): Candidate[] {
  return lengths
    .map((length) => candidate(length, cutOrder))
    .flatMap((row, position) => (row ? [{ row, position }] : []))
    .sort((a, b) => a.row.rank - b.row.rank || b.position - a.position)
    .map(({ row }) => row);
}

const untouchable: readonly SegmentKind[] = ["break", "check-out", "closing", "debrief"];

function candidate(
  { segment, fromMs, elapsedMs }: Length,
  cutOrder: readonly SegmentKind[],
): Candidate | null {
  const byKind = cutOrder.indexOf(segment.kind);
  const rank = segment.cut ?? (byKind < 0 ? null : byKind + 1);
  if (rank === null || segment.floor === undefined || untouchable.includes(segment.kind)) return null;
  if (isSafetyOnly(segment)) return null;
  const mayDrop = segment.optional && !holdsSafety(segment) && elapsedMs === null;
  const floor = Math.max(segment.floor, mayDrop ? 0 : 1, Math.ceil((elapsedMs ?? 0) / minute));
  const spareMs = Math.max(0, fromMs - floor * minute);
  return { segment: segment.id, fromMs, floorMs: floor * minute, spareMs, rank, mayDrop };
}

function isSafetyOnly(segment: Segment): boolean {
  return (
    holdsSafety(segment) &&
    segment.blocks.every((block) => block.kind === "safety" || block.kind === "checkpoint")
  );
}
