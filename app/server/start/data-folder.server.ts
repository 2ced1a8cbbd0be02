/**
 * The folder in which an installation keeps everything: made where it is missing, looked at before anything is written,
 * and held by one server at a time. Whatever is wrong with it is one sentence that says what to do.
 */
import { accessSync, constants, mkdirSync } from "node:fs";
import { lockFolder } from "#db/kit/folder-lock.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import type { StorageTrouble } from "#db/kit/storage-failure.server.ts";

/** Makes the folder, for this user only, and sees that it can be written to. Throws one sentence when it cannot. */
export function makeDataFolder(folder: string): void {
  inWords(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  });
}

/** Takes the folder for this server, as long as it lives. Throws one sentence when another server has it. */
export function takeDataFolder(folder: string): () => void {
  makeDataFolder(folder);
  const release = inWords(folder, () => lockFolder(folder));
  if (release) return release;
  throw new Error(
    `Another Alongside is running on the data in ${folder}. Stop it first, or choose another folder: DATA_DIR=/path/to/data`,
  );
}

/** Does `work` on the folder; what the machine refuses is told as a sentence instead of a code. */
export function inWords<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = "" } = error as { code?: string };
    const trouble = storageFailureOf(error)?.trouble;
    const sentence = (codes[code] ?? (trouble && troubles[trouble]))?.(folder);
    throw sentence ? new Error(sentence, { cause: error }) : error;
  }
}

const elsewhere = "DATA_DIR=/path/to/data";
const notAFolder = (folder: string) =>
  `DATA_DIR is ${folder}, and that is a file or lies inside one. Choose a folder: ${elsewhere}`;
const notAllowed = (folder: string) =>
  `This user may not write in the data folder ${folder}. Give it to the user who runs Alongside (chown), or choose another one: ${elsewhere}`;

const codes: Record<string, (folder: string) => string> = {
  EEXIST: notAFolder,
  ENOTDIR: notAFolder,
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENAMETOOLONG: notAFolder,
};

const troubles: Partial<Record<StorageTrouble, (folder: string) => string>> = {
  full: (folder) => `The disk of the data folder ${folder} is full. Make room, then start again.`,
  "read-only": (folder) =>
    `What is in the data folder ${folder} may only be read. Mount the disk for writing and give the files to the user who runs Alongside, or choose another folder: ${elsewhere}`,
  busy: (folder) =>
    `Another program is using the database in ${folder}. Close that program, then start again.`,
  unreachable: (folder) =>
    `The database in ${folder} cannot be opened. See that the disk is there and that its files belong to the user who runs Alongside, then start again.`,
};
