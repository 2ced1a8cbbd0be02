/** How sessions are built and hang together, and the wording that none may go without. */
import { expect, test } from "vitest";
import { facts, place, reading, rules, smallFolder, swap, talk, withTalk } from "./small-folder.ts";

const TALK = "## Talking (15 min) {.discussion floor=5 cut=1";

test("an id stands once in a session", () => {
  expect(facts(withTalk(`${TALK} #check-in}`), "segment-id-twice")).toEqual({ id: "check-in" });
  expect(
    rules(
      withTalk(
        "## Talking (10 min) {.discussion floor=0 .optional cut=1}\n\n## Talking (5 min) {.discussion}",
      ),
    ),
  ).toEqual(["segment-id-twice"]);
});

test("a session that counts opens with a check-in and ends with a check-out, in every format", () => {
  const open = reading({ "02-going-on.md": swap("## Check-in\n", "## Check-in {.discussion}\n") });
  expect(facts(open, "check-in-missing")).toEqual({ variants: "in-person, online" });
  const online = reading({ "02-going-on.md": swap("## Check-out\n", "## Check-out (10 min, online 0)\n") });
  expect(facts(online, "check-out-missing")).toEqual({ variants: "online" });
  const free = reading({
    "02-going-on.md": (text) =>
      swap(
        "## Check-in\n",
        "## Check-in {.discussion}\n",
      )(text).replace("minutes: 60", "minutes: 60\ncounts: false"),
  });
  expect(rules(free)).not.toContain("check-in-missing");
});

test("the first session makes an agreement and lets people say who they are", () => {
  const silent = reading({
    "01-beginning.md": (text) =>
      text.replace("{.agreement}", "{.discussion}").replace(".intro-round", ".check-in"),
  });
  expect(silent.findings.map((one) => [one.rule, one.facts["missing"]])).toEqual([
    ["first-session", "agreement"],
    ["first-session", "intro-round"],
  ]);
});

test("the last session says goodbye and looks at the shared goal", () => {
  const abrupt = reading({
    "03-ending.md": (text) =>
      text
        .replace("{.appreciation", "{.discussion")
        .replace("## Goal review\n", "## Goal review {tally=own}\n"),
  });
  expect(abrupt.findings.map((one) => [one.rule, one.facts["missing"]])).toEqual([
    ["last-session", "farewell"],
    ["last-session", "shared-goal"],
  ]);
  const without = reading({
    "curriculum.md": swap("  shared: { pattern: common, text: One thing each. }\n", ""),
    "03-ending.md": swap("## Goal review\n", "## Goal review {tally=own}\n"),
  });
  expect(without.findings).toEqual([]);
});

test("what is set is reviewed, and what is reviewed was set", () => {
  const forgotten = reading({ "03-ending.md": swap("## Goal review\n", "## Goal review {.shared-goal}\n") });
  expect(facts(forgotten, "goal-never-reviewed")).toEqual({ next: "03-ending.md" });
  const late = reading({
    "03-ending.md": swap("## Thanks (25 min)", "## Goal setting\n\n## Thanks (15 min)"),
  });
  expect(facts(late, "goal-never-reviewed")).toEqual({ next: "" });
  const early = reading({
    "01-beginning.md": (text) =>
      text.replace("{.goal-setting", "{.discussion").replace("{.shared-goal}", "{.goal-review}"),
  });
  expect(early.findings.map((one) => [one.rule, one.severity])).toEqual([
    ["goal-review-first", "warning"],
    ["goal-never-set", "error"],
  ]);
});

test("home practice is looked at in the next session", () => {
  const forgotten = reading({
    "02-going-on.md": swap("## Goal setting\n", "## Goal setting {.discussion}\n"),
    "03-ending.md": swap("## Goal review\n", "## Goal review {.shared-goal}\n"),
  });
  expect(facts(forgotten, "home-practice-forgotten")).toEqual({ next: "03-ending.md" });
  const last = reading({
    "03-ending.md": swap("minutes: 60", "minutes: 60\nhome-practice: { minutes: 5, text: Rest. }"),
  });
  expect(facts(last, "home-practice-forgotten")).toEqual({ next: "" });
});

test("a shared goal is touched at least in every third session", () => {
  const quiet = (text: string) => text.replace("## Goal review\n", "## Goal review {tally=own}\n");
  const going = quiet(smallFolder["02-going-on.md"] ?? "");
  const folder = {
    "02-going-on.md": going,
    "03-ending.md": null,
    "03-on.md": going,
    "04-further.md": going,
    "05-ending.md": smallFolder["03-ending.md"] ?? "",
  };
  expect(facts(reading(folder), "shared-goal-untouched")).toEqual({ sessions: 3, limit: 2 });
  expect(place(reading(folder), "shared-goal-untouched")).toBe("04-further.md:2:1");
  expect(reading({ ...folder, "03-on.md": smallFolder["02-going-on.md"] ?? "" }).findings).toEqual([]);
});

