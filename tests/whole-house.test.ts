/**
 * What can only be said of the house as a whole: nothing in it is there for tests alone, no two files need each other to
 * begin, and what plans and leads groups does not carry the check of programmes with it. As in house.test.ts, each rule
 * also has to bite on a small house that breaks it.
 */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sourceOf, sourcesOfTheHouse } from "#tests/support/house-rules/sources.ts";
import { reachedFrom, usedByTestsAlone, valueCircles } from "#tests/support/house-rules/whole.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const house = sourcesOfTheHouse(root);
const small = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => sourceOf(path, text));

/** Rules that wait for the page that asks them, since when, and for which one. */
const waiting: Record<string, string> = {
  "app/domain/curriculum/format/texts/cached-pages.ts: cachingPages":
    "2026-11-30: the editor beside its preview (A3)",
  "app/domain/curriculum/findings/register.ts: exampleOf":
    "2026-11-30: declared with each rule, so that every sentence is tried",
  "db/kit/open-postgres.server.ts: openPostgres": "2026-11-30: the product on several nodes (O3)",
  "app/domain/groups/attendance.ts: minutesPresent": "2026-11-30: the evening's figures (T1)",
  "app/domain/groups/attendance.ts: minutesLate": "2026-11-30: completion by minutes (T4)",
  "app/domain/groups/completion.ts: completion": "2026-11-30: who has completed (T4)",
  "app/domain/groups/completion.ts: isLastChance": "2026-11-30: the forecast (T5)",
  "app/domain/meetings/goals.ts: shownTotal": "2026-11-30: the last look at a shared goal (G3)",
  "app/domain/meetings/goals.ts: pooledTrend": "2026-11-30: the picture of a shared goal (G7)",
  "app/domain/meetings/goals.ts: shownTemperature": "2026-11-30: the look at a promise (G3)",
  "app/words/consents.ts: consentsOf": "2026-11-30: what somebody agreed to, in its wording (E6)",
  "db/meetings/marks.server.ts: markChangesOf": "2026-11-30: every change of a mark (T9)",
};

test("nothing that the house offers is used by tests alone, but what waits by name", () => {
  expect(usedByTestsAlone(house).sort()).toEqual(Object.keys(waiting).sort());
});

test("a rule that only its test asks is found; one that its own file, a page or a namespace uses is not", () => {
  const alone = small({
    "app/domain/a.ts": "export const asked = 1; export const own = 2; const two = own; export { two };",
    "app/domain/b.ts": "export const byName = 1; export const bySpace = 2; export const lost = 3;",
    "app/routes/c.tsx":
      'import { byName } from "../domain/b.ts"; import * as b from "#app/domain/b.ts"; byName + b.bySpace;',
    "tests/a.test.ts": 'import { asked } from "#app/domain/a.ts"; asked;',
  });
  expect(usedByTestsAlone(alone)).toEqual(["app/domain/a.ts: asked", "app/domain/b.ts: lost"]);
});

test("no files need each other's values before either can begin", () => {
  expect(valueCircles(house)).toEqual([]);
  const circle = small({
    "app/domain/a.ts": 'import { b } from "./b.ts"; export const a = b;',
    "app/domain/b.ts": 'import { c } from "./c.ts"; export const b = c;',
    "app/domain/c.ts": 'import { a } from "./a.ts"; import type { D } from "./d.ts"; export const c = a;',
    "app/domain/d.ts": 'import { c } from "./c.ts"; export type D = typeof c;',
  });
  expect(valueCircles(circle)).toEqual(["app/domain/a.ts → app/domain/b.ts → app/domain/c.ts"]);
});

test("what plans, leads and shows groups does not carry the check of programmes with it", () => {
  const pages = house
    .map(({ path }) => path)
    .filter((path) => /^app\/routes\/(cycles|meetings|me|front|feeds)\//.test(path));
  expect(pages.length).toBeGreaterThan(0);
  const checks = (path: string) => path.startsWith("app/domain/curriculum/checks/");
  expect(pages.filter((path) => [...reachedFrom(house, path)].some(checks))).toEqual([]);
  expect(reachedFrom(house, "app/domain/curriculum/checks/course/threads.ts")).toContain(
    "app/domain/curriculum/sessions.ts",
  );
});
