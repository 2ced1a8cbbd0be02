/** A text to look at: every line in its place, no page too long, files in the order in which authors think of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { inSourceOrder } from "#app/domain/curriculum/format/files/source-order.ts";
import { pieceOf, piecesOf } from "#app/domain/curriculum/format/texts/source-pieces.ts";

test("no line is lost, doubled or numbered wrongly, whatever its end", () => {
  const texts = fc
    .array(fc.tuple(fc.stringMatching(/^[ -~]{0,40}$/), fc.constantFrom("\n", "\r\n", "\r")), {
      maxLength: 3000,
    })
    .map(
      (lines) => lines.map(([text, end]) => (end === "\r" ? `${text}.${end}` : text + end)).join("") + ".",
    );
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = piecesOf(text);
      const lines = pieces.flatMap((piece) => piece.lines);
      expect(lines).toEqual(text.split(/\r\n|\n|\r/));
      let next = 1;
      for (const { from, to, lines: own } of pieces) {
        expect([from, to - from + 1]).toEqual([next, own.length]);
        next = to + 1;
      }
    }),
    { numRuns: 40 },
  );
});

test("a large file comes in pieces, by lines and by characters", () => {
  expect(piecesOf("a\n".repeat(2500)).map(({ from, to }) => `${from}-${to}`)).toEqual([
    "1-1000",
    "1001-2000",
    "2001-2501",
  ]);
  const long = piecesOf(`${"x".repeat(60_000)}\n`.repeat(3));
  expect(long.map(({ lines }) => lines.length)).toEqual([1, 1, 2]);
});

test("a line is found in its piece, and one beyond the end in the last", () => {
  const pieces = piecesOf("a\n".repeat(2500));
  expect([1, 1000, 1001, 9999].map((line) => pieceOf(pieces, line))).toEqual([0, 0, 1, 2]);
  expect(pieceOf([], 3)).toBe(0);
});

test("files stand in the order in which an author thinks of them, translations after their source", () => {
  const paths = ["fr/frame.md", "notes.txt", "handouts/b.md", "02-on.md", "frame.md", "annexes/a.FR.md"];
  const more = ["curriculum.md", "fr/01-one.md", "01-one.md", "fr/curriculum.md", "frame.md"];
  expect(inSourceOrder([...paths, ...more])).toEqual([
    "curriculum.md",
    "frame.md",
    "01-one.md",
    "02-on.md",
    "handouts/b.md",
    "annexes/a.FR.md",
    "notes.txt",
    "fr/curriculum.md",
    "fr/frame.md",
    "fr/01-one.md",
  ]);
});
