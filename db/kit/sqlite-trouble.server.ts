/** Whether the store could save just now: what health asks, before somebody who types has to find out. */
import type Sqlite from "better-sqlite3";
import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { storageFailureOf } from "./storage-failure.server.ts";
import type { StorageTrouble } from "./storage-failure.server.ts";
import type { Queue } from "./sqlite-queue.server.ts";

/** With less room than this on the disk a longer text may not fit. */
export const leastRoom = 1024 * 1024;

type TroubleParts = {
  path: string;
  reader: Sqlite.Database;
  isThere: () => boolean;
  queue: Pick<Queue, "lastTrouble" | "probe">;
};

/** The question itself: files at their names, room, a read, and after a failure a write. One asks at a time. */
export function troubleOf({
  path,
  reader,
  isThere,
  queue,
}: TroubleParts): () => Promise<StorageTrouble | null> {
  let asking: Promise<StorageTrouble | null> | null = null;
  const ask = async (): Promise<StorageTrouble | null> => {
    try {
      if (!isThere()) return "replaced";
      reader.prepare("SELECT 1 FROM migrations").get();
      if (roomBeside(path) < leastRoom) return "full";
      if (queue.lastTrouble() !== null) await queue.probe();
      return null;
    } catch (error) {
      const failure = storageFailureOf(error);
      if (!failure) throw error;
      return failure.trouble;
    }
  };
  return () => (asking ??= ask().finally(() => (asking = null)));
}

/** Bytes that this user may still write on the disk of a file. */
function roomBeside(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
}
