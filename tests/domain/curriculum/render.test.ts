/** Markdown as HTML and as text: what authors type can be read, and can never run. */
import { expect, test } from "vitest";
import { fillPlaceholders } from "#app/domain/curriculum/placeholders.ts";
import type { Block } from "#app/domain/curriculum/plan.ts";
import { toHtml, toText } from "#app/domain/curriculum/render.ts";
import { wordsToSay } from "#app/domain/curriculum/words-to-say.ts";
import { vectors } from "./xss-vectors.ts";

const at = { file: "x.md", line: 1, column: 1 };

test("Markdown becomes HTML: lists, tables, boxes, footnotes", () => {
  expect(toHtml("A *word*.\n\n- One\n- Two")).toBe(
    "<p>A <em>word</em>.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>",
  );
  expect(toHtml("| a | b |\n|---|---|\n| 1 | 2 |")).toContain("<td>1</td>");
  expect(toHtml("- [ ] done")).toContain('type="checkbox"');
});

test("links keep https, http, mailto, tel and places on the page, and say noopener", () => {
  expect(toHtml("[a](https://example.org/x)")).toBe(
    '<p><a href="https://example.org/x" rel="noopener">a</a></p>',
  );
  expect(toHtml("[a](tel:+33100000000) [b](mailto:a@example.org)")).toContain('href="tel:+33100000000"');
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//example.org",
    "/me",
    "x.html",
    "ftp://x",
  ]) {
    expect(toHtml(`[a](<${address}>)`), address).toBe("<p><a>a</a></p>");
  }
});

test("nothing is loaded from elsewhere", () => {
  expect(toHtml("![A tree](media/tree.png)")).toContain('src="media/tree.png"');
  for (const address of [
    "https://example.org/a.png",
    "//example.org/a.png",
    "media/../../x.png",
    "/x.png",
    "data:image/svg+xml,x",
  ]) {
    expect(toHtml(`![a](${address})`), address).not.toContain("src");
  }
});

test("ids carry a prefix, so that a heading cannot take a name of the page", () => {
  expect(toHtml("# constructor\n\n# constructor\n\n# ?")).toBe(
    '<h1 id="text-constructor">constructor</h1>\n<h1 id="text-constructor-2">constructor</h1>\n<h1 id="text-part">?</h1>',
  );
  const note = toHtml("A.[^1]\n\n[^1]: Note.", "s5-");
  expect([...note.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual([
    "s5-fnref-1",
    "s5-footnote-label",
    "s5-fn-1",
  ]);
  expect(note).toContain('href="#s5-fn-1"');
});

test("the key of a source is the author's: it is left out of what people read, and of plain text [F20]", () => {
  expect(toHtml("A fact. [^who] Another.[^who]")).toBe("<p>A fact. Another.</p>");
  expect(toText("A fact.[^who] Another.")).toBe("A fact. Another.");
});

const tags = /<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi;
const harmless =
  /^(?:p|a|em|strong|del|code|pre|ul|ol|li|h[1-6]|blockquote|br|hr|img|input|sup|section|table|thead|tbody|tr|th|td)$/;

test("no vector of the corpus gets through", () => {
  for (const vector of vectors) {
    const html = toHtml(vector);
    expect(html.replace(tags, ""), vector).not.toContain("<");
    for (const [, tag, attributes = ""] of html.matchAll(tags)) {
      expect(tag, vector).toMatch(harmless);
      for (const [, name, value = ""] of attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)) {
        expect(name, vector).not.toMatch(/^(?:on.*|style|srcdoc|formaction)$/i);
        if (name === "href" || name === "src") {
          expect(value, vector).toMatch(/^(?:https?:\/\/|mailto:|tel:|#|media\/)/);
        }
      }
    }
  }
});

test("plain text keeps paragraphs, lists and line breaks", () => {
  expect(toText("A *b* `c`\\\nd.\n\n1. One\n2. Two\n\n> Said.\n\n---\n\n[link](https://example.org)")).toBe(
    "A b c\nd.\n\n1. One\n2. Two\n\nSaid.\n\nlink",
  );
  expect(toText("| a | b |\n|---|---|\n| 1 | 2 |")).toBe("a · b\n1 · 2");
});

test("what fills a placeholder is shown as it is and cannot become Markdown", () => {
  const filled = fillPlaceholders("Next: {{next.date}}, {{ name }}. {{crisis}}{{unknown}}", {
    "next.date": "12 March",
    name: "*<b>[x](javascript:1)*\n# Big",
  });
  expect(toText(filled)).toBe("Next: 12 March, *<b>[x](javascript:1)*\n# Big.");
  expect(toHtml(filled)).not.toMatch(/<b>|<em>|<h1|<a/);
  expect(fillPlaceholders("{{constructor}}{{__proto__}}", {})).toBe("");
});

test("words to say are counted without marks", () => {
  const block = (kind: "say" | "show", markdown: string): Block => ({ kind, markdown, at });
  expect(
    wordsToSay(block("say", "**Hello**, you — and *you*. [A link](https://example.org/a) [^who]\n\n- One")),
  ).toBe(7);
  expect(wordsToSay(block("show", "Hello you"))).toBe(0);
  expect(wordsToSay({ kind: "safety", name: "methods", markdown: "No amounts.", at })).toBe(2);
});

test("what is nested or tangled beyond the limits comes out as plain text", () => {
  expect(toHtml(`${"> ".repeat(50)}<b>`)).toBe(`<p>${"&gt; ".repeat(50)}&lt;b&gt;</p>`);
  expect(toText("*a_".repeat(2000))).toBe("*a_".repeat(2000));
});
