/** PostgreSQL in the process (PGlite): the second database on which every data function is proved true. */
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { retrying } from "./store.server.ts";
import type { Reader, Store, Work, Writer } from "./store.server.ts";
import { migrationsIn } from "./migrate-sqlite.server.ts";
import { postgresTables as tables } from "./schema.postgres.server.ts";

/** An empty database in memory with the newest schema; `truncate` empties it between tests. */
export async function openPglite(migrations: string): Promise<Store & { truncate(): Promise<void> }> {
  const engine = new PGlite();
  for (const migration of migrationsIn(migrations))
    for (const statement of migration.statements) await engine.exec(statement);
  const db = drizzle(engine, { casing: "snake_case" });
  const names = (
    await engine.query<{ tablename: string }>("select tablename from pg_tables where schemaname = 'public'")
  ).rows.map((row) => `"${row.tablename}"`);
  return {
    tables,
    read: db as unknown as Reader,
    tx: (work) =>
      retrying(() =>
        db.transaction((tx) => {
          const both = tx as unknown as Writer;
          return work({ tables, read: both, write: both } satisfies Work);
        }),
      ),
    backup: null,
    trouble: () => Promise.resolve(null),
    emptyLog: () => Promise.resolve(),
    losses: [],
    truncate: async () => void (await engine.exec(`truncate ${names.join(", ")} cascade`)),
    close: () => engine.close(),
  };
}
