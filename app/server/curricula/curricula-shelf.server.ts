/**
 * Reads `curricula/` into the store when the house opens. A folder that is broken is kept with what was found in it,
 * and its last good version stays in use; no folder can keep the house from opening. A folder that is no longer there
 * leaves the shelf for new groups.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { cacheOf } from "#app/domain/cache.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { Finding } from "#app/domain/curriculum/plan.ts";
import { readWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import type { ReadingWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import type { Wordings } from "#app/domain/curriculum/format/read-curriculum.ts";
import { languages } from "#app/domain/languages.ts";
import { clearShelf, keepFolder, lastReadings } from "#db/curricula/curricula.server.ts";
import type { ReadFolder } from "#db/curricula/curricula.server.ts";
import { curriculaOn, readApproved, readFolder } from "./curricula-on-disk.server.ts";
import type { App } from "../start/app.server.ts";

/** How many folders there were and how many of them can be run. */
export type ShelfRead = { read: number; folders: number };

/**
 * Reads every folder of `shelf`; reading the same folders again changes nothing. `program` names the program that reads
 * (another one may find more): what it has read before and nobody has changed is not read again; null reads everything.
 */
export async function loadShelf(
  { store, clock, log }: Pick<App, "store" | "clock" | "log">,
  shelf: string,
  program: string | null = null,
): Promise<ShelfRead> {
  const folders = curriculaOn(shelf);
  const before = program === null ? [] : await lastReadings(store);
  let read = 0;
  for (const folder of folders) {
    const opened = open(shelf, folder, program);
    const known = before.find((one) => one.folder === folder && one.readAs === opened.readAs);
    const { findings, runs } = known?.readAs ? known : await keep(opened);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (runs) read += 1;
    else log.warn({ folder, errors, why: opened.why }, "curriculum cannot be run");
  }
  await clearShelf(store, folders, clock.now());
  return { read, folders: folders.length };

  async function keep({ readAs, read }: Opened) {
    const now = read();
    await keepFolder(store, { ...now, readAs }, clock.now());
    return { findings: now.findings, runs: now.version !== null };
  }
}

type Opened = { readAs: string | null; why: string; read: () => ReadFolder };

/** A folder with its files at hand. `readAs` is null where it has to be read whatever was read before. */
function open(shelf: string, folder: string, program: string | null): Opened {
  try {
    const { files, media } = readFolder(join(shelf, folder));
    const key = keyOf(files, shelf);
    const readAs = program && createHash("sha256").update(`${program} ${key}`).digest("hex");
    const read = () => {
      const { plan, findings, ...wording } = readingOf(key, files, shelf);
      if (!plan) return { folder, findings, version: null, draft: files, media };
      const version = { hash: hashOfFolder(files, wording), source: files, plan };
      return { folder, findings, version, media };
    };
    return { readAs, why: "", read };
  } catch (error) {
    const read = () => ({ folder, findings: [unreadable()], version: null });
    return { readAs: null, why: String((error as Error).message), read };
  }
}

const readings = cacheOf<ReadingWithWording>(30);

/** All that a reading follows from but the program. */
function keyOf(files: readonly SourceFile[], shelf: string): string {
  const others = languages.filter((language) => language !== "en");
  const approvedIn = Object.fromEntries(others.map((language) => [language, readApproved(shelf, language)]));
  const wordings = { approved: readApproved(shelf, "en"), approvedIn };
  const faults = files.flatMap(({ path, fault }) => (fault ? [path, fault] : []));
  return hashOfFolder(files, wordings) + JSON.stringify(faults);
}

/** The same texts give the same plan: a house that opens again in this process reads anew only what has changed. */
function readingOf(key: string, files: readonly SourceFile[], shelf: string): ReadingWithWording {
  return readings.take(key, () => readWithWording(files, (language) => readApproved(shelf, language)));
}

/** SHA-256 over everything the plan follows from: the files in order, and the wording they take from elsewhere. */
export function hashOfFolder(files: readonly SourceFile[], { approved, approvedIn = {} }: Wordings): string {
  const hash = createHash("sha256");
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, text, media } of inOrder)
    hash.update(JSON.stringify(media ? [path, text, media.hash] : [path, text]));
  hash.update(JSON.stringify(Object.entries(approved).sort()));
  for (const [language, wording] of Object.entries(approvedIn).sort())
    hash.update(JSON.stringify([language, Object.entries(wording).sort()]));
  return hash.digest("hex");
}

/** The folder itself could not be opened: told like a missing file, because its pages are out of reach. */
function unreadable(): Finding {
  const at = { file: "curriculum.md", line: 1, column: 1 };
  return { rule: "file-missing", severity: "error", at, facts: { name: "curriculum.md" } };
}
