/**
 * Runs a task of the build: `node app/tasks/tool.js backup …`. It takes the build that is there, because that is the one
 * that runs; only where there is none, as on a new machine after a fire, packages are installed and one is made.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tooOld } from "./ground.js";
import { buildEverything, installPackages } from "./prepare.js";
import { Stopped } from "./steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const [name = "", ...words] = process.argv.slice(2);
const program = join(root, "build", "machine", `${name}.js`);

try {
  if (!existsSync(program)) await prepare();
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}

async function prepare() {
  const old = tooOld(process.versions.node);
  if (old) throw new Stopped(old);
  await installPackages(root, "1/2 Packages");
  await buildEverything(root, "2/2 Pages and server");
}

/**
 * From the project's root; the task knows by INIT_CWD where the command was given.
 * @returns {Promise<number>} its exit code
 */
function run() {
  const env = { INIT_CWD: process.cwd(), ...process.env };
  const child = spawn(process.execPath, [program, ...words], { cwd: root, env, stdio: "inherit" });
  process.on("SIGINT", () => {}); // the terminal tells the child as well
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
