/**
 * The ground that Alongside stands on: the right Node, a working SQLite, the packages of the lock file and a build
 * of these very sources. `npm start` and `npm test` ask here what is missing. Plain JavaScript without packages,
 * because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const OLDEST_NODE = /** @type {const} */ ([20, 19]);
const BUILT_FROM = [
  "app",
  "db",
  "public",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
  "vite.server.config.ts",
];
const BUILD_STAMP = join("build", "stamp");
const BUILT = [
  join("build", "client"),
  join("build", "server", "index.js"),
  join("build", "machine", "main.js"),
];

/**
 * The sentence to say when this Node is too old, or null when it will do.
 * @param {string} version as in `process.versions.node`, "20.19.0"
 */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null;
  return `Alongside needs Node ${wantedMajor}.${wantedMinor} or newer and this is Node ${version}: get a newer one from https://nodejs.org.`;
}

/**
 * Whether what npm says it installed (node_modules/.package-lock.json, written when it has finished) is what the
 * lock file asks for. Packages that the lock calls optional may be absent: they are for other machines.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked
 * @param {{ packages: Record<string, Locked> }} lock
 * @param {{ packages: Record<string, Locked> }} installed
 */
export function sameLock(lock, installed) {
  for (const [name, wanted] of Object.entries(lock.packages)) {
    if (name === "") continue;
    const found = installed.packages[name];
    if (!found && (wanted.optional || wanted.devOptional)) continue;
    if (!found || found.version !== wanted.version) return false;
    if (wanted.integrity && found.integrity && wanted.integrity !== found.integrity) return false;
  }
  return Object.keys(installed.packages).every((name) => name in lock.packages);
}

/**
 * Whether node_modules holds what package-lock.json asks for. An installation that was interrupted does not.
 * @param {string} root the project's folder
 */
export function packagesReady(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  try {
    return sameLock(readJson(join(root, "package-lock.json")), readJson(installed));
  } catch {
    return false; // half a file is the mark of an interrupted installation
  }
}

/**
 * The SQLite that a Node of this version opens databases with: better-sqlite3 ships its binaries from 13 on, and 13
 * dies under Node 20, where 12 stands in for it and has to be compiled. `db/kit` asks the same question.
 * @param {string} version as in `process.versions.node`, "20.19.0"
 */
export function sqlitePackage(version) {
  return Number(version.split(".")[0]) < 22 ? "better-sqlite3-node20" : "better-sqlite3";
}

/**
 * Whether this Node's SQLite opens a database. It does not after a change of Node, or half installed.
 * @param {string} root
 */
export function sqliteReady(root) {
  const client = sqlitePackage(process.versions.node);
  const program = `const Database = require(${JSON.stringify(client)}); new Database(":memory:").close();`;
  return spawnSync(process.execPath, ["-e", program], { cwd: root, stdio: "ignore" }).status === 0;
}

/**
 * One hash of everything the build is made from. A new date on an old file changes nothing.
 * @param {string} root
 */
export function hashOfSources(root) {
  const hash = createHash("sha256");
  for (const part of BUILT_FROM) {
    for (const file of filesUnder(root, part)) {
      const bytes = readFileSync(join(root, file));
      hash.update(`${file.replaceAll("\\", "/")}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex");
}

/**
 * Whether build/ is whole and made from these sources. The stamp is written when a build has finished.
 * @param {string} root
 */
export function buildReady(root) {
  const stamp = join(root, BUILD_STAMP);
  if (!existsSync(stamp) || !BUILT.every((part) => existsSync(join(root, part)))) return false;
  return readFileSync(stamp, "utf8") === hashOfSources(root);
}

/** @param {string} root */
export function buildStamp(root) {
  return join(root, BUILD_STAMP);
}

/**
 * The tools that compile SQLite, as far as this machine does not have them.
 * @param {(name: string) => boolean} [has]
 */
export function missingCompilerTools(has = onPath) {
  const missing = [];
  if (!has("python3") && !has("python")) missing.push("python3");
  if (!has("make") && !has("gmake")) missing.push("make");
  if (!has("g++") && !has("c++") && !has("clang++")) missing.push("g++");
  return missing;
}

/**
 * How to get a compiler, as one line to paste.
 * @param {NodeJS.Platform} platform
 * @param {(name: string) => boolean} [has]
 */
export function compilerLine(platform, has = onPath) {
  if (platform === "darwin") return "xcode-select --install";
  if (platform === "win32") return "winget install Microsoft.VisualStudio.2022.BuildTools Python.Python.3.12";
  if (has("apk")) return "apk add python3 make g++";
  if (has("dnf")) return "dnf install -y python3 make gcc-c++";
  if (has("pacman")) return "pacman -S --needed python make gcc";
  return "apt-get install -y python3 make g++";
}

/**
 * Whether a program can be found on the PATH.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** @param {string} root @param {string} part @returns {string[]} */
function filesUnder(root, part) {
  const place = join(root, part);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [part];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
