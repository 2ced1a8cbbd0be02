/**
 * A database from a backup takes the place of another, or of none. Nothing of what was there is deleted: it is put
 * aside under a name that opens as a database with its own log. Whatever moment this breaks off at, the place holds the
 * old database, the new one, or none beside a mark, with which no start makes an empty one (sqlite-file.server.ts).
 */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { openSqlite } from "./open-sqlite.server.ts";
import { SqliteClient } from "./sqlite-client.server.ts";
import type { Store } from "./store.server.ts";

/** What may be ended in a restored database before anybody can use it. */
export type Endings = { signIns: boolean; feeds: boolean };

/**
 * How far calendar entries are raised. Calendars may know later changes than a backup does, and would pass over a change
 * with a SEQUENCE they have seen (RFC 5546, 2.1.5); nobody moves a meeting so often between a backup and its return.
 */
const raisedBy = 100;

/** Makes a database from a backup fit to go on with: entries raised, and ended what is wished. Gives how many of each. */
export function takeUp(
  path: string,
  { signIns, feeds }: Endings,
  now: Date,
): { signIns: number; feeds: number } {
  const db = new SqliteClient(path, { fileMustExist: true });
  try {
    db.pragma("secure_delete=ON");
    const run = (sql: string, ...given: number[]) => db.prepare(sql).run(...given).changes;
    return db.transaction(() => {
      const ended = { signIns: 0, feeds: 0 };
      run(`UPDATE invitations SET sequence = sequence + ${raisedBy}`);
      if (signIns) {
        ended.signIns = run("UPDATE sign_ins SET ended_at = ? WHERE ended_at IS NULL", +now);
        run("UPDATE proofs SET superseded_at = ? WHERE used_at IS NULL AND superseded_at IS NULL", +now);
        run("DELETE FROM proved_browsers");
      }
      if (feeds) ended.feeds = run("UPDATE feeds SET revoked_at = ? WHERE revoked_at IS NULL", +now);
      return ended;
    })();
  } finally {
    db.close();
  }
}

/**
 * Works on a database from a backup before it takes its place, brought to the newest schema. The number of its last act
 * stays what it was, so that the next start still notices what is missing.
 */
export async function withRestored<T>(
  path: string,
  migrations: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const commit = numbered(path);
  const store = openSqlite({ path, migrations });
  try {
    return await work(store);
  } finally {
    await store.close();
    numbered(path, commit);
    for (const part of ["-mark", "-losses"]) rmSync(`${path}${part}`, { force: true });
  }
}

function numbered(path: string, commit?: number): number {
  const db = new SqliteClient(path, { fileMustExist: true });
  try {
    if (commit !== undefined) db.pragma(`user_version=${commit}`);
    return db.pragma("user_version", { simple: true }) as number;
  } finally {
    db.close();
  }
}

/** Moves `fresh` to `path`. Gives the name under which what was there lies now; null where nothing was. */
export function takePlace(
  fresh: string,
  path: string,
  { aside, keepMark }: { aside: string; keepMark: boolean },
) {
  const before = ["", "-wal", "-shm"].filter((part) => existsSync(`${path}${part}`));
  for (const part of before) renameSync(`${path}${part}`, `${aside}${part}`);
  renameSync(fresh, path);
  if (!keepMark) for (const part of ["-mark", "-losses"]) rmSync(`${path}${part}`, { force: true });
  syncFolder(dirname(path));
  return before.includes("") ? aside : null;
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
