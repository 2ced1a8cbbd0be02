/** A database looked into beside whoever has it open: nothing is migrated, marked or emptied. */
import { drizzle } from "drizzle-orm/better-sqlite3";
import { sqliteTables as tables } from "./schema.sqlite.server.ts";
import { SqliteClient } from "./sqlite-client.server.ts";
import type { Data, Reader } from "./store.server.ts";

/** Opens it for reading alone. Throws when it is not there or cannot be read. */
export function openForReading(path: string): { data: Data; close(): void } {
  const db = new SqliteClient(path, { readonly: true, fileMustExist: true, timeout: 5000 });
  const read = drizzle(db, { casing: "snake_case" }) as unknown as Reader;
  return { data: { tables, read }, close: () => void db.close() };
}
