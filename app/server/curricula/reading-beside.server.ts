/**
 * A folder that was sent is read in a thread beside the house: two megabytes of text take seconds, and no meeting that is
 * being led waits for them. One folder at a time; a folder that runs the thread out of memory costs nobody else anything.
 */
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { FolderReading } from "./folder-reader.server.ts";

const program = resolve("build", "machine", "folder-reader.js");
/** MiB of the thread's own heap; its young space is small, so that what an import takes at its peak stays small. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 2 };
/** The largest folder takes seconds; whatever takes longer than this would keep everybody else's waiting. */
const mostMs = 60_000;

let last: Promise<unknown> = Promise.resolve();

/** As `readWithWording` with the installation's approved wording. Rejects when the thread came to an end without answering. */
export function readBeside(files: readonly SourceFile[]): Promise<FolderReading> {
  const reading = last.then(() => read(files));
  last = reading.catch(() => undefined);
  return reading;
}

function read(files: readonly SourceFile[]): Promise<FolderReading> {
  return new Promise((done, failed) => {
    const thread = new Worker(program, { workerData: files, resourceLimits, env: {}, execArgv: [] });
    const tooLong = setTimeout(() => void thread.terminate(), mostMs);
    thread.once("message", done);
    thread.once("error", failed);
    thread.once("exit", (code) => {
      clearTimeout(tooLong);
      failed(new Error(`The folder's reader ended with ${code}.`));
    });
  });
}