test("what a segment needs came before it", () => {
  expect(withTalk(`${TALK} needs=names,goal-review}`).findings).toEqual([]);
  expect(facts(withTalk(`${TALK} needs=among-us}`), "needs-later")).toEqual({ found: "among-us" });
  expect(facts(withTalk(`${TALK} needs=thanks}`), "needs-later")).toEqual({ found: "thanks" });
  expect(facts(withTalk(`${TALK} needs=goal-revue}`), "needs-unknown")).toEqual({
    found: "goal-revue",
    suggestion: "goal-review",
  });
});

test("a long session has neither too many segments nor too few", () => {
  const parts = (count: number) =>
    Array.from({ length: count }, (_, n) => `## Part ${n} (5 min) {.discussion}`).join("\n\n");
  const long = (markdown: string) =>
    reading({ "02-going-on.md": talk(markdown).replace("minutes: 60", "minutes: 90") });
  expect(facts(long(parts(7)), "segments-many")).toEqual({ segments: 12, limit: 11 });
  expect(rules(long(parts(6)))).not.toContain("segments-many");
  expect(rules(long(""))).not.toContain("segments-few");
  const few = reading({
    "02-going-on.md": talk("").replace("minutes: 60", "minutes: 90").replace("## Welcome\n", ""),
  });
  expect(facts(few, "segments-few")).toEqual({ segments: 4, limit: 5 });
  expect(rules(withTalk(parts(9)))).not.toContain("segments-many");
});

test("safety lines are said in every session that counts, the long ones in the first", () => {
  const first = reading({ "01-beginning.md": swap("> [!SAFETY] first-meeting\n", "") });
  expect(facts(first, "safety-missing")).toEqual({ name: "first-meeting", variants: "in-person, online" });
  const second = reading({ "frame.md": swap("> [!SAFETY] every-meeting\n", "") });
  expect(second.findings.map((one) => [one.rule, one.at.file])).toEqual([
    ["safety-missing", "02-going-on.md"],
    ["safety-missing", "03-ending.md"],
  ]);
  const again = reading({ "frame.md": swap("> [!SAFETY] every-meeting", "> [!SAFETY] first-meeting") });
  expect(again.findings).toEqual([]);
});

test("nobody goes home without having been asked", () => {
  const silent = reading({ "frame.md": swap("> [!SAFETY] closing-check\n", "") });
  expect(silent.findings.map((one) => [one.rule, one.at.file, one.segment])).toEqual([
    ["safety-closing", "02-going-on.md", "check-out"],
    ["safety-closing", "03-ending.md", "check-out"],
  ]);
});

test("safety lines do not stand where they can be dropped", () => {
  const read = withTalk(`${TALK} .optional}\n\n> [!SAFETY] mandatory\n> No amounts.`);
  expect(facts(read, "safety-optional")).toEqual({ name: "mandatory" });
  expect(place(read, "safety-optional")).toBe("02-going-on.md:18:1");
});

test("a completion rule can be met, and not by everybody", () => {
  const rule = (text: string) =>
    reading({ "curriculum.md": swap("{ at-least: 2/3, of: counted, must: [1] }", text) });
  expect(facts(rule("{ at-least: 4 }"), "completion-amount")).toEqual({
    rule: "completion",
    found: "4",
    meetings: 3,
  });
  expect(rules(rule("{ at-least: 4/3 }"))).toEqual(["completion-amount"]);
  expect(rules(rule("{ at-least: 2/0 }"))).toEqual(["completion-amount"]);
  expect(rules(rule("{ at-least: 0 }"))).toEqual(["completion-amount"]);
  expect(rule("{ at-least: 0, must: [3] }").findings).toEqual([]);
  expect(facts(rule("{ at-least: 2, must: [9] }"), "completion-session")).toEqual({
    rule: "completion",
    number: 9,
    why: "unknown",
  });
  expect(facts(rule("{ at-least: 2, late-after: 60 }"), "completion-late")).toMatchObject({ late: 60 });
  const two = rule("[{ name: funder, at-least: 2/3 }, { name: certificate, at-least: 5 }]");
  expect(facts(two, "completion-amount")).toMatchObject({ rule: "certificate" });
});
