/** Segment headings: minutes, kinds, ids, flags and keys, and what is said when they are not right. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  readSegmentHeading,
  type SegmentHeading,
} from "#app/domain/curriculum/format/heads/segment-heading.ts";
import { slug } from "#app/domain/curriculum/slug.ts";
import { facts, place, reading, rules, segmentOf, swap, withTalk } from "./small-folder.ts";

const at = { file: "x.md", line: 1, column: 1 };

function read(text: string): { heading: SegmentHeading; told: string[] } {
  const told: string[] = [];
  const heading = readSegmentHeading(text, at, (finding) => told.push(finding.rule));
  return { heading, told };
}

test("a heading says title, minutes, kind, id, flags and keys", () => {
  const { heading, told } = read(
    'Three piles (14 min, online 16, phone 0) {.exercise .core #piles floor=8 lead="A and B" cut=2 needs=a,#b}',
  );
  expect(told).toEqual([]);
  expect(heading).toEqual({
    title: "Three piles",
    at,
    minutes: { all: 14, in: { online: 16, phone: 0 } },
    kind: "exercise",
    id: "piles",
    flags: ["core"],
    keys: { floor: 8, lead: "A and B", cut: 2, needs: ["a", "b"] },
  });
});

test("no-break spaces and the French mn are minutes too", () => {
  for (const text of [
    "Pause (8\u00a0min)",
    "Pause (8\u202fmn)",
    "Pause\u00a0(8min)",
    "Pause (8 mn, online 9 mn)",
  ]) {
    expect(read(text).heading.minutes?.all, text).toBe(8);
    expect(read(text).heading.title, text).toBe("Pause");
  }
});

test("the last parenthesis that says minutes counts, others belong to the title", () => {
  expect(read("Words (old) (2 min) (5 min) (new)").heading).toMatchObject({
    title: "Words (old) (2 min) (new)",
    minutes: { all: 5 },
  });
});

test("seconds and minutes are understood by their unit, and a bare number by its key", () => {
  expect(read("A {each=1m wait=20 turns=4m floor=8m max=600s size=2 max-ideas=15}").heading.keys).toEqual({
    each: 60,
    wait: 20,
    turns: 4,
    floor: 8,
    max: 10,
    size: 2,
    "max-ideas": 15,
  });
});

test("a slip in a heading is told, with what was probably meant", () => {
  const cases: [string, string][] = [
    ["A (7.5 min) {.input}", "minutes-unreadable"],
    ["A (14 minutes) {.input}", "minutes-unreadable"],
    ["A (0 min) {.input}", "minutes-zero"],
    ["A (5 min, online about 6) {.input}", "minutes-unreadable"],
    ["A (5 min, on-line 6) {.input}", "variant-unknown"],
    ["A (5 min) {.inputs}", "kind-unknown"],
    ["A (5 min) {.input .story}", "kind-twice"],
    ["A (5 min) {.input", "attributes-unreadable"],
    ["A (5 min) {.input floor = 3}", "attributes-unreadable"],
    ["A (5 min) {.input flor=3}", "attribute-unknown"],
    ["A (5 min) {.input floor=3 floor=4}", "attribute-twice"],
    ["A (5 min) {.input floor=-3}", "attribute-value"],
    ["A (5 min) {.input floor=90s}", "attribute-value"],
    ["A (5 min) {.input cut=0}", "attribute-value"],
    ["A (5 min) {.input only=zoom}", "attribute-value"],
    ["A (5 min) {.input voices=everyone each=5}", "attribute-value"],
    ["A (5 min) {.input #Big_One}", "attribute-value"],
    ["A (5 min) {.input #a #b}", "attribute-twice"],
  ];
  for (const [text, rule] of cases) expect(read(text).told, text).toEqual([rule]);
  const slip = withTalk("## Talking (15 min) {.discusion floor=5 cut=1}");
  expect(facts(slip, "kind-unknown")).toEqual({ found: "discusion", suggestion: "discussion" });
  expect(place(slip, "kind-unknown")).toBe("02-going-on.md:16:1");
});

test("whatever stands in a heading, reading it never throws and is always the same", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."(){}.#=\"' a1,5min{onlie}"), maxLength: 80 }),
      (text) => {
        expect(read(text)).toEqual(read(text));
      },
    ),
  );
});

test("a slug has no accents, opens ligatures, and is empty where nothing is left", () => {
  expect(slug("L’Écœurement, à nous !")).toBe("l-ecoeurement-a-nous");
  expect(slug("Ça va ?")).toBe("ca-va");
  expect(slug("?!")).toBe("");
  expect(rules(withTalk("## ?! (15 min) {.discussion floor=5 cut=1}"))).toContain("heading-empty");
});

test("a segment needs a kind and minutes from somewhere", () => {
  expect(rules(withTalk("## Something"))).toEqual(
    expect.arrayContaining(["kind-missing", "minutes-missing"]),
  );
  expect(rules(withTalk("## Something {.discussion}"))).toContain("minutes-missing");
});

test("a heading made by a line below it, or a title in the middle, is not a segment", () => {
  expect(rules(withTalk("Talking (15 min) {.discussion}\n------"))).toContain("heading-underlined");
  expect(rules(withTalk("# Talking"))).toContain("heading-level");
  expect(rules(withTalk("## Talking (15 min) {.discussion floor=5 cut=1}\n\n#### Deep"))).toEqual([
    "heading-level",
  ]);
});

test("text before the first segment would be lost and is told; a title is welcome", () => {
  const said = reading({ "03-ending.md": swap("## Welcome", "> Hello.\n\n## Welcome") });
  expect(rules(said)).toEqual(["outside-segment"]);
  expect(reading({ "03-ending.md": swap("## Welcome", "# Ending\n\n## Welcome") }).findings).toEqual([]);
});

test("a round takes its voices from the curriculum unless it says otherwise", () => {
  const all = withTalk("## Talking (15 min) {.discussion floor=5 cut=1 each=45s .pass}");
  expect(segmentOf(all, "talking").round).toEqual({
    each: 45,
    voices: "all",
    order: "volunteer",
    pass: true,
  });
  const some = withTalk(
    "## Talking (15 min) {.discussion floor=5 cut=1 each=45s voices=participants order=fair}",
  );
  expect(segmentOf(some, "talking").round).toEqual({
    each: 45,
    voices: "participants",
    order: "fair",
    pass: false,
  });
  expect(
    facts(withTalk("## Talking (15 min) {.discussion floor=5 cut=1 order=fair}"), "attribute-alone"),
  ).toEqual({
    key: "order",
    needs: "each",
  });
});

test("minutes for a variant in which the session is never held are told", () => {
  const read = withTalk("## Talking (15 min, phone 20) {.discussion floor=5 cut=1}");
  expect(facts(read, "variant-not-offered")).toEqual({ variant: "phone" });
  expect(read.plan).not.toBeNull();
});
