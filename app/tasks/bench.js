/**
 * `npm run bench`: builds if needed and measures (tests/bench). Each measure is a ratio against the bare equivalent in
 * the same run, so that it means the same on another machine. `npm run bench -- feed` measures some of them.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tooOld } from "./ground.js";
import { buildEverything, installPackages } from "./prepare.js";
import { Stopped, environment, say } from "./steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

try {
  const old = tooOld(process.versions.node);
  if (old) throw new Stopped(old);
  await installPackages(root, "1/3 Packages");
  await buildEverything(root, "2/3 Pages and server");
  say("3/3 Measuring, one thing at a time (keep the machine quiet)…");
  process.exitCode = await measure();
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}

/** @returns {Promise<number>} */
function measure() {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", "--config", "vitest.bench.config.ts", ...process.argv.slice(2)];
  const env = environment({ NODE_ENV: "production", CI: "1" });
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
