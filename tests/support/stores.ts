/**
 * A fresh store for a test, and the same test on both databases. SQLite gets a file of its own each time; PostgreSQL a
 * database for each test file, on the server of the run (postgres-setup.ts), emptied between tests.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, test } from "vitest";
import { openPostgres } from "#db/kit/open-postgres.server.ts";
import type { PostgresOptions } from "#db/kit/postgres-pool.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { emptyDatabase, patience } from "./postgres-databases.ts";

export const sqliteMigrations = "db/migrations/sqlite";

export type StoreKind = "SQLite" | "PostgreSQL";
export type StoreTest = { store: Store; kind: StoreKind; now: Date };

/** A Thursday afternoon in March, well before anything the cast does. */
export const someDay = new Date("2026-03-05T15:00:00Z");

/** A test that hangs is ended; one that only shares its machine with others is not. */
const patientMs = 120_000;

/** Runs one sentence on both databases. */
export function eachStore(
  sentence: string,
  work: (given: StoreTest) => Promise<void>,
  timeout = patientMs,
): void {
  test(
    `${sentence} (SQLite)`,
    () => onSqlite((store) => work({ store, kind: "SQLite", now: someDay })),
    timeout,
  );
  onPostgres(
    `${sentence} (PostgreSQL)`,
    (store) => work({ store, kind: "PostgreSQL", now: someDay }),
    timeout,
  );
}

/**
 * A sentence that is about PostgreSQL alone; `another` opens one more store on the same database, as a second node
 * would. Where the machine has no PostgreSQL, the test is named as left out.
 */
export function onPostgres(
  sentence: string,
  work: (store: Store, another: (options?: Omit<PostgresOptions, "url">) => Store) => Promise<void>,
  timeout = patientMs,
): void {
  test(
    sentence,
    async ({ skip }) => {
      const server = inject("postgres");
      if (server === null) return skip("There is no PostgreSQL on this machine (Debian: postgresql).");
      const { url, store } = await emptyDatabase(server);
      const others: Store[] = [];
      const another = (options: Omit<PostgresOptions, "url"> = {}) => {
        const opened = openPostgres({ ...patience, ...options, url });
        others.push(opened);
        return opened;
      };
      try {
        await work(store, another);
      } finally {
        await Promise.all(others.map((one) => one.close()));
      }
    },
    timeout,
  );
}

/** A new SQLite file for the time of `work`. */
export async function onSqlite<T>(work: (store: Store, path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-"));
  const path = join(folder, "alongside.db");
  writeFileSync(path, (migrated ??= await migratedFile()));
  const store = openSqlite({ path, migrations: sqliteMigrations });
  try {
    return await work(store, path);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

let migrated: Buffer | undefined;

/** A database that has the newest schema and no row: made once, because making it takes six times as long as opening it. */
async function migratedFile(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-"));
  const path = join(folder, "alongside.db");
  await openSqlite({ path, migrations: sqliteMigrations }).close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}
