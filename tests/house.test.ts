/**
 * The plan of the house (README, "A map of the house"), enforced. Each rule is asked twice: of every file of the project, where it
 * may find nothing, and of samples that break it, where it must.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import plan from "../vitest.config.ts";
import * as rooms from "#tests/support/house-rules/rooms.ts";
import * as shape from "#tests/support/house-rules/shape.ts";
import { sourceOf, sourcesOfTheHouse, type Source } from "#tests/support/house-rules/sources.ts";

type Rule = (source: Source) => string[];
type Sample = [path: string, text: string];

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const house = sourcesOfTheHouse(root);
const included = (plan.test?.projects ?? []).flatMap((project) => {
  return typeof project === "object" && "test" in project ? (project.test?.include ?? []) : [];
});

/** The house keeps the rule; the rule bites on each bad sample and leaves each good one alone. */
function lives(sentence: string, rule: Rule, samples: { bad: Sample[]; good: Sample[] }): void {
  test(sentence, () => {
    for (const [path, text] of samples.bad)
      expect(rule(sourceOf(path, text)), `${path}: ${text}`).not.toEqual([]);
    for (const [path, text] of samples.good)
      expect(rule(sourceOf(path, text)), `${path}: ${text}`).toEqual([]);
    expect(house.flatMap(rule)).toEqual([]);
  });
}

test("every room of the house is looked into, so that keeping its rules means something", () => {
  expect([...new Set(house.map(({ path }) => rooms.roomOf(path)))].sort()).toEqual(
    [...rooms.ROOMS, "db", "entry", "setting", "tests"].sort(),
  );
});

lives("every file is in a room of the house", rooms.strangeRoom, {
  bad: [
    ["app/attic/chest.ts", ""],
    ["app/stray.ts", ""],
  ],
  good: [
    ["app/domain/meetings/run/clock.ts", ""],
    ["app/root.tsx", ""],
  ],
});

lives("data walks one way: no room takes from a room behind it", rooms.wrongWay, {
  bad: [
    ["app/domain/meetings/goals.ts", `import { words } from "#app/words/goals.ts";`],
    ["app/domain/meetings/goals.ts", `export * from "../../db/goals.server.ts";`],
    ["app/words/goals.ts", `import type { Store } from "#db/kit/store.server.ts";`],
    ["db/meetings/goals.server.ts", `import { doors } from "#app/server/http/doors.server.ts";`],
    ["app/server/http/doors.server.ts", `import { Page } from "#app/ui/page.tsx";`],
    ["app/server/http/doors.server.ts", `const page = await import("../../routes/front/home.tsx");`],
    ["app/ui/page.tsx", `import { findCycle } from "#db/cycles/cycles.server.ts";`],
    ["app/routes/front/home.tsx", `import { swap } from "#app/moving/swap.ts";`],
    ["app/routes/front/home.tsx", `import { deliver } from "#app/tasks/deliver.ts";`],
    ["app/routes/front/home.tsx", `import { cast } from "#tests/support/cast.ts";`],
    ["app/server/shelf.server.ts", `import text from "../../curricula/acceptance/session-1.md";`],
  ],
  good: [
    ["app/routes/front/home.tsx", `import address from "#app/moving/run.ts?worker&url";`],
    ["app/routes/cycles/place.tsx", `import { ask } from "#db/places/places.server.ts";`],
    ["db/places/places.server.ts", `import { decide } from "#app/domain/groups/enrolment.ts";`],
  ],
});

