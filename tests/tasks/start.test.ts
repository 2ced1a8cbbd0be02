/** `npm start` from end to end, on a clone in miniature. The real thing is started by tests/journeys. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { buildStamp } from "#app/tasks/ground.js";
import { BUILD, runTask, smallClone } from "#tests/support/small-clone.ts";

vi.setConfig({ testTimeout: 90_000 });

test("the first start builds, the second only starts, and Ctrl-C reaches the server once", async () => {
  const root = smallClone(BUILD);
  const first = runTask(root, "start.js");
  await expect.poll(first.said, { timeout: 40_000 }).toContain("ready production 4321");
  expect(first.said()).toMatch(
    /1\/4 This machine: Node [^]*2\/4 Packages: in place[^]*3\/4 .*building…[^]*4\/4 Server/,
  );
  first.child.kill("SIGINT");
  first.child.kill("SIGINT"); // npm and the terminal both send one
  expect(await first.ended).toBe(7);
  expect(first.said()).toContain("goodbye SIGINT 1");

  const second = runTask(root, "start.js");
  await expect.poll(second.said, { timeout: 40_000 }).toContain("ready production 4321");
  expect(second.said()).toContain("3/4 Pages and server: up to date");
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(7);
  expect(second.said()).toContain("goodbye SIGTERM 1");
});

test("a build that fails says why, where the rest is, and leaves nothing that looks finished", async () => {
  const root = smallClone(`console.error("no room for pages"); process.exit(1);`);
  const { said, ended } = runTask(root, "start.js");
  expect(await ended).toBe(1);
  expect(said()).toContain("no room for pages");
  expect(said()).toMatch(/The whole of it: .cache.logs.building\.log/);
  expect(said()).not.toContain("4/4");
  expect(existsSync(buildStamp(root))).toBe(false);
});

test("a start that is interrupted half-way says so and takes up there the next time", async () => {
  const root = smallClone(`import { writeFileSync } from "node:fs";
    writeFileSync("begun", "");
    await new Promise((resolve) => setTimeout(resolve, 60000));`);
  const { child, said, ended } = runTask(root, "start.js");
  await expect.poll(() => existsSync(join(root, "begun")), { timeout: 40_000 }).toBe(true);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(said()).toContain("Interrupted. The same command takes up where this one stopped.");
  expect(existsSync(buildStamp(root))).toBe(false);
});
