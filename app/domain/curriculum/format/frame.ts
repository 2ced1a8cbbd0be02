/**
 * What every session shares. A segment of a session that names one of the frame takes from it, one by one, what it
 * does not say itself; its body is kept, added to or replaced (see `bodyFrom`).
 */
import { numbered } from "./texts/blocks.ts";
import { always, declare } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import type { Block, Curriculum, Segment } from "../plan.ts";
import type { SegmentHeading } from "./heads/segment-heading.ts";
import type { Flag, SegmentKeys } from "./heads/segment-keys.ts";
import { slug } from "../slug.ts";
import { nearest } from "./heads/suggest.ts";

export const declared = declare({
  "heading-near-frame": always({ found: "", suggestion: "" }),
  "minutes-missing": always({ heading: "" }),
  "kind-missing": always({ heading: "" }),
  "attribute-alone": always({ key: "", needs: "" }),
});
const { finding } = declared;

/** A segment as written in its file. `id` is the one of its braces, else the slug of its title. */
export type WrittenSegment = SegmentHeading & { id: string; ownId: boolean; blocks: Block[] };

/** The segment of the frame that a written segment names: by the slug of its heading, else by its id. */
export function frameOf(
  written: WrittenSegment,
  frame: readonly WrittenSegment[],
  tell: Tell,
): WrittenSegment | undefined {
  const title = slug(written.title);
  const found = frame.find((one) => slug(one.title) === title) ?? frame.find((one) => one.id === written.id);
  if (found || written.ownId) return found;
  const suggestion = nearest(
    title,
    frame.map((one) => slug(one.title)),
  );
  const meant = frame.find((one) => slug(one.title) === suggestion);
  if (meant)
    tell(finding("heading-near-frame", written.at, { found: written.title, suggestion: meant.title }));
  return undefined;
}

/** The complete segment; null (after telling why) when its kind or minutes are nowhere to be found. */
export function segmentFrom(
  written: WrittenSegment,
  frame: WrittenSegment | undefined,
  curriculum: Curriculum,
  tell: Tell,
): Segment | null {
  const kind = written.kind ?? frame?.kind;
  const minutes = written.minutes ?? frame?.minutes;
  if (!kind) tell(finding("kind-missing", written.at, { heading: written.title }));
  if (!minutes) tell(finding("minutes-missing", written.at, { heading: written.title }));
  if (!kind || !minutes) return null;
  const id = written.ownId || !frame ? written.id : frame.id;
  const keys: SegmentKeys = { ...frame?.keys, ...written.keys };
  const has = (flag: Flag) => written.flags.includes(flag) || (frame?.flags.includes(flag) ?? false);
  checkCompanions(written, keys, tell);
  return {
    id,
    title: written.title,
    kind,
    at: written.at,
    minutes: minutes.all,
    minutesIn: minutes.in,
    only: keys.only,
    floor: keys.floor,
    max: keys.max,
    cut: keys.cut,
    lead: keys.lead,
    needs: keys.needs ?? [],
    core: has("core"),
    optional: has("optional"),
    every: has("every"),
    final: has("final"),
    pass: has("pass"),
    round: roundFrom(keys, has("pass"), curriculum),
    groups: keys.size ? { size: keys.size, turns: keys.turns ?? 0 } : undefined,
    scribe: has("scribe") ? (keys.lead === "B" ? "A" : "B") : undefined,
    method: keys.method,
    tally: keys.tally,
    maxIdeas: keys["max-ideas"],
    frame: frame?.id,
    blocks: numbered(
      bodyFrom(written.blocks, frame?.blocks ?? []).map((block) => waiting(block, keys.wait)),
      id,
    ),
  };
}

function roundFrom(keys: SegmentKeys, pass: boolean, curriculum: Curriculum): Segment["round"] {
  if (!keys.each) return undefined;
  const voices = keys.voices ?? (curriculum.facilitators.joinRounds ? "all" : "participants");
  return { each: keys.each, voices, order: keys.order ?? "volunteer", pass };
}

/** Keys that mean nothing without another. */
function checkCompanions(written: WrittenSegment, keys: SegmentKeys, tell: Tell): void {
  const alone = (key: keyof SegmentKeys, needs: keyof SegmentKeys) => {
    if (keys[key] !== undefined && keys[needs] === undefined)
      tell(finding("attribute-alone", written.at, { key, needs }));
  };
  alone("voices", "each");
  alone("order", "each");
  alone("turns", "size");
}

/**
 * No body of its own: the frame's. Only safety lines and checkpoints: the frame's, then these. Any other body takes
 * the place of the frame's, except for its safety lines, which stay in front. `first-meeting` takes the place of
 * `every-meeting`, and a line that is written again is not said twice.
 */
export function bodyFrom(own: readonly Block[], frame: readonly Block[]): Block[] {
  const adds = own.every((block) => block.kind === "safety" || block.kind === "checkpoint");
  const kept = frame.filter(
    (block) => (adds || block.kind === "safety") && !own.some((one) => stands(one, block)),
  );
  return [...kept, ...own];
}

function stands(own: Block, frame: Block): boolean {
  if (own.kind !== "safety" || frame.kind !== "safety") return false;
  if (own.only !== frame.only) return false;
  if (own.name === "mandatory" || frame.name === "mandatory") return own.markdown === frame.markdown;
  return own.name === frame.name || (own.name === "first-meeting" && frame.name === "every-meeting");
}

/** A question of a segment with `wait=` waits that long where it does not say otherwise. */
export function waiting(block: Block, wait: number | undefined): Block {
  return block.kind === "ask" && block.wait === undefined && wait !== undefined ? { ...block, wait } : block;
}
