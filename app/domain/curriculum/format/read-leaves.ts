/** Handouts and annexes: files that stand for themselves and are placed in a session by name. */
import { toString } from "mdast-util-to-string";
import { onOneLine } from "#app/domain/text.ts";
import type { Tell } from "../findings/findings.ts";
import { declared as ofFolders } from "./files/folder.ts";
import { declared as ofFrontMatter, readFrontMatter } from "./heads/front-matter.ts";
import { bodyOf, type Page } from "./texts/markdown.ts";
import type { Annex, Handout } from "../plan.ts";
import { annexShape, handoutShape } from "./heads/session-shape.ts";

/** `handouts/three-piles.md`; its title is in its front matter, else its first heading, else its file name. */
export function readHandout(page: Page | null | undefined, tell: Tell): Handout[] {
  if (!page) return [];
  const matter = page.frontMatter === null ? null : readFrontMatter(page, handoutShape, tell);
  const heading = page.nodes.find((node) => node.type === "heading");
  const name = page.file.replace(/^.*\//, "").replace(/\.md$/, "");
  const title = matter?.value.title ?? (heading && onOneLine(toString(heading)));
  return [{ path: page.file, title: title || name, markdown: bodyOf(page) }];
}

/** `annexes/work.FR.md`; name and country stand in the file name, and the country may be repeated inside. */
export function readAnnex(page: Page | null | undefined, tell: Tell): Annex[] {
  if (!page) return [];
  const name = /^annexes\/([a-z0-9-]+)\.([A-Z]{2})\.md$/.exec(page.file);
  if (!name) {
    tell(
      ofFolders.finding(
        "file-unused",
        { file: page.file, line: 1, column: 1 },
        { name: page.file, wanted: "" },
      ),
    );
    return [];
  }
  const matter = readFrontMatter(page, annexShape, tell);
  if (!matter) return [];
  const [, called = "", country = ""] = name;
  if (matter.value.country && matter.value.country !== country) {
    tell(
      ofFrontMatter.finding("value-malformed", matter.at(["country"]), { key: "country", example: country }),
    );
  }
  const { sources } = matter.value;
  return [
    { name: called, country, verifiedOn: matter.value["verified-on"], sources, markdown: bodyOf(page) },
  ];
}
