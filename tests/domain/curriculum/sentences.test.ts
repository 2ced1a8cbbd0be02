/** Every rule has its sentences in both languages; that none is missing the types say, that they read well these do. */
import { expect, test } from "vitest";
import { finding } from "#tests/support/finding.ts";
import { exampleOf, ruleIds } from "#app/domain/curriculum/findings/register.ts";
import { findings, sentenceOf } from "#app/words/findings.ts";

const at = { file: "x.md", line: 1, column: 1 };

test("a round that is too short shows its arithmetic in both languages", () => {
  const short = finding("round-short", at, { voices: 11, people: 9, each: 65, needed: 715, minutes: 10 });
  expect(sentenceOf(short, "en")).toEqual({
    why: "11\u00a0voices × 65 s = 11 min 55 s, more than the 10 min of this round (a full group is 9, with 2\u00a0facilitators).",
    hint: "Give it 12 min, or each=54s.",
  });
  expect(sentenceOf(short, "fr").why).toContain("11 voix × 65 s = 11 min 55 s");
});

test("a suggestion is made where there is one", () => {
  const near = finding("kind-unknown", at, { found: "inptu", suggestion: "input" });
  expect(sentenceOf(near, "en").why).toBe("There is no kind or flag “.inptu”. Did you mean “input”?");
  expect(sentenceOf(near, "fr").why).toBe(
    "Il n’y a pas de genre ni de marque «\u00a0.inptu\u00a0». Vouliez-vous dire «\u00a0input\u00a0»\u00a0?",
  );
  const far = finding("kind-unknown", at, { found: "x", suggestion: "" });
  expect(sentenceOf(far, "en").why).toBe("There is no kind or flag “.x”.");
});

test("a finding of a rule that is gone still says something", () => {
  const old = { rule: "constructor", severity: "error", at, facts: {} } as const;
  expect(sentenceOf(old, "fr")).toEqual({ why: "constructor", hint: "" });
});

test.each(["en", "fr"] as const)("every rule says something of the facts it declares: %s", (language) => {
  for (const rule of ruleIds) {
    const { why, hint } = sentenceOf(finding(rule, at, exampleOf(rule) as never), language);
    expect(why, rule).toMatch(/^\P{Ll}.*\p{Ll}{3}/u);
    expect(`${why} ${hint}`, rule).not.toMatch(/undefined|\[object/);
  }
});

test("both languages know the same rules", () => {
  expect(Object.keys(findings.fr).sort()).toEqual(Object.keys(findings.en).sort());
});
