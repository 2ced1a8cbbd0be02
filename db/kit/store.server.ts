/**
 * The only door to the database. `read` sees what is committed; `tx` runs one piece of work wholly or not at all.
 * Nothing outside `db/` holds a query, and nothing in `db/` knows which of the two databases it speaks to.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { storageFailureOf } from "./storage-failure.server.ts";
import type { StorageTrouble } from "./storage-failure.server.ts";
import type { Tables } from "../tables/tables.server.ts";

type Database = BaseSQLiteDatabase<"async", unknown, Tables>;
export type Reader = Pick<Database, "select" | "selectDistinct" | "$count" | "with">;
export type Writer = Reader & Pick<Database, "insert" | "update" | "delete">;

/** What finders take: the tables and a way to read them. */
export type Data = { readonly tables: Tables; readonly read: Reader };
/** What acts take inside `tx`: `read` sees the transaction's own rows. */
export type Work = Data & { readonly write: Writer };

export type Store = Data & {
  /**
   * Runs `work` in one transaction and gives its result. Nothing but queries may be awaited inside, and nothing
   * caught: any error undoes all of it. A transaction inside a transaction is refused at once. Throws
   * `StorageFailure` when the store itself failed.
   */
  tx<T>(work: (data: Work) => Promise<T>): Promise<T>;
  /** A copy that opens as a database of its own (SQLite: `VACUUM INTO`); null where the server keeps backups. */
  backup: ((path: string) => Promise<void>) | null;
  /** What keeps the store from saving just now; null: nothing. After a failure it tries to write before it says so. */
  trouble(): Promise<StorageTrouble | null>;
  /** Empties the database's own log, in which what was forgotten can still be read. Does nothing where there is none. */
  emptyLog(): Promise<void>;
  /** Starts that found the database older than what had been acknowledged, the newest last. */
  losses: readonly Loss[];
  close(): Promise<void>;
};

/** So many acts that were acknowledged before `lastAt` are not in the database that a start found. */
export type Loss = { noticedAt: Date; lastAt: Date; missing: number };

const inside = new AsyncLocalStorage<true>();

const mostTries = 15;

/**
 * Refuses nesting and repeats what failed only because others were writing (SQLITE_BUSY, 40001, 40P01), for about
 * five seconds; between two tries other requests get their turn.
 */
export async function retrying<T>(once: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error("A transaction was opened inside a transaction.");
  return inside.run(true, async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once();
      } catch (error) {
        if (attempt >= mostTries || !isPassing(error)) throw storageFailureOf(error) ?? error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 25 * (1 + Math.random())));
      }
    }
  });
}

function isPassing(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause)
    if (/^(SQLITE_BUSY|40001$|40P01$)/.test((e as { code?: string }).code ?? "")) return true;
  return false;
}
