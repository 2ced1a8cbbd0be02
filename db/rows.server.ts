/**
 * Adding a row, in the acts that many people do at once. The statement is put together once for every table and set of
 * columns; after that a row costs what the database takes for it, and hardly more.
 */
import { sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Work } from "./store.server.ts";

type Prepared = { execute(row: Record<string, unknown>): PromiseLike<unknown> };
const prepared = new WeakMap<Work["write"], WeakMap<SQLiteTable, Map<string, Prepared>>>();

/** Adds one row. A row of which the same is there already (`unlessThere`) changes nothing; else that is an error. */
export async function addRow<T extends SQLiteTable>(
  work: Work,
  table: T,
  row: T["$inferInsert"],
  { unlessThere = false } = {},
): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null && value !== undefined),
  );
  const names = Object.keys(given);
  const shape = `${unlessThere} ${names.join(" ")}`;
  const known = statementsOf(work, table);
  const statement = known.get(shape) ?? prepare(work, table, names, unlessThere);
  known.set(shape, statement);
  await statement.execute(given);
}

function statementsOf(work: Work, table: SQLiteTable): Map<string, Prepared> {
  const tables = prepared.get(work.write) ?? new WeakMap<SQLiteTable, Map<string, Prepared>>();
  prepared.set(work.write, tables);
  const statements = tables.get(table) ?? new Map<string, Prepared>();
  tables.set(table, statements);
  return statements;
}

function prepare<T extends SQLiteTable>(
  work: Work,
  table: T,
  names: string[],
  unlessThere: boolean,
): Prepared {
  const places = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  const insert = work.write.insert(table).values(places as T["$inferInsert"]);
  return (unlessThere ? insert.onConflictDoNothing() : insert).prepare();
}
