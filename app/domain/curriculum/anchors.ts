/** L49: a link to a heading (`#three-piles`, `handouts/my-step.md#why`) leads to one that is there. */
import { toString } from "mdast-util-to-string";
import { finding, type Tell } from "./findings.ts";
import { nodesOf, placeOf, sourceOf, type Page } from "./markdown.ts";
import { fromFolder } from "./page-checks.ts";
import { slug } from "./slug.ts";
import { nearest } from "./suggest.ts";

/** Tells of every link of the pages whose heading is missing. A page that could not be read is not blamed. */
export function checkAnchors(pages: ReadonlyMap<string, Page | null>, tell: Tell): void {
  for (const page of pages.values()) {
    if (!page) continue;
    for (const node of page.nodes) {
      const links = [...nodesOf(node, "link"), ...nodesOf(node, "definition")];
      for (const link of links) {
        const [path = "", anchor = ""] = link.url.split("#");
        if (anchor === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.url)) continue;
        const target = path === "" ? page : pages.get(fromFolder(page.file, path));
        const known = target ? anchorsOf(target) : [anchor];
        if (known.includes(anchor.toLowerCase())) continue;
        const found = anchor.slice(0, 60);
        tell(finding("anchor-missing", placeOf(page, link), { found, suggestion: nearest(found, known) }));
      }
    }
  }
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
