/**
 * What a test run came to, for `npm test` to say in one line and to decide by. A file that could not be read and an
 * error that escaped from a test count as failures too: nothing that went wrong may look like nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

/** `broken` holds files that failed as a whole and errors outside of any test, one line each. */
export type Count = {
  passed: number;
  failed: number;
  skipped: string[];
  broken: string[];
  reason: TestRunEndReason;
};

/** Count a finished run. */
export function countRun(
  modules: readonly TestModule[],
  escaped: readonly SerializedError[],
  reason: TestRunEndReason,
): Count {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const broken = modules.flatMap((module) => {
    const failed = [...module.children.allTests()].some((test) => test.result().state === "failed");
    if (module.state() !== "failed" || failed) return [];
    return [`${module.relativeModuleId}: ${module.errors()[0]?.message ?? "failed as a whole"}`];
  });
  const outside = escaped.map((error) => `outside of any test: ${error.message}`);
  return {
    passed: tests.filter((test) => test.result().state === "passed").length,
    failed: tests.filter((test) => test.result().state === "failed").length,
    skipped: tests.filter((test) => test.result().state === "skipped").map((test) => test.fullName),
    broken: [...broken, ...outside],
    reason,
  };
}

/** Writes the count to .cache/tests/count.json when the run has ended. */
export default class CountReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    escaped: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const file = join(process.cwd(), ".cache", "tests", "count.json");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(countRun(modules, escaped, reason), null, 2));
  }
}
