/**
 * A fresh store for a test, and the same test on both databases. SQLite gets a file of its own each time;
 * PGlite is one engine for the whole run, emptied between tests.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { openPglite } from "#db/kit/open-pglite.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import type { Store } from "#db/kit/store.server.ts";

export const sqliteMigrations = "db/migrations/sqlite";
export const postgresMigrations = "db/migrations/postgres";

export type StoreKind = "SQLite" | "PGlite";
export type Given = { store: Store; kind: StoreKind; now: Date };

/** A Thursday afternoon in March, well before anything the cast does. */
export const someDay = new Date("2026-03-05T15:00:00Z");

/** Runs one sentence on both databases. */
export function eachStore(sentence: string, work: (given: Given) => Promise<void>, timeout = 30_000): void {
  test(
    `${sentence} (SQLite)`,
    () => onSqlite((store) => work({ store, kind: "SQLite", now: someDay })),
    timeout,
  );
  test(
    `${sentence} (PGlite)`,
    () => onPglite((store) => work({ store, kind: "PGlite", now: someDay })),
    timeout,
  );
}

/** A new SQLite file for the time of `work`. */
export async function onSqlite<T>(work: (store: Store, path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-"));
  const path = join(folder, "alongside.db");
  const store = openSqlite({ path, migrations: sqliteMigrations });
  try {
    return await work(store, path);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Shared = Awaited<ReturnType<typeof openPglite>>;
const shared = globalThis as { alongsidePglite?: Promise<Shared> };

/** The shared PGlite, emptied first. */
export async function onPglite<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await (shared.alongsidePglite ??= openPglite(postgresMigrations));
  await store.truncate();
  return work(store);
}
