/**
 * What people who lead such groups asked of the check, in its 56 points (docs/requirements/programmes.md), and the rules
 * that answer each. A point that no rule of a curriculum can answer says where it is judged instead.
 */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ruleIds } from "#app/domain/curriculum/findings/register.ts";
import { requirementPages, requirementsIn } from "#tests/support/requirements.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const points = requirementPages(root)
  .filter(({ page }) => page === "programmes.md")
  .flatMap(requirementsIn);

test("each of the 56 points has its rules, and only one is judged elsewhere", () => {
  expect(points.map(({ id }) => id)).toEqual(
    Array.from({ length: 56 }, (_, n) => `L${String(n + 1).padStart(2, "0")}`),
  );
  expect(points.filter(({ state }) => state !== "checked").map(({ id }) => id)).toEqual(["L28"]);
  for (const { checks } of points) for (const rule of checks) expect(ruleIds).toContain(rule);
});

test("the points are answered by 100 rules between them; a rule may go beyond what was asked", () => {
  expect(new Set(points.flatMap(({ checks }) => checks)).size).toBe(100);
});
