/**
 * `npm test`: the one test command, on a fresh clone too. Installs, builds, gets the browser and the calendar judges
 * where it can, runs every test, and ends with a line `N passed, N failed`. What it cannot get it names, and fails.
 * `npm test -- tests/domain` runs some of them: then the rest of the world may be missing.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tooOld } from "./ground.js";
import { judgesLine, mayInstall, missingJudges } from "./judges.js";
import { buildEverything, installPackages } from "./prepare.js";
import { Stopped, environment, runStep, say } from "./steps.js";
import { sumUp } from "./sum-up.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const countFile = join(root, ".cache", "tests", "count.json");
const narrowed = process.argv.slice(2);

try {
  const old = tooOld(process.versions.node);
  if (old) throw new Stopped(old);
  say(`1/5 This machine: Node ${process.versions.node}`);
  await installPackages(root, "2/5 Packages");
  await buildEverything(root, "3/5 Pages and server");
  const missing = await getJudges("4/5 Browser and calendar judges");
  say("5/5 Tests");
  const ended = await runTests();
  const { lines, ok } = sumUp({ count: readCount(), ended, missing, narrowed: narrowed.length > 0 });
  for (const line of lines) say(line);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  say(error.message);
  say("0 passed, 1 failed");
  process.exitCode = error.code;
}

/**
 * @param {string} title
 * @returns {Promise<string[]>} what could not be got, in words
 */
async function getJudges(title) {
  const wanted = missingJudges();
  if (wanted.length === 0) {
    say(`${title}: in place`);
    return [];
  }
  if (narrowed.length === 0 && mayInstall()) {
    say(`${title}: getting ${wanted.flatMap((judge) => judge.packages).join(", ")}…`);
    await aptGet("updating", ["update"]);
    await aptGet("getting", [
      "install",
      "-y",
      "--no-install-recommends",
      ...wanted.flatMap((one) => one.packages),
    ]);
  }
  const missing = missingJudges();
  if (missing.length > 0) say(`${title}: to be got with ${judgesLine(missing)}`);
  return missing.map((judge) => judge.what);
}

/** @param {string} name @param {string[]} args */
async function aptGet(name, args) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  try {
    await runStep({ root, name, command: "apt-get", args, env });
  } catch (error) {
    // Not the end: what is still missing is named, and fails the run when the tests have had their say.
    if (!(error instanceof Stopped) || error.code !== 1) throw error;
    say(error.message);
  }
}

/** @returns {Promise<number>} vitest's own exit code, 1 when it died */
function runTests() {
  rmSync(countFile, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=./tests/support/count-reporter.ts"];
  const env = environment({ CI: "1", NODE_ENV: "test" });
  const args = [vitest, "run", ...reporters, ...narrowed];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** @returns {import("./sum-up.js").Count | null} */
function readCount() {
  try {
    return JSON.parse(readFileSync(countFile, "utf8"));
  } catch {
    return null;
  }
}
