/** The segments of one file as they are written: each level-2 heading with what stands below it. */
import type { Heading, RootContent } from "mdast";
import { readBlocks } from "./texts/blocks.ts";
import type { CalloutContext } from "./texts/callouts.ts";
import { always, declare } from "../findings/declare.ts";
import type { Tell } from "../findings/findings.ts";
import type { WrittenSegment } from "./frame.ts";
import { positionOf, sourceOf, type Page } from "./texts/markdown.ts";
import { readSegmentHeading } from "./heads/segment-heading.ts";
import { slug } from "../slug.ts";

export const declared = declare({
  "heading-level": always({ from: 0, to: 0 }),
  "heading-empty": always(),
  "heading-underlined": always(),
  "outside-segment": always(),
});
const { finding } = declared;

/** Reads all segments of a page. A level-1 heading may stand before the first; anything else there is an error. */
export function readSegments(page: Page, context: CalloutContext): WrittenSegment[] {
  return cutAtHeadings(page, context.tell).map(({ heading, body }) => {
    const at = positionOf(page, heading);
    const text = sourceOf(page, heading)
      .replace(/^##[ \t]*/, "")
      .replace(/[ \t]+#+[ \t]*$/, "");
    const read = readSegmentHeading(text, at, context.tell);
    const own = slug(read.title);
    if (own === "") context.tell(finding("heading-empty", at, {}));
    const id = read.id ?? (own || `line-${at.line}`);
    return { ...read, id, ownId: read.id !== undefined, blocks: readBlocks(page, body, context) };
  });
}

type Cut = { heading: Heading; body: RootContent[] };

function cutAtHeadings(page: Page, tell: Tell): Cut[] {
  const cuts: Cut[] = [];
  for (const node of page.nodes) {
    const at = positionOf(page, node);
    const last = cuts.at(-1);
    if (node.type === "heading" && !sourceOf(page, node).startsWith("#"))
      tell(finding("heading-underlined", at, {}));
    if (node.type === "heading" && node.depth === 2) cuts.push({ heading: node, body: [] });
    else if (node.type === "heading" && node.depth === 1 && last)
      tell(finding("heading-level", at, { from: 2, to: 1 }));
    else if (last) last.body.push(node);
    else if (!isTitle(node)) tell(finding("outside-segment", at, {}));
  }
  return cuts;
}

function isTitle(node: RootContent): boolean {
  return (node.type === "heading" && node.depth === 1) || node.type === "definition";
}
