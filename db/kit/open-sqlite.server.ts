/**
 * SQLite as a store: one writer, private to the queue of transactions, and one reader beside it.
 * Settings and reasons: docs/operating.md, "The database".
 */
import type Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { existsSync, renameSync, rmSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { retrying } from "../store.server.ts";
import type { Reader, Store, Work, Writer } from "../store.server.ts";
import { keepStatements } from "./kept-statements.server.ts";
import { SqliteClient, sqliteClientFile } from "./sqlite-client.server.ts";
import { sqliteTables as tables } from "./schema.sqlite.server.ts";
import { openWriter } from "./sqlite-file.server.ts";

export type SqliteOptions = {
  path: string;
  migrations: string;
  /** Told when a transaction waited for anything but its own queries; without it such a transaction is undone. */
  onSlowWork?: (message: string) => void;
};

/** Opens (and, where needed, makes or migrates) the database at `path`. Throws one clear sentence when it cannot be used. */
export function openSqlite({ path, migrations, onSlowWork }: SqliteOptions): Store {
  const writer = openWriter({ path, migrations });
  const reader = new SqliteClient(path, { readonly: true, timeout: 5000 });
  for (const pragma of ["query_only=ON", "temp_store=MEMORY", "cache_size=-65536"]) reader.pragma(pragma);
  for (const connection of [writer, reader]) keepStatements(connection);
  const read = drizzle(reader, { casing: "snake_case" }) as unknown as Reader;
  const write = drizzle(writer, { casing: "snake_case" }) as unknown as Writer;
  const queue = queueOf(writer, { tables, read: write, write }, onSlowWork ?? raise);
  return {
    tables,
    read,
    tx: queue.tx,
    backup: (target) => vacuumInto(path, target),
    async close() {
      await queue.idle();
      reader.close();
      optimize(writer);
      writer.close();
    },
  };
}

/** Refreshes what SQLite knows of its indexes: good to have, and nothing to stay open for when the disk is full. */
function optimize(writer: Sqlite.Database): void {
  try {
    writer.pragma("optimize");
  } catch (error) {
    if (!/^SQLITE_(FULL|IOERR|BUSY)/.test((error as { code?: string }).code ?? "")) throw error;
  }
}

function raise(message: string): never {
  throw new Error(message);
}

type Queue = { tx: Store["tx"]; idle(): Promise<unknown> };

/** One transaction at a time, in the order asked; other requests get the loop between two of them. */
function queueOf(writer: Sqlite.Database, data: Work, onSlowWork: (message: string) => void): Queue {
  const [begin, commit, rollback] = ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"].map((sql) =>
    writer.prepare(sql),
  );
  const once = async <T>(work: (data: Work) => Promise<T>): Promise<T> => {
    begin?.run();
    let crossed = false;
    // Queries here are answered in microtasks; a tick comes only once there are none left, so it comes too early
    // exactly when the work waits for a timer, a file or the network.
    process.nextTick(() => (crossed = true));
    try {
      const result = await work(data);
      if (crossed) onSlowWork("A transaction waited for something other than its queries.");
      commit?.run();
      return result;
    } catch (error) {
      if (writer.inTransaction) rollback?.run();
      throw error;
    }
  };
  let tail: Promise<unknown> = Promise.resolve();
  return {
    tx: (work) =>
      retrying(() => {
        const mine = tail.then(() => once(work));
        tail = mine.then(nothing, nothing).then(() => new Promise((resolve) => setImmediate(resolve)));
        return mine;
      }),
    idle: () => tail,
  };
}

function nothing(): void {}

/**
 * From another connection an online backup never ends under writes; `VACUUM INTO` in a worker does (measured). A copy
 * has its name only once it is whole and on the disk.
 */
async function vacuumInto(path: string, target: string): Promise<void> {
  if (existsSync(target)) throw new Error(`There is a file at ${target} already; nothing was written.`);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  const why = await new Promise<string | null>((resolve, reject) => {
    const worker = new Worker(copying, { eval: true, workerData: { path, part, client: sqliteClientFile } });
    worker.once("message", resolve).once("error", reject);
  });
  if (why === null) return renameSync(part, target);
  rmSync(part, { force: true });
  throw new Error(`The database could not be copied to ${target}: ${why}`);
}

/** Says null when the copy is on the disk, otherwise why it is not. */
const copying = `const { parentPort, workerData } = require("node:worker_threads");
  const { openSync, fsyncSync, closeSync } = require("node:fs");
  try {
    const db = new (require(workerData.client))(workerData.path, { readonly: true });
    db.prepare("VACUUM INTO ?").run(workerData.part);
    db.close();
    const file = openSync(workerData.part, "r+");
    fsyncSync(file);
    closeSync(file);
    parentPort.postMessage(null);
  } catch (error) {
    parentPort.postMessage(error.message);
  }`;
