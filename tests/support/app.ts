/**
 * A whole house in this process: the built pages behind the real server on a free port, a clock that tests move, a
 * fresh SQLite file, letters in the local mailbox. Requests are real HTTP with the headers a browser sends.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { ClockRules } from "#app/domain/zones/clock-rules.ts";
import { createChannel } from "#app/server/live/channel.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import type { Settings } from "#app/server/start/config.server.ts";
import { createApp } from "#app/server/start/app.server.ts";
import type { Clock, App } from "#app/server/start/app.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import { createHttpServer } from "#app/server/http/http-server.server.ts";
import { localTransport } from "#app/server/mail/transport.server.ts";
import type { Transport } from "#app/server/mail/transport.server.ts";
import { bootstrap } from "#app/server/start/bootstrap.server.ts";
import { runDue } from "#tests/support/run-due.ts";
import { cookiesOf } from "#app/server/http/request-context.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { startSignIn } from "#db/people/sign-ins.server.ts";
import { someDay, sqliteMigrations } from "./stores.ts";

export type RequestOptions = {
  as?: string | null;
  headers?: Record<string, string>;
  redirect?: RequestRedirect;
};
export type TestApp = {
  app: App;
  origin: string;
  /** Lines the log wrote, for looking that nothing private is in them. */
  logged: string[];
  setNow(now: Date): void;
  /** GET as a person (their id), or as a stranger. Redirects are not followed. */
  get(path: string, asked?: RequestOptions): Promise<Response>;
  post(path: string, form: Record<string, string>, asked?: RequestOptions): Promise<Response>;
  /** Does all that is due at the clock's now, letters included. */
  pass(): Promise<void>;
  /** A Cookie header that signs a person in. */
  cookieFor(personId: string): Promise<string>;
  /** How many connections its server has open. */
  connections(): Promise<number>;
  close(): Promise<void>;
};

export type Wanted = {
  now?: Date;
  settings?: Settings;
  transport?: Transport;
  seed?: boolean;
  clockRules?: ClockRules;
  /** The bytes of a database that another version filled, which this one upgrades. */
  database?: Uint8Array;
  /** Another build of the pages than the one people run: a file. */
  build?: string;
};

const formHeaders = { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" };

/** Opens a house; with `seed: false` it stays empty (no demonstration, no shelf). */
export async function openTestApp({ now = someDay, ...wanted }: Wanted = {}): Promise<TestApp> {
  let current = now;
  const clock = { now: () => current };
  const logged: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "alongside-house-"));
  const app = houseIn(folder, clock, logged, wanted);
  if (wanted.seed ?? true) await bootstrap(app);
  const { server, origin } = await openDoor(app, wanted.build);
  const cookieFor = signer(app);
  const ask = asker(app, origin, cookieFor);
  return {
    app,
    origin,
    logged,
    setNow: (later) => void (current = later),
    get: (path, asked = {}) => ask(path, "GET", asked),
    post: (path, form, asked = {}) => ask(path, "POST", asked, new URLSearchParams(form).toString()),
    pass: () => runDue(app, current),
    cookieFor,
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function houseIn(folder: string, clock: Clock, logged: string[], wanted: Wanted): App {
  const { settings = {}, transport, clockRules } = wanted;
  const sink = new Writable({ write: (line: Buffer, _, done) => (logged.push(line.toString()), done()) });
  const config = readConfig({ DATA_DIR: folder, ...settings });
  const path = join(folder, "alongside.db");
  if (wanted.database) writeFileSync(path, wanted.database);
  const store = openSqlite({ path, migrations: sqliteMigrations });
  const secrets = config.secrets.length > 0 ? config.secrets : ["a secret for tests only, 32 letters"];
  return createApp({
    config: { ...config, secrets },
    store,
    clock,
    transport: transport ?? localTransport(store, clock),
    channel: createChannel(),
    log: createLog(sink),
    ...(clockRules && { clockRules }),
  });
}

async function openDoor(
  app: App,
  built = join(process.cwd(), "build/server/index.js"),
): Promise<{ server: Server; origin: string }> {
  const build = (await import(pathToFileURL(built).href)) as ServerBuild;
  const handler = createHttpServer({ app, build, clientDir: "build/client" });
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = handler.listen(0, "127.0.0.1", () => resolve(listening));
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function signer({ store, clock, config }: App): TestApp["cookieFor"] {
  const cookies = new Map<string, string>();
  return async (personId) => {
    const kept = cookies.get(personId);
    if (kept) return kept;
    const token = await store.tx((work) => startSignIn(work, personId, clock.now()));
    const cookie = (await cookiesOf(config).signIn.serialize(token)).split(";")[0] ?? "";
    cookies.set(personId, cookie);
    return cookie;
  };
}

function asker({ config }: App, origin: string, cookieFor: TestApp["cookieFor"]) {
  const host = config.kind === "real" ? { Host: config.publicUrl.host } : {};
  return async (path: string, method: string, asked: RequestOptions, body?: string): Promise<Response> => {
    const { as, headers, redirect = "manual" } = asked;
    return fetch(`${origin}${path}`, {
      method,
      redirect,
      body: body ?? null,
      headers: {
        ...host,
        ...(as ? { Cookie: await cookieFor(as) } : {}),
        ...(body === undefined ? {} : { ...formHeaders, Origin: origin }),
        ...headers,
      } as Record<string, string>,
    });
  };
}
