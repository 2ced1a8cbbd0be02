/** Starts Alongside: settings, store, shelf, demonstration, timekeeper, then the door. One clear sentence if it cannot. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { createChannel } from "../live/channel.server.ts";
import { readConfig } from "./config.server.ts";
import type { Config } from "./config.server.ts";
import { inWords, takeDataFolder } from "./data-folder.server.ts";
import { createApp, realClock } from "./app.server.ts";
import type { App } from "./app.server.ts";
import { createLog, outliveTerminal } from "./log.server.ts";
import { recentLosses } from "./losses.server.ts";
import { createHttpServer } from "../http/http-server.server.ts";
import { localTransport, smtpTransport } from "../mail/transport.server.ts";
import { bootstrap } from "./bootstrap.server.ts";
import { withSecrets } from "./secrets.server.ts";
import { startScheduler } from "./scheduler.server.ts";

async function main(): Promise<void> {
  process.umask(0o077);
  outliveTerminal();
  const settings = readConfig(process.env);
  const release = takeDataFolder(settings.dataDir);
  const { config, app } = inWords(settings.dataDir, () => {
    const whole = withSecrets(settings);
    return { config: whole, app: openApp(whole) };
  });
  const said = [...(await bootstrap(app, hashOfProgram())), ...lossLines(app)];
  const build = (await import(pathToFileURL(join("build", "server", "index.js")).href)) as ServerBuild;
  const handler = createHttpServer({ app, build, clientDir: join("build", "client") });
  const timekeeper = startScheduler(app);
  const server = handler.listen(config.port, config.host);
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 10_000;
  server.once("error", (error: NodeJS.ErrnoException) => giveUp(sentenceFor(error, config)));
  server.once("listening", () => {
    for (const line of said) say(line);
    say(`Alongside is ready: ${config.publicUrl.origin}`);
  });
  const stop = () =>
    void close(app, server, timekeeper)
      .then(() => 0, notClosed(app))
      .then((code) => (release(), process.exit(code)));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  process.on("unhandledRejection", (error) => {
    app.log.error({ error: String((error as Error | null)?.stack ?? error) }, "unhandled");
  });
}

/** Of the machine as it was built. */
function hashOfProgram(): string {
  const folder = join("build", "machine");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".js"))
    .sort())
    hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

function openApp(config: Config): App {
  const log = createLog();
  const store = openSqlite({
    path: join(config.dataDir, "alongside.db"),
    migrations: "db/migrations/sqlite",
    onSlowWork: (message) => log.error({ message }, "slow transaction"),
  });
  const transport = config.smtpUrl
    ? smtpTransport({ url: config.smtpUrl, name: config.publicUrl.hostname })
    : localTransport(store, realClock);
  return createApp({ config, store, clock: realClock, transport, channel: createChannel(), log });
}

type Closing = { close(done: () => void): unknown; closeAllConnections(): void };

/** Takes no new visitors, lets the ones inside finish for a moment, then closes the store. */
async function close(app: App, server: Closing, timekeeper: { stop(): Promise<void> }): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  setTimeout(() => server.closeAllConnections(), 2_000).unref();
  await Promise.all([timekeeper.stop(), closed]);
  app.transport.close();
  await app.store.close();
}

/** The exit code of a server that could not close its store; why is in the log. */
function notClosed({ log }: App) {
  return (error: unknown): number => {
    log.error({ error: String((error as Error | null)?.stack ?? error) }, "not closed");
    return 1;
  };
}

/** What an earlier life of this installation had acknowledged and this one has not: for the terminal and the log. */
function lossLines({ store, log, clock }: App): string[] {
  return recentLosses(store, clock.now()).map((loss) => {
    const facts = { missing: loss.missing, lastAt: loss.lastAt.toISOString() };
    log.error({ ...facts, noticedAt: loss.noticedAt.toISOString() }, "acts are missing");
    return `${loss.missing} acts of before ${loss.lastAt.toISOString()} are missing: the database is older than it was. If you have put a backup back, this is right; otherwise its -wal file was lost.`;
  });
}

function sentenceFor(error: NodeJS.ErrnoException, config: Config): string {
  if (error.code === "EADDRINUSE")
    return `Port ${config.port} is taken by another program. Choose another one: PORT=${config.port + 1} npm start`;
  if (error.code === "EACCES")
    return `This user may not open port ${config.port}. Choose one above 1024: PORT=3000 npm start`;
  return `The server could not start: ${error.message}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

main().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)));
