/**
 * Rows of dots in a text are blanks to write in. Each becomes an element of its own, so that it can be a line of one
 * width on paper and never breaks into a line and a stub on a phone. Who listens to a page does not hear the dots.
 */
import type { ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

const dots = /[….]{6,}/g;

/** Six dots or more, outside code. Changes the tree it is given. */
export function markBlanks(html: Root): void {
  visit(html, (node, index, parent) => {
    if (node.type === "element" && node.tagName === "code") return SKIP;
    if (node.type !== "text" || !parent || index === undefined) return undefined;
    const pieces = withBlanks(node.value);
    if (pieces.length < 2 && pieces[0]?.type !== "element") return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function withBlanks(text: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(dots)) {
    if (match.index > from) pieces.push({ type: "text", value: text.slice(from, match.index) });
    pieces.push(blank(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ type: "text", value: text.slice(from) });
  return pieces;
}

function blank(written: string): ElementContent {
  return {
    type: "element",
    tagName: "span",
    properties: { className: ["blank"], ariaHidden: "true" },
    children: [{ type: "text", value: written }],
  };
}
