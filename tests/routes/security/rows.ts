/**
 * All rows of a store: to see that nothing changed where nothing may change, and to put back what an act changed, so
 * that the next one meets the same world.
 */
import { eq, getTableColumns, getTableName, sql } from "drizzle-orm";
import type { Column, SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Store } from "#db/kit/store.server.ts";

type Row = Record<string, unknown>;
export type Rows = Map<string, { table: SQLiteTable; key: Column; byKey: Map<string, Row> }>;

/** What reading may write: counts against guessing, the trail of who read what, when a sign-in was last seen. */
const mayGrow = ["attempts", "audit"];
/** Written when the shelf is read and by no act; its plans are megabytes. */
const unread = ["versions"];

/** Grows with every transaction that wrote anything: a cheap way to see that none did. */
export function writesOf({ read }: Store): number {
  const asked = (read as unknown as { get(query: SQL): { data_version: number } }).get(
    sql`pragma data_version`,
  );
  return asked.data_version;
}

/** Every row of every table, by its key. */
export async function rowsOf(store: Store): Promise<Rows> {
  const rows: Rows = new Map();
  for (const table of Object.values(store.tables) as SQLiteTable[]) {
    if (unread.includes(getTableName(table))) continue;
    const [name, key] = Object.entries(getTableColumns(table)).find(([, column]) => column.primary) ?? [];
    if (!name || !key) throw new Error(`${getTableName(table)} has no key`);
    const found = (await store.read.select().from(table)) as Row[];
    rows.set(getTableName(table), {
      table,
      key,
      byKey: new Map(found.map((row) => [String(row[name]), row])),
    });
  }
  return rows;
}

/** The tables whose rows differ, apart from what reading may write. */
export function changedTables(before: Rows, after: Rows): string[] {
  return [...after.keys()].filter(
    (name) => !mayGrow.includes(name) && textOf(before, name) !== textOf(after, name),
  );
}

function textOf(rows: Rows, name: string): string {
  const all = [...(rows.get(name)?.byKey ?? [])].filter(([, row]) => !isLock(name, row));
  return JSON.stringify(all.map((one) => JSON.stringify([one[0], settled(name, one[1])])).sort());
}

/** A run that nobody opened: the row is there to be locked by whoever asks, whatever comes of it. */
function isLock(name: string, row: Row): boolean {
  return name === "runs" && row["state"] === "before";
}

/** Without what asking alone may change: a cycle's revision locks its places and orders the tickets. */
function settled(name: string, row: Row): Row {
  return { ...row, seenAt: null, ...(name === "cycles" && { revision: null }) };
}

/** Puts every row back as it was: what is gone comes back in the order of the story, what is new goes last. */
export async function restore(store: Store, before: Rows): Promise<void> {
  const after = await rowsOf(store);
  await store.tx(async ({ write }) => {
    for (const [name, { table, key, byKey }] of before)
      for (const [id, row] of byKey) {
        const now = after.get(name)?.byKey.get(id);
        if (!now) await write.insert(table).values(row as never);
        else if (JSON.stringify(now) !== JSON.stringify(row))
          await write
            .update(table)
            .set(row as never)
            .where(eq(key, id));
      }
    for (const [name, { table, key, byKey }] of [...after].reverse())
      for (const id of byKey.keys())
        if (!before.get(name)?.byKey.has(id)) await write.delete(table).where(eq(key, id));
  });
}
