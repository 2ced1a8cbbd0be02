/**
 * The two steps before anything can start: the packages of the lock file, and a build of these sources. Each is done
 * only when it is needed, and can be interrupted at any time: what is half done does not count as done.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildReady,
  buildStamp,
  compilerLine,
  hashOfSources,
  missingCompilerTools,
  packagesReady,
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
    await sqliteCanCome(root);
    say(`${title}: installing (three to five minutes the first time)…`);
    await withCompilerHint(() => npm(root, "installing", ["ci", "--include=dev", "--no-audit", "--no-fund"]));
  }
  if (sqliteReady(root)) return;
  say(`${title}: SQLite was made for another Node, making it again…`);
  await withCompilerHint(() => npm(root, "rebuilding", ["rebuild", "better-sqlite3"]));
  if (!sqliteReady(root))
    throw new Stopped(`SQLite does not open after it was rebuilt. ${compilerSentence()}`);
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

/**
 * Before minutes are spent: without a compiler SQLite must come ready-made, so ask whether it can.
 * @param {string} root
 */
async function sqliteCanCome(root) {
  const missing = missingCompilerTools();
  if (missing.length === 0 || (await readyMadeAnswers(root))) return;
  throw new Stopped(
    `SQLite has to be compiled here, and this machine lacks ${missing.join(", ")}. ${compilerSentence()}`,
  );
}

/** @param {string} root */
async function readyMadeAnswers(root) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const version = lock.packages["node_modules/better-sqlite3"].version;
  const file = `better-sqlite3-v${version}-node-v${process.versions.modules}-${process.platform}-${process.arch}.tar.gz`;
  const address = `https://github.com/WiseLibs/better-sqlite3/releases/download/v${version}/${file}`;
  try {
    const answer = await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(8000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {() => Promise<void>} work */
async function withCompilerHint(work) {
  try {
    await work();
  } catch (error) {
    const helps = error instanceof Stopped && missingCompilerTools().length > 0;
    throw helps ? new Stopped(`${error.message}\n    ${compilerSentence()}`) : error;
  }
}

function compilerSentence() {
  return `Get a compiler and try again: ${compilerLine(process.platform)}`;
}
