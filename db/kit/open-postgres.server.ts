/**
 * PostgreSQL as a store. Transactions run side by side, READ COMMITTED: what keeps two of them apart is that the first
 * statement of an act locks the row it is about (a cycle, a run, a mailbox), so that whoever comes second waits there
 * and then sees what the first has done. What failed only because of others is repeated (`retrying`).
 */
import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { asActFailure, asReadFailure, openPool, takeConnection } from "./postgres-pool.server.ts";
import type { PostgresOptions } from "./postgres-pool.server.ts";
import { postgresTables as tables } from "./schema.postgres.server.ts";
import { storageFailureOf } from "./storage-failure.server.ts";
import type { StorageTrouble } from "./storage-failure.server.ts";
import { retrying } from "./store.server.ts";
import type { Reader, Store, Work, Writer } from "./store.server.ts";

/** A store on a database that has the newest schema. It connects when it is first asked for something. */
export function openPostgres(options: PostgresOptions): Store {
  const pool = openPool(options);
  const { tx, idle, lastTrouble } = transactionsOn(pool);
  return {
    tables,
    read: readerOf(pool),
    tx,
    backup: null,
    trouble: () => troubleOf(pool, lastTrouble()),
    emptyLog: () => Promise.resolve(),
    losses: [],
    async close() {
      // The pool would forget whoever still waits for a connection.
      await idle();
      await pool.end();
    },
  };
}

type Transactions = Pick<Store, "tx"> & {
  /** Resolves when the acts already asked for are done; later ones are refused. */
  idle(): Promise<void>;
  /** How the last act that failed for the store's sake failed; null once one was saved since. */
  lastTrouble(): StorageTrouble | null;
};

function transactionsOn(pool: pg.Pool): Transactions {
  const running = new Set<Promise<unknown>>();
  let closing = false;
  let trouble: StorageTrouble | null = null;
  const act = async <T>(work: (data: Work) => Promise<T>): Promise<T> => {
    try {
      const result = await retrying(() => once(pool, work));
      trouble = null;
      return result;
    } catch (error) {
      trouble = storageFailureOf(error)?.trouble ?? trouble;
      throw error;
    }
  };
  return {
    tx(work) {
      if (closing) return Promise.reject(new Error("The database connection is not open."));
      const mine = act(work);
      const ended = mine.then(nothing, nothing).then(() => void running.delete(ended));
      running.add(ended);
      return mine;
    },
    async idle() {
      closing = true;
      await Promise.all(running);
    },
    lastTrouble: () => trouble,
  };
}

/** One try of one act. A connection on which even the way back failed is not used again. */
async function once<T>(pool: pg.Pool, work: (data: Work) => Promise<T>): Promise<T> {
  const client = await takeConnection(pool);
  let spoilt = false;
  try {
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    const result = await work(workOn(client));
    const { command } = await client.query("COMMIT");
    // The server undoes what had an error in it, however politely it is asked to keep it.
    if (command !== "COMMIT") throw new Error("A database error was caught inside a transaction.");
    return result;
  } catch (error) {
    spoilt = await client.query("ROLLBACK").then(
      () => false,
      () => true,
    );
    throw asActFailure(client, error);
  } finally {
    client.release(spoilt);
  }
}

const works = new WeakMap<pg.PoolClient, Work>();

/** The same for as long as the connection lives, so that its queries are put together once (kept-queries). */
function workOn(client: pg.PoolClient): Work {
  const known = works.get(client);
  if (known) return known;
  const both = drizzle(client, { casing: "snake_case" }) as unknown as Writer;
  const work = { tables, read: both, write: both };
  works.set(client, work);
  return work;
}

/** Reads take whichever connection is free, one a query. */
function readerOf(pool: pg.Pool): Reader {
  const query = async (asked: pg.QueryConfig, values: unknown[]) => {
    try {
      return await pool.query(asked, values);
    } catch (error) {
      throw asReadFailure(pool, error);
    }
  };
  return drizzle({ query } as unknown as pg.Pool, { casing: "snake_case" }) as unknown as Reader;
}

/** A read tells whether somebody answers; after a failure a number is drawn, which is written, before all is well. */
async function troubleOf(pool: pg.Pool, last: StorageTrouble | null): Promise<StorageTrouble | null> {
  const asked =
    last === null
      ? "select current_setting('transaction_read_only') = 'on' as fixed"
      : "select current_setting('transaction_read_only') = 'on' or pg_current_xact_id() is null as fixed";
  try {
    const { rows } = await pool.query<{ fixed: boolean }>(asked);
    return rows[0]?.fixed ? "read-only" : null;
  } catch (error) {
    const failure = storageFailureOf(asReadFailure(pool, error));
    if (!failure) throw error;
    return failure.trouble;
  }
}

function nothing(): void {}
