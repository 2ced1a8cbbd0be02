/**
 * Making a backup while people write: a copy of the database beside it, looked through, then sealed together with all
 * else that coming back takes (settings, secrets, what the copy held) into one file. The file has its name only once it
 * is whole and was read back; so whatever has such a name was checked.
 */
import { createHash } from "node:crypto";
import { accessSync, constants, createReadStream, existsSync, mkdirSync } from "node:fs";
import { readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { backupName, outdated } from "#app/domain/backups.ts";
import type { BackupRefusal } from "#app/domain/backups.ts";
import { isSound, lookAtCopy } from "#db/kit/backup-copy.server.ts";
import type { CopyFacts } from "#db/kit/backup-copy.server.ts";
import { vacuumInto } from "#db/kit/copy-sqlite.server.ts";
import { lockBackups } from "#db/kit/folder-lock.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import { backupKey, databaseIn, rememberBackup, secretIn, tagOf } from "./backup-files.server.ts";
import { pack } from "./packing.server.ts";
import { sealInto } from "./sealing.server.ts";
import { carry } from "./tombstone-files.server.ts";

export type BackupWish = {
  dataDir: string;
  /** Where backups go. */
  folder: string;
  /** The settings as lines of a shell (settings-file.server.ts). */
  settings: string;
  now: Date;
};
export type Backup = { file: string; bytes: number; counts: Record<string, number>; removed: string[] };
export type BackupVerdict = { ok: true; backup: Backup } | { ok: false; refusal: BackupRefusal };

/** What stands first in a backup. */
export type Manifest = { format: 1; madeAt: string; sha256: string; bytes: number } & CopyFacts;

/** Carries a refusal up to where it is told. */
class Refused extends Error {
  constructor(readonly refusal: BackupRefusal) {
    super(refusal.why);
  }
}

/** What whoever asked can mend at once, and what says nothing of how backups stand. */
const aboutTheWish: readonly BackupRefusal["why"][] = ["busy", "no-key", "inside", "no-database"];

/** Makes one, removes those that are old enough, and remembers how it went. Never throws. */
export async function makeBackup(wish: BackupWish): Promise<BackupVerdict> {
  const { dataDir, folder, now } = wish;
  try {
    const backup = await tryToMake(wish);
    const last = { at: now, folder, file: backup.file, bytes: backup.bytes };
    rememberBackup(dataDir, { last, failure: null });
    return { ok: true, backup };
  } catch (error) {
    const refusal = refusalOf(error, folder);
    if (!aboutTheWish.includes(refusal.why))
      rememberBackup(dataDir, { failure: { at: now, why: refusal.why } });
    return { ok: false, refusal };
  }
}

async function tryToMake(wish: BackupWish): Promise<Backup> {
  const { dataDir, folder } = wish;
  const path = databaseIn(dataDir);
  if (!existsSync(path)) throw new Refused({ why: "no-database", folder: dataDir });
  const recipient = backupKey(dataDir) ?? refuse({ why: "no-key" });
  prepareFolder(dataDir, folder);
  const release = lockBackups(dataDir) ?? refuse({ why: "busy" });
  const copy = `${path}.backup-copy`;
  try {
    forget(copy);
    await vacuumInto(path, copy).catch((error: Error) => refuse(whyNoCopy(error, dataDir)));
    return await sealCopy(wish, copy, recipient);
  } finally {
    forget(copy);
    release();
  }
}

async function sealCopy(wish: BackupWish, copy: string, recipient: string): Promise<Backup> {
  const { dataDir, folder, settings, now } = wish;
  const look = lookAtCopy(copy);
  if (!isSound(look) || !look.facts) throw new Refused({ why: "damaged" });
  const size = statSync(copy).size;
  const tag = tagOf(look.facts);
  const file = backupName(tag, now);
  const target = join(folder, file);
  const manifest: Manifest = {
    format: 1,
    madeAt: now.toISOString(),
    sha256: await hashOf(copy),
    bytes: size,
    ...look.facts,
  };
  const secret = existsSync(secretIn(dataDir)) ? [readFileSync(secretIn(dataDir))] : [];
  const files = [
    { name: "backup.json", bytes: Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`) },
    { name: "settings.env", bytes: Buffer.from(settings) },
    { name: "backup-key", bytes: Buffer.from(`${recipient}\n`) },
    ...secret.map((bytes) => ({ name: "secret", bytes })),
    { name: "alongside.db", path: copy, size },
  ];
  const part = `${target}.part`;
  try {
    forgetParts(folder, tag);
    carry(dataDir, folder, tag);
    const bytes = await sealInto(part, pack(files, now), recipient);
    renameSync(part, target);
    return { file, bytes, counts: look.facts.counts, removed: removeOutdated(folder, tag, now) };
  } finally {
    rmSync(part, { force: true });
  }
}

/** The SHA-256 of a file, as `sha256sum` prints it. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

function prepareFolder(dataDir: string, folder: string): void {
  const within = relative(resolve(dataDir), resolve(folder));
  if (within === "" || !/^(\.\.([\\/]|$)|[a-zA-Z]:|\/)/.test(within))
    throw new Refused({ why: "inside", folder });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
}

function removeOutdated(folder: string, tag: string, now: Date): string[] {
  const names = outdated(tag, readdirSync(folder), now);
  for (const name of names) rmSync(join(folder, name), { force: true });
  return names;
}

/** Halves that a kill left behind. */
function forgetParts(folder: string, tag: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(`alongside-${tag}-`) && name.endsWith(".age.part"))
      rmSync(join(folder, name), { force: true });
}

function forget(copy: string): void {
  for (const end of ["", ".part", ".part-journal", "-wal", "-shm", "-journal"])
    rmSync(`${copy}${end}`, { force: true });
}

/** The copy is made in a thread of its own, from which only SQLite's words come back. */
function whyNoCopy({ message }: Error, folder: string): BackupRefusal {
  if (/disk is full/.test(message)) return { why: "full", folder };
  return /malformed|not a database/.test(message) ? { why: "damaged" } : { why: "broken", said: message };
}

function refuse(refusal: BackupRefusal): never {
  throw new Refused(refusal);
}

function refusalOf(error: unknown, folder: string): BackupRefusal {
  if (error instanceof Refused) return error.refusal;
  const said = error instanceof Error ? error.message : String(error);
  const { code = "" } = error as { code?: string };
  if (storageFailureOf(error)?.trouble === "full") return { why: "full", folder };
  return /^E[A-Z]+$/.test(code) ? { why: "folder", folder, said: code } : { why: "broken", said };
}
