/**
 * Lines that their author takes for a heading and Markdown does not: with them a whole segment would be lost, in silence
 * wherever the minutes fit all the same. Option+space on a Mac writes a no-break space behind `##`, which looks right.
 */
import type { Nodes, Root } from "mdast";
import { always, declare } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { nodesOf, sourceOf, type Page } from "./markdown.ts";

export const declared = declare({
  "heading-lost": always<{ why: LostHeading; found: string }>({ why: "no-space", found: "" }),
});
const { finding } = declared;

export type LostHeading =
  | "no-break-space"
  | "no-space"
  | "hidden-sign"
  | "wide-sign"
  | "escaped"
  | "other-level"
  | "bold"
  | "indented"
  | "inside-quote";

const wide = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const unseen = "\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff";
const lines: [why: LostHeading, line: RegExp][] = [
  ["no-break-space", new RegExp(`^ {0,3}#{1,6}[${wide}]`, "u")],
  [
    "hidden-sign",
    new RegExp(`^[ ${wide}${unseen}]*[${wide}${unseen}][ ${wide}${unseen}]*#{1,6}[ \\t${wide}]`, "u"),
  ],
  ["hidden-sign", new RegExp(`^ {0,3}#{1,6}[${unseen}]`, "u")],
  ["no-space", /^ {0,3}#{2,6}[^\s#]/u],
  ["wide-sign", /^\s{0,3}[#\uff03\ufe5f]*[\uff03\ufe5f]/u],
];
/** Kind or id in braces at the end: only a segment's heading has these, whatever stands before its title. */
const braced: [why: LostHeading, line: RegExp][] = [
  ["escaped", /^ {0,3}\\#.*\{\s*[.#][\w-][^}]*\}\s*$/u],
  ["other-level", /^ {0,3}#{3,6}[ \t].*\{\s*[.#][\w-][^}]*\}\s*$/u],
  ["bold", /^ {0,3}(?:\*\*|__).*\{\s*[.#][\w-][^}]*\}(?:\*\*|__)?\s*$/u],
];
/** Minutes or braces: what a heading of a segment has and a title in an example has not. */
const segment = /\(\s*\d{1,4}\s*(?:min|mn)\b|\{\s*[.#][\w-]/;

/** Tells of each such line; `text` is the page's text with code and front matter blanked out. */
export function checkLostHeadings(page: Page, root: Root, text: string, tell: Tell): void {
  const say = (why: LostHeading, line: number, found: string) =>
    tell(finding("heading-lost", { file: page.file, line, column: 1 }, { why, found: short(found) }));
  for (const [n, line] of text.split("\n").entries()) {
    const why = [...lines, ...braced].find(([, shape]) => shape.test(line))?.[0];
    if (why) say(why, n + 1, line);
  }
  for (const code of nodesOf(root, "code")) {
    const from = code.position?.start.line ?? 1;
    const source = sourceOf(page, code).split("\n");
    if (/^\s*(?:`{3}|~{3})/.test(source[0] ?? "")) continue;
    for (const [n, line] of source.entries())
      if (/^\s*##[ \t]/.test(line) && segment.test(line)) say("indented", from + n, line);
  }
  for (const heading of inside(root))
    if (heading.depth === 2 && segment.test(sourceOf(page, heading)))
      say("inside-quote", heading.position?.start.line ?? 1, sourceOf(page, heading));
}

function inside(root: Root) {
  const around: Nodes[] = [...nodesOf(root, "blockquote"), ...nodesOf(root, "listItem")];
  return new Set(around.flatMap((node) => nodesOf(node, "heading")));
}

/** The line with what cannot be seen in it made visible. */
function short(line: string): string {
  const shown = line
    .trim()
    .replace(new RegExp(`[${wide}]`, "gu"), "␣")
    .replace(new RegExp(`[${unseen}]`, "gu"), "·");
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}
