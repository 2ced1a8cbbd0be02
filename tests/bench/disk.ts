/** What the disk itself costs: the time of one synced write of 4 KiB, beside everything that commits. */
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { median } from "./measure.ts";

const page = Buffer.alloc(4096, 1);

export type DiskProbe = { sync(): void; median(): number; close(): void };

/** A file in `folder` that grows by one synced page at each `sync`. */
export function openDiskProbe(folder: string): DiskProbe {
  const path = join(folder, "probe");
  const file = openSync(path, "w");
  const times: number[] = [];
  return {
    sync() {
      const start = performance.now();
      writeSync(file, page);
      fdatasyncSync(file);
      times.push(performance.now() - start);
    },
    median: () => median(times),
    close() {
      closeSync(file);
      rmSync(path);
    },
  };
}
