/** What the bare post writes: one raw prepared transaction, described in a file by whoever measures. */
import { readFileSync } from "node:fs";
import type Sqlite from "better-sqlite3";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { replayOf } from "../replay.ts";
import type { Written } from "../replay.ts";

/** The rows of one real act, and the rows each later one changes: ids by table, one set an act. */
export type Plan = { written: Written; next: Record<string, string>[] };

/** Reads the plan at `file`; without one the act does nothing. Each call uses up one set of ids. */
export function actOf(path: string, file: string | undefined): () => void {
  if (!file) return () => undefined;
  return actFrom(openLikeTheHouse(path), JSON.parse(readFileSync(file, "utf8")) as Plan);
}

export function actFrom(db: Sqlite.Database, { written, next }: Plan): () => void {
  let turn = -1;
  const raw = replayOf(
    db,
    written,
    (table) => next[turn]?.[table] ?? "",
    (_, column) => (column === "ticket" || column === "revision" ? 1000 + turn : undefined),
  );
  return () => {
    turn += 1;
    raw();
  };
}

/** A connection of its own with the settings of the house's writer. */
export function openLikeTheHouse(path: string): Sqlite.Database {
  const db = new SqliteClient(path, { timeout: 5000 });
  for (const setting of ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"])
    db.pragma(setting);
  for (const setting of ["temp_store=MEMORY", "cache_size=-65536"]) db.pragma(setting);
  return db;
}
