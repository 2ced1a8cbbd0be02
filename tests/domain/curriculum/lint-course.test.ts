/** A course as a whole: where to next, the last look, what was never given, phases, and a group that repeats. */
import { expect, test } from "vitest";
import type { Reading } from "#app/domain/curriculum/format/read-curriculum.ts";
import { facts, place, reading, rules, smallFolder, swap } from "./small-folder.ts";

const head = (line: string) => swap("cut-order:", `${line}\ncut-order:`);

test("the last session tells where people can go from there", () => {
  const silent = reading({ "03-ending.md": swap(", and where we meet again.", ".") });
  expect(silent.findings.map((one) => [one.rule, one.severity, one.at])).toEqual([
    ["last-session-next", "warning", { file: "03-ending.md", line: 17, column: 1 }],
  ]);
  for (const words of [
    ". Other groups meet on Tuesdays.",
    ", for the weeks ahead.",
    ". Where will you turn when it is hard?",
  ])
    expect(reading({ "03-ending.md": swap(", and where we meet again.", words) }).findings, words).toEqual(
      [],
    );
  const french = (words: string) =>
    reading({
      "curriculum.md": swap("language: en", "language: fr"),
      "03-ending.md": swap("One thing that you gave me, and where we meet again.", words),
    });
  expect(rules(french("Une chose que vous m’avez donnée."))).toContain("last-session-next");
  for (const words of [
    "Où aller ensuite ?",
    "Nous nous reverrons en mai.",
    "Et pour les trois prochains mois ?",
  ])
    expect(rules(french(words)), words).not.toContain("last-session-next");
});

test("a single evening is no course, and a facilitators’ talk afterwards is for nobody else", () => {
  const alone = reading({ "02-going-on.md": null, "03-ending.md": null });
  expect(rules(alone)).not.toContain("last-session-next");
  const debrief = "\n## Among us (15 min) {.debrief}\n\nWhat comes next?\n";
  const among = reading({
    "03-ending.md": (text) => swap(", and where we meet again.", ".")(text) + debrief,
  });
  expect(rules(among)).toEqual(["last-session-next"]);
});

test("a farewell, a last look and a review are there in every format, or they are missing", () => {
  const online = reading({
    "03-ending.md": swap(
      "## Thanks (25 min) {.appreciation floor=15 cut=1}",
      "## Thanks (25 min) {.appreciation only=in-person floor=15 cut=1}\n\n## Talk (25 min) {.discussion only=online floor=15 cut=1}",
    ),
  });
  expect(facts(online, "last-session")).toEqual({ missing: "farewell" });
});

test("the last look at the shared goal is in the last session", () => {
  const early = reading({ "01-beginning.md": swap("{.shared-goal}", "{.shared-goal .final}") });
  expect(facts(early, "final-early")).toEqual({ last: "03-ending.md" });
  expect(place(early, "final-early")).toBe("01-beginning.md:20:1");
  expect(rules(early)).toEqual(["final-early"]);
  const last = reading({ "03-ending.md": swap("## Goal review\n", "## Goal review {.final}\n") });
  expect(last.findings).toEqual([]);
});

test("nobody is asked what they tried at home when there was nothing to try", () => {
  const asked = reading({ "02-going-on.md": swap("- What helps?", "- What have you tried at home?") });
  expect(facts(asked, "home-practice-never-given")).toEqual({ found: "tried at home" });
  expect(place(asked, "home-practice-never-given")).toBe("02-going-on.md:19:19");
  expect(rules(asked)).toEqual(["home-practice-never-given"]);
  const given = reading({ "03-ending.md": swap("> One thing that", "> You tried at home. One thing that") });
  expect(given.findings).toEqual([]);
  const french = reading({
    "curriculum.md": swap("language: en", "language: fr"),
    "02-going-on.md": swap("- What helps?", "- Qu’avez-vous essayé chez vous ?"),
  });
  expect(facts(french, "home-practice-never-given")).toEqual({ found: "essayé chez vous" });
  for (const words of ["- What helps at home?", "- What would you try between meetings?"])
    expect(reading({ "02-going-on.md": swap("- What helps?", words) }).findings, words).toEqual([]);
});

test("home practice that nobody looks at is told of where it is given", () => {
  const last = reading({
    "03-ending.md": swap("minutes: 60", "minutes: 60\nhome-practice: { minutes: 5, text: Rest. }"),
  });
  expect(place(last, "home-practice-forgotten")).toBe("03-ending.md:5:1");
});

