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
