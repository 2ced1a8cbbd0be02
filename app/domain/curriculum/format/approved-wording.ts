/**
 * The wording kept in `curricula/safety.md`: one level-2 section a name. In a section the quotes are the words to say
 * and the rest are notes; a section without a quote is all words to say.
 */
import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { openPage, sourceOf, type Page } from "./texts/markdown.ts";
import { approvedNames, type ApprovedName, type ApprovedWording } from "../plan.ts";
import { unquoted } from "./texts/quotes.ts";

/** Reads a safety file; sections with other names are left alone, and a name without a section is absent. */
export function readApprovedWording(text: string): ApprovedWording {
  const page = openPage({ path: "safety.md", text }, () => undefined);
  if (!page) return {};
  const wording: ApprovedWording = {};
  for (const [name, nodes] of sections(page)) {
    const quotes = nodes.filter((node) => node.type === "blockquote");
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (quotes.length > 0)
      wording[name] = quotes.map((quote) => unquoted(page, quote).join("\n").trim()).join("\n\n");
    else if (first && last) wording[name] = sourceOf(page, first, last).trim();
  }
  return wording;
}

function sections(page: Page): Map<ApprovedName, RootContent[]> {
  const found = new Map<ApprovedName, RootContent[]>();
  let current: RootContent[] | undefined;
  for (const node of page.nodes) {
    if (node.type === "heading" && node.depth <= 2) {
      const name = approvedNames.find((known) => known === toString(node).trim());
      current = name && !found.has(name) ? [] : undefined;
      if (name && current) found.set(name, current);
    } else current?.push(node);
  }
  return found;
}
