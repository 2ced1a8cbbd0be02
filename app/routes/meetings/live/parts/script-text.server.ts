/**
 * The blocks of a segment as they are shown tonight: those of tonight's format, placeholders filled, Markdown made
 * HTML by the sanitiser. Rendering is pure and the same texts come again every week, so what was rendered is kept.
 */
import { audienceOf } from "#app/domain/curriculum/plan.ts";
import type { Annex, Block, BlockKind, Handout, Segment, Variant } from "#app/domain/curriculum/plan.ts";
import { parsePiece } from "#app/domain/curriculum/format/texts/markdown.ts";
import { mediaPath } from "#app/domain/curriculum/format/texts/media.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { fillPlaceholders } from "#app/domain/curriculum/placeholders.ts";
import type { PlaceholderValues } from "#app/domain/curriculum/placeholders.ts";
import type { SafeHtml } from "#app/domain/curriculum/render.ts";
import { cachedHtml } from "#app/server/curricula/cached-html.server.ts";

export type ShownBlock = {
  kind: BlockKind;
  html: SafeHtml;
  /** Questions of an `ask`; its `html` is what stands beside them. */
  prompts: SafeHtml[];
  wait: number | null;
  pass: boolean;
  condition: string;
  /** Of a checkpoint: its id. Of a handout: its path. Of a recording: its file. */
  name: string;
  title: string;
  /** Of a recording: where it is played from; "" where it cannot be. */
  media: string;
};

export type Telling = {
  format: Variant;
  values: PlaceholderValues;
  handouts: readonly Handout[];
  /** Facts of the cycle's country. */
  annexes: readonly Annex[];
  /** Where its readers find pictures and sound. */
  media: MediaAddress;
};

/** Everything of a segment, for whoever leads. */
export function shownBlocks(segment: Segment, telling: Telling): ShownBlock[] {
  return of(segment, telling, () => true);
}

/** What is for the group and nothing else: the only way a block comes to the group's screen. */
export function groupBlocks(segment: Segment, telling: Telling): ShownBlock[] {
  return of(segment, telling, (block) => audienceOf(block) === "group");
}

function of(segment: Segment, telling: Telling, wanted: (block: Block) => boolean): ShownBlock[] {
  return segment.blocks
    .filter((block) => (block.only === undefined || block.only === telling.format) && wanted(block))
    .map((block, index) => shown(block, `${segment.id}-${index}-`, telling));
}

function shown(block: Block, prefix: string, { values, handouts, annexes, media }: Telling): ShownBlock {
  const html = (markdown: string) => cachedHtml(fillPlaceholders(markdown, values), prefix, media);
  const empty = { prompts: [], wait: null, pass: false, condition: "", name: "", title: "", media: "" };
  const same = { ...empty, kind: block.kind };
  switch (block.kind) {
    case "ask":
      return {
        ...same,
        html: html(besidePrompts(block.markdown)),
        prompts: block.prompts.map(html),
        wait: block.wait ?? null,
        pass: block.pass,
      };
    case "if":
      return { ...same, html: html(block.markdown), condition: block.condition };
    case "checkpoint":
      return { ...same, html: html(block.markdown), name: block.id };
    case "handout":
      return { ...same, html: html(block.markdown), name: block.path, title: titleOf(block.path, handouts) };
    case "annex":
      return {
        ...same,
        html: html(annexes.find((one) => one.name === block.name)?.markdown ?? block.markdown),
      };
    case "play":
      return {
        ...same,
        html: html(block.markdown),
        name: block.media,
        media: playedFrom(block.media, media),
      };
    default:
      return { ...same, html: html(block.markdown) };
  }
}

function playedFrom(name: string, media: MediaAddress): string {
  const path = mediaPath(name);
  return (path && media(path)) ?? "";
}

function titleOf(path: string, handouts: readonly Handout[]): string {
  return handouts.find((handout) => handout.path === path)?.title ?? path;
}

/** The text of an `ask` without its list of questions. */
function besidePrompts(markdown: string): string {
  if (!/^[^\s*+\d-]/m.test(markdown)) return "";
  const root = parsePiece(markdown);
  if (!root || root.children.every((node) => node.type !== "list")) return "";
  return root.children
    .filter((node) => node.type !== "list")
    .map((node) => markdown.slice(node.position?.start.offset, node.position?.end.offset))
    .join("\n\n");
}
