/** The thread in which a running house makes its backups: it is handed the wish, tells how it went, and ends. */
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { makeBackup } from "./make-backup.server.ts";
import type { BackupWish } from "./make-backup.server.ts";

// On Linux this is about the thread that asks, and those it starts (setpriority(2)); elsewhere it would be everybody.
if (process.platform === "linux") setPriority(10);
parentPort?.postMessage(await makeBackup(workerData as BackupWish));
