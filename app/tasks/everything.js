/**
 * `npm run test:everything`: what `npm test` and CI leave out because it takes hours. On each Node that people run
 * (24, 22, 20) a fresh clone of the last commit is started twice and tested whole, each with other fonts, zone, language
 * and hour (worlds.js); then what depends on fonts and hours with the other pairs of them. Run before an issue is called
 * done; `npm run test:everything -- 24` does one Node.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mayInstall } from "./judges.js";
import { Stopped, environment, runStep, say } from "./steps.js";
import { aroundOf, missingOfWorlds, nameOf, worlds } from "./worlds.js";

const NODES = [...new Set(worlds.map(({ node }) => node))];
const READY_WITHIN = 15 * 60_000;

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const wanted = process.argv.slice(2);
/** @type {string[]} */
const failed = [];

try {
  const unknown = wanted.filter((one) => !NODES.includes(one));
  if (unknown.length > 0) throw new Stopped(`Not one of ${NODES.join(", ")}: ${unknown.join(", ")}.`);
  await getWorlds();
  for (const major of wanted.length > 0 ? wanted : NODES) await underNode(major);
  say(failed.length === 0 ? "Everything passed." : `Failed: ${failed.join("; ")}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  say(error.message);
  process.exitCode = error.code;
}

/** @param {string} major */
async function underNode(major) {
  const node = await nodeOf(major);
  const clone = await cloneFor(major);
  // node-gyp finds the headers beside that very Node; only Node 20 compiles anything.
  const env = environment({
    PATH: `${join(node, "bin")}${delimiter}${process.env["PATH"] ?? ""}`,
    npm_config_nodedir: node,
    // A thousand random orders where a test is content with sixty.
    THOROUGH: "1",
    npm_execpath: "",
    npm_node_execpath: "",
  });
  for (const time of ["first", "second"])
    await attempt(`Node ${major}: npm start, the ${time} time`, () => startAndStop(clone, env));
  for (const world of worlds.filter((one) => one.node === major))
    await attempt(nameOf(world), () => {
      const around = aroundOf(world, { home: join(root, ".cache", "worlds"), now: new Date() });
      const args = ["test", ...(world.only.length > 0 ? ["--", ...world.only] : [])];
      return ending("npm", args, clone, environmentOf({ ...env, ...around }));
    });
}

/**
 * Without what is set to nothing.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function environmentOf(env) {
  const kept = { ...env };
  for (const [name, value] of Object.entries(kept)) if (value === "") delete kept[name];
  return kept;
}

/** Fonts and the other clock, where Debian may be asked for them; what is still missing is named by its world. */
async function getWorlds() {
  const packages = missingOfWorlds();
  if (packages.length === 0 || !mayInstall()) return;
  say(`Getting ${packages.join(", ")}…`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const args = ["install", "-y", "--no-install-recommends", ...packages];
  await runStep({ root, name: "worlds", command: "apt-get", args, env });
}

/** @param {string} name @param {() => Promise<void>} work */
async function attempt(name, work) {
  say(`\n=== ${name}`);
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stopped) || error.code !== 1) throw error;
    say(error.message);
    failed.push(name);
  }
}

/**
 * The folder of a Node of this major version: npm carries its binaries for Linux.
 * @param {string} major
 */
async function nodeOf(major) {
  const kind = `node-linux-${process.arch}`;
  if (process.platform !== "linux") throw new Stopped("Several Nodes can only be had from npm on Linux.");
  const home = join(root, ".cache", "nodes", major);
  const node = join(home, "node_modules", kind);
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(node, "bin", "node")))
    await runStep({
      root,
      name: `node-${major}`,
      command: "npm",
      args: ["install", "--prefix", home, "--no-save", "--ignore-scripts", `${kind}@${major}`],
    });
  return node;
}

/**
 * The last commit as a newcomer would have it: nothing installed, nothing built, no data.
 * @param {string} major
 */
async function cloneFor(major) {
  const clone = join(root, ".cache", "everything", major);
  rmSync(clone, { recursive: true, force: true });
  if (spawnSync("git", ["clone", "--quiet", root, clone], { stdio: "inherit" }).status !== 0)
    throw new Stopped("The last commit could not be cloned.");
  return clone;
}

/**
 * Start as the README says, wait until the page answers, and say goodbye.
 * @param {string} clone @param {NodeJS.ProcessEnv} env
 */
async function startAndStop(clone, env) {
  const port = await freePort();
  const child = spawn("npm", ["start"], {
    cwd: clone,
    env: { ...env, PORT: String(port) },
    stdio: "inherit",
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  try {
    const answered = await Promise.race([answers(port), ended]);
    if (answered !== true) throw new Stopped(`It did not start (${String(answered)}).`);
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  }
}

/** @param {number} port @returns {Promise<boolean>} */
async function answers(port) {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @param {string} command @param {string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env @returns {Promise<void>} */
function ending(command, args, cwd, env) {
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new Stopped(`${command} could not be started: ${error.message}`)));
    child.once("exit", (code, signal) =>
      code === 0 ? resolve() : reject(new Stopped(`It failed (${signal ?? code}).`)),
    );
  });
}
