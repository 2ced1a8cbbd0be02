/** An installation in a data folder of its own, with a key for backups, for tests that back it up and bring it back. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { keepBackupKey } from "#app/server/backup/backup-files.server.ts";
import { makeBackup } from "#app/server/backup/make-backup.server.ts";
import type { Backup } from "#app/server/backup/make-backup.server.ts";
import { restoreBackup } from "#app/server/backup/restore.server.ts";
import type { RestoreVerdict, RestoreWish } from "#app/server/backup/restore.server.ts";
import { newKeyPair } from "#app/server/backup/sealing.server.ts";
import type { KeyPair } from "#app/server/backup/sealing.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { foundInstallation } from "#db/people/installations.server.ts";
import { newPerson } from "#db/people/people.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { someDay, sqliteMigrations } from "./stores.ts";

export const settings =
  "PUBLIC_URL='https://groups.example.org'\nSECRET='of the old machine, 32 letters long'\n";

export type Place = {
  dataDir: string;
  /** Where backups go. */
  folder: string;
  keys: KeyPair;
  open(): Store;
  /** Opens it for the time of `work`. */
  within<T>(work: (store: Store) => Promise<T>): Promise<T>;
  backUp(now?: Date): Promise<Backup & { path: string }>;
  restore(file: string, wish?: Partial<RestoreWish>): Promise<RestoreVerdict>;
};

/** Gone after the test. Nobody lives there yet. */
export async function backedUpPlace(
  kind: "demonstration" | "real" = "real",
  founded = someDay,
): Promise<Place> {
  const root = mkdtempSync(join(tmpdir(), "alongside-backup-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [dataDir, folder] = [join(root, "data"), join(root, "backups")];
  mkdirSync(dataDir, { mode: 0o700 });
  const keys = await newKeyPair();
  keepBackupKey(dataDir, keys.recipient);
  const open = () => openSqlite({ path: join(dataDir, "alongside.db"), migrations: sqliteMigrations });
  const within: Place["within"] = async (work) => {
    const store = open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  await within((store) => foundInstallation(store, kind, founded));
  return {
    dataDir,
    folder,
    keys,
    open,
    within,
    async backUp(now = someDay) {
      const verdict = await makeBackup({ dataDir, folder, settings, now });
      if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
      return { ...verdict.backup, path: join(folder, verdict.backup.file) };
    },
    restore: (file, wish = {}) =>
      restoreBackup({
        file,
        dataDir,
        migrations: sqliteMigrations,
        identity: keys.identity,
        replace: false,
        otherInstallation: false,
        end: { signIns: false, feeds: false },
        now: someDay,
        ...wish,
      }),
  };
}

/** Somebody comes in; gives their id. */
export function signIn(store: Store, address: string): Promise<string> {
  return store.tx((work) => newPerson(work, { language: "en", address }, someDay));
}

/** The addresses that are known, in order. */
export async function known({ tables: { addresses: a }, read }: Store): Promise<string[]> {
  return (await read.select({ address: a.address }).from(a)).map(({ address }) => address).sort();
}

/** Every file of a folder as it is, by name. */
export function everyFile(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}
