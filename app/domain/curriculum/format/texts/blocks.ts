/**
 * The body of a segment as blocks, in running order: quotes by their markers, task list items as checkpoints, and
 * everything between them as text for the facilitator.
 */
import type { List, RootContent } from "mdast";
import { readQuote, type CalloutContext } from "./callouts.ts";
import { always, declare } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { nodesOf, positionOf, sourceOf, type Page } from "./markdown.ts";
import type { Block } from "../../plan.ts";
import { calloutMarker } from "./quotes.ts";

export const declared = declare({
  "callout-outside": always(),
});
const { finding } = declared;

/** Reads the nodes of one segment. Checkpoints get their ids when the segment is complete (`numbered`). */
export function readBlocks(page: Page, nodes: readonly RootContent[], context: CalloutContext): Block[] {
  const blocks: Block[] = [];
  let text: RootContent[] = [];
  const endText = () => {
    const [first, last] = [text[0], text.at(-1)];
    if (first && last)
      blocks.push({ kind: "text", markdown: sourceOf(page, first, last), at: positionOf(page, first) });
    text = [];
  };
  for (const node of nodes) {
    const own = ownBlocks(page, node, context);
    if (!own) {
      tellMarkers(page, node, context.tell);
      text.push(node);
      continue;
    }
    endText();
    blocks.push(...own);
  }
  endText();
  return blocks;
}

/** Gives each checkpoint the id of its segment and its place among the checkpoints. */
export function numbered(blocks: readonly Block[], segment: string): Block[] {
  let count = 0;
  return blocks.map((block) =>
    block.kind === "checkpoint" ? { ...block, id: `${segment}.${++count}` } : block,
  );
}

function ownBlocks(page: Page, node: RootContent, context: CalloutContext): Block[] | null {
  if (node.type === "blockquote") return [readQuote(page, node, context)];
  if (node.type !== "list" || node.children.every((item) => typeof item.checked !== "boolean")) return null;
  tellMarkers(page, node, context.tell);
  return checkpoints(page, node);
}

/** The items of a task list; an item without a box among them stays text. */
function checkpoints(page: Page, list: List): Block[] {
  return list.children.map((item): Block => {
    const at = positionOf(page, item);
    if (typeof item.checked !== "boolean") return { kind: "text", markdown: sourceOf(page, item), at };
    const markdown = sourceOf(page, item).replace(/^(?:[-*+]|\d+[.)])\s+\[[ \txX]\]\s*/, "");
    return { kind: "checkpoint", id: "", markdown: markdown.trim(), at };
  });
}

/** A marker outside the first line of a quote of its own would be read as text; its author meant something else. */
function tellMarkers(page: Page, node: RootContent, tell: Tell): void {
  const first = node.position?.start.line ?? 1;
  const code = new Set(
    [...nodesOf(node, "code"), ...nodesOf(node, "inlineCode")].flatMap((one) => linesBetween(one.position)),
  );
  for (const line of linesBetween(node.position)) {
    const column = page.lines[line - 1]?.search(calloutMarker) ?? -1;
    if (column < 0 || code.has(line)) continue;
    tell(
      finding("callout-outside", { file: page.file, line: Math.max(line, first), column: column + 1 }, {}),
    );
  }
}

function linesBetween(position: RootContent["position"]): number[] {
  if (!position) return [];
  const { start, end } = position;
  return Array.from({ length: end.line - start.line + 1 }, (_, n) => start.line + n);
}
