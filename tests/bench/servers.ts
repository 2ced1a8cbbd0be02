/** The two servers that stand beside each other over HTTP: the product as people start it, and the bare one. */
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "#tests/support/server-process.ts";
import type { Reading } from "./bare/meter.ts";
import { bareFolder } from "./compile.ts";

export type Server = {
  url: string;
  pid: number;
  /** What the process has used so far; `collect` runs the garbage collector first. */
  read(collect?: boolean): Promise<Reading>;
  stop(): Promise<void>;
};

/** The built product on a data folder: a real installation's settings are `env`; without them a demonstration. */
export function startOurs(dataDir: string, env: Record<string, string> = {}): Promise<Server> {
  return start("build/machine/main.js", { DATA_DIR: dataDir, ...env });
}

/** The same server without its timekeeper: nothing is delivered, nothing comes due. */
export function startStill(dataDir: string): Promise<Server> {
  return start(`${bareFolder}/still-house.js`, { DATA_DIR: dataDir });
}

/** The bare server on the same database. `act` is the file of a plan, `file` one to serve, `person` whose page it is. */
export function startBare(db: string, { act = "", file = "", person = "" } = {}): Promise<Server> {
  return start(`${bareFolder}/server.js`, {
    BARE_DB: db,
    BARE_ACT: act,
    BARE_FILE: file,
    BARE_PERSON: person,
  });
}

async function start(program: string, env: Record<string, string>): Promise<Server> {
  const [port, meterPort] = [await freePort(), await freePort()];
  const meter = pathToFileURL(resolve(bareFolder, "meter.js")).href;
  const ports = { PORT: String(port), METER_PORT: String(meterPort) };
  const kept = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
  const child = spawn(process.execPath, ["--expose-gc", "--import", meter, program], {
    env: { ...kept, NODE_ENV: "production", ...ports, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, () => child.exitCode !== null);
  return {
    url,
    pid: child.pid ?? 0,
    read: async (collect = false) =>
      (await (await fetch(`http://127.0.0.1:${meterPort}/${collect ? "collect" : ""}`)).json()) as Reading,
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(kill, 5000);
      await gone;
      clearTimeout(late);
      process.off("exit", kill);
    },
  };
}

async function untilHealthy(url: string, ended: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !ended(); tries += 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`The server to be measured did not come up at ${url}.`);
}
