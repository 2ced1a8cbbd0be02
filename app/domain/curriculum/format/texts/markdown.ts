/**
 * One Markdown file, opened: its lines, its front matter as text, and the tree of its body with positions. Files that
 * would cost too much to parse are refused here, before they are parsed.
 */
import type { ListItem, Nodes, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { always, declare } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { excessOf, limits } from "../files/limits.ts";
import { parsePieces, type ParsePiece } from "./pieces.ts";
import type { Position } from "../../plan.ts";

export const declared = declare({
  "too-deep": always({ limit: 0 }),
  "too-tangled": always({ limit: 0 }),
});
const { finding } = declared;

/** A file of a folder as it was read. Only texts have a text, to the letter, byte order mark and line ends included. */
export type SourceFile = {
  path: string;
  text: string;
  /** Of a picture or sound: SHA-256 (hex) and number of its bytes, which are kept beside the texts. */
  media?: { hash: string; size: number };
  /** What whoever read the bytes found wrong with them. */
  fault?: { rule: "file-not-text" | "file-not-as-named"; line: number; column: number };
};

export type Page = {
  file: string;
  /** Line ends made equal, byte order mark gone; offsets of nodes count in this text. */
  text: string;
  lines: string[];
  /** Text between the two `---`, which starts on line 2; null when there is none. */
  frontMatter: string | null;
  nodes: RootContent[];
};

const whole = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(boxesOfItems)
  .use(remarkFrontmatter, ["yaml"])
  .freeze();
const inner = unified().use(remarkParse).use(remarkGfm).use(boxesOfItems).freeze();

/** How the pieces of a page are parsed. */
export const parsePart: ParsePiece = (piece, first) => (first ? whole : inner).parse(piece).children;

/** Opens a file; null (after telling why) when it is nested or tangled beyond the limits. */
export function openPage(source: SourceFile, tell: Tell, parse: ParsePiece = parsePart): Page | null {
  const text = plainLines(source.text);
  const excess = excessOf(text);
  const at = { file: source.path, line: excess?.line ?? 1, column: 1 };
  if (excess) return refuse(() => tell(finding(excess.rule, at, { limit: excess.limit })));
  const root: Root = { type: "root", children: parsePieces(text, parse) };
  if (isTooDeep(root)) return refuse(() => tell(finding("too-deep", at, { limit: limits.tree })));
  const [first, ...rest] = root.children;
  const frontMatter = first?.type === "yaml" ? first.value : null;
  const nodes = frontMatter === null ? root.children : rest;
  return { file: source.path, text, lines: text.split("\n"), frontMatter, nodes };
}

/** Parses a piece of Markdown without front matter; null when it is beyond the limits. */
export function parsePiece(markdown: string): Root | null {
  const text = plainLines(markdown);
  if (excessOf(text)) return null;
  const root = inner.parse(text);
  return isTooDeep(root) ? null : root;
}

/** Where a node starts. */
export function positionOf(page: Page, node: Nodes): Position {
  return { file: page.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The source of one node, or of the stretch from one to another. */
export function sourceOf(page: Page, from: Nodes, to: Nodes = from): string {
  return page.text.slice(from.position?.start.offset ?? 0, to.position?.end.offset ?? 0);
}

/** All nodes of a type under `node` (itself included), in order of the text. */
export function nodesOf<T extends Nodes["type"]>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === type) found.push(next as Extract<Nodes, { type: T }>);
    const children: readonly Nodes[] = "children" in next ? next.children : [];
    for (let n = children.length - 1; n >= 0; n--) waiting.push(children[n] ?? node);
  }
  return found;
}

/** LF line ends, no byte order mark. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** The whole body as Markdown, without the front matter. */
export function bodyOf(page: Page): string {
  const [first, last] = [page.nodes[0], page.nodes.at(-1)];
  return first && last ? sourceOf(page, first, last) : "";
}

/** Below an empty item, GFM takes `[ ]` for a box of whatever is around it; only an item has one. */
function boxesOfItems(this: Processor): void {
  const box = (checked: boolean) =>
    function (this: { stack: readonly { type: string }[] }): undefined {
      const above = this.stack.at(-2);
      if (above?.type === "listItem") (above as ListItem).checked = checked;
    };
  const exit = { taskListCheckValueChecked: box(true), taskListCheckValueUnchecked: box(false) };
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { exit }];
}

function refuse(say: () => void): null {
  say();
  return null;
}

/** Walks with a list of its own, because a deep tree would end the stack. */
function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.tree) return true;
    level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
  }
  return false;
}
