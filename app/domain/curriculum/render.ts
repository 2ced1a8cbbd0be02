/**
 * Markdown as HTML and as plain text. HTML comes out of an allow-list: what an author (or whoever wrote to an author)
 * types can never run, load something from elsewhere, or take the id of something on the page.
 */
import type { Element, Root as HtmlRoot } from "hast";
import type { Nodes, Root } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { markBlanks } from "./blanks.ts";
import { parsePiece } from "./format/texts/markdown.ts";
import { mediaPath, type MediaAddress } from "./format/texts/media.ts";
import { slug } from "./slug.ts";

/** HTML that came out of the sanitiser; a plain string does not fit where it is asked for. */
export type SafeHtml = string & { readonly sanitised: true };

const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobber: [],
  protocols: { href: ["https", "http", "mailto", "tel"], src: [] },
};

/**
 * Sanitised HTML of a piece of Markdown. Ids (headings, footnotes) start with `prefix`. Links keep only https, http,
 * mailto, tel and places on the page; pictures only a path under `media/`, at the address that `media` gives for it;
 * `[^id]` is left out. What is nested or tangled beyond the limits comes out as plain text.
 */
export function toHtml(markdown: string, prefix = "text-", media: MediaAddress = asWritten): SafeHtml {
  const tree = parsePiece(markdown);
  if (!tree) return `<p>${escaped(markdown)}</p>` as SafeHtml;
  leaveOutCitations(tree);
  const pipeline = unified()
    .use(remarkRehype, { clobberPrefix: prefix, footnoteLabel: "Notes" })
    .use(rehypeSanitize, schema)
    .use(() => (html: HtmlRoot) => tidy(html, prefix, media))
    .use(rehypeStringify);
  return pipeline.stringify(pipeline.runSync(tree)) as SafeHtml;
}

/** The words without their marks: paragraphs apart by an empty line, items of lists by `- `. For letters and counting. */
export function toText(markdown: string): string {
  const tree = parsePiece(markdown);
  return tree ? blocksAsText(tree.children) : markdown.trim();
}

const citation = String.raw`\[\^[^\]\s[]{1,80}\]`;

/**
 * `[^id]` that Markdown left in the text, because its source is in the curriculum's front matter. The key is the author's
 * and says nothing to a reader: pages that list sources make numbers of it first (`cite`), everywhere else it is left out.
 */
function leaveOutCitations(tree: Root): void {
  visit(tree, "text", (node) => {
    node.value = node.value.replace(new RegExp(`\\s*${citation}`, "g"), "");
  });
}

/** Ids for headings, `rel` for links that lead away, and nothing loaded from anywhere but the curriculum's own media. */
function tidy(html: HtmlRoot, prefix: string, media: MediaAddress): void {
  const used = new Map<string, number>();
  visit(html, "element", (node) => {
    if (/^h[1-6]$/.test(node.tagName)) node.properties.id ??= uniqueId(node, prefix, used);
    for (const name of ["id", "ariaDescribedBy"]) {
      const id = node.properties[name];
      if (id !== undefined && !String(id).startsWith(prefix))
        node.properties[name] = `${prefix}${String(id)}`;
    }
    if (node.tagName === "a") tidyLink(node);
    if (node.tagName === "img") tidyPicture(node, media);
  });
  markBlanks(html);
}

function uniqueId(node: Element, prefix: string, used: Map<string, number>): string {
  const words = slug(textOf(node)) || "part";
  const times = (used.get(words) ?? 0) + 1;
  used.set(words, times);
  return times === 1 ? `${prefix}${words}` : `${prefix}${words}-${times}`;
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
    .join("");
}

function tidyLink(node: Element): void {
  const href = String(node.properties.href ?? "");
  if (href.startsWith("#")) return;
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) node.properties.rel = ["noopener"];
  else delete node.properties.href;
}

function asWritten(path: string): string {
  return path;
}

function tidyPicture(node: Element, media: MediaAddress): void {
  const path = mediaPath(String(node.properties.src ?? ""));
  const address = path && media(path);
  if (address) node.properties.src = address;
  else delete node.properties.src;
}

function blocksAsText(nodes: readonly Nodes[]): string {
  return nodes
    .map(blockAsText)
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockAsText(node: Nodes): string {
  switch (node.type) {
    case "list":
      return node.children
        .map(
          (item, n) => `${node.ordered ? `${(node.start ?? 1) + n}.` : "-"} ${blocksAsText(item.children)}`,
        )
        .join("\n");
    case "blockquote":
    case "footnoteDefinition":
      return blocksAsText(node.children);
    case "table":
      return node.children
        .map((row) => row.children.map((cell) => inlineAsText(cell)).join(" · "))
        .join("\n");
    case "html":
    case "definition":
    case "yaml":
    case "thematicBreak":
      return "";
    default:
      return inlineAsText(node);
  }
}

function inlineAsText(node: Nodes): string {
  return plainWords(node).replace(new RegExp(citation, "g"), "").replace(/ {2,}/g, " ").trim();
}

function plainWords(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  return "children" in node ? node.children.map(plainWords).join("") : "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
