/** Migrations on a database full of people: nothing is lost, and what would lose something is refused whole. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { someDay, sqliteMigrations } from "#tests/support/stores.ts";
import { tellStory } from "../cast/cast-setting.ts";

let folder = "";
let filled = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "alongside-migrations-"));
  filled = join(folder, "filled.db");
  const store = openSqlite({ path: filled, migrations: sqliteMigrations });
  await tellStory(store, someDay);
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the filled database, and the shipped migrations with one more. */
function next(name: string, sql: string): { path: string; migrations: string } {
  const path = join(folder, `${name}.db`);
  const migrations = join(folder, name);
  cpSync(filled, path);
  cpSync(sqliteMigrations, migrations, { recursive: true });
  const journal = join(migrations, "meta/_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as { entries: object[] };
  entries.push({ idx: entries.length, version: "6", when: 1, tag: "9000_next", breakpoints: true });
  writeFileSync(journal, JSON.stringify({ ...rest, entries }));
  writeFileSync(join(migrations, "9000_next.sql"), sql);
  return { path, migrations };
}

/** Every row of every table as text, and the tables themselves. */
function everything(path: string): Record<string, string[]> {
  const db = new SqliteClient(path, { readonly: true });
  const tables = db
    .prepare("select name, sql from sqlite_schema where type = 'table' and name <> 'sqlite_stat1'")
    .all();
  const rows = (tables as { name: string; sql: string }[]).map(({ name, sql }) => {
    const all = db.prepare(`select * from "${name}"`).raw().all().map(String).sort();
    return [name, [sql.replaceAll('"', "`").trim(), ...all]];
  });
  db.close();
  return Object.fromEntries(rows) as Record<string, string[]>;
}

const breakpoint = "\n--> statement-breakpoint\n";

/** What drizzle-kit writes to change one default: a new table, its rows over, the old one dropped, a new name. */
function rebuild(table: string): string {
  const db = new SqliteClient(filled, { readonly: true });
  const schema = db
    .prepare("select type, sql from sqlite_schema where tbl_name = ? and sql is not null")
    .all(table);
  db.close();
  const [create = "", ...indexes] = (schema as { type: string; sql: string }[])
    .sort((a) => (a.type === "table" ? -1 : 1))
    .map(({ sql }) => sql);
  return [
    "PRAGMA foreign_keys=OFF;",
    create.replace(/CREATE TABLE [`"]\w+[`"]/, `CREATE TABLE \`__new_${table}\``),
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    "PRAGMA foreign_keys=ON;",
    ...indexes,
  ].join(breakpoint);
}

const cascade = `CREATE TABLE cards (id TEXT PRIMARY KEY, cycle_id TEXT NOT NULL REFERENCES cycles(id) ON DELETE CASCADE) STRICT;
  INSERT INTO cards SELECT hex(randomblob(8)), id FROM cycles;`;

test("rebuilding a table with children, as drizzle-kit writes it, keeps every row of every table [D111]", async () => {
  const before = everything(filled);
  for (const table of ["cycles", "persons", "places", "meetings", "organisations"]) {
    const grown = next(`rebuilt-${table}`, `${cascade}${breakpoint}${rebuild(table)}`);
    await openSqlite(grown).close();
    const { cards, migrations, ...after } = everything(grown.path);
    expect(cards).toHaveLength(before.cycles?.length ?? 0);
    expect(migrations).toHaveLength((before.migrations?.length ?? 0) + 1);
    expect(after).toEqual(
      Object.fromEntries(Object.entries(before).filter(([name]) => name !== "migrations")),
    );
    const db = new SqliteClient(grown.path, { readonly: true });
    expect(db.pragma("foreign_key_check")).toEqual([]);
    db.close();
  }
});

test("before a migration everything is copied, and the copy opens", async () => {
  const grown = next("copied", rebuild("persons"));
  await openSqlite(grown).close();
  const copies = readdirSync(dirname(grown.path)).filter((name) =>
    name.startsWith("copied.db.before-9000_next-"),
  );
  expect(copies).toHaveLength(1);
  expect(everything(join(folder, copies[0] ?? ""))).toEqual(everything(filled));
});

const losing: Record<string, () => string> = {
  "deletes rows": () => "DELETE FROM goal_reviews;",
  "gives up a table that has rows": () => "DROP TABLE goal_reviews;",
  "rebuilds a table and forgets half of it": () =>
    rebuild("steps").replace(/(INSERT INTO[^;]+);/, "$1 LIMIT 2;"),
  "leaves rows that point nowhere": () => `${rebuild("persons").replace(/(INSERT INTO[^;]+);/, "$1 LIMIT 1;")}
    ${breakpoint}INSERT INTO persons SELECT hex(randomblob(8)), 'en', NULL, 1, NULL FROM meetings;`,
  "makes a table that is not strict": () => "CREATE TABLE loose (id TEXT);",
  "breaks off in the middle": () => `DELETE FROM steps;${breakpoint}INSERT INTO nowhere VALUES (1);`,
};
for (const [what, sql] of Object.entries(losing))
  test(`a migration that ${what} is refused, and everything is as it was [D110]`, async () => {
    const bad = next(what.replaceAll(" ", "-"), sql());
    expect(() => openSqlite(bad)).toThrow();
    expect(everything(bad.path)).toEqual(everything(filled));
    const store = openSqlite({ path: bad.path, migrations: sqliteMigrations });
    expect(await store.read.$count(store.tables.steps)).toBeGreaterThan(0);
    await store.close();
  });

test("an older Alongside refuses the database of a newer one, by name [D110]", async () => {
  const newer = next("newer", "CREATE TABLE later (id TEXT PRIMARY KEY) STRICT;");
  await openSqlite(newer).close();
  expect(() => openSqlite({ path: newer.path, migrations: sqliteMigrations })).toThrow(
    `The database at ${newer.path} was written by a newer Alongside (9000_next).`,
  );
});

test("opening a database that is up to date changes nothing and copies nothing", async () => {
  const path = join(folder, "same.db");
  cpSync(filled, path);
  await openSqlite({ path, migrations: sqliteMigrations }).close();
  expect(everything(path)).toEqual(everything(filled));
  expect(readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}.before`))).toEqual([]);
});

test("no shipped migration deletes a person's rows along with something else", () => {
  for (const kind of ["sqlite", "postgres"])
    for (const file of readdirSync(`db/migrations/${kind}`).filter((name) => name.endsWith(".sql")))
      expect(readFileSync(`db/migrations/${kind}/${file}`, "utf8")).not.toMatch(/on delete (cascade|set)/i);
});
