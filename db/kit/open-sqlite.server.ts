/**
 * SQLite as a store: one writer, private to the queue of transactions, and one reader beside it.
 * Settings and reasons: docs/operating.md, "The database".
 */
import type Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { storageFailureOf } from "./storage-failure.server.ts";
import type { Reader, Store, Writer } from "./store.server.ts";
import { vacuumInto } from "./copy-sqlite.server.ts";
import { noticeLoss, openMark } from "./high-water.server.ts";
import { keepStatements } from "./cached-statements.server.ts";
import { keepPrivate, rememberFiles } from "./sqlite-identity.server.ts";
import { SqliteClient } from "./sqlite-client.server.ts";
import { openWriter } from "./sqlite-file.server.ts";
import { sqliteTables as tables } from "./schema.sqlite.server.ts";
import { troubleOf } from "./sqlite-trouble.server.ts";
import { queueOf } from "./sqlite-queue.server.ts";

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
  const mark = openMark(path);
  const losses = noticeLoss(path, writer.pragma("user_version", { simple: true }) as number, mark);
  emptyLog(writer);
  const isThere = rememberFiles(path);
  for (const connection of [writer, reader]) keepStatements(connection);
  const read = drizzle(reader, { casing: "snake_case" }) as unknown as Reader;
  const write = drizzle(writer, { casing: "snake_case" }) as unknown as Writer;
  const queue = queueOf(writer, {
    data: { tables, read: write, write },
    onSlowWork: onSlowWork ?? raise,
    isThere,
    mark,
  });
  return {
    tables,
    read,
    tx: queue.tx,
    trouble: troubleOf({ path, reader, isThere, queue }),
    emptyLog: () => queue.between(() => void (isThere() && emptyLog(writer))),
    losses,
    backup: (target) => vacuumInto(path, target),
    async close() {
      await queue.idle();
      reader.close();
      if (isThere()) end(writer);
      else rescue(writer, path);
      mark.close();
    },
  };
}

/** All of the log into the database, and nothing left in it. Left for the next time while somebody reads or no room is. */
function emptyLog(writer: Sqlite.Database): void {
  tolerantly(() => void writer.pragma("wal_checkpoint(TRUNCATE)"));
}

/** Refreshes what SQLite knows of its indexes: good to have, and nothing to stay open for when the disk is full. */
function end(writer: Sqlite.Database): void {
  tolerantly(() => void writer.pragma("optimize"));
  writer.close();
}

/**
 * The file was taken away under us, and ends with the process: what is in it is put beside its place under a name of
 * its own. The connection stays open to the end, because closing it would delete the log of whatever lies there now.
 */
function rescue(writer: Sqlite.Database, path: string): void {
  const target = `${path}.rescued-${Date.now()}`;
  tolerantly(() => void writer.prepare("VACUUM INTO ?").run(target));
  keepPrivate([target]);
}

function tolerantly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!storageFailureOf(error)) throw error;
  }
}

function raise(message: string): never {
  throw new Error(message);
}
