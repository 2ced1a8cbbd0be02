/**
 * `npm start`: from a fresh clone to a running Alongside. Looks at the machine, installs, builds, starts the server,
 * and on the next run does only what has changed. The server itself migrates, loads the curricula, seeds the
 * demonstration and prints the address.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { tooOld } from "./ground.js";
import { buildEverything, installPackages } from "./prepare.js";
import { Stopped, environment, say } from "./steps.js";

const HELP = `npm start: install, build and start Alongside.

Nothing has to be configured: without settings it starts a demonstration on this machine.
Settings, from the environment:
  PORT         the port to listen on (3000)
  HOST         the address to listen on (127.0.0.1)
  DATA_DIR     where the data are kept (data/)
  PUBLIC_URL   the address people use, https://…
  SECRET       at least 32 characters that nobody can guess
  SMTP_URL     the mail server; MAIL_FROM, the address letters come from, goes with it
  TRUST_PROXY  how many proxies stand in front (0)
  BACKUP_FOLDER  where a sealed backup goes every night (npm run backup-key first)
For example: PORT=4000 npm start`;

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

if (process.argv.includes("--help") || process.argv.includes("-h")) {
  say(HELP);
} else {
  try {
    await prepare();
    say("4/4 Server: starting…");
    process.exitCode = await serve();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.code;
  }
}

async function prepare() {
  const old = tooOld(process.versions.node);
  if (old) throw new Stopped(old);
  say(`1/4 This machine: Node ${process.versions.node}`);
  await installPackages(root, "2/4 Packages");
  await buildEverything(root, "3/4 Pages and server");
}

/**
 * Run the server until it ends and hand on its exit code. It gets a process group of its own, so that Ctrl-C in a
 * terminal reaches it once, from here, and it can say goodbye to everybody in peace.
 * @returns {Promise<number>}
 */
function serve() {
  const env = environment({ NODE_ENV: process.env["NODE_ENV"] ?? "production" });
  const detached = process.platform !== "win32";
  const server = spawn(process.execPath, ["build/machine/main.js"], {
    cwd: root,
    stdio: "inherit",
    env,
    detached,
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(
      signal,
      onceASecond(() => server.kill(signal === "SIGHUP" ? "SIGTERM" : signal)),
    );
  }
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Stopped(`The server could not be started: ${error.message}`)));
    server.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * npm passes a signal on that the terminal has sent here as well: the second of a pair is an echo.
 * @param {() => void} act
 */
function onceASecond(act) {
  let last = -Infinity;
  return () => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    act();
  };
}
