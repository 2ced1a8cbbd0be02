/**
 * A step that takes a while (installing, building), told to the person who waits: what is being done, how long
 * it has taken, and, when it goes wrong, the last lines of what it said and where the rest is kept.
 */
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const HEARTBEAT = 20_000;
const LAST_LINES = 30;

/** What went wrong and what to do about it, in sentences for the person at the terminal; and the code to leave with. */
export class Stopped extends Error {
  /** @param {string} message @param {number} [code] */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * The environment for a program of ours, with changes; an empty value takes a variable away.
 * @param {Record<string, string>} changes
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(changes) {
  const env = { ...process.env, ...changes };
  for (const [name, value] of Object.entries(changes)) if (value === "") delete env[name];
  return env;
}

/**
 * Seconds as people read them: "8 s", "3 min 20 s".
 * @param {number} milliseconds
 */
export function elapsed(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Run a program to its end, its words kept in a log. Says every twenty seconds that it is still at work.
 * @param {{ root: string, name: string, command: string, args: string[], env?: Record<string, string> }} step
 * @throws {Stopped} with the last lines and the log's place when the program fails
 */
export async function runStep({ root, name, command, args, env = {} }) {
  const log = join(root, ".cache", "logs", `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, "w");
  const started = Date.now();
  const pulse = setInterval(() => say(`    still at it, ${elapsed(Date.now() - started)}`), HEARTBEAT);
  try {
    const failed = await ending(command, args, { root, out, env });
    if (failed)
      throw new Stopped(`${failed}\n${lastLines(log)}\n    The whole of it: ${relative(root, log)}`);
    say(`    done, ${elapsed(Date.now() - started)}`);
  } finally {
    clearInterval(pulse);
    closeSync(out);
  }
}

/**
 * @param {string} command @param {string[]} args
 * @param {{ root: string, out: number, env: Record<string, string> }} how
 * @returns {Promise<string | null>} what went wrong, null when it ended well
 * @throws {Stopped} when a person interrupted it
 */
function ending(command, args, { root, out, env }) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === "win32";
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", out, out],
      env: environment(env),
      shell: windows && command === "npm",
      detached: !windows,
    });
    let interrupted = false;
    const stop = () => {
      interrupted = true;
      endGroup(child);
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    const settle = (/** @type {string | null} */ outcome) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      if (interrupted)
        reject(new Stopped("Interrupted. The same command takes up where this one stopped.", 130));
      else resolve(outcome);
    };
    child.once("error", (error) => settle(`${command} could not be started: ${error.message}`));
    child.once("exit", (code, signal) => settle(code === 0 ? null : `This step failed (${signal ?? code}):`));
  });
}

/**
 * End a program and all it has started: a shell between us and the work would wait for it in silence.
 * @param {import("node:child_process").ChildProcess} child
 */
function endGroup(child) {
  if (child.pid === undefined || process.platform === "win32") return void child.kill();
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch {
    child.kill("SIGKILL"); // the group has ended by itself, or never was
  }
}

/** @param {string} log */
function lastLines(log) {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n").slice(-LAST_LINES);
  return lines.map((line) => `    | ${line}`).join("\n");
}
