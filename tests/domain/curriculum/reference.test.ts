/** The authors' reference says what the code knows, and its small example works. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readApprovedWording } from "#app/domain/curriculum/approved-wording.ts";
import { readCurriculum } from "#app/domain/curriculum/read-curriculum.ts";
import { ruleIds } from "#app/domain/curriculum/rules.ts";
import { parts, strayMarkers, withReference } from "#app/words/reference.ts";

const page = readFileSync("curricula/README.md", "utf8");

test("the reference is in step with the code (npm run curricula:reference brings it there)", () => {
  expect(withReference(page)).toBe(page);
});

test("making it twice changes nothing, and what people wrote between the made parts stays", () => {
  const stale = page.replace("the heart of the session: it is not skipped", "something old");
  expect(withReference(stale)).toBe(page);
  const own = page.replace("## A small example that works", "## Our own words");
  expect(withReference(own)).toBe(own);
});

test("a page without a place for a part is refused", () => {
  expect(() => withReference(page.replace("<!-- made: kinds -->", ""))).toThrow('no place for "kinds"');
});

test("every check is in the reference once, with how to mend it", () => {
  const checks = parts.checks();
  for (const rule of ruleIds) expect(checks.split(`- \`${rule}\` (`), rule).toHaveLength(2);
  for (const line of checks.split("\n").filter((one) => one.startsWith("- ")))
    expect(line, line).toMatch(/\)\. \p{Lu}.+[.!?)] \*To mend it:\* \S.+[.!?]$/u);
});

test("every marker that the parser knows is in the reference, and no other", () => {
  expect(strayMarkers()).toEqual([]);
});

test("the example at the top of the reference is a curriculum in which nothing is wrong", () => {
  const [head = "", session = ""] = [...page.matchAll(/```markdown\n(---\n[^]*?)```/g)].map(
    (match) => match[1],
  );
  const approved = readApprovedWording(readFileSync("curricula/safety.md", "utf8"));
  const files = [
    { path: "curriculum.md", text: head },
    { path: "01-a-first-evening.md", text: session },
  ];
  const { plan, findings } = readCurriculum(files, { approved });
  expect(findings).toEqual([]);
  expect(plan?.sessions).toHaveLength(1);
});
