/**
 * How `npm run bench` measures: one file after the other in one process with nothing beside it, in production mode,
 * with the garbage collector at hand. A measure is a test that tells its ratio; a
 * timing over its limit is told, too, and fails nothing, because machines are busy.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "bench",
    include: ["tests/bench/**/*.bench.ts"],
    globalSetup: ["tests/bench/compile.ts"],
    env: { NODE_ENV: "production" },
    execArgv: ["--expose-gc"],
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 10 * 60_000,
    hookTimeout: 2 * 60_000,
    disableConsoleIntercept: true,
    reporters: ["verbose"],
  },
});
