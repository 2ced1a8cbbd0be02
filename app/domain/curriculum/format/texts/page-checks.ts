/** What is checked in every Markdown file alike: raw HTML, levels of headings, images, links to files, citations. */
import type { Nodes, Root } from "mdast";
import { always, declare } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { declared as ofCallouts } from "./callouts.ts";
import { checkLostHeadings } from "./lost-headings.ts";
import { nodesOf, positionOf, type Page } from "./markdown.ts";
import { checkPlaceholders } from "../../placeholders.ts";
import { declared as ofSegments } from "../read-segments.ts";
import { nearest } from "../heads/suggest.ts";

export const declared = declare({
  "raw-html": always({ found: "" }),
  "source-unknown": always({ found: "", suggestion: "" }),
  "asset-missing": always({ path: "", suggestion: "" }),
  "image-without-alt": always({ path: "" }),
});
const { finding } = declared;

/** Findings of one rule in one file beyond which more would not help anybody. */
const most = 100;

/** What a page may refer to: the files of its folder, and the ids of the curriculum's sources (null: not known). */
export type Surroundings = { files: ReadonlySet<string>; sources: readonly string[] | null };

/** Tells of everything in the page that no Markdown file of a curriculum may hold. */
export function checkPage(page: Page, around: Surroundings, tell: Tell): void {
  const root: Root = { type: "root", children: page.nodes };
  for (const html of nodesOf(root, "html")) {
    tell(
      finding("raw-html", positionOf(page, html), { found: html.value.split("\n")[0]?.slice(0, 40) ?? "" }),
    );
  }
  checkHeadings(page, root, tell);
  checkAssets(page, root, around, tell);
  const text = withoutCode(page, root);
  checkLostHeadings(page, root, text, tell);
  checkCitations(page, root, text, around, tell);
  checkPlaceholders(page, tell);
}

/** Looks a path up among the files of the folder and tells when it is not there. */
export function checkAsset(
  path: string,
  around: Surroundings,
  say: (facts: { path: string; suggestion: string }) => void,
) {
  if (!around.files.has(path)) say({ path, suggestion: nearest(path, around.files) });
}

function checkHeadings(page: Page, root: Root, tell: Tell): void {
  let before = 1;
  for (const heading of nodesOf(root, "heading")) {
    if (heading.depth > before + 1) {
      tell(
        ofSegments.finding("heading-level", positionOf(page, heading), { from: before, to: heading.depth }),
      );
    }
    before = heading.depth;
  }
}

function checkAssets(page: Page, root: Root, around: Surroundings, tell: Tell): void {
  for (const image of nodesOf(root, "image")) {
    if (!image.alt?.trim())
      tell(finding("image-without-alt", positionOf(page, image), { path: image.url.slice(0, 200) }));
    checkLink(page, image, image.url, around, tell, true);
  }
  for (const link of nodesOf(root, "link")) checkLink(page, link, link.url, around, tell, false);
  for (const definition of nodesOf(root, "definition"))
    checkLink(page, definition, definition.url, around, tell, false);
}

function checkLink(
  page: Page,
  node: Nodes,
  url: string,
  around: Surroundings,
  tell: Tell,
  isImage: boolean,
): void {
  const at = positionOf(page, node);
  const remote = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
  if (isImage && remote)
    return tell(ofCallouts.finding("asset-path", at, { path: url.slice(0, 200), folder: "media" }));
  const path = url.replace(/[?#].*$/s, "");
  if (remote || path === "" || path.includes("{{")) return;
  const found = fromFolder(page.file, path);
  checkAsset(found, around, (facts) => tell(finding("asset-missing", at, facts)));
}

/** A relative address, seen from the file it stands in, as a path of the curriculum's folder. */
export function fromFolder(file: string, address: string): string {
  const parts = file.split("/").slice(0, -1);
  for (const part of decoded(address).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** `[^id]` outside code: a source of the curriculum, or a footnote that the page itself defines. */
function checkCitations(page: Page, root: Root, text: string, { sources }: Surroundings, tell: Tell): void {
  if (sources === null) return;
  const own = nodesOf(root, "footnoteDefinition").map((node) => node.identifier.toLowerCase());
  const known = new Set([...sources.map((id) => id.toLowerCase()), ...own]);
  let told = 0;
  for (const [n, line] of text.split("\n").entries()) {
    for (const match of line.matchAll(/\[\^([^\]\s[]{1,80})\]/g)) {
      const found = match[1] ?? "";
      if (known.has(found.toLowerCase()) || told++ >= most) continue;
      const at = { file: page.file, line: n + 1, column: match.index + 1 };
      tell(finding("source-unknown", at, { found, suggestion: nearest(found, sources) }));
    }
  }
}

/** The text with code and front matter blanked out, each line where it was. */
function withoutCode(page: Page, root: Root): string {
  const code = [...nodesOf(root, "code"), ...nodesOf(root, "inlineCode")].map((node) => ({
    from: node.position?.start.offset ?? 0,
    to: node.position?.end.offset ?? 0,
  }));
  code.push({ from: 0, to: root.children[0]?.position?.start.offset ?? page.text.length });
  code.sort((a, b) => a.from - b.from);
  let text = "";
  let done = 0;
  for (const { from, to } of code) {
    text += page.text.slice(done, from) + page.text.slice(from, to).replace(/[^\n]/g, " ");
    done = to;
  }
  return text + page.text.slice(done);
}
