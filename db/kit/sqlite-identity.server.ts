/**
 * Whether the files we have open are still the files at their names. SQLite goes on writing into a file that was
 * deleted or replaced under it, and all of that is gone with the process: so whoever is told "saved" is told so only
 * while the names still lead to what we write. Looked at by name alone: closing a file of a database, even one opened
 * only to look, would drop the locks that this process holds on it.
 */
import { chmodSync, statSync } from "node:fs";

const parts = ["", "-wal", "-shm"];

/** Remembers which files are open now; the function it gives says whether they still have their names. */
export function rememberFiles(path: string): () => boolean {
  const names = parts.map((part) => `${path}${part}`);
  const open = names.map(identityOf);
  return () => names.every((name, index) => open[index] === null || identityOf(name) === open[index]);
}

/** Device and number of a file; null when there is none. */
function identityOf(name: string): string | null {
  const found = statSync(name, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

/** Readable for this user only, also where the file was there before; a file system without modes stays as it is. */
export function keepPrivate(names: readonly string[]): void {
  for (const name of names) {
    try {
      chmodSync(name, 0o600);
    } catch (error) {
      if (!/^(ENOENT|EPERM|EROFS|ENOSYS|ENOTSUP)$/.test((error as { code?: string }).code ?? "")) throw error;
    }
  }
}

/** The database's own files, and those beside it that tell of it. */
export function filesOf(path: string): string[] {
  return [...parts, "-mark", "-losses"].map((part) => `${path}${part}`);
}
