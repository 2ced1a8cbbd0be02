/**
 * Bringing a backup back: opened, checked and compared before anything of the installation is touched, then put in its
 * place by renaming. Whatever speaks against it is one code, and everything is as it was.
 */
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { statSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RestoreRefusal } from "#app/domain/backups.ts";
import type { Tombstone } from "#app/domain/forgetting/tombstones.ts";
import { isSound, lookAtCopy, whoseDatabase } from "#db/kit/backup-copy.server.ts";
import { lockFolder } from "#db/kit/folder-lock.server.ts";
import { migrationsIn } from "#db/kit/migrate-sqlite.server.ts";
import { applyTombstones } from "#db/forgetting/erasing/tombstones.server.ts";
import type { Applied } from "#db/forgetting/erasing/tombstones.server.ts";
import { takeUp, takePlace, withRestored } from "#db/kit/restored-sqlite.server.ts";
import type { Endings } from "#db/kit/restored-sqlite.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import { backupKey, databaseIn, keepBackupKey, secretIn, tagOf } from "./backup-files.server.ts";
import type { Manifest } from "./make-backup.server.ts";
import { unpack } from "./packing.server.ts";
import type { Unpacked } from "./packing.server.ts";
import { isRecipient, unseal } from "./sealing.server.ts";
import { add, readList, tombstonesBeside, tombstonesIn } from "./tombstone-files.server.ts";

export type RestoreWish = {
  file: string;
  dataDir: string;
  migrations: string;
  /** The private key; it is used here and kept nowhere. */
  identity: string;
  /** A database that is there may be put aside. */
  replace: boolean;
  /** Also where it is another installation's. */
  otherInstallation: boolean;
  end: Endings;
  /** Goes on where the list of who was erased is missing or cannot be read. */
  withoutList?: boolean;
  now: Date;
};
export type Restored = {
  madeAt: Date;
  kind: "demonstration" | "real" | null;
  ended: { signIns: number; feeds: number };
  /** Who was erased or waits to be, as the list says; null: the list was not asked. */
  erasures: Applied | null;
  /** Where the settings of the backup lie now, and the database that was here before. */
  settings: string;
  aside: string | null;
};
export type RestoreVerdict = { ok: true; restored: Restored } | { ok: false; refusal: RestoreRefusal };

class Refused extends Error {
  constructor(readonly refusal: RestoreRefusal) {
    super(refusal.why);
  }
}

