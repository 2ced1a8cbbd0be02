/**
 * Connections to PostgreSQL: a handful, each with a limit on how long it waits for a lock, works on a statement or
 * stands idle in a transaction. Every one of them is listened to: a connection that ends while nobody listens ends
 * the process, and what it says then is given the code of the SQL standard that it has none of.
 */
import pg from "pg";
import { StorageFailure, storageFailureOf } from "./storage-failure.server.ts";

export type PostgresOptions = {
  /** `postgres://user:password@host:port/database`; a socket's folder goes into `?host=`. */
  url: string;
  /** How many connections at most; acts beyond that wait for one. */
  connections?: number;
  /** Milliseconds that a statement waits for a lock (55P03); an act waits twice as long for a free connection. */
  lockTimeout?: number;
  /** Milliseconds that a statement works (57014). */
  statementTimeout?: number;
  /** Milliseconds that a transaction may stand idle: an act waits for nothing but its queries. */
  idleTimeout?: number;
  /** Told of each connection that ended by itself; the pool goes on without it. */
  onLost?: (error: Error) => void;
};

const connectionFailure = "08006";

/** Whole numbers of eight bytes come as numbers, as SQLite gives them: ours are far below 2 to the 53rd. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const losses = new WeakMap<pg.ClientBase, Error & { code?: string }>();

/** A pool on `url`; nothing is connected yet. */
export function openPool({
  url,
  connections = 10,
  lockTimeout = 5_000,
  statementTimeout = 15_000,
  idleTimeout = 10_000,
  onLost,
}: PostgresOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 2 * lockTimeout,
    lock_timeout: lockTimeout,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: idleTimeout,
    application_name: "alongside",
    options: "-c timezone=UTC",
  });
  pool.on("connect", (client) => {
    client.on("error", (error: Error & { code?: string }) => {
      if (!isState(error.code)) error.code = connectionFailure;
      losses.set(client, error);
      onLost?.(error);
    });
  });
  // The client's own listener has dealt with it; without one here the pool would raise it once more.
  pool.on("error", () => undefined);
  return pool;
}

/** A connection of the pool. Throws `StorageFailure` when there is none to be had: nobody answers, or all are taken. */
export async function takeConnection(pool: pg.Pool): Promise<pg.PoolClient> {
  if (pool.ending) throw new Error("The database connection is not open.");
  try {
    return await pool.connect();
  } catch (error) {
    throw noConnection(pool, error);
  }
}

/** What went wrong on a connection: once it has ended, every query on it says only that it has. */
export function asActFailure(client: pg.PoolClient, error: unknown): unknown {
  const loss = losses.get(client);
  if (!loss) return error;
  if (loss.code === "25P03")
    return new Error("A transaction waited for something other than its queries.", { cause: loss });
  return storageFailureOf(loss) ?? error;
}

/** What a failed read of the pool means, also when it failed before it reached the server. */
export function asReadFailure(pool: pg.Pool, error: unknown): unknown {
  const { code } = error as { code?: string };
  return isState(code) || !(error instanceof Error) ? error : noConnection(pool, error);
}

function noConnection(pool: pg.Pool, error: unknown): StorageFailure {
  const known = storageFailureOf(error);
  if (known) return known;
  const taken = pool.totalCount >= (pool.options.max ?? 0) && pool.idleCount === 0;
  const code = (error as { code?: string }).code ?? (taken ? "no connection free" : connectionFailure);
  return new StorageFailure(taken ? "busy" : "unreachable", code, { cause: error });
}

function isState(code: string | undefined): boolean {
  return /^[0-9A-Z]{5}$/.test(code ?? "");
}
