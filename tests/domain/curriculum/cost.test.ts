/**
 * Hostile text costs no more than its length. Times depend on the machine, so they do not judge; what judges is that
 * each text is either refused before parsing or of a kind that is parsed piece by piece.
 */
import { expect, test } from "vitest";
import { excessOf, limits } from "#app/domain/curriculum/limits.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { reading, rules } from "./small-folder.ts";

const kB = 1000;
const hostile = [
  "[",
  "*a_",
  ">",
  "|",
  "<",
  "![](",
  "> ",
  "- ",
  "[a](",
  "~a",
  "[^a]",
  "`a",
  "\n|a|b",
  "**a *b ",
];
const long = (piece: string, size: number) => piece.repeat(Math.floor(size / piece.length));

test("100 kB of marks without an empty line are refused before they are parsed", () => {
  for (const piece of hostile) expect(excessOf(long(piece, 100 * kB)), piece).not.toBeNull();
});

test("100 kB of marks in paragraphs of their own are read, and twice as many cost about twice as much", () => {
  for (const piece of ["[", "*a_", "> >", "|"]) {
    const paragraphs = (size: number) => `${long(piece, 200)}\n\n`.repeat(Math.floor(size / 200));
    const times = [50 * kB, 100 * kB].map((size) => {
      const before = process.cpuUsage().user;
      expect(toHtml(paragraphs(size)).length).toBeGreaterThan(0);
      return process.cpuUsage().user - before;
    });
    process.stdout.write(
      `  ${JSON.stringify(piece)}: ${times.map((time) => Math.round(time / 1000)).join(" → ")} ms\n`,
    );
  }
});

test("a hostile file is one finding, and the rest of the curriculum is still read", () => {
  for (const piece of hostile) {
    const read = reading({ "handouts/bad.md": long(piece, 100 * kB) });
    expect(rules(read), piece).toEqual([excessOf(long(piece, 100 * kB))?.rule]);
    expect(read.draft?.sessions, piece).toHaveLength(3);
  }
});

test("more findings than anybody would read are not handed back", () => {
  const read = reading({ "handouts/bad.md": "<b>\n\n".repeat(3000) });
  expect(read.findings).toHaveLength(limits.findings);
  expect(read.plan).toBeNull();
});
