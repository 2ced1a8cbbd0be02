/**
 * The small files that backups keep beside the data: the public key they are sealed to, and how the last tries went.
 * Files and not rows, because they are about the database and must not come back with an older one.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { BackupMemory } from "#app/domain/backups.ts";
import { isRecipient } from "./sealing.server.ts";

/** The database of a data folder. */
export const databaseIn = (dataDir: string) => join(dataDir, "alongside.db");
/** The secret that a demonstration made for itself. */
export const secretIn = (dataDir: string) => join(dataDir, "secret");
const keyIn = (dataDir: string) => join(dataDir, "backup-key");
const memoryIn = (dataDir: string) => join(dataDir, "backups.json");

/** The public key backups are sealed to; null while nobody has made one. */
export function backupKey(dataDir: string): string | null {
  const text = textOf(keyIn(dataDir))?.trim() ?? "";
  return isRecipient(text) ? text : null;
}

export function keepBackupKey(dataDir: string, recipient: string): void {
  replace(keyIn(dataDir), `${recipient}\n`);
}

const nothing: BackupMemory = { last: null, failure: null };

/** How the last tries went; as if there had been none where that cannot be read. */
export function backupMemory(dataDir: string): BackupMemory {
  try {
    const { last, failure } = JSON.parse(textOf(memoryIn(dataDir)) ?? "{}") as Partial<BackupMemory>;
    return {
      last: last ? { ...last, at: new Date(last.at) } : null,
      failure: failure ? { ...failure, at: new Date(failure.at) } : null,
    };
  } catch {
    return nothing;
  }
}

/** Remembers a try. Where nothing can be written (a full disk) it is not remembered, and the next one comes sooner. */
export function rememberBackup(dataDir: string, tried: Partial<BackupMemory>): void {
  try {
    replace(memoryIn(dataDir), JSON.stringify({ ...backupMemory(dataDir), ...tried }));
  } catch (error) {
    if ((error as { code?: string }).code === undefined) throw error;
  }
}

/** Eight letters that stand for one installation in the names of its backups. */
export function tagOf({ kind, founded }: { kind: string | null; founded: number | null }): string {
  return createHash("sha256").update(`${kind} ${founded}`).digest("hex").slice(0, 8);
}

function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return null;
    throw error;
  }
}
