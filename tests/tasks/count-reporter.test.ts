/** What a run came to (tests/support/count-reporter.ts), on a small run of its own in which everything goes wrong. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Count } from "#tests/support/count-reporter.ts";

const HEAD = `import { expect, test } from "vitest";\n`;

function run(files: Record<string, string>): { count: Count; code: number | null } {
  const root = mkdtempSync(join(tmpdir(), "alongside-count-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "dir");
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), HEAD + text);
  const args = [resolve("node_modules/vitest/vitest.mjs"), "run", "--maxWorkers=1"];
  const reporter = `--reporter=${resolve("tests/support/count-reporter.ts")}`;
  const { status } = spawnSync(process.execPath, [...args, reporter], { cwd: root, stdio: "ignore" });
  return {
    count: JSON.parse(readFileSync(join(root, ".cache/tests/count.json"), "utf8")) as Count,
    code: status,
  };
}

vi.setConfig({ testTimeout: 90_000 });

test("a run is counted as it was: passed, failed, left out, and what broke outside of any test", () => {
  const { count, code } = run({
    "mixed.test.ts": `test("holds", () => {}); test("breaks", () => expect(1).toBe(2)); test.skip("waits", () => {});`,
    "unread.test.ts": `throw new Error("no such table");`,
    "late.test.ts": `test("is over", () => { void Promise.reject(new Error("too late")); });`,
  });
  expect(code).toBe(1);
  expect(count).toMatchObject({ passed: 2, failed: 1, skipped: ["waits"] });
  expect(count.broken).toEqual([
    expect.stringMatching(/unread\.test\.ts: no such table/),
    expect.stringMatching(/outside of any test: too late/),
  ]);
});

test("a run in which all is well has nothing to hide", () => {
  const { count, code } = run({ "good.test.ts": `test("holds", () => {});` });
  expect(code).toBe(0);
  expect(count).toEqual({ passed: 1, failed: 0, skipped: [], broken: [], reason: "passed" });
});
