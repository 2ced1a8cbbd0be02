/**
 * A database that lost its end looks whole: without its -wal file it is simply as it was some acts ago. So the number
 * of the last act that was acknowledged is kept a second time, in a small file of its own, and compared at each start.
 *
 * The number itself is SQLite's `user_version`, raised in every transaction that writes. The file is written after the
 * commit and never waited for: it survives a process that is killed, and after a power cut it may lag behind, which
 * says nothing. What lags is never taken for a loss; only a database older than its mark is.
 */
import { closeSync, constants, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { storageFailureOf } from "./storage-failure.server.ts";
import type { Loss } from "./store.server.ts";

/** The last act that was acknowledged: its number, and when. */
export type Mark = { commit: number; at: Date };

const width = 64;

/** What the mark beside a database says; null when there is none, or none that can be read. */
export function readMark(path: string): Mark | null {
  const [, number, at] = /^(\d+) (\S+) *\n$/.exec(textOf(`${path}-mark`) ?? "") ?? [];
  const mark = { commit: Number(number), at: new Date(at ?? "") };
  return number && !Number.isNaN(mark.at.getTime()) ? mark : null;
}

/** Opens the mark for writing. A mark that cannot be written stays behind, and nothing else comes of it. */
export function openMark(path: string): { note(mark: Mark): void; close(): void } {
  const file = openSync(`${path}-mark`, constants.O_RDWR | constants.O_CREAT, 0o600);
  return {
    note({ commit, at }) {
      try {
        writeSync(file, `${`${commit} ${at.toISOString()}`.padEnd(width - 1)}\n`, 0);
      } catch {
        // Behind is safe.
      }
    },
    close: () => closeSync(file),
  };
}

/**
 * Compares the number of the database's last act with what was acknowledged. A difference is kept beside the database
 * and the mark begins anew from there, so it is noticed once; on a full disk it is told and noticed again.
 */
export function noticeLoss(path: string, commit: number, mark: { note(mark: Mark): void }): Loss[] {
  const [before, last, now] = [lossesOf(path), readMark(path), new Date()];
  if (!last || last.commit <= commit) return before;
  const losses = [...before, { noticedAt: now, lastAt: last.at, missing: last.commit - commit }];
  try {
    keepLosses(path, losses);
    mark.note({ commit, at: now });
  } catch (error) {
    if (!storageFailureOf(error)) throw error;
  }
  return losses;
}

/** All losses that were ever noticed here, the newest last. */
function lossesOf(path: string): Loss[] {
  const text = textOf(`${path}-losses`);
  if (text === null) return [];
  const rows = JSON.parse(text) as Record<"noticedAt" | "lastAt" | "missing", string>[];
  return rows.map((row) => ({
    noticedAt: new Date(row.noticedAt),
    lastAt: new Date(row.lastAt),
    missing: Number(row.missing),
  }));
}

function keepLosses(path: string, losses: readonly Loss[]): void {
  const file = `${path}-losses`;
  writeFileSync(`${file}.new`, JSON.stringify(losses), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "latin1");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return null;
    throw error;
  }
}