test("phases name the sessions there are, each once and in their order, and leave none out", () => {
  const phased = (text: string) => reading({ "curriculum.md": head(`phases: ${text}`) });
  expect(phased("[{ title: A, sessions: [1] }, { title: B, sessions: [2, 3] }]").findings).toEqual([]);
  const told = (text: string) =>
    phased(text).findings.map((one) => [one.rule, one.facts["number"], one.facts["why"], one.at.column]);
  expect(told("[{ title: A, sessions: [1, 2, 3, 4] }]")).toEqual([["phase-session", 4, "unknown", 42]]);
  expect(told("[{ title: A, sessions: [1, 2] }, { title: B, sessions: [2, 3] }]")).toEqual([
    ["phase-session", 2, "twice", 65],
  ]);
  expect(told("[{ title: A, sessions: [1, 3] }, { title: B, sessions: [2] }]")).toEqual([
    ["phase-session", 2, "order", 65],
  ]);
  expect(told("[{ title: A, sessions: [1, 2, 3] }, { title: B, sessions: [] }]")).toEqual([
    ["phase-session", 0, "none", 57],
  ]);
  expect(told("[{ title: A, sessions: [1, 2] }]")).toEqual([["phase-missing", 3, undefined, 1]]);
});

test("a session zero need not be in a phase, and may be", () => {
  const zero = (smallFolder["01-beginning.md"] ?? "").replace("title: Beginning", "title: Before");
  const phased = (numbers: string) =>
    reading({
      "00-before.md": zero,
      "curriculum.md": head(`phases: [{ title: A, sessions: [${numbers}] }]`),
    });
  expect(rules(phased("1, 2, 3"))).toEqual([]);
  expect(rules(phased("0, 1, 2, 3"))).toEqual([]);
});

test("people may come in until a session there is; where one repeats, whenever it says", () => {
  const until = (meeting: number) => reading({ "curriculum.md": head(`entry: { until: ${meeting} }`) });
  expect(until(3).findings).toEqual([]);
  expect(until(4).findings.map((one) => [one.rule, one.severity])).toEqual([["entry-beyond", "warning"]]);
  expect(facts(until(4), "entry-beyond")).toEqual({ until: 4, sessions: 3 });
  expect(place(until(4), "entry-beyond")).toBe("curriculum.md:19:10");
});

test("a segment speaks of a method that the curriculum names, or of that of its shared goal", () => {
  const shared = reading({
    "01-beginning.md": swap("{.shared-goal}", '{.shared-goal method="shared:common"}'),
  });
  expect(shared.findings).toEqual([]);
  const other = reading({
    "01-beginning.md": swap("{.shared-goal}", '{.shared-goal method="shared:pooled"}'),
  });
  expect(other.findings.map((one) => [one.rule, one.severity])).toEqual([["method-unlisted", "warning"]]);
  expect(place(other, "method-unlisted")).toBe("01-beginning.md:20:36");
});

test("a method that the frame misspells is told of once, in the frame", () => {
  const frame = reading({ "frame.md": swap("method=action-plan", "method=action-pln") });
  const told = frame.findings.filter((one) => one.rule === "method-unlisted");
  expect(told).toHaveLength(1);
  expect(told[0]?.facts).toEqual({ found: "action-pln", suggestion: "action-plan" });
  expect(place(frame, "method-unlisted")).toBe("frame.md:20:41");
});

const evening = `---
title: Open evening
aim: Leave with one thing.
minutes: 60
home-practice: { minutes: 5, text: Notice one thing. }
without: [check-in, check-out]
---

## Welcome

> [!SAFETY] first-meeting

## Agreement (5 min) {.agreement}

> This is how we talk with each other.

## Names (10 min) {.intro-round each=60s}

> Your name here.

## Goal review

## Talking (10 min) {.discussion floor=0 .optional cut=1}

> What do we want to talk about?

## Goal setting

## Goodbye for today (10 min) {.closing}

> [!SAFETY] closing-check
`;

/** The small curriculum as an open weekly group: one evening, held again and again. */
function open(
  change: (text: string) => string = (text) => text,
  repeats = "{ session: open-evening }",
): Reading {
  return reading({
    "01-beginning.md": null,
    "02-going-on.md": null,
    "03-ending.md": null,
    "01-open-evening.md": change(evening),
    "curriculum.md": head(`repeats: ${repeats}`),
  });
}