lives("React, Remix, SQL and the machine stay in their rooms, and the domain is pure", rooms.wrongPackage, {
  bad: [
    ["app/domain/meetings/goals.ts", `import { useState } from "react";`],
    ["app/server/mail/offer.tsx", `import { renderToString } from "react-dom/server";`],
    ["app/domain/meetings/goals.ts", `import { createHash } from "node:crypto";`],
    ["app/words/goals.ts", `import { format } from "node:util";`],
    ["app/moving/run.ts", `import { join } from "node:path";`],
    ["app/domain/meetings/goals.ts", `import lodash from "lodash";`],
    ["app/routes/front/home.tsx", `import { eq } from "drizzle-orm";`],
    ["app/server/start/app.server.ts", `import Database from "better-sqlite3";`],
    ["db/meetings/goals.server.ts", `import { data } from "@remix-run/node";`],
    ["app/ui/page.tsx", `import type { LoaderFunctionArgs } from "@remix-run/node";`],
    ["app/routes/front/home.tsx", `import { createTransport } from "nodemailer";`],
  ],
  good: [
    [
      "app/domain/curriculum/parse.ts",
      `import remarkParse from "remark-parse"; import { TZDate } from "@date-fns/tz";`,
    ],
    ["app/domain/curriculum/parse.ts", `import type { Root } from "mdast";`],
    [
      "db/meetings/goals.server.ts",
      `import { eq } from "drizzle-orm"; import { randomBytes } from "node:crypto";`,
    ],
    [
      "app/routes/front/home.tsx",
      `import { data } from "@remix-run/node"; import { Form } from "@remix-run/react";`,
    ],
  ],
});

lives("one file chooses the SQLite of this Node", rooms.straySqlite, {
  bad: [["tests/journeys/names.test.ts", `import Database from "better-sqlite3";`]],
  good: [["db/kit/open-sqlite.server.ts", `import type Sqlite from "better-sqlite3";`]],
});

lives("calendar files are made in one folder", rooms.strayCalendar, {
  bad: [["app/domain/schedule/dates.ts", `import ical from "ical-generator";`]],
  good: [["app/domain/calendar/feed.ts", `import ical from "ical-generator";`]],
});

lives("what touches the machine says so in its name", rooms.unmarkedMachine, {
  bad: [
    ["app/server/clock.ts", `import { readFile } from "node:fs/promises";`],
    ["db/goals.ts", `import { eq } from "drizzle-orm";`],
    ["db/goals.ts", `import { tables } from "./tables.server.ts";`],
  ],
  good: [
    ["app/server/clock.ts", `export type Clock = { now: () => Date };`],
    ["db/cast/cast.server.ts", `import type { Store } from "./store.server.ts";`],
  ],
});

lives("imports say where and what", rooms.vagueImport, {
  bad: [
    ["app/ui/page.tsx", `import { words } from "~/words/page.ts";`],
    ["app/ui/page.tsx", `import { words } from "#app/words/page";`],
  ],
  good: [["app/ui/page.tsx", `import { words } from "#app/words/page.ts"; import "../styles/page.css";`]],
});

lives("names are in kebab-case, and nothing is called after a drawer", shape.wrongName, {
  bad: [
    ["app/ui/PageHead.tsx", ""],
    ["app/domain/utils.ts", ""],
    ["app/domain/date-helpers.ts", ""],
    ["app/server/letter-service.server.ts", ""],
    ["db/types.ts", ""],
    ["app/common/clock.ts", ""],
    ["app/routes/front/home.test.tsx", ""],
  ],
  good: [["app/routes/cycles/place.tsx", ""]],
});

lives("a file is read in one sitting", shape.tooLong, {
  bad: [["app/domain/meetings/goals.ts", "//\n".repeat(shape.LONGEST_FILE + 1)]],
  good: [["app/domain/meetings/goals.ts", "//\n".repeat(shape.LONGEST_FILE)]],
});

lives("a function is seen at once", shape.longFunction, {
  bad: [
    ["app/domain/meetings/goals.ts", `export function adopt() {\n${"void 0;\n".repeat(60)}}`],
    ["app/ui/page.tsx", `export const Page = () => (\n<p>\n${"word\n".repeat(60)}</p>);`],
  ],
  good: [["app/domain/meetings/goals.ts", `export function adopt() {\n${"void 0;\n".repeat(58)}}`]],
});

