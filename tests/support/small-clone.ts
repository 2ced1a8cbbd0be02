/**
 * A clone in miniature, on which the tasks of package.json are tried from end to end: our own tasks and packages, and
 * a tiny build and server in place of the real ones. Its server leaves with exit code 7 and counts the signals.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const SERVER = `
let asked = 0;
const goodbye = (signal) => { asked += 1; setTimeout(() => { console.log("goodbye", signal, asked); process.exit(7); }, 300); };
process.on("SIGINT", goodbye); process.on("SIGTERM", goodbye);
console.log("ready", process.env.NODE_ENV, process.env.PORT);
setTimeout(() => {}, 60000);`;

/** The build script of a clone that builds. */
export const BUILD = `
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
rmSync("build", { recursive: true, force: true }); // as the real build does
for (const part of ["client", "server", "machine"]) mkdirSync("build/" + part, { recursive: true });
writeFileSync("build/server/index.js", "");
writeFileSync("build/machine/main.js", ${JSON.stringify(SERVER)});
console.log("built");`;

/** A clone whose `npm run build` is `build`, gone after the test. */
export function smallClone(build: string): string {
  const root = mkdtempSync(join(tmpdir(), "alongside-start-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "db"));
  cpSync("app/tasks", join(root, "app/tasks"), { recursive: true });
  cpSync("package-lock.json", join(root, "package-lock.json"));
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "dir");
  const scripts = { build: "node build.mjs" };
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "clone", type: "module", scripts }));
  writeFileSync(join(root, "build.mjs"), build);
  return root;
}

export type Started = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

/** Run one of app/tasks in the clone, as `npm` would, with PORT 4321 and the given settings. */
export function runTask(root: string, task: string, settings: Record<string, string> = {}): Started {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: "4321", ...settings };
  delete (env as Record<string, unknown>)["NODE_ENV"];
  const child = spawn(process.execPath, [join("app", "tasks", task)], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout?.on("data", (part: Buffer) => (said += part.toString()));
  child.stderr?.on("data", (part: Buffer) => (said += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { child, said: () => said, ended };
}
