/**
 * What can be said of a database file that nobody writes to: whether it is whole, and whose it is. Asked of every copy
 * before it counts as a backup, of every backup before it takes a database's place, and of the living file by health.
 */
import type Sqlite from "better-sqlite3";
import { countsOf, tablesOf } from "./migrate-sqlite.server.ts";
import { SqliteClient } from "./sqlite-client.server.ts";

/** `founded`: milliseconds since 1970; it tells installations apart. */
export type CopyFacts = {
  founded: number | null;
  kind: "demonstration" | "real" | null;
  /** The migrations done, the newest last. */
  schema: string[];
  /** The number of the last act (high-water.server.ts). */
  commit: number;
  /** Rows of each table. */
  counts: Record<string, number>;
};

export type CopyLook = {
  /** `quick_check` found nothing. */
  whole: boolean;
  /** Rows that point nowhere. */
  dangling: number;
  /** Tables that take anything for a number. */
  loose: string[];
  /** Null where our tables are not there or cannot be read. */
  facts: CopyFacts | null;
};

const unreadable: CopyLook = { whole: false, dangling: 0, loose: [], facts: null };

/** Reads the whole file (a second or two for each gigabyte). Throws when it is not there or the disk does not answer. */
export function lookAtCopy(path: string): CopyLook {
  const db = new SqliteClient(path, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    const whole = db.pragma("quick_check(1)", { simple: true }) === "ok";
    if (!whole) return unreadable;
    return {
      whole,
      dangling: (db.pragma("foreign_key_check") as unknown[]).length,
      loose: tablesOf(db).flatMap(({ name, strict }) => (strict === 1 ? [] : [name])),
      facts: factsOf(db),
    };
  } catch (error) {
    if (/^SQLITE_(CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? "")) return unreadable;
    throw error;
  } finally {
    db.close();
  }
}

/** Whose database lies at `path`, without reading all of it; null when that cannot be read. */
export function whoseDatabase(path: string): Pick<CopyFacts, "founded" | "kind"> | null {
  try {
    const db = new SqliteClient(path, { readonly: true, fileMustExist: true, timeout: 5000 });
    try {
      return installationIn(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

export function isSound({ whole, dangling, loose, facts }: CopyLook): boolean {
  return whole && dangling === 0 && loose.length === 0 && facts !== null;
}

function factsOf(db: Sqlite.Database): CopyFacts | null {
  if (!tablesOf(db).some(({ name }) => name === "migrations")) return null;
  return {
    ...installationIn(db),
    schema: db.prepare("SELECT tag FROM migrations ORDER BY tag").pluck().all() as string[],
    commit: db.pragma("user_version", { simple: true }) as number,
    counts: Object.fromEntries(countsOf(db)),
  };
}

function installationIn(db: Sqlite.Database): Pick<CopyFacts, "founded" | "kind"> {
  const row = db.prepare("SELECT kind, created_at AS founded FROM installations").get();
  const { kind = null, founded = null } = (row ?? {}) as Partial<Pick<CopyFacts, "founded" | "kind">>;
  return { kind, founded };
}
