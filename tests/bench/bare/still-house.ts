/**
 * The product's own server with its timekeeper at rest: for measuring an act without the letters that are delivered
 * after it (three commits a letter, on the same disk).
 */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { createChannel } from "#app/server/live/channel.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { createApp, realClock } from "#app/server/start/app.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import { createHttpServer } from "#app/server/http/http-server.server.ts";
import { localTransport } from "#app/server/mail/transport.server.ts";
import { withSecrets } from "#app/server/start/secrets.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";

const config = withSecrets(readConfig(process.env));
const store = openSqlite({ path: join(config.dataDir, "alongside.db"), migrations: "db/migrations/sqlite" });
const parts = { config, store, clock: realClock, channel: createChannel(), log: createLog() };
const app = createApp({ ...parts, transport: localTransport(store, realClock) });
const built = pathToFileURL(resolve("build/server/index.js")).href;
const build = (await import(/* @vite-ignore */ built)) as ServerBuild;
createHttpServer({ app, build, clientDir: "build/client" }).listen(config.port, config.host);
