/**
 * The built server as a process of its own, as people run it: for journeys in a browser and for faults (killed, full
 * disk, started again). Its data are in a folder of their own, its port is free, its settings are only those given.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const PROGRAM = join(process.cwd(), "build", "machine", "main.js");
const MOVING_CLOCK = pathToFileURL(join(process.cwd(), "tests", "support", "moving-clock.mjs")).href;
const PATIENCE = 150_000;
const FROM_OUTSIDE = [
  "PATH",
  "HOME",
  "TMPDIR",
  "LANG",
  "SystemRoot",
  ...["LD_PRELOAD", "FAKETIME", "DONT_FAKE_MONOTONIC"],
];

const running = new Set<ChildProcess>();
const folders = new Set<string>();

process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export type ServerProcess = {
  /** http://127.0.0.1:port, without a slash at the end */
  url: string;
  port: number;
  dataDir: string;
  process: ChildProcess;
  /** Everything it has said so far, both streams. */
  output: () => string;
  /** Ask it to end, as Ctrl-C does; the exit code. */
  stop: () => Promise<number | null>;
  /** Pull the plug. */
  kill: () => Promise<void>;
  /** Lets its clock go on three seconds; only where it was started with a `clock`. */
  forward: () => Promise<void>;
  /** What its clock shows, milliseconds since 1970. */
  now: () => number;
};

export type Settings = {
  /** PUBLIC_URL and the like; without them the machine is a demonstration. */
  env?: Record<string, string>;
  /** Data of an earlier run; without it a fresh folder, removed when the tests end. */
  dataDir?: string;
  port?: number;
  /** Options for Node itself, such as --expose-gc. */
  nodeOptions?: string[];
  /** Somebody else who runs it; takes root. */
  uid?: number;
  gid?: number;
  /** Where its standard error goes, instead of `output()`: an open file. */
  stderr?: number;
  /** A clock of its own that can be moved, from this instant on (milliseconds since 1970); `still`: by nothing else. */
  clock?: { at: number; still: boolean };
};

/**
 * Start the server and wait until /healthz answers. A server nobody stopped is killed when the tests end.
 * @throws when it ends or says nothing for as long as the busiest machine takes, with what it said
 */
export async function startServer(settings: Settings = {}): Promise<ServerProcess> {
  const { child, port, dataDir, ended, said } = await launch(settings);
  const url = `http://127.0.0.1:${port}`;
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  await untilHealthy(url, child, said).catch(async (error: unknown) => {
    await end("SIGKILL");
    throw error;
  });
  const kill = (): Promise<void> => end("SIGKILL").then(() => undefined);
  const clock = clockOf(child, said, settings.clock);
  return { url, port, dataDir, process: child, output: said, stop: () => end("SIGTERM"), kill, ...clock };
}

function clockOf(
  child: ChildProcess,
  said: () => string,
  clock: Settings["clock"],
): Pick<ServerProcess, "forward" | "now"> {
  const began = Date.now();
  let steps = 0;
  return {
    now: () => (clock ? clock.at + steps * 3_000 + (clock.still ? 0 : Date.now() - began) : Date.now()),
    async forward() {
      if (!clock) throw new Error("This machine was started with a clock that nobody can move.");
      steps += 1;
      child.kill("SIGUSR2");
      const deadline = performance.now() + PATIENCE;
      while (!said().includes(`the clock went on, ${steps}\n`)) {
        if (performance.now() > deadline) throw new Error("The machine's clock did not move.");
        await pause(5);
      }
    },
  };
}

/**
 * Start a server that is expected to refuse, and wait for its end: the exit code and what it said.
 * @throws when it is still running after that long, too
 */
export async function startInVain(settings: Settings = {}): Promise<{ code: number | null; output: string }> {
  const { child, ended, said } = await launch(settings);
  const patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  const code = await ended;
  clearTimeout(patience);
  if (code === null) throw new Error(`The machine was expected to refuse and ran:\n${said()}`);
  return { code, output: said() };
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Launched = {
  child: ChildProcess;
  port: number;
  dataDir: string;
  ended: Promise<number | null>;
  said: () => string;
};

async function launch(settings: Settings): Promise<Launched> {
  const { env, dataDir, port, nodeOptions = [], clock, uid, gid, stderr } = settings;
  if (!existsSync(PROGRAM)) throw new Error("There is no build: run `npm run build` before these tests.");
  const where = { port: port ?? (await freePort()), dataDir: dataDir ?? (await ownFolder()) };
  const given: NodeJS.ProcessEnv = { NODE_ENV: "production" };
  Object.assign(given, keptFromOutside(), { PORT: String(where.port), DATA_DIR: where.dataDir }, env);
  if (clock)
    Object.assign(given, { CLOCK_AT: String(clock.at), ...(clock.still ? { CLOCK_STILL: "yes" } : {}) });
  const options = clock ? [...nodeOptions, "--import", MOVING_CLOCK] : nodeOptions;
  const child = spawn(process.execPath, [...options, PROGRAM], {
    env: given,
    stdio: ["ignore", "pipe", stderr ?? "pipe"],
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  });
  running.add(child);
  const ended = new Promise<number | null>((resolve) =>
    child.once("close", (code) => {
      running.delete(child);
      resolve(code);
    }),
  );
  return { child, ...where, ended, said: listen(child) };
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "alongside-"));
  folders.add(folder);
  return folder;
}

function keptFromOutside(): Record<string, string> {
  return Object.fromEntries(
    FROM_OUTSIDE.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
}

function listen(child: ChildProcess): () => string {
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (part: string) => (said += part));
  child.stderr?.setEncoding("utf8").on("data", (part: string) => (said += part));
  return () => said;
}

async function untilHealthy(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(
        `The machine ended (${child.exitCode ?? child.signalCode}) before it was ready:\n${said()}`,
      );
    }
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`The machine was not ready after ${PATIENCE / 1000} s:\n${said()}`);
}
