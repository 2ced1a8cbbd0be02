/**
 * How the tests are run: four projects, because four kinds of test need four kinds of company.
 *
 * - plain: rules, words, curricula, tasks and the house. Pure, quick, side by side.
 * - data: every data function on both stores; the PostgreSQL server is started once for all of them.
 * - routes: HTTP in, HTML out, against a server in this process.
 * - journeys: a real browser and, in faults, a real process that is killed. One at a time, with time to spare.
 *
 * The Remix plug-in stays away: it does not work under vitest and none of these tests need it.
 */
import { defineConfig } from "vitest/config";

const minutes = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "plain",
          include: [
            "tests/{domain,curricula,words,ui,moving,tasks,server}/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
          ],
          setupFiles: ["tests/setup.ts"],
          maxWorkers: 2,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "data",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/postgres-setup.ts"],
          setupFiles: ["tests/setup.ts", "tests/support/postgres-file.ts"],
          maxWorkers: 2,
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 2 * minutes,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "routes",
          // The built pages as they are: put through vitest's own reader, their size breaks its source maps.
          server: { deps: { external: [/\/build\/server\//] } },
          include: ["tests/routes/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup.ts"],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 2 * minutes,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: "journeys",
          include: ["tests/{journeys,faults}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup.ts"],
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 3 * minutes,
          hookTimeout: 2 * minutes,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
