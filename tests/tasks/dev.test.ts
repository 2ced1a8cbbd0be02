/** `npm run dev` from end to end, on a clone in miniature. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { BUILD, runTask, smallClone } from "#tests/support/small-clone.ts";

vi.setConfig({ testTimeout: 90_000 });
const patience = { timeout: 40_000 };

test("a changed source is built and started anew; a build that fails leaves the last good one running", async () => {
  const root = smallClone(`import { existsSync } from "node:fs";
    if (existsSync("app/broken.ts")) { console.error("no such word"); process.exit(1); }
    ${BUILD}`);
  const { child, said, ended } = runTask(root, "dev.js");
  const times = (pattern: RegExp): number => said().match(pattern)?.length ?? 0;
  await expect.poll(() => times(/ready development 4321/g), patience).toBe(1);

  writeFileSync(join(root, "app/word.ts"), "export const word = 1;");
  await expect.poll(() => times(/ready development 4321/g), patience).toBe(2);
  expect(times(/goodbye SIGTERM/g)).toBe(1);

  writeFileSync(join(root, "app/broken.ts"), "");
  await expect.poll(said, patience).toContain("no such word");
  expect(times(/goodbye/g)).toBe(1);

  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(times(/goodbye/g)).toBe(2);
});
