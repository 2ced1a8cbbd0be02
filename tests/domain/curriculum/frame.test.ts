/** What a session takes from the frame, and what it keeps for itself. */
import { expect, test } from "vitest";
import type { Block } from "#app/domain/curriculum/plan.ts";
import { facts, reading, rules, segmentOf, sessionOf, swap, withTalk } from "./small-folder.ts";

const kinds = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === "safety" ? b.name : b.kind));

test("the small curriculum has nothing wrong with it", () => {
  const { findings, plan } = reading();
  expect(findings).toEqual([]);
  expect(plan?.sessions.map((session) => session.id)).toEqual(["beginning", "going-on", "ending"]);
});

test("a heading alone takes minutes, kind, keys and body from the frame", () => {
  const segment = segmentOf(reading(), "check-in");
  expect(segment).toMatchObject({ kind: "check-in", minutes: 10, floor: 8, lead: "B", frame: "check-in" });
  expect(segment.round).toMatchObject({ each: 60, pass: true });
  expect(kinds(segment.blocks)).toEqual(["say", "show"]);
  expect(segment.at).toMatchObject({ file: "02-going-on.md" });
  expect(segment.blocks[0]?.at).toMatchObject({ file: "frame.md" });
});

test("what a session says itself wins, one by one", () => {
  const read = reading({
    "02-going-on.md": swap("## Check-in\n", "## Check-in (10 min, online 9) {floor=9}\n"),
  });
  expect(segmentOf(read, "check-in")).toMatchObject({
    minutes: 10,
    minutesIn: { online: 9 },
    floor: 9,
    lead: "B",
  });
  expect(segmentOf(read, "check-in").kind).toBe("check-in");
});

test("a heading in other words is matched by its id", () => {
  const read = reading({ "02-going-on.md": swap("## Check-in\n", "## How we arrive {#check-in}\n") });
  expect(segmentOf(read, "check-in")).toMatchObject({
    title: "How we arrive",
    frame: "check-in",
    minutes: 10,
  });
  expect(read.findings).toEqual([]);
});

test("safety lines and checkpoints are added after the frame's body", () => {
  const read = reading({
    "02-going-on.md": swap(
      "## Check-in\n",
      "## Check-in\n\n> [!SAFETY] mandatory\n> No amounts.\n\n- [ ] Said\n",
    ),
  });
  expect(kinds(segmentOf(read, "check-in").blocks)).toEqual(["say", "show", "mandatory", "checkpoint"]);
});

test("any other body takes the place of the frame's, but its safety lines stay", () => {
  const read = reading({
    "02-going-on.md": swap("## Welcome\n", "## Welcome\n\n> Good to see you again.\n"),
  });
  expect(kinds(segmentOf(read, "welcome").blocks)).toEqual(["every-meeting", "say"]);
});

test("the words of the first meeting stand for those of every meeting", () => {
  expect(kinds(segmentOf(reading(), "welcome", 1).blocks)).toEqual(["say", "checkpoint", "first-meeting"]);
  const own = reading({
    "01-beginning.md": swap("> [!SAFETY] first-meeting", "> [!SAFETY] first-meeting\n\n> Hello."),
  });
  expect(kinds(segmentOf(own, "welcome", 1).blocks)).toEqual(["first-meeting", "say"]);
});

test("a heading that is nearly one of the frame is a slip, unless it has an id of its own", () => {
  const slip = reading({ "02-going-on.md": swap("## Check-in\n", "## Chek-in\n") });
  expect(facts(slip, "heading-near-frame")).toEqual({ found: "Chek-in", suggestion: "Check-in" });
  const meant = withTalk("## Welcomes (15 min) {.discussion #greetings floor=5 cut=1}");
  expect(meant.findings).toEqual([]);
});

test("a second use of the same segment carries its own id", () => {
  const twice = "## Check-in\n\n## Talking (5 min) {.discussion}\n\n## Check-in";
  expect(rules(withTalk(twice))).toContain("segment-id-twice");
  const named = withTalk("## Talking (5 min) {.discussion}\n\n## Check-in {#second-round floor=5 cut=1}");
  expect(segmentOf(named, "second-round")).toMatchObject({ frame: "check-in", minutes: 10 });
  expect(rules(named)).not.toContain("segment-id-twice");
});

test("a segment marked every is in each session that counts, unless it is dropped on purpose", () => {
  const missing = reading({
    "01-beginning.md": swap("without: [check-in, check-out]", "without: [check-in]"),
  });
  expect(facts(missing, "frame-segment-missing")).toEqual({ segment: "check-out" });
  const uncounted = reading({
    "01-beginning.md": swap("without: [check-in, check-out]", "counts: false"),
  });
  expect(rules(uncounted)).not.toContain("frame-segment-missing");
  const slip = reading({
    "01-beginning.md": swap("[check-in, check-out]", "[check-in, check-out, goal-revew]"),
  });
  expect(facts(slip, "without-unknown")).toEqual({ found: "goal-revew", suggestion: "goal-review" });
  const both = reading({ "03-ending.md": swap("minutes: 60", "minutes: 60\nwithout: [check-in]") });
  expect(facts(both, "without-present")).toEqual({ segment: "check-in" });
});

test("checkpoints have ids of their segment, in order", () => {
  const read = withTalk(
    "## Talking (15 min) {.discussion floor=5 cut=1}\n\n- [ ] One\n- [x] **Two**\n\nText\n\n- [ ] Three",
  );
  expect(segmentOf(read, "talking").blocks).toMatchObject([
    { kind: "checkpoint", id: "talking.1", markdown: "One" },
    { kind: "checkpoint", id: "talking.2", markdown: "**Two**" },
    { kind: "text", markdown: "Text" },
    { kind: "checkpoint", id: "talking.3", markdown: "Three" },
  ]);
});

test("a curriculum without a frame, and a session zero that does not count, are fine", () => {
  const zero = `---\ntitle: Trying the sound\naim: Hear each other.\nminutes: 20\n---\n\n## Sound (20 min) {.admin floor=5 cut=1}\n`;
  const read = reading({ "00-sound.md": zero });
  expect(read.findings).toEqual([]);
  expect(sessionOf(read, 0)).toMatchObject({ counts: false, neutralTitle: "Session 0" });
  expect(rules(reading({ "frame.md": null }))).toContain("kind-missing");
});
