/** Houses to measure in: a settled demonstration on the project's own disk (not in memory), without a server. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Writable } from "node:stream";
import { createChannel } from "#app/server/live/channel.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { createApp, realClock } from "#app/server/start/app.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import { localTransport } from "#app/server/mail/transport.server.ts";
import { bootstrap } from "#app/server/start/bootstrap.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";

const secret = "a secret for measuring only, 32 letters";

/** A folder under .cache/bench, on the same disk as the product's data. */
export function freshFolder(): string {
  mkdirSync(".cache/bench", { recursive: true });
  return mkdtempSync(resolve(".cache/bench/house-"));
}

export type Settled = { app: App; folder: string; path: string; close(): Promise<void> };

/** A demonstration with its story told. The folder goes when it is closed, unless it was given. */
export async function openSettled(given?: string): Promise<Settled> {
  const folder = given ?? freshFolder();
  const path = join(folder, "alongside.db");
  const config = { ...readConfig({ DATA_DIR: folder }), secrets: [secret] };
  const store = openSqlite({ path, migrations: "db/migrations/sqlite" });
  const quiet = new Writable({ write: (_line, _encoding, done) => done() });
  const parts = { config, store, clock: realClock, channel: createChannel(), log: createLog(quiet) };
  const app = createApp({ ...parts, transport: localTransport(store, realClock) });
  await bootstrap(app);
  return {
    app,
    folder,
    path,
    async close() {
      await store.close();
      if (!given) rmSync(folder, { recursive: true, force: true });
    },
  };
}
