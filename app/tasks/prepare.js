/**
 * The two steps before anything can start: the packages of the lock file, and a build of these sources. Each is done
 * only when it is needed, and can be interrupted at any time: what is half done does not count as done.
 */
import { rmSync, writeFileSync } from "node:fs";
import {
  buildReady,
  buildStamp,
  compilerLine,
  hashOfSources,
  missingCompilerTools,
  packagesReady,
  sqlitePackage,
  sqliteReady,
} from "./ground.js";
import { Stopped, runStep, say } from "./steps.js";

/**
 * Install the packages of the lock file, unless they are there already.
 * @param {string} root
 * @param {string} title "2/4 Packages"
 * @throws {Stopped}
 */
export async function installPackages(root, title) {
  if (packagesReady(root)) {
    say(`${title}: in place`);
  } else {
    say(`${title}: installing (about a minute the first time)…`);
    await npm(root, "installing", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  }
  if (!sqliteReady(root)) await compileSqlite(root, title);
}

/**
 * Under Node 20 SQLite has to be made on the machine; from Node 22 on it comes ready in its package.
 * @param {string} root
 * @param {string} title
 * @throws {Stopped}
 */
async function compileSqlite(root, title) {
  const client = sqlitePackage(process.versions.node);
  if (client === "better-sqlite3")
    throw new Stopped(
      `SQLite does not open on this machine. Remove node_modules and try again: it comes ready-made.`,
    );
  say(`${title}: Node 20 has its SQLite compiled (about three minutes; Node 24 needs none of this)…`);
  try {
    await npm(root, "compiling", ["rebuild", client, "--ignore-scripts=false"]);
  } catch (error) {
    const helps = error instanceof Stopped && missingCompilerTools().length > 0;
    throw helps ? new Stopped(`${error.message}\n    ${compilerSentence()}`) : error;
  }
  if (!sqliteReady(root))
    throw new Stopped(`SQLite does not open after it was compiled. ${compilerSentence()}`);
}

/**
 * Build pages and machine, unless build/ was made from these very sources.
 * @param {string} root
 * @param {string} title
 * @throws {Stopped}
 */
export async function buildEverything(root, title) {
  if (buildReady(root)) return say(`${title}: up to date`);
  say(`${title}: building…`);
  const sources = hashOfSources(root);
  rmSync(buildStamp(root), { force: true });
  await npm(root, "building", ["run", "build"]);
  writeFileSync(buildStamp(root), sources);
}

/** @param {string} root @param {string} name @param {string[]} args */
function npm(root, name, args) {
  const script = process.env["npm_execpath"];
  const viaNode = script !== undefined && /\.c?js$/.test(script) && script.includes("npm");
  const [command, first] = viaNode ? [process.execPath, [script]] : ["npm", []];
  const env = { NODE_ENV: "", CI: "1", NO_COLOR: "1", npm_config_update_notifier: "false" };
  return runStep({ root, name, command, args: [...first, ...args], env });
}

function compilerSentence() {
  const missing = missingCompilerTools();
  const lacks = missing.length > 0 ? `This machine lacks ${missing.join(", ")}. ` : "";
  return `${lacks}Start with Node 24, or get a compiler and try again: ${compilerLine(process.platform)}`;
}
