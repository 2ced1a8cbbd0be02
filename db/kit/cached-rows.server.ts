/**
 * New rows of the acts that are timed: one statement a table and set of columns, put together once for every store and
 * then only filled in. Everywhere else an insert is written out.
 */
import { sql } from "drizzle-orm";
import type { Placeholder } from "drizzle-orm";
import type { Tables } from "../tables/tables.server.ts";
import type { Work } from "./store.server.ts";

type Statement = { execute(row: Record<string, unknown>): Promise<unknown> };
const statements = new WeakMap<Work["write"], Map<string, Statement>>();

/** Inserts one row. Columns that are null or left out stay empty; `quietly` drops a row that is there already. */
export async function insertRow<N extends keyof Tables>(
  work: Work,
  name: N,
  row: Tables[N]["$inferInsert"],
  { quietly = false } = {},
): Promise<void> {
  const columns = Object.entries(row).flatMap(([column, value]) => (value == null ? [] : [column]));
  const known = statements.get(work.write) ?? new Map<string, Statement>();
  statements.set(work.write, known);
  const key = `${name} ${quietly} ${columns.join()}`;
  const statement = known.get(key) ?? build(work, name, columns, quietly);
  known.set(key, statement);
  await statement.execute(row);
}

function build(work: Work, name: keyof Tables, columns: readonly string[], quietly: boolean): Statement {
  const places: Record<string, Placeholder> = {};
  for (const column of columns) places[column] = sql.placeholder(column);
  const insert = work.write.insert(work.tables[name]).values(places as never);
  return (quietly ? insert.onConflictDoNothing() : insert).prepare();
}
