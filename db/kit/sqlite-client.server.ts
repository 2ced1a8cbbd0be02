/**
 * Which SQLite this process opens its files with. better-sqlite3 13 is built on Node-API and ships its binaries, but
 * dies at the first open under Node 20; 12 needs a compiler and aborts the process from Node 24.19 on. Both are in
 * package.json, and the running Node decides. `app/tasks/ground.js` asks the same question before anything is built.
 */
import type Sqlite from "better-sqlite3";
import { createRequire } from "node:module";

/** The package a Node of this version opens databases with; `version` as in `process.versions.node`. */
export function sqlitePackage(version: string): "better-sqlite3" | "better-sqlite3-node20" {
  return Number(version.split(".")[0]) < 22 ? "better-sqlite3-node20" : "better-sqlite3";
}

/** A file to be required by a program that cannot import us: a worker made from a text. */
export const sqliteClientFile = createRequire(import.meta.url).resolve(sqlitePackage(process.versions.node));

/** The client itself: `new SqliteClient(path, options)`. */
export const SqliteClient = createRequire(import.meta.url)(sqliteClientFile) as typeof Sqlite;
