/** A copy of a database that opens as a database of its own, made while others write. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { sqliteClientFile } from "./sqlite-client.server.ts";
import { keepPrivate } from "./sqlite-identity.server.ts";

/**
 * From another connection an online backup never ends under writes; `VACUUM INTO` in a worker does (measured). A copy
 * has its name only once it is whole and on the disk.
 */
export async function vacuumInto(path: string, target: string): Promise<void> {
  if (existsSync(target)) throw new Error(`There is a file at ${target} already; nothing was written.`);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  const why = await new Promise<string | null>((resolve, reject) => {
    const worker = new Worker(copying, { eval: true, workerData: { path, part, client: sqliteClientFile } });
    worker.once("message", resolve).once("error", reject);
  });
  keepPrivate([part]);
  if (why === null) return renameSync(part, target);
  rmSync(part, { force: true });
  throw new Error(`The database could not be copied to ${target}: ${why}`);
}

/** Says null when the copy is on the disk, otherwise why it is not. */
const copying = `const { parentPort, workerData } = require("node:worker_threads");
  const { openSync, fsyncSync, closeSync } = require("node:fs");
  try {
    const db = new (require(workerData.client))(workerData.path, { readonly: true });
    db.prepare("VACUUM INTO ?").run(workerData.part);
    db.close();
    const file = openSync(workerData.part, "r+");
    fsyncSync(file);
    closeSync(file);
    parentPort.postMessage(null);
  } catch (error) {
    parentPort.postMessage(error.message);
  }`;
