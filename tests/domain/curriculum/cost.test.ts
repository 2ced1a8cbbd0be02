/**
 * Hostile text costs no more than its length: it is either refused before parsing, or parsed piece by piece, and then
 * twice as much of it costs less than 2.6 times as much.
 */
import { expect, test } from "vitest";
import { changesBetween } from "#app/domain/curriculum/changes/changes-between.ts";
import { excessOf, limits } from "#app/domain/curriculum/format/files/limits.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { approved, reading, rules, smallFolder } from "./small-folder.ts";

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

/** As much of it as may stand in one paragraph, then the next: what comes past the guard. */
const inParagraphs = (piece: string) => (size: number) =>
  `${long(piece, 200)}\n\n`.repeat(Math.floor(size / 202));
const cycled = (lines: readonly string[]) => (size: number) => {
  const once = `${lines.join("\n")}\n\n`;
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
};
const levels = Array.from({ length: 15 }, (_, n) => n);
const hostileTexts: Record<string, (size: number) => string> = {
  ...Object.fromEntries(["[", "*a_", ">", "|", "![]("].map((piece) => [piece, inParagraphs(piece)])),
  "refused [": (size) => long("[", size),
  "refused *a_": (size) => long("*a_", size),
  "nested quotes": cycled(levels.map((n) => `${"> ".repeat(2 * n + 1)}a`)),
  "quotes in and out": cycled([...levels, ...levels.toReversed()].map((n) => `${">".repeat(2 * n + 1)} a`)),
  "nested lists": cycled(levels.map((n) => `${"  ".repeat(n)}- a`)),
  "lists in quotes": cycled(levels.map((n) => `> ${"  ".repeat(n)}- a`)),
  "quotes in lists": cycled(levels.map((n) => `${"- ".repeat(n)}> a`)),
  "a wide table": cycled(["|a".repeat(30), "|-".repeat(30), ...levels.map(() => "|*a*".repeat(30))]),
};

test("twice as much hostile text costs about twice as much, from the first letter to the last finding", () => {
  for (const [name, text] of Object.entries(hostileTexts)) {
    const [half, whole] = [text(50 * kB), text(100 * kB)];
    const ratio = growth((size) => read(size === 1 ? half : whole));
    expect(ratio, name).toBeLessThan(2.6);
  }
}, 240_000);

test("twice as many links to headings, and twice as many parts of a session, cost about twice as much", () => {
  const many = (piece: (n: number) => string, size: number) =>
    Array.from({ length: size }, (_, n) => piece(n)).join("");
  const anchors = [1, 2].map((times) => many((n) => `### h${n}\n\n[x](#q${n})\n\n`, times * 1000));
  expect(
    growth((size) => read(anchors[size - 1] ?? "")),
    "links to headings",
  ).toBeLessThan(2.6);
  const sessions = [1, 2].map((times) =>
    ["A", "B"].map((letter) => {
      const parts = many((n) => `## ${letter}${n} (1 min) {.input}\n\nSay ${n % 7}.\n\n`, times * 1000);
      const { draft } = reading({ "02-going-on.md": (text) => `${text}\n${parts}` });
      const moved = many((n) => `## A${times * 1000 - n} (1 min) {.input}\n\nSay.\n\n`, times * 1000);
      const other = reading({ "02-going-on.md": (text) => `${text}\n${moved}` }).draft;
      if (!draft || !other) throw new Error("nothing was read");
      return [draft, other] as const;
    }),
  );
  const compared = growth((size) => {
    for (const [one, other] of sessions[size - 1] ?? [])
      expect(changesBetween(one, other).sessions).toHaveLength(1);
  });
  expect(compared, "parts that come, go and move").toBeLessThan(2.6);
}, 240_000);

test("a thousand footnotes are refused before they are parsed", () => {
  expect(excessOf("x[^a]\n\n[^a]: b\n\n".repeat(400))).toBeNull();
  expect(excessOf("x[^a]\n\n> [^a]: b\n\n".repeat(1000))).toMatchObject({ rule: "too-tangled" });
});

function read(text: string): void {
  const files = Object.entries({ ...smallFolder, "handouts/sheet.md": text }).map(([path, of]) => ({
    path,
    text: of,
  }));
  expect(readCurriculum(files, { approved }).findings.length).toBeLessThanOrEqual(limits.findings);
  expect(toHtml(text).length).toBeGreaterThan(0);
}

/** t(2n)/t(n) in CPU time: the worse of two turns side by side, tried again while other work on the machine is in the way. */
function growth(work: (size: 1 | 2) => void): number {
  const cost = (size: 1 | 2) => {
    const before = process.cpuUsage();
    work(size);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  work(1);
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4 && best >= 2.6; tries++) {
    const ratios = [1, 2].map(() => {
      const one = cost(1);
      return cost(2) / one;
    });
    best = Math.min(best, Math.max(...ratios));
  }
  return best;
}

test("thousands of quotes and lists are refused before they are parsed, where each would be parsed quickly", () => {
  for (const line of ["> a\n\n", "- a\n", "> - a\n\n", "    a\n"]) {
    expect(excessOf(line.repeat(500)), line).toBeNull();
    expect(excessOf(line.repeat(3000)), line).toMatchObject({
      rule: "too-tangled",
      limit: limits.containers,
    });
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
