/** `npm test` from end to end, on a clone in miniature and a machine that lacks a calendar judge. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test, vi } from "vitest";
import { BUILD, runTask, smallClone } from "#tests/support/small-clone.ts";

vi.setConfig({ testTimeout: 90_000 });

/** A PATH of this machine's programs without khal, and with an apt-get that gets nothing but writes down what was asked. */
function poorMachine(root: string): string {
  const bin = join(root, "bin");
  mkdirSync(bin);
  const rich = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => existsSync(folder));
  for (const folder of rich) {
    for (const name of readdirSync(folder)) {
      const known = ["khal", "apt-get"].includes(name) || existsSync(join(bin, name));
      if (!known && /^(node|npm|sh|env|gcc|cc|python3)$/.test(name))
        symlinkSync(join(folder, name), join(bin, name));
    }
  }
  writeFileSync(join(bin, "apt-get"), `#!/bin/sh\necho "$@" >> "${join(root, "asked")}"\n`);
  chmodSync(join(bin, "apt-get"), 0o755);
  return bin;
}

test("what npm test cannot get it asks for once, names at the end, and fails, though every test passed", async () => {
  const root = smallClone(BUILD);
  mkdirSync(join(root, "tests/support"), { recursive: true });
  copyFileSync("tests/support/count-reporter.ts", join(root, "tests/support/count-reporter.ts"));
  const passing = `import { test } from "vitest";\ntest("holds", () => {});\n`;
  writeFileSync(join(root, "tests/one.test.ts"), passing);

  const { said, ended } = runTask(root, "test.js", { PATH: poorMachine(root) });
  expect(await ended).toBe(1);
  const lines = said().trimEnd().split("\n");
  expect(said()).toContain("Needed and not to be had on this machine:\n  - khal, a calendar program");
  expect(lines.at(-1)).toBe("1 passed, 0 failed");

  const asked = existsSync(join(root, "asked"))
    ? readFileSync(join(root, "asked"), "utf8").trim().split("\n")
    : [];
  const asRoot = ["update", expect.stringMatching(/^install -y --no-install-recommends .*khal/)];
  expect(asked).toEqual(process.getuid?.() === 0 ? asRoot : []);
});
