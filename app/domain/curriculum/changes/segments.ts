/** How the parts of a session change: those that come, go, move or are called otherwise, and what is said in each. */
import { minutesIn, type Block, type Segment, type Variant } from "../plan.ts";
import { isSameText, paragraphChanges } from "./pieces.ts";

type Texts = { title: string; before: string[]; after: string[] };

/** `before` and `after` hold only the paragraphs that are not on both sides; both empty: another order. */
export type SegmentChange =
  | { what: "segment-added" | "segment-removed"; title: string; minutes: number }
  /** `after` is the part that comes before it now, "" at the beginning. */
  | { what: "segment-moved"; title: string; after: string }
  | { what: "segment-renamed"; from: string; to: string }
  | { what: "segment-minutes"; title: string; from: number; to: number }
  | ({ what: "words" | "safety" | "questions" | "shown" } & Texts)
  | { what: "notes" | "settings"; title: string };

type Pair = { was: Segment; now: Segment };

/** In running order of the newer session, what goes first. */
export function segmentChanges(
  before: readonly Segment[],
  after: readonly Segment[],
  format?: Variant,
): SegmentChange[] {
  const pairs = pairsOf(before, after);
  const length = (segment: Segment) => (format ? minutesIn(segment, format) : segment.minutes);
  const [kept, pairOf] = [new Set(pairs.map(({ was }) => was)), new Map(pairs.map((one) => [one.now, one]))];
  const gone = before.filter((segment) => !kept.has(segment));
  const moved = movedOf(pairs, before);
  return [
    ...gone.map(({ title, ...one }): SegmentChange => {
      return { what: "segment-removed", title, minutes: length({ title, ...one }) };
    }),
    ...after.flatMap((segment, n): SegmentChange[] => {
      const pair = pairOf.get(segment);
      const { title } = segment;
      if (!pair) return [{ what: "segment-added", title, minutes: length(segment) }];
      const move = moved.has(pair) ? (after[n - 1]?.title ?? "") : null;
      return [
        ...(move === null ? [] : [{ what: "segment-moved" as const, title, after: move }]),
        ...changesOf(pair, length, format),
      ];
    }),
  ];
}

/** Parts without a partner by id, on either side, beyond which none is looked for by what it says. */
const mostCompared = 100;

/** By id; then those of a kind whose neighbour before is the same, or that say much the same, under another name. */
function pairsOf(before: readonly Segment[], after: readonly Segment[]): Pair[] {
  const byId = new Map(before.toReversed().map((one) => [one.id, one]));
  const found = new Map<Segment, Segment>();
  for (const now of after) {
    const was = byId.get(now.id);
    if (was) found.set(now, was);
  }
  const taken = new Set(found.values());
  const free = before.flatMap((one, m) => (taken.has(one) ? [] : [{ one, neighbour: before[m - 1] }]));
  const fresh = after.filter((now) => !found.has(now));
  if (Math.max(free.length, fresh.length) <= mostCompared)
    for (const [n, now] of after.entries()) {
      if (found.has(now)) continue;
      const previous = n === 0 ? undefined : found.get(after[n - 1] ?? now);
      const was = free.find(({ one, neighbour }) => {
        if (one.kind !== now.kind || taken.has(one)) return false;
        return saysTheSame(one, now) || neighbour === previous;
      });
      if (was) found.set(now, was.one);
      if (was) taken.add(was.one);
    }
  return after.flatMap((now) => {
    const was = found.get(now);
    return was ? [{ was, now }] : [];
  });
}

function saysTheSame(one: Segment, other: Segment): boolean {
  const texts = (segment: Segment) => segment.blocks.map((block) => block.markdown).filter(Boolean);
  const [mine, theirs] = [texts(one), texts(other)];
  const shared = mine.filter((text) => theirs.some((their) => isSameText(text, their))).length;
  return shared > 0 && shared * 2 >= Math.max(mine.length, theirs.length);
}

/** Those that left their place: all that are not in the longest run of parts that kept their order. */
function movedOf(pairs: readonly Pair[], before: readonly Segment[]): Set<Pair> {
  const positionOf = new Map(before.map((segment, place) => [segment, place]));
  const places = pairs.map(({ was }) => positionOf.get(was) ?? 0);
  const kept = longestRun(places);
  return new Set(pairs.filter((_, n) => !kept.has(n)));
}

/**
 * Where the longest rising run of numbers stands; of several, the one that begins and goes on first. Kept by length: the
 * numbers that end a run of one, of two … (patience sorting; the last of each are in rising order).
 */
function longestRun(numbers: readonly number[]): Set<number> {
  const ends: number[][] = [];
  for (const [n, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle]?.at(-1) ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    (ends[low] ??= []).push(n);
  }
  const run = new Set<number>();
  let [next, number] = [Infinity, Infinity];
  for (const ending of ends.toReversed()) {
    next = ending.find((n) => n < next && (numbers[n] ?? 0) < number) ?? next;
    number = numbers[next] ?? 0;
    run.add(next);
  }
  return run;
}

function changesOf({ was, now }: Pair, length: (one: Segment) => number, format?: Variant): SegmentChange[] {
  const { title } = now;
  const changes: SegmentChange[] = [];
  if (!isSameText(was.title, title)) changes.push({ what: "segment-renamed", from: was.title, to: title });
  const [from, to] = [length(was), length(now)];
  if (from !== to) changes.push({ what: "segment-minutes", title, from, to });
  for (const what of ["words", "safety", "questions", "shown"] as const) {
    const texts = paragraphChanges(textsOf(was, what, format), textsOf(now, what, format));
    if (texts) changes.push({ what, title, ...texts });
  }
  if (paragraphChanges(textsOf(was, "notes", format), textsOf(now, "notes", format)))
    changes.push({ what: "notes", title });
  if (!isSameText(settingsOf(was), settingsOf(now))) changes.push({ what: "settings", title });
  return changes;
}

type Part = "words" | "safety" | "questions" | "shown" | "notes";

function textsOf(segment: Segment, part: Part, format?: Variant): string[] {
  const here = segment.blocks.filter((block) => !format || !block.only || block.only === format);
  return here.filter((block) => partOf(block) === part).flatMap(textsIn);
}

function partOf({ kind }: Block): Part | null {
  if (kind === "say") return "words";
  if (kind === "safety") return "safety";
  if (kind === "ask") return "questions";
  if (kind === "show" || kind === "read" || kind === "play") return "shown";
  return kind === "handout" || kind === "annex" ? null : "notes";
}

/** A question each; of other blocks their text, with the condition or the recording they hang on. */
function textsIn(block: Block): string[] {
  if (block.kind === "ask") return block.prompts;
  if (block.kind === "if") return [`${block.condition} ${block.markdown}`];
  if (block.kind === "play") return [block.media, block.markdown];
  return [block.markdown];
}

/** What the run goes by, minutes apart. */
function settingsOf(segment: Segment): unknown {
  const { floor, max, cut, lead, needs, core, optional, final, round, groups, scribe } = segment;
  const { kind, only, method, tally, maxIdeas } = segment;
  const asks = segment.blocks.flatMap((block) => (block.kind === "ask" ? [[block.wait, block.pass]] : []));
  const keys = { floor, max, cut, lead, needs, core, optional, final, round, groups, scribe };
  return { ...keys, kind, only, method, tally, maxIdeas, asks };
}
