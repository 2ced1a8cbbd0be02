/** A page parsed piece by piece is the page parsed at once, whatever stands in it. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { openPage, parsePart, plainLines } from "#app/domain/curriculum/format/texts/markdown.ts";
import { keepingPieces, parsePieces, piecesOf } from "#app/domain/curriculum/format/texts/pieces.ts";

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).freeze();
const shelf = new URL("../../../curricula", import.meta.url).pathname;
const shipped = readdirSync(shelf, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => plainLines(readFileSync(join(shelf, path), "utf8")));

const plainly = (nodes: unknown): unknown => JSON.parse(JSON.stringify(nodes));

test("every page that is shipped, piece by piece, is the page at once", () => {
  for (const text of shipped.filter((_, n) => n % 4 === 0)) {
    expect(piecesOf(text).join("")).toBe(text);
    expect(plainly(parsePieces(text, parsePart))).toEqual(plainly(whole.parse(text).children));
  }
  expect(shipped.filter((text) => piecesOf(text).length > 5).length).toBeGreaterThan(20);
});

const bits = [
  ..."## A\n|## B (5 min) {.input}\n|### C\n|# D\n|text\n|> quote\n|> [!SHOW]\n> shown\n|- item\n|  - inner\n|- [ ] box\n|1. one\n".split(
    "|",
  ),
  ..."~~~\n|```\n|```js\n|````\n|  ```\n|> ```\n|- ```\n|    code\n|\t## D\n| ## E\n|##\n|##F\n|---\n|===\n|\n|<div>\n|<!-- x\n|-->\n|`a\n".split(
    "|",
  ),
  ..."[a]: b\n|[^a]: b\n|[a] [^a]\n|\\\\## G\n|**a\n## H\n|> a\n## I\n|- a\n## J\n|* * *\n|&#35;&#35; K\n|--- \n|title: x\n".split(
    "|",
  ),
  "| a | b |\n|---|---|\n| 1 | 2 |\n",
  "text  \n",
  "a\\\n",
  "\u00a0## L\n",
];

test("whatever bits a page is made of, piece by piece it is the page at once", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.constantFrom(...bits), { maxLength: 14 }), (matter, parts) => {
      const text = (matter ? "---\ntitle: x\n## y\n---\n" : "") + parts.join("");
      expect(piecesOf(text).join("")).toBe(text);
      expect(
        plainly(parsePieces(text, (piece, first) => (first ? whole : bare).parse(piece).children)),
      ).toEqual(plainly(whole.parse(text).children));
    }),
    { numRuns: 1500 },
  );
});
const bare = unified().use(remarkParse).use(remarkGfm).freeze();

test("pieces that are kept are given out anew: a page opened before stays as it was", () => {
  const parse = keepingPieces(parsePart);
  const open = (text: string) => {
    const page = openPage({ path: "a.md", text }, () => undefined, parse);
    parse.endText();
    return page;
  };
  const before = open("## A\n\n> one\n\n## B\n\n> two\n");
  const kept = JSON.stringify(before?.nodes);
  const after = open("## A\n\n> one\n> more\n\n## B\n\n> two\n");
  expect(JSON.stringify(before?.nodes)).toBe(kept);
  expect(plainly(after?.nodes)).toEqual(
    plainly(whole.parse("## A\n\n> one\n> more\n\n## B\n\n> two\n").children),
  );
});
