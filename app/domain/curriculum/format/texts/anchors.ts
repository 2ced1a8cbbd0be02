/** L49: a link to a heading (`#three-piles`, `handouts/my-step.md#why`) leads to one that is there. */
import { toString } from "mdast-util-to-string";
import { declare, error } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { nodesOf, positionOf, sourceOf, type Page } from "./markdown.ts";
import { fromFolder } from "./page-checks.ts";
import { slug } from "../../slug.ts";
import { nearest } from "../heads/suggest.ts";

export const declared = declare({
  "anchor-missing": error({ found: "", suggestion: "" }),
});
const { finding } = declared;

/** Findings in one file beyond which more would not help anybody. */
const most = 100;

/** Tells of every link of the pages whose heading is missing. A page that could not be read is not blamed. */
export function checkAnchors(pages: ReadonlyMap<string, Page | null>, tell: Tell): void {
  const known = new Map<Page, Set<string>>();
  const anchorsIn = (page: Page): Set<string> => {
    const anchors = known.get(page) ?? new Set(anchorsOf(page));
    known.set(page, anchors);
    return anchors;
  };
  for (const page of pages.values()) {
    let told = 0;
    for (const link of page ? linksIn(page) : []) {
      const [path = "", anchor = ""] = link.url.split("#");
      if (!page || anchor === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.url)) continue;
      const target = path === "" ? page : pages.get(fromFolder(page.file, path));
      if (!target || anchorsIn(target).has(anchor.toLowerCase()) || told++ >= most) continue;
      const found = anchor.slice(0, 60);
      const suggestion = nearest(found, anchorsIn(target));
      tell(finding("anchor-missing", positionOf(page, link), { found, suggestion }));
    }
  }
}

function linksIn(page: Page) {
  return page.nodes.flatMap((node) => [...nodesOf(node, "link"), ...nodesOf(node, "definition")]);
}

/** Of each heading its id in braces, and its words without minutes and braces. */
function anchorsOf(page: Page): string[] {
  return page.nodes.flatMap((node) =>
    nodesOf(node, "heading").flatMap((heading) => {
      const id = /\{[^{}]*#([\w-]+)[^{}]*\}\s*$/.exec(sourceOf(page, heading))?.[1];
      const words = toString(heading).replace(/\{[^{}]*\}\s*$/, "");
      const title = words.replace(/\(\d+ *(?:min|mn)[^()]*\)\s*$/, "");
      return [...(id ? [id.toLowerCase()] : []), slug(title), slug(words)];
    }),
  );
}
