/**
 * A finding stands where an editor shows it: lines and columns count from 1, columns in UTF-16 code units (as the
 * Language Server Protocol and SARIF count by default), whatever line ends, marks and signs the file has.
 */
import { expect, test } from "vitest";
import { place, reading, rules, smallFolder, swap, talk } from "./small-folder.ts";

const heading = "## Talking (15 min) {.discussion .pass floor=5 cut=1}";
const body = (markdown: string) => talk(`${heading}\n\n${markdown}`);
const placed = (text: string, rule = "blame-word") => place(reading({ "02-going-on.md": text }), rule);

test("an emoji counts as two, a letter with its accent as one, a tab as one", () => {
  expect(placed(body("> An addict."))).toBe("02-going-on.md:18:6");
  expect(placed(body("> 👋 An addict."))).toBe("02-going-on.md:18:9");
  expect(placed(body("> 👩‍👩‍👧 An addict."))).toBe(`02-going-on.md:18:${7 + "👩‍👩‍👧".length}`);
  expect(placed(body("> É An addict."))).toBe("02-going-on.md:18:8");
  expect(placed(body("> É \tAn addict."))).toBe("02-going-on.md:18:9");
  expect(placed(body("> “İ” An addict."))).toBe("02-going-on.md:18:10");
  expect(placed(body("> 👋 **An** *addict*."))).toBe("02-going-on.md:18:14");
});

test("line ends of Windows and of old files, and a byte order mark, move nothing", () => {
  const text = body("> Hello.\n>\n> An addict.\n\n> [!ASK] pass allowed\n> - One?\n> - An addict?");
  const lf = reading({ "02-going-on.md": text }).findings;
  expect(lf.map(({ at }) => `${at.line}:${at.column}`)).toContain("20:6");
  for (const change of [
    (one: string) => one.replaceAll("\n", "\r\n"),
    (one: string) => one.replaceAll("\n", "\r"),
    (one: string) => `\uFEFF${one}`,
    (one: string) => `\uFEFF${one.replaceAll("\n", "\r\n")}`,
  ])
    expect(reading({ "02-going-on.md": change(text) }).findings).toEqual(lf);
  const all = Object.fromEntries(
    Object.entries({ ...smallFolder, "02-going-on.md": text }).map(([path, one]) => [
      path,
      `\uFEFF${one.replaceAll("\n", "\r\n")}`,
    ]),
  );
  expect(reading(all).findings).toEqual(lf);
});