test("a group that repeats one evening reviews at the next what it set at the last, and never says farewell", () => {
  expect(open().findings).toEqual([]);
  expect(rules(open((text) => text, "{ topics: [sleep] }"))).toEqual([]);
  expect(rules(open((text) => text, "{ session: 01-open-evening }"))).toEqual([]);
});

test("in a group that repeats, what is set at a meeting is still reviewed, and its goal touched, at each", () => {
  const forgotten = open((text) => text.replace("## Goal review\n", "## Talk (10 min) {.discussion}\n"));
  expect(forgotten.findings.map((one) => [one.rule, one.facts])).toEqual([
    ["shared-goal-untouched", { sessions: 3, limit: 2 }],
    ["home-practice-forgotten", { next: "01-open-evening.md" }],
    ["goal-never-reviewed", { next: "01-open-evening.md" }],
  ]);
  const never = open((text) => text.replace("## Goal setting\n", "## Talk (10 min) {.discussion}\n"));
  expect(rules(never)).toEqual(["goal-never-set"]);
});

test("each meeting of a group that repeats may be somebody’s first", () => {
  const closed = open((text) =>
    text.replace("{.agreement}", "{.discussion}").replace("{.intro-round each=60s}", "{.check-in each=60s}"),
  );
  expect(closed.findings.map((one) => one.facts)).toEqual([
    { missing: "agreement", which: "repeated" },
    { missing: "intro-round", which: "repeated" },
  ]);
  const every = open((text) => text.replace("> [!SAFETY] first-meeting\n", ""));
  expect(facts(every, "safety-missing")).toMatchObject({ name: "first-meeting" });
});

test("a course may end in a group that repeats: then its last session is no farewell either", () => {
  const read = reading({
    "03-ending.md": null,
    "03-open-evening.md": evening,
    "curriculum.md": head("repeats: { session: open-evening }"),
  });
  expect(read.findings).toEqual([]);
  const early = reading({
    "03-ending.md": null,
    "03-open-evening.md": evening.replace("## Goal review\n", "## Goal review {.final}\n"),
    "curriculum.md": head("repeats: { session: open-evening }"),
  });
  expect(facts(early, "final-early")).toEqual({ last: "" });
});

test("what repeats is a session that counts, and with several of them it is named", () => {
  const named = (repeats: string) => reading({ "curriculum.md": head(`repeats: ${repeats}`) });
  expect(facts(named("{ session: going-onn }"), "repeats-session")).toEqual({
    found: "going-onn",
    suggestion: "going-on",
    why: "unknown",
  });
  expect(place(named("{ session: nowhere }"), "repeats-session")).toBe("curriculum.md:19:21");
  expect(facts(named("{ topics: [sleep] }"), "repeats-session")).toMatchObject({ found: "", why: "unsaid" });
  expect(rules(named("{ session: nowhere }"))).toEqual(["repeats-session"]);
  const free = open((text) => text.replace("minutes: 60", "minutes: 60\ncounts: false"));
  expect(facts(free, "repeats-session")).toMatchObject({ why: "not-counted" });
});

test("a group that repeats may ask for more meetings than it has sessions, and not for more than all", () => {
  const asking = (rule: string) => {
    const { findings } = reading({
      "01-beginning.md": null,
      "02-going-on.md": null,
      "03-ending.md": null,
      "01-open-evening.md": evening,
      "curriculum.md": (text) =>
        head("repeats: { session: open-evening }")(text).replace(
          "{ at-least: 2/3, of: counted, must: [1] }",
          rule,
        ),
    });
    return rules({ findings });
  };
  expect(asking("{ at-least: 5 }")).toEqual([]);
  expect(asking("{ at-least: 1/2 }")).toEqual([]);
  expect(asking("{ at-least: 4/3 }")).toEqual(["completion-amount"]);
  expect(asking("{ at-least: 0 }")).toEqual(["completion-amount"]);
});

test("a completion rule is told of where it stands", () => {
  const rule = (text: string) =>
    reading({ "curriculum.md": swap("{ at-least: 2/3, of: counted, must: [1] }", text) });
  expect(place(rule("{ at-least: 2, must: [1, 9] }"), "completion-session")).toBe("curriculum.md:14:38");
  expect(place(rule("{ at-least: 4 }"), "completion-amount")).toBe("curriculum.md:14:15");
  expect(place(rule("{ at-least: 2, late-after: 60 }"), "completion-late")).toBe("curriculum.md:14:28");
  const two = rule("\n  - { name: a, at-least: 2/3 }\n  - { name: b, at-least: 5 }");
  expect(place(two, "completion-amount")).toBe("curriculum.md:16:16");
});
