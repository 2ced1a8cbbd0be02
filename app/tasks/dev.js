/**
 * `npm run dev`: Alongside while somebody works on it. Builds, starts, and whenever a source has really changed builds
 * again and starts anew; a build that fails says why and leaves the last good one running.
 */
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tooOld } from "./ground.js";
import { buildEverything, installPackages } from "./prepare.js";
import { Stopped, environment, say } from "./steps.js";

const WATCHED = ["app", "db", "curricula", "public"];
const SETTLING = 150;

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** @type {import("node:child_process").ChildProcess | null} */
let server = null;
let changed = false;
let busy = false;
let leaving = false;

try {
  const old = tooOld(process.versions.node);
  if (old) throw new Stopped(old);
  await installPackages(root, "Packages");
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error.code);
}

for (const part of WATCHED.filter((name) => existsSync(join(root, name)))) {
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  watch(join(root, part), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => void refresh(), SETTLING);
  });
}
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => void leave());
await refresh();

/** Build and start anew; a change during the work makes another round, never a second one beside it. */
async function refresh() {
  changed = true;
  if (busy) return;
  busy = true;
  while (changed && !leaving) {
    changed = false;
    try {
      await buildEverything(root, "Pages and server");
      if (!changed) await restart();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      say(error.message);
      if (error.code === 130) leaving = true;
    }
  }
  busy = false;
}

async function restart() {
  await end();
  if (leaving) return;
  const env = environment({ NODE_ENV: "development" });
  server = spawn(process.execPath, ["--enable-source-maps", "build/machine/main.js"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env,
    detached: process.platform !== "win32",
  });
}

/** @returns {Promise<void>} when the running server has ended */
function end() {
  const running = server;
  server = null;
  if (!running || running.exitCode !== null || running.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => running.kill("SIGKILL"), 5000);
    running.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    running.kill("SIGTERM");
  });
}

async function leave() {
  leaving = true;
  await end();
  process.exit(0);
}
