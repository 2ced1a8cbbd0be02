/** What is wrong with front matter is said in our words, where it begins, and once. */
import { parseDocument } from "yaml";
import { expect, test } from "vitest";
import { yamlFaults, yamlFaultsOf } from "#app/domain/curriculum/format/heads/yaml-faults.ts";
import { sentenceOf } from "#app/words/findings.ts";
import { languages } from "#app/words/language.ts";

const told = (text: string) =>
  yamlFaultsOf(parseDocument(text, { schema: "core", uniqueKeys: true })).map(
    ({ fault, offset }) => `${fault} ${offset}`,
  );

test("what authors mistype is told by what they forgot, at the place where it begins", () => {
  for (const [text, ...faults] of [
    ['a: "x\nb: 2\n', "quote-open 3"],
    ["a: 'x\nb: 2\n", "quote-open 3"],
    ['a: "x" y\n', "after-quote 7"],
    ["a: [1, 2\nb: 3\n", "bracket-open 3"],
    ["a: {x: 1\nb: 3\n", "bracket-open 3"],
    ["a: [1 2, , 3]\n", "in-brackets 9"],
    ["a: [b: c: d]\n", "in-brackets 7"],
    ["a: ]\n", "in-brackets 3"],
    ["a: b: c\n", "colon 3"],
    ["a: 1\nbcd\ne: 2\n", "no-colon 5"],
    ["\ta: 1\nb: 2\n", "tab 0"],
    ["a:\n  b: 1\n c: 2\n", "indent 10"],
    ["a: @x\n", "first-sign 3"],
    ["a: `x`\n", "first-sign 3"],
    ['a: "\\q"\n', "backslash 4"],
    ["a: !x y\n", "tag 3"],
    ["a: 1\n---\nb: 2\n", "other 5"],
    ["a: 1\nb: 2\n"],
    ["a: 1\na: 2\n"],
  ] as const)
    expect(told(text), text).toEqual(faults);
});

test("each fault has a sentence of its own in both languages, and none speaks like a parser", () => {
  const at = { file: "curriculum.md", line: 1, column: 1 };
  for (const language of languages) {
    const sentences = yamlFaults.map((fault) => {
      const finding = { rule: "yaml-unreadable", severity: "error" as const, at, facts: { fault } };
      return Object.values(sentenceOf(finding, language)).join(" ");
    });
    expect(new Set(sentences).size).toBe(yamlFaults.length);
    expect(sentences.join(" ")).not.toMatch(/scalar|mapping|flow|token|undefined/i);
  }
});

test("a finding that an older version kept is still told", () => {
  const at = { file: "curriculum.md", line: 1, column: 1 };
  const old = { rule: "yaml-unreadable", severity: "error" as const, at, facts: { reason: "Missing" } };
  expect(sentenceOf(old, "en").why).toBe("The front matter cannot be read here.");
});
