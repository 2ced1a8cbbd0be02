/**
 * `npm run curricula:check`: runs the check of this build, or builds the check alone where there is no build of these
 * sources. Plain JavaScript without packages, because it runs wherever `npm ci` was done. What it says itself goes to
 * the error output: the other one belongs to the report.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildReady, hashOfSources, packagesReady, tooOld } from "./ground.js";
import { Stopped } from "./steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

try {
  const old = tooOld(process.versions.node);
  if (old) throw new Stopped(old, 2);
  process.exitCode = await run(await checkOf(root));
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}

/**
 * The program to run: of the whole build where it is of these sources, else one of its own.
 * @param {string} root
 * @throws {Stopped} when it is not there and cannot be made
 */
async function checkOf(root) {
  if (buildReady(root)) return join(root, "build", "machine", "check.js");
  const kept = join(root, ".cache", "check");
  const name = hashOfSources(root).slice(0, 16);
  const program = join(kept, name, "check.js");
  if (existsSync(program)) return program;
  if (!packagesReady(root))
    throw new Stopped("The packages of Alongside are not installed here. Install them first: npm ci", 2);
  process.stderr.write("Making the check ready (a few seconds, once)…\n");
  const part = join(kept, `part-${process.pid}`);
  await buildInto(root, part);
  for (const old of readdirSync(kept).filter((one) => !one.startsWith("part-")))
    rmSync(join(kept, old), { recursive: true, force: true });
  renameSync(part, join(kept, name));
  return program;
}

/** @param {string} root @param {string} outDir */
async function buildInto(root, outDir) {
  mkdirSync(outDir, { recursive: true });
  const { build } = await import("vite");
  const output = /** @type {const} */ ({ format: "esm", entryFileNames: "check.js" });
  const input = join(root, "app", "tasks", "check-curricula.ts");
  const options = {
    ssr: true,
    target: "node20",
    outDir,
    copyPublicDir: false,
    rollupOptions: { input, output },
  };
  try {
    await build({ root, configFile: false, logLevel: "silent", build: options });
  } catch (error) {
    rmSync(outDir, { recursive: true, force: true });
    throw new Stopped(`The check could not be built: ${error instanceof Error ? error.message : error}`, 2);
  }
}

/**
 * Runs the program from the project's root; it knows by INIT_CWD where the command was given.
 * @param {string} program
 * @returns {Promise<number>} its exit code
 */
function run(program) {
  const env = { INIT_CWD: process.cwd(), ...process.env };
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 2));
  });
}
