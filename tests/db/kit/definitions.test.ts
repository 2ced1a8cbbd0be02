/** The tables as the code knows them and as the migrations make them are the same, on both databases. */
import { sql } from "drizzle-orm";
import { getTableConfig as postgresTable } from "drizzle-orm/pg-core";
import type { PgTable } from "drizzle-orm/pg-core";
import { getTableConfig as sqliteTable } from "drizzle-orm/sqlite-core";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { postgresTables } from "#db/kit/schema.postgres.server.ts";
import { sqliteTables } from "#db/kit/schema.sqlite.server.ts";
import { onPostgres, onSqlite } from "#tests/support/stores.ts";

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
type Line = { table: string; column: string; type: string; required: boolean };
const inOrder = (lines: Line[]) =>
  lines.map(({ table, column, type, required }) => `${table}.${column} ${type}${required ? "" : "?"}`).sort();

test("SQLite has every column that is defined, of its type, and no other", () =>
  onSqlite(async ({ read }) => {
    const found = await read
      .select({
        table: sql<string>`t.name`,
        column: sql<string>`c.name`,
        type: sql<string>`lower(c.type)`,
        required: sql<number>`c."notnull"`,
      })
      .from(sql`pragma_table_list t join pragma_table_info(t.name) c`)
      .where(sql`t.schema = 'main' and t.name not like 'sqlite_%' and t.name <> 'migrations'`);
    const defined = Object.values(sqliteTables).flatMap((table) => {
      const { name, columns } = sqliteTable(table as unknown as SQLiteTable);
      return columns.map((one) => {
        return { table: name, column: snake(one.name), type: one.getSQLType(), required: one.notNull };
      });
    });
    expect(inOrder(found.map((line) => ({ ...line, required: line.required === 1 })))).toEqual(
      inOrder(defined),
    );
  }));

onPostgres("PostgreSQL has every column that is defined, and no other", async ({ read }) => {
  const found = await read
    .select({
      table: sql<string>`table_name`,
      column: sql<string>`column_name`,
      type: sql<string>`data_type`,
      required: sql<boolean>`is_nullable = 'NO'`,
    })
    .from(sql`information_schema.columns`)
    .where(sql`table_schema = 'public'`);
  const plain: Record<string, string> = { "timestamp (3) with time zone": "timestamp with time zone" };
  const defined = Object.values(postgresTables).flatMap((table) => {
    const { name, columns } = postgresTable(table as unknown as PgTable);
    return columns.map((one) => {
      const type = plain[one.getSQLType()] ?? one.getSQLType();
      return { table: name, column: snake(one.name), type, required: one.notNull };
    });
  });
  expect(inOrder(found)).toEqual(inOrder(defined));
});

const definedIndexes = Object.values(sqliteTables)
  .flatMap((table) => sqliteTable(table as unknown as SQLiteTable).indexes)
  .map(({ config }) => `${config.name}${config.unique ? " unique" : ""}`)
  .sort();

test("the indexes that keep a double click from becoming two rows exist on SQLite", () =>
  onSqlite(async ({ read }) => {
    const found = await read
      .select({ name: sql<string>`i.name || case i."unique" when 1 then ' unique' else '' end` })
      .from(sql`pragma_table_list t join pragma_index_list(t.name) i`)
      .where(sql`t.schema = 'main' and i.origin = 'c'`);
    expect(found.map(({ name }) => name).sort()).toEqual(definedIndexes);
  }));

onPostgres(
  "the indexes that keep a double click from becoming two rows exist on PostgreSQL",
  async ({ read }) => {
    const found = await read
      .select({
        name: sql<string>`indexname || case when indexdef like '%UNIQUE%' then ' unique' else '' end`,
      })
      .from(sql`pg_indexes`)
      .where(sql`schemaname = 'public' and indexname not like '%_pkey'`);
    expect(found.map(({ name }) => name).sort()).toEqual(definedIndexes);
  },
);