lives("a default export is for pages, entries and configurations", shape.strayDefault, {
  bad: [
    ["app/domain/meetings/goals.ts", "export default 1;"],
    ["app/ui/page.tsx", "export default function Page() { return null; }"],
    ["db/meetings/goals.server.ts", "const goals = 1; export { goals as default };"],
  ],
  good: [["app/routes/front/home.tsx", "export default function Home() { return null; }"]],
});

lives(
  "pages have no scripts of the framework, and nothing is used that a move would cost",
  shape.leftBehind,
  {
    bad: [
      ["app/root.tsx", `import { Scripts } from "@remix-run/react";`],
      ["app/root.tsx", "export const Root = () => <body><Scripts /></body>;"],
      ["app/routes/front/home.tsx", `import { json } from "@remix-run/node";`],
      ["app/routes/front/home.tsx", `import { useFetcher } from "@remix-run/react";`],
      ["app/routes/front/home.tsx", `import { useNavigation } from "@remix-run/react";`],
    ],
    good: [["app/routes/front/home.tsx", `import { Form, type MetaFunction } from "@remix-run/react";`]],
  },
);

lives("the domain is told the time, and knows neither chance nor process", shape.impureDomain, {
  bad: [
    ["app/domain/meetings/goals.ts", "export const now = Date.now();"],
    ["app/domain/meetings/goals.ts", "export const now = new Date();"],
    ["app/domain/meetings/goals.ts", "export const chance = Math.random();"],
    ["app/domain/meetings/goals.ts", "export const zone = process.env.TZ;"],
  ],
  good: [["app/domain/meetings/goals.ts", "export const day = new Date(0);"]],
});

lives("a file begins by saying what it is about", shape.noParagraph, {
  bad: [["app/domain/meetings/goals.ts", `import { z } from "zod";`]],
  good: [["app/domain/meetings/goals.ts", "/** Goals. */\nexport {};"]],
});

lives("tests are flat, run all of them, and mock nothing of ours", shape.weakTest, {
  bad: [
    ["tests/domain/meetings/goals.test.ts", `vi.mock("#db/meetings/goals.server.ts");`],
    ["tests/domain/meetings/goals.test.ts", `test.skip("a goal", () => {});`],
    ["tests/domain/meetings/goals.test.ts", `test.skipIf(true)("a goal", () => {});`],
    ["tests/domain/meetings/goals.test.ts", `test.only("a goal", () => {});`],
    ["tests/domain/meetings/goals.test.ts", `describe("goals", () => {});`],
  ],
  good: [["tests/domain/meetings/goals.test.ts", `test("a goal is adopted", () => {});`]],
});

lives("no test looks for a text that may be empty", shape.looksForNothing, {
  bad: [
    ["tests/journeys/main.test.ts", `await ana.sees(places.en.said.held ?? "");`],
    ["tests/journeys/main.test.ts", `await ana.press(words.button || "");`],
    ["tests/routes/front/group.test.ts", `expect(html).toContain("");`],
  ],
  good: [["tests/journeys/main.test.ts", `await ana.sees(places.en.said.held);`]],
});

lives("what is in the house is finished", shape.unfinished, {
  bad: [
    ["app/domain/meetings/goals.ts", "// TODO: goals"],
    ["db/meetings/goals.server.ts", "/* eslint-disable */"],
    ["app/ui/page.tsx", "// @ts-expect-error later"],
  ],
  good: [["app/domain/meetings/goals.ts", "// Goals are adopted, not given."]],
});

lives("every test is run, and once", (source) => shape.unrunTest(source, included), {
  bad: [
    ["tests/attic/chest.test.ts", ""],
    ["tests/domain/goals.spec.ts", ""],
    ["app/domain/goals.test.ts", ""],
  ],
  good: [
    ["tests/domain/run/clock.test.ts", ""],
    ["tests/faults/disk.test.ts", ""],
    ["tests/house.test.ts", ""],
    ["tests/domain/oracle.ts", ""],
  ],
});

test("the lock file names no host, so that it installs from wherever npm is pointed", () => {
  const lock = readFileSync(`${root}/package-lock.json`, "utf8");
  expect(lock).not.toMatch(/"resolved": "https?:/);
});