test("broken YAML is told of at its line, in files of any line end", () => {
  const broken: [change: (text: string) => string, rule: string, where: string][] = [
    [swap("minutes: 60", "minutes: [60"), "yaml-unreadable", "5:10"],
    [swap("minutes: 60", "\tminutes: 60"), "yaml-unreadable", "5:1"],
    [swap("aim: Try one thing.", 'aim: "Try one thing.'), "yaml-unreadable", "4:6"],
    [swap("aim: Try one thing.", "aim: Try: one thing."), "yaml-unreadable", "4:6"],
    [swap("minutes: 60", "minutes: 60\nminutes: 61"), "key-twice", "6:1"],
    [swap("minutes: 60", "minutes: &a 60\nrecap2: *a"), "yaml-alias", "6:9"],
    [swap("minutes: 60", "minuts: 60"), "key-unknown", "5:1"],
    [swap("minutes: 60", "minutes: 👋"), "value-malformed", "5:1"],
    [swap("minutes: 5,", "minutes: soon,"), "value-type", "6:18"],
  ];
  for (const [change, rule, where] of broken) {
    const text = change(smallFolder["02-going-on.md"] ?? "");
    for (const one of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`])
      expect([rule, placed(one, rule)], text.slice(0, 120)).toEqual([rule, `02-going-on.md:${where}`]);
  }
});

test("a heading that jumps, and words outside a segment, are told of where they stand", () => {
  const jump = reading({ "02-going-on.md": body("> One.\n\n#### Deep\n\nTwo.") });
  expect(rules(jump)).toEqual(["heading-level"]);
  expect(place(jump, "heading-level")).toBe("02-going-on.md:20:1");
  expect(
    reading({ "02-going-on.md": body("> One.\n\n### Sub\n\nTwo.\n\n#### Deep\n\nThree.") }).findings,
  ).toEqual([]);
  const outside = reading({ "02-going-on.md": swap("## Welcome\n", "> Hello, all.\n\n## Welcome\n") });
  expect(rules(outside)).toEqual(["outside-segment"]);
  expect(place(outside, "outside-segment")).toBe("02-going-on.md:10:1");
  const inFrame = reading({ "frame.md": (text) => `> Hello.\n\n${text}` });
  expect(place(inFrame, "outside-segment")).toBe("frame.md:1:1");
  const sheet = reading({ "handouts/sheet.md": "# A sheet\n\nOne thing. [^who]\n\n### Deep\n" });
  expect(place(sheet, "heading-level")).toBe("handouts/sheet.md:5:1");
});

/** The line of the second session that the first finding of `rule` points at, after a change. */
function pointedAt(rule: string, change: (text: string) => string): string | undefined {
  const text = change(smallFolder["02-going-on.md"] ?? "");
  const { findings } = reading({ "02-going-on.md": text });
  const found = findings.find((one) => one.rule === rule);
  return found && text.split("\n")[found.at.line - 1]?.slice(found.at.column - 1);
}

test("what is wrong with the length of a session is told at its minutes, or at its title where it has none", () => {
  const longer = swap("(15 min) {.discussion floor=5", "(16 min) {.discussion floor=5");
  const silent = swap("minutes: 60\nhome", "home");
  expect(pointedAt("minutes-sum", longer)).toBe("minutes: 60");
  expect(pointedAt("minutes-sum", (text) => silent(longer(text)))).toBe("title: Going on");
  const tight = swap("floor=5 cut=1}", "floor=14 cut=1}");
  expect(pointedAt("no-slack", tight)).toBe("minutes: 60");
  const short = swap("minutes: 60", "minutes: { all: 60, short: 30 }");
  expect(pointedAt("short-unreachable", short)).toBe("minutes: { all: 60, short: 30 }");
});

test("what one part of a session is most to blame for is told at its heading", () => {
  const two = "## Why (10 min) {.input}\n\n## How (11 min) {.input}\n\n## Talking (15 min)";
  expect(pointedAt("inputs-heavy", swap("## Talking (15 min)", two))).toBe("## How (11 min) {.input}");
  const core = swap("(15 min) {.discussion", "(60 min) {.discussion .core");
  expect(pointedAt("core-long", core)).toBe("## Talking (60 min) {.discussion .core floor=5 cut=1}");
  const spoken = swap("> [!ASK]", `> ${"word ".repeat(3400)}\n\n> [!ASK]`);
  expect(pointedAt("words-heavy", spoken)).toBe("## Talking (15 min) {.discussion floor=5 cut=1}");
  const long = (text: string) =>
    swap(
      "## Goal setting\n",
      "## Rest (10 min) {.break}\n\n## Goal setting (74 min)\n",
    )(swap("minutes: 60", "minutes: 125")(text));
  expect(pointedAt("break-second", long)).toBe("## Goal setting (74 min)");
});

test("what a session lacks is told at its title, and its safety lines at its welcome", () => {
  expect(pointedAt("check-in-missing", swap("## Check-in\n", "## Check-in {.discussion}\n"))).toBe(
    "title: Going on",
  );
  expect(pointedAt("frame-segment-missing", swap("## Check-out\n", ""))).toBe("title: Going on");
  const silent = reading({ "frame.md": swap("> [!SAFETY] every-meeting\n", "") });
  expect(place(silent, "safety-missing")).toBe("02-going-on.md:10:1");
});