/** Brings a backup back into `dataDir`. Throws only what is nobody's fault but the machine's. */
export async function restoreBackup(wish: RestoreWish): Promise<RestoreVerdict> {
  const { dataDir, file } = wish;
  if (!isReadable(file)) return { ok: false, refusal: { why: "no-file", file } };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const release = lockFolder(dataDir);
  if (!release) return { ok: false, refusal: { why: "running", folder: dataDir } };
  const fresh = `${databaseIn(dataDir)}.restoring`;
  try {
    return { ok: true, restored: await bringBack(wish, fresh) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (storageFailureOf(error)?.trouble === "full")
      return { ok: false, refusal: { why: "full", folder: dataDir } };
    throw error;
  } finally {
    forget(fresh);
    release();
  }
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function bringBack(wish: RestoreWish, fresh: string): Promise<Restored> {
  const { dataDir, file, replace, end, now } = wish;
  const path = databaseIn(dataDir);
  if (existsSync(path) && !replace) throw new Refused({ why: "occupied", folder: dataDir });
  forget(fresh);
  const opened = await openInto(wish, fresh);
  const facts = checked(opened, fresh, file);
  const known = new Set(migrationsIn(wish.migrations).map(({ tag }) => tag));
  const unknown = facts.schema.find((tag) => !known.has(tag));
  if (unknown) throw new Refused({ why: "newer", schema: unknown });
  const here = existsSync(path) ? whoseDatabase(path) : null;
  const same = here === null || (here.founded === facts.founded && here.kind === facts.kind);
  if (!same && !wish.otherInstallation) throw new Refused({ why: "other-installation" });
  const list = listFor(wish, tagOf(facts), same);
  const ended = takeUp(fresh, end, now);
  const erasures = list && (await applied(wish, fresh, list));
  const aside = takePlace(fresh, path, { aside: `${path}.replaced-${now.getTime()}`, keepMark: same });
  keepList(dataDir, list ?? [], { same, now });
  return {
    ...{ madeAt: new Date(facts.madeAt), kind: facts.kind, ended, erasures, aside },
    ...keepRest(dataDir, opened),
  };
}

/** Who was erased, from the list beside the backup and the one that lies here; null where it is missing and may be. */
function listFor(
  { file, dataDir, withoutList }: RestoreWish,
  tag: string,
  same: boolean,
): Tombstone[] | null {
  const beside = tombstonesBeside(dirname(file), tag);
  const paths = [beside, ...(same ? [tombstonesIn(dataDir)] : [])];
  const lists = paths.map((path) => ({ path, ...readList(path) }));
  const damaged = lists.find(({ kind }) => kind === "damaged");
  if (damaged && !withoutList) throw new Refused({ why: "list-damaged", file: damaged.path });
  const read = lists.flatMap((list) => (list.kind === "read" ? [list.tombstones] : []));
  if (read.length === 0 && !withoutList) throw new Refused({ why: "no-list", file: beside });
  return read.length === 0 ? null : read.flat();
}

/** Carried out in the copy, before anybody can see it. */
async function applied({ migrations, now }: RestoreWish, fresh: string, list: Tombstone[]): Promise<Applied> {
  if (list.length === 0) return { erased: 0, waiting: 0 };
  return withRestored(fresh, migrations, (store) => applyTombstones(store, list, now));
}

/** The list goes on here with what is known of this installation; another one's is put aside. */
function keepList(dataDir: string, list: readonly Tombstone[], { same, now }: { same: boolean; now: Date }) {
  const path = tombstonesIn(dataDir);
  if (existsSync(path) && (!same || readList(path).kind === "damaged"))
    renameSync(path, `${path}.replaced-${now.getTime()}`);
  add(path, list);
}

type Opened = { manifest: Manifest | null; sha256: string; texts: Map<string, string> };

const texts = ["backup.json", "settings.env", "backup-key", "secret"];
const longestText = 64 * 1024;

/** Unpacks the database to `fresh` and the rest into memory; a piece that was changed or is missing ends it. */
async function openInto({ file, identity }: RestoreWish, fresh: string): Promise<Opened> {
  const sealed = await unseal(file, identity);
  if (!sealed.ok) {
    if (sealed.why === "not-sealed") throw new Refused({ why: "not-a-backup", file });
    throw new Refused(sealed.why === "wrong-key" ? { why: "wrong-key" } : { why: "damaged", file });
  }
  const opened: Opened = { manifest: null, sha256: "", texts: new Map() };
  try {
    for await (const part of unpack(sealed.pieces)) {
      if (part.name === "alongside.db") opened.sha256 = await write(part, fresh);
      else if (texts.includes(part.name) && part.size <= longestText)
        opened.texts.set(part.name, await textIn(part));
      else throw new Refused({ why: "not-a-backup", file });
    }
    opened.manifest = JSON.parse(opened.texts.get("backup.json") ?? "null") as Manifest | null;
  } catch (error) {
    if (error instanceof Refused || storageFailureOf(error)) throw error;
    throw new Refused({ why: "damaged", file });
  }
  if (opened.manifest?.format !== 1 || !existsSync(fresh)) throw new Refused({ why: "not-a-backup", file });
  return opened;
}

/** Writes one unpacked file, on the disk when it resolves; gives its SHA-256. */
async function write({ pieces }: Unpacked, path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}

async function textIn({ pieces }: Unpacked): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString("utf8");
}

/** What was unpacked is what was packed, whole, and holds as many rows. */
function checked({ manifest, sha256 }: Opened, fresh: string, file: string): Manifest {
  const look = lookAtCopy(fresh);
  const sound = manifest && isSound(look) && sha256 === manifest.sha256;
  const counted = JSON.stringify(look.facts?.counts) === JSON.stringify(manifest?.counts);
  if (!sound || !counted) throw new Refused({ why: "damaged", file });
  return manifest;
}

/** Settings beside the database, where they are to be read; secret and public key where they were. */
function keepRest(dataDir: string, { texts: kept }: Opened): { settings: string } {
  const settings = join(dataDir, "restored-settings.env");
  const put = (path: string, text: string) => {
    writeFileSync(`${path}.new`, text, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  };
  put(settings, kept.get("settings.env") ?? "");
  const secret = kept.get("secret");
  if (secret) put(secretIn(dataDir), secret);
  const key = kept.get("backup-key")?.trim() ?? "";
  if (isRecipient(key) && backupKey(dataDir) === null) keepBackupKey(dataDir, key);
  return { settings };
}

function forget(fresh: string): void {
  for (const end of ["", "-wal", "-shm", "-journal", "-mark", "-losses"])
    rmSync(`${fresh}${end}`, { force: true });
}
