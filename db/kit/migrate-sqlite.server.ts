/**
 * Migrations that cannot lose rows: a copy first, foreign keys off *outside* the transaction (a table rebuilt inside
 * one would take its children with it), then checks that nothing dangles and no table lost rows. A table is given up
 * only once a release before has emptied it.
 */
import type Sqlite from "better-sqlite3";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { keepPrivate } from "./sqlite-identity.server.ts";

type Journal = { entries: { idx: number; tag: string }[] };
export type Migration = { tag: string; statements: string[] };

/** The migrations of a folder written by drizzle-kit, in order. */
export function migrationsIn(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8")) as Journal;
  return journal.entries.map(({ tag }) => ({
    tag,
    statements: readFileSync(join(folder, `${tag}.sql`), "utf8").split("--> statement-breakpoint"),
  }));
}

/** Brings the database to the newest schema. Throws, with everything as it was, when a check fails. */
export function migrateSqlite(
  db: Sqlite.Database,
  { path, migrations }: { path: string; migrations: string },
) {
  db.exec(
    "CREATE TABLE IF NOT EXISTS migrations (tag TEXT PRIMARY KEY NOT NULL, at INTEGER NOT NULL) STRICT",
  );
  const done = new Set(db.prepare("SELECT tag FROM migrations").pluck().all() as string[]);
  const known = migrationsIn(migrations);
  const unknown = [...done].find((tag) => !known.some((migration) => migration.tag === tag));
  if (unknown) throw new Error(`The database at ${path} was written by a newer Alongside (${unknown}).`);
  const due = known.filter((migration) => !done.has(migration.tag));
  if (due.length === 0) return;
  const copy = `${path}.before-${due[0]?.tag}-${Date.now()}`;
  if (done.size > 0) copyTo(db, copy);
  db.pragma("foreign_keys=OFF");
  try {
    db.transaction(() => apply(db, due)).immediate();
  } finally {
    db.pragma("foreign_keys=ON");
  }
}

/** A copy has its name only once it is whole. */
function copyTo(db: Sqlite.Database, copy: string): void {
  db.prepare("VACUUM INTO ?").run(`${copy}.part`);
  keepPrivate([`${copy}.part`]);
  renameSync(`${copy}.part`, copy);
}

function apply(db: Sqlite.Database, due: Migration[]): void {
  const before = countsOf(db);
  for (const migration of due) {
    for (const statement of migration.statements) db.exec(statement);
    db.prepare("INSERT INTO migrations VALUES (?, ?)").run(migration.tag, Date.now());
  }
  if ((db.pragma("foreign_key_check") as unknown[]).length > 0)
    throw new Error("A migration left rows that point nowhere; nothing was changed.");
  const after = countsOf(db);
  for (const [table, count] of before)
    if ((after.get(table) ?? 0) < count)
      throw new Error(`A migration lost rows of ${table}; nothing was changed.`);
  const loose = tablesOf(db).filter((table) => table.strict !== 1);
  if (loose.length > 0) throw new Error(`Tables are not STRICT: ${loose.map((t) => t.name).join(", ")}`);
}

/** Our own tables; `strict` is 1 where a column takes only what it is for. */
export function tablesOf(db: Sqlite.Database): { name: string; strict: number }[] {
  const all = db.pragma("table_list") as { schema: string; name: string; type: string; strict: number }[];
  return all.filter((t) => t.schema === "main" && t.type === "table" && !t.name.startsWith("sqlite_"));
}

/** Rows by table. */
export function countsOf(db: Sqlite.Database): Map<string, number> {
  return new Map(
    tablesOf(db).map(({ name }) => [
      name,
      db
        .prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)
        .pluck()
        .get() as number,
    ]),
  );
}
