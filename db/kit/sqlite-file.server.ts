/**
 * The file of a SQLite database: made beside its place and moved there when whole, checked before it is trusted, never
 * written over. Only then come the settings of the one connection that writes.
 */
import type Sqlite from "better-sqlite3";
import { existsSync, renameSync, rmSync } from "node:fs";
import { readMark } from "./high-water.server.ts";
import { migrateSqlite } from "./migrate-sqlite.server.ts";
import { SqliteClient } from "./sqlite-client.server.ts";
import { filesOf, keepPrivate } from "./sqlite-identity.server.ts";

type Place = { path: string; migrations: string };

/** How long the writer waits in one go for another program's lock: it holds the whole process meanwhile. */
const patienceMs = 200;

/** The connection that writes, with the newest schema. Throws one clear sentence when the file cannot be used. */
export function openWriter(place: Place): Sqlite.Database {
  const { path } = place;
  if (!existsSync(path)) makeDatabase(place);
  const writer = new SqliteClient(path, { timeout: 5000, fileMustExist: true });
  try {
    if (!isWhole(writer)) throw new Error(`The database at ${path} is damaged. ${restore}`);
    configure(writer, "WAL");
    migrateSqlite(writer, place);
    writer.pragma(`busy_timeout=${patienceMs}`);
    keepPrivate(filesOf(path));
    return writer;
  } catch (error) {
    writer.close();
    throw error;
  }
}

const restore = "Restore the newest backup; nothing was changed.";

function anew(path: string): string {
  return `To begin with an empty one on purpose, remove ${path}-mark first.`;
}

/** A start that is killed half-way leaves nothing at `path`, so whatever is there without our tables is damage. */
function makeDatabase(place: Place): void {
  const { path } = place;
  if (existsSync(`${path}-wal`))
    throw new Error(`The database at ${path} is gone, but its -wal file is there. ${restore}`);
  if (readMark(path)) throw new Error(`The database at ${path} is gone. ${restore} ${anew(path)}`);
  const beside = `${path}.new`;
  clear(beside);
  try {
    const fresh = new SqliteClient(beside);
    // Without a log beside it: one file is all there is to move.
    configure(fresh, "DELETE");
    migrateSqlite(fresh, place);
    fresh.close();
    renameSync(beside, path);
  } finally {
    clear(beside);
  }
}

function clear(path: string): void {
  for (const file of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}

function isWhole(db: Sqlite.Database): boolean {
  try {
    const ours = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'");
    return db.pragma("quick_check", { simple: true }) === "ok" && ours.get() !== undefined;
  } catch (error) {
    if (/^SQLITE_(CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? "")) return false;
    throw error;
  }
}

function configure(writer: Sqlite.Database, journal: "WAL" | "DELETE"): void {
  const settings = [
    `journal_mode=${journal}`,
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
    "cache_size=-65536",
    "journal_size_limit=67108864",
  ];
  for (const setting of settings) writer.pragma(setting);
}
