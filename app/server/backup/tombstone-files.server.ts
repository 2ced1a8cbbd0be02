/**
 * The files of who was erased: one in the data folder, one beside the backups. Lines are only added, and are on the disk
 * when that returns.
 */
import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { writeSync } from "node:fs";
import { join } from "node:path";
import { headingOf, lineOf, readTombstones, tombstonesName } from "#app/domain/forgetting/tombstones.ts";
import type { Tombstone } from "#app/domain/forgetting/tombstones.ts";

/** The list in the data folder; one installation lives there. */
export const tombstonesIn = (dataDir: string) => join(dataDir, "erased.list");
/** The list of an installation beside its backups. */
export const tombstonesBeside = (folder: string, tag: string) => join(folder, tombstonesName(tag));

/** Brings all lines of the data folder into the list beside the backups; makes it where there is none. */
export function carry(dataDir: string, folder: string, tag: string): void {
  const ours = readList(tombstonesIn(dataDir));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  add(tombstonesBeside(folder, tag), ours.kind === "read" ? ours.tombstones : []);
}

export type List = { kind: "none" } | { kind: "damaged" } | { kind: "read"; tombstones: Tombstone[] };

export function readList(path: string): List {
  if (!existsSync(path)) return { kind: "none" };
  const tombstones = readTombstones(readFileSync(path, "utf8"));
  return tombstones ? { kind: "read", tombstones } : { kind: "damaged" };
}

/** Adds the lines that are not there yet, on the disk when it returns. A line that was cut short is written over. */
export function add(path: string, tombstones: readonly Tombstone[]): void {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const more = tombstones.map(lineOf).filter((line) => !whole.includes(line));
  if (more.length === 0 && whole === text && whole !== "") return;
  const file = openSync(path, existsSync(path) ? "r+" : "w", 0o600);
  try {
    const end = Buffer.byteLength(whole);
    ftruncateSync(file, end);
    writeSync(file, `${whole === "" ? headingOf() : ""}${more.join("")}`, end);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
