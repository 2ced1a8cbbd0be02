/** The thread in which a running house makes its backups: it is handed the wish, tells how it went, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { makeBackup } from "./make-backup.server.ts";
import type { BackupWish } from "./make-backup.server.ts";

parentPort?.postMessage(await makeBackup(workerData as BackupWish));
