/**
 * One server for one data folder: two would write over each other's letters and each send them. The lock is SQLite's
 * own, held on an empty file beside the database for as long as the process lives; the operating system gives it back
 * when the process ends, however it ends, so no dead server keeps anybody out. Tasks that only visit do not ask for it.
 */
import { join } from "node:path";
import { keepPrivate } from "./sqlite-identity.server.ts";
import { SqliteClient } from "./sqlite-client.server.ts";

/** How long a start waits for the server before it to be gone. */
const patienceMs = 3000;

/** Takes the lock of a folder and gives the way to let it go; null when another server holds it. */
export function lockFolder(folder: string): (() => void) | null {
  return lockFile(join(folder, "alongside.lock"), patienceMs);
}

/** The same for one backup at a time of the data in a folder; does not wait. */
export function lockBackups(folder: string): (() => void) | null {
  return lockFile(join(folder, "alongside-backup.lock"), 0);
}

function lockFile(path: string, timeout: number): (() => void) | null {
  const holder = new SqliteClient(path, { timeout });
  keepPrivate([path]);
  try {
    // Otherwise a journal of half a kilobyte is left behind by whoever is killed.
    holder.pragma("journal_mode=MEMORY");
    holder.exec("BEGIN EXCLUSIVE");
    return () => void holder.close();
  } catch (error) {
    holder.close();
    if (/^SQLITE_BUSY/.test((error as { code?: string }).code ?? "")) return null;
    throw error;
  }
}
