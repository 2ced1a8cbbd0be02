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
  const gone = before.filter((segment) => !pairs.some((pair) => pair.was === segment));
  const moved = movedOf(pairs, before);
  return [
    ...gone.map(({ title, ...one }): SegmentChange => {
      return { what: "segment-removed", title, minutes: length({ title, ...one }) };
    }),
    ...after.flatMap((segment, n): SegmentChange[] => {
      const pair = pairs.find((one) => one.now === segment);
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

/** By id; then those of a kind whose neighbour before is the same, or that say much the same, under another name. */
function pairsOf(before: readonly Segment[], after: readonly Segment[]): Pair[] {
  const pairs: Pair[] = after.flatMap((now) => {
    const was = before.find((one) => one.id === now.id);
    return was ? [{ was, now }] : [];
  });
  for (const [n, now] of after.entries()) {
    if (pairs.some((pair) => pair.now === now)) continue;
    const previous = pairs.find((pair) => pair.now === after[n - 1])?.was;
    const was = before.find((one, m) => {
      if (one.kind !== now.kind || pairs.some((pair) => pair.was === one)) return false;
      return saysTheSame(one, now) || before[m - 1] === previous;
    });
    if (was) pairs.push({ was, now });
  }
  return pairs.sort((a, b) => after.indexOf(a.now) - after.indexOf(b.now));
}

function saysTheSame(one: Segment, other: Segment): boolean {
  const texts = (segment: Segment) => segment.blocks.map((block) => block.markdown).filter(Boolean);
  const [mine, theirs] = [texts(one), texts(other)];
  const shared = mine.filter((text) => theirs.some((their) => isSameText(text, their))).length;
  return shared > 0 && shared * 2 >= Math.max(mine.length, theirs.length);
}

/** Those that left their place: all that are not in the longest run of parts that kept their order. */
function movedOf(pairs: readonly Pair[], before: readonly Segment[]): Set<Pair> {
  const places = pairs.map((pair) => before.indexOf(pair.was));
  const best: number[][] = [];
  for (const [n, place] of places.entries()) {
    const runs = best.slice(0, n).filter((run) => (places[run.at(-1) ?? 0] ?? 0) < place);
    const longest = runs.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, n]);
  }
  const kept = best.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
  return new Set(pairs.filter((_, n) => !kept.includes(n)));
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
