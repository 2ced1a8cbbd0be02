/** Checks that an author switches off: with a reason, not all of them, and never silently. */
import { expect, test } from "vitest";
import { isSwitchable, ruleIds, severityOf, type RuleId } from "#app/domain/curriculum/findings/register.ts";
import { declared as switches } from "#app/domain/curriculum/findings/switches.ts";
import { readReference } from "#app/server/curricula/reference-on-disk.server.ts";
import { findings, sentenceOf } from "#app/words/findings.ts";
import { facts, place, reading, rules, swap } from "./small-folder.ts";

const off = (line: string) => swap("format: 1", `format: 1\nchecks-off: ${line}`);
const late = swap("{.discussion floor=5 cut=1}", "{.discussion floor=6 cut=1}");
const short = swap("(15 min) {.discussion floor=5 cut=1}", "(14 min) {.discussion floor=4 cut=1}");

test("a check is switched off for all files at the head of curriculum.md, and its reason is kept", () => {
  const read = reading({
    "curriculum.md": off(`{ no-slack: "This evening has no fixed end." }`),
    "02-going-on.md": late,
  });
  expect(read.findings).toEqual([
    {
      rule: "switched-off",
      severity: "info",
      at: { file: "02-going-on.md", line: 5, column: 1 },
      facts: { off: "no-slack", reason: "This evening has no fixed end." },
    },
  ]);
  const [one] = read.findings;
  expect(one && sentenceOf(one, "en").why).toContain("it is switched off: This evening has no fixed end.");
});

test("a check is switched off for one session, and stays on in the others", () => {
  const switched = (text: string) =>
    late(text).replace("title: Going on", "title: Going on\nchecks-off: { no-slack: No fixed end. }");
  expect(rules(reading({ "02-going-on.md": switched }))).toEqual(["switched-off"]);
  const other = reading({
    "02-going-on.md": late,
    "03-ending.md": swap("title: Ending", "title: Ending\nchecks-off: { no-slack: No fixed end. }"),
  });
  expect(rules(other)).toEqual(["no-slack", "switch-unused"]);
});

test("the reason of a session goes before the reason of the curriculum", () => {
  const read = reading({
    "curriculum.md": off("{ no-slack: Everywhere. }"),
    "02-going-on.md": (text) =>
      late(text).replace("title: Going on", "title: Going on\nchecks-off: { no-slack: Here. }"),
  });
  expect(facts(read, "switched-off")).toMatchObject({ reason: "Here." });
});

test("an error that is switched off no longer keeps the curriculum back", () => {
  expect(reading({ "02-going-on.md": short }).plan).toBeNull();
  const read = reading({
    "curriculum.md": off("{ minutes-sum: One minute is for the stairs. }"),
    "02-going-on.md": short,
  });
  expect(rules(read)).toEqual(["switched-off"]);
  expect(read.plan).not.toBeNull();
});

test("a slip in the name is told with what was meant", () => {
  const read = reading({ "curriculum.md": off("{ no-slak: Because. }"), "02-going-on.md": late });
  expect(facts(read, "switch-unknown")).toEqual({ found: "no-slak", suggestion: "no-slack" });
  expect(place(read, "switch-unknown")).toBe("curriculum.md:3:15");
  expect(rules(read)).toContain("no-slack");
});

test("without a reason a check stays on", () => {
  for (const reason of ['""', '"  "', "", "~", "[]", "true"]) {
    const read = reading({ "curriculum.md": off(`{ no-slack: ${reason} }`), "02-going-on.md": late });
    expect(rules(read), reason).toEqual(["no-slack", "switch-reasonless"]);
  }
  expect(rules(reading({ "curriculum.md": off("[no-slack]") }))).toEqual(["value-type"]);
});

test("a sign or a syllable is no reason, whatever the language; a few words are", () => {
  const switched = (reason: string) =>
    reading({ "curriculum.md": off(`{ no-slack: "${reason}" }`), "02-going-on.md": late });
  for (const reason of ["x", "-", "…", "ok", "non", "123456", "👋👋👋👋"]) {
    expect(rules(switched(reason)), reason).toEqual(["no-slack", "switch-reasonless"]);
    expect(facts(switched(reason), "switch-reasonless")).toEqual({ off: "no-slack", found: reason });
  }
  for (const reason of ["No end.", "Pas de fin.", "終わりがない"])
    expect(rules(switched(reason)), reason).toEqual(["switched-off"]);
});

test("a check that is switched off without need is told of where its switch stands", () => {
  const idle = reading({ "curriculum.md": off("{ no-slack: No fixed end. }") });
  expect(idle.findings.map((one) => [one.rule, one.severity, one.facts])).toEqual([
    ["switch-unused", "info", { off: "no-slack" }],
  ]);
  expect(place(idle, "switch-unused")).toBe("curriculum.md:3:15");
  const inSession = reading({
    "02-going-on.md": swap("title: Going on", "title: Going on\nchecks-off:\n  no-slack: No fixed end."),
  });
  expect(place(inSession, "switch-unused")).toBe("02-going-on.md:4:3");
  const broken = reading({ "curriculum.md": off("{ no-slack: No fixed end. }"), "02-going-on.md": short });
  expect(rules(broken)).toEqual(["minutes-sum"]);
});

test("what keeps people safe, and what the text cannot be read without, stays on", () => {
  const silent = swap("> [!SAFETY] every-meeting\n", "");
  const read = reading({
    "curriculum.md": off("{ safety-missing: We know it by heart. }"),
    "frame.md": silent,
  });
  expect(facts(read, "switch-locked")).toEqual({ off: "safety-missing" });
  expect(read.plan).toBeNull();
  for (const rule of [
    "quote-continued",
    "callout-inside",
    "raw-html",
    "safety-optional",
    "segment-id-twice",
    "switched-off",
  ])
    expect(rules(reading({ "curriculum.md": off(`{ ${rule}: Because. }`) })), rule).toEqual([
      "switch-locked",
    ]);
});

test("what is only worth a thought can always be switched off, and of what keeps a text from being read nothing", () => {
  const ofSwitches = Object.keys(switches.rules);
  const mild = ruleIds.filter((rule) => severityOf(rule) !== "error" && !ofSwitches.includes(rule));
  expect(mild.length).toBeGreaterThan(30);
  for (const rule of mild) expect(isSwitchable(rule), rule).toBe(true);
  for (const rule of ofSwitches) expect(isSwitchable(rule as RuleId), rule).toBe(false);
  const { families } = readReference("en");
  const ofReading = families.filter(({ path }) => /checks\/(?:files|headings|texts)\.md/.test(path));
  const read = ofReading.flatMap(({ paragraphs }) => paragraphs.map(({ rule }) => rule as RuleId));
  expect(read.length).toBeGreaterThan(60);
  for (const rule of read) expect(isSwitchable(rule), rule).toBe(severityOf(rule) !== "error");
});

test("every rule has its sentences, and no sentence is left of a rule that is gone", () => {
  expect([...ruleIds].sort()).toEqual(Object.keys(findings.en).sort());
});
