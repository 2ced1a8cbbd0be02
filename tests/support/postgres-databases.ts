/** The databases of the run's PostgreSQL: one template with the newest schema, a clone of it for each test file. */
import pg from "pg";
import { openPostgres } from "#db/kit/open-postgres.server.ts";
import { migrationsIn } from "#db/kit/migrate-sqlite.server.ts";
import type { Store } from "#db/kit/store.server.ts";

const template = "alongside_template";

/** Limits that a busy machine does not reach. */
export const patience = { lockTimeout: 60_000, statementTimeout: 120_000, idleTimeout: 60_000 };

/** The address of another database on the same server. */
function other(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes the template. `server` is the address of any database of the cluster. */
export async function makeTemplate(server: string): Promise<void> {
  await asked(server, `create database ${template}`);
  const statements = migrationsIn("db/migrations/postgres").flatMap((migration) => migration.statements);
  await asked(other(server, template), ...statements);
}

type Database = { url: string; store: Store; name: string; server: string; admin: pg.Client; empty: string };
const current = globalThis as { alongsideDatabase?: Promise<Database> | undefined };
let made = 0;

/** This file's database with no row in it: its address, and a store that stays open from test to test. */
export async function emptyDatabase(server: string): Promise<Pick<Database, "url" | "store">> {
  const database = await (current.alongsideDatabase ??= clone(server));
  await database.admin.query(database.empty);
  return database;
}

/** Gives this file's database up; the next one begins with a clone of its own. */
export async function dropDatabase(): Promise<void> {
  const database = await current.alongsideDatabase;
  current.alongsideDatabase = undefined;
  if (!database) return;
  await Promise.all([database.store.close(), database.admin.end()]);
  await asked(database.server, `drop database ${database.name} with (force)`);
}

async function clone(server: string): Promise<Database> {
  const name = `alongside_${process.pid}_${(made += 1)}`;
  await asked(server, `create database ${name} template ${template}`);
  const url = other(server, name);
  const admin = new pg.Client({ connectionString: url, application_name: "tests" });
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  // Row by row and without the rules between tables: a tenth of the time that truncating empty tables takes.
  const deletions = rows.map((row) => `delete from "${row.name}";`).join("");
  const store = openPostgres({ url, ...patience });
  return { url, store, name, server, admin, empty: `set session_replication_role = replica; ${deletions}` };
}

/** Statements on a connection of their own. */
async function asked(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
