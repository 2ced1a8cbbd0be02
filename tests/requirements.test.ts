/** What was promised, what can go wrong and what did: each has one line in docs/requirements, and tests name it by its id. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sourceOf, sourcesOfTheHouse } from "#tests/support/house-rules/sources.ts";
import * as requirements from "#tests/support/requirements.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const app = sourcesOfTheHouse(root);
const pages = requirements.requirementPages(root);
const listed = pages.flatMap(requirements.requirementsIn);

/** A small list of its own, to see that the rules bite. */
const small = requirements.requirementsIn({
  page: "dangers.md",
  text: "- **D1** held. A seat is given twice.\n- **D2** open. A clock jumps.\n- **D3** held. A disk is full.",
});
const carried = (text: string) => requirements.carriedIn(sourceOf("tests/db/places.test.ts", text));

test("every list is there, and every line has an id of its own and says whether it is held", () => {
  expect(pages.map(({ page }) => page)).toEqual([
    "dangers.md",
    "faults.md",
    "notes.md",
    "programmes.md",
    "promises.md",
  ]);
  for (const { page } of pages)
    expect(listed.filter((one) => one.page === page).length, page).toBeGreaterThan(5);
  expect(requirements.listFaults(listed)).toEqual([]);
});

test("an id that is there twice, is none, or comes without its word is told", () => {
  const faults = (text: string) =>
    requirements.listFaults(requirements.requirementsIn({ page: "dangers.md", text }));
  expect(faults("- **D1** held. One.\n- **D1** open. Two.")).toEqual(["dangers.md: D1 is there twice"]);
  expect(faults("- **D1** One.")).toEqual(["dangers.md: D1 is neither held nor open"]);
  expect(faults("- **d1** held. One.")).toEqual([`dangers.md: "d1" is no id`]);
  expect(faults("- **D1**: held.")).not.toEqual([]);
  expect(faults("- **D1** held. One.")).toEqual([]);
});

test("tests name only what a list has; what is held has a test, and what is open has none", () => {
  expect(requirements.disagreements(listed, app.flatMap(requirements.carriedIn))).toEqual([]);
});

test("a test without a list, a list without a test, and an open line that is held after all are told", () => {
  const told = (text: string) => requirements.disagreements(small, carried(text));
  const both = `/** A disk that is full [D3]. */\n`;
  expect(told(`${both}eachStore("a seat is given once [D1]", async () => {});`)).toEqual([]);
  expect(told("/** Ids are in [D1\n * D3]. */")).toEqual([]);
  expect(told(`${both}test(\`a \${seat} is given once [D1 D4]\`, () => {});`)).toEqual([
    "tests/db/places.test.ts:2 names D4, which no list has",
  ]);
  expect(told(`test.each(seats)("a seat is given once [D1]", () => {});`)).toEqual(["no test carries D3"]);
  expect(told(`${both}test("a clock [D1 D2]", () => {});`)).toEqual([
    "tests/db/places.test.ts:2 carries D2, which is open",
  ]);
});

test("ids stand in brackets at the end of a name, where everybody looks for them", () => {
  expect(app.flatMap(requirements.strangeNames)).toEqual([]);
  const strange = (name: string) =>
    requirements.strangeNames(sourceOf("tests/db/places.test.ts", `test("${name}", () => {});`)).length;
  expect(strange("a seat is given once (94)")).toBe(1);
  expect(strange("a seat is given once (9.2.2) [D1]")).toBe(1);
  expect(strange(`a seat [${"D1"}] is given once`)).toBe(1);
  expect(strange("a seat is given once [D1 D3]")).toBe(0);
});

test("comments and documents name only what a list has, and lists name only files that are here", () => {
  const documents = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ path: `docs/${name}`, text: readFileSync(join(root, "docs", name), "utf8") }));
  const named = [...app, ...documents].flatMap(requirements.namedIn);
  expect(requirements.unlisted(listed, named)).toEqual([]);
  const missing = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/`((?:tests|docs|app|db|curricula)\/[\w./-]+\.\w+)`/g)]
      .filter(([, path = ""]) => !existsSync(join(root, path)))
      .map(([, path]) => `${page} names ${path}`),
  );
  expect(missing).toEqual([]);
});
