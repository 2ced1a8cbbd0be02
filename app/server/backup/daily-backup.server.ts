/**
 * The day's backup, made by the running house in a thread of its own: reading through and sealing a gigabyte takes half
 * a minute of work, and no tap waits for it. One at a time, whoever asks (the lock of backups in the data folder).
 */
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { isBackupDue } from "#app/domain/backups.ts";
import type { App } from "../start/app.server.ts";
import { backupMemory, rememberBackup } from "./backup-files.server.ts";
import type { BackupVerdict, BackupWish } from "./make-backup.server.ts";
import { settingsFile } from "./settings-file.server.ts";

const program = resolve("build", "machine", "backup-beside.js");

/** Makes the backup that is due at `now`, if one is and a folder is set. Breaks off, without a trace, once `stop` is aborted. */
export async function dailyBackup(
  { config, log }: Pick<App, "config" | "log">,
  now: Date,
  stop?: AbortSignal,
): Promise<void> {
  const { dataDir, backupFolder: folder } = config;
  if (!folder || !isBackupDue(backupMemory(dataDir), resolve(folder), now)) return;
  const wish = { dataDir, folder: resolve(folder), settings: settingsFile(config), now };
  const verdict = await makeBeside(wish, stop);
  if (stop?.aborted) return;
  if (verdict.ok) {
    const { bytes, removed } = verdict.backup;
    return log.info({ bytes, removed: removed.length }, "backup made");
  }
  const { why } = verdict.refusal;
  if (why === "busy") return;
  rememberBackup(dataDir, { failure: { at: now, why } });
  log.error({ ...verdict.refusal }, "backup failed");
}

async function makeBeside(wish: BackupWish, stop?: AbortSignal): Promise<BackupVerdict> {
  const thread = new Worker(program, { workerData: wish, execArgv: [] });
  const end = () => void thread.terminate();
  stop?.addEventListener("abort", end);
  try {
    return await new Promise<BackupVerdict>((done, failed) => {
      thread.once("message", done).once("error", failed);
      thread.once("exit", (code) => failed(new Error(`it ended with ${code}`)));
    });
  } catch (error) {
    return { ok: false, refusal: { why: "broken", said: (error as Error).message } };
  } finally {
    stop?.removeEventListener("abort", end);
  }
}
