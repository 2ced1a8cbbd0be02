/** `npm run backup` and its like from end to end, on a clone in miniature: what runs is the build that is there. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { BUILD, smallClone } from "#tests/support/small-clone.ts";

vi.setConfig({ testTimeout: 90_000 });

const echo = `console.log("asked for", ...process.argv.slice(2), "from", process.env.INIT_CWD); process.exit(3);`;

function tool(root: string, ...words: string[]) {
  const env = { NODE_ENV: "production", PATH: process.env["PATH"], INIT_CWD: "/somewhere" } as const;
  return spawnSync(process.execPath, [join("app", "tasks", "tool.js"), ...words], {
    cwd: root,
    env,
    encoding: "utf8",
  });
}

test("on a machine without a build one is made first; words and exit code go through", () => {
  const root = smallClone(`${BUILD}\nwriteFileSync("build/machine/echo.js", ${JSON.stringify(echo)});`);
  const { status, stdout } = tool(root, "echo", "a.age", "--replace");
  expect(stdout).toMatch(/1\/2 Packages: in place[^]*2\/2 Pages and server: building/);
  expect(stdout).toContain("asked for a.age --replace from /somewhere\n");
  expect(status).toBe(3);
});

test("where there is a build it is the one that runs, and a running server's is never made anew under it", () => {
  const root = smallClone(`throw new Error("nobody asked for a build");`);
  mkdirSync(join(root, "build", "machine"), { recursive: true });
  writeFileSync(join(root, "build", "machine", "echo.js"), echo);
  const { status, stdout } = tool(root, "echo");
  expect([status, stdout]).toEqual([3, "asked for from /somewhere\n"]);
  expect(existsSync(join(root, ".cache"))).toBe(false);
});
