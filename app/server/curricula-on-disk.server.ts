/**
 * Curricula as folders on the disk. Only plain files are read, within the limits of the format; a link that could lead
 * out of the folder is refused. Pictures and sound are listed, not read.
 */
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { readApprovedWording } from "#app/domain/curriculum/approved-wording.ts";
import { limits } from "#app/domain/curriculum/limits.ts";
import type { SourceFile } from "#app/domain/curriculum/markdown.ts";
import type { ApprovedWording, Language } from "#app/domain/curriculum/plan.ts";
import { readCurriculum, type Reading } from "#app/domain/curriculum/read-curriculum.ts";

const DEEPEST_FOLDER = 4;

/** A folder that cannot be read as a curriculum; its message is a whole sentence. */
export class FolderRefused extends Error {}

/**
 * The files of a curriculum folder, paths relative to it with `/`, in order. Hidden files are left out. A file over
 * the limit is cut one byte above it, and reading stops one file above the limit, so that the parser says so.
 * Throws `FolderRefused` for a folder that is not there, a link, or folders nested too deep.
 */
export function readFolder(dir: string): SourceFile[] {
  const files: SourceFile[] = [];
  collect(dir, "", 0, files);
  return files;
}

/** The approved wording kept beside the curricula: `safety.md`, or `safety.fr.md` where it is there. */
export function readApproved(shelf: string, language: Language): ApprovedWording {
  const own = join(shelf, language === "en" ? "safety.md" : `safety.${language}.md`);
  const path = existsSync(own) ? own : join(shelf, "safety.md");
  return existsSync(path) ? readApprovedWording(readFileSync(path, "utf8")) : {};
}

/** Reads the curriculum in `dir`, with the approved wording of its language from the folder above. Throws as `readFolder`. */
export function readCurriculumFolder(dir: string, shelf = dirname(dir)): Reading {
  const files = readFolder(dir);
  const reading = readCurriculum(files, { approved: readApproved(shelf, "en") });
  const language = reading.draft?.curriculum.language ?? "en";
  return language === "en" ? reading : readCurriculum(files, { approved: readApproved(shelf, language) });
}

/** The folders on a shelf that hold a curriculum, in order of their names. */
export function curriculaOn(shelf: string): string[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(shelf, entry.name, "curriculum.md")))
    .map((entry) => entry.name)
    .sort();
}

function collect(root: string, inside: string, depth: number, files: SourceFile[]): void {
  const here = join(root, inside);
  const about = lstatSync(here, { throwIfNoEntry: false });
  if (!about) throw new FolderRefused(`There is no folder ${here}.`);
  if (!about.isDirectory()) throw new FolderRefused(`${here} is not a plain folder.`);
  if (depth > DEEPEST_FOLDER)
    throw new FolderRefused(`${here} is nested deeper than ${DEEPEST_FOLDER} folders.`);
  const entries = readdirSync(here, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) collect(root, path, depth + 1, files);
    else if (!entry.isFile()) throw new FolderRefused(`${path} is a link or a device, not a file.`);
    else if (files.length <= limits.files)
      files.push({ path, text: path.endsWith(".md") ? textOf(join(root, path)) : "" });
  }
}

/** The file as text, at most one byte over the limit. */
function textOf(path: string): string {
  const bytes = Buffer.alloc(limits.fileBytes + 1);
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, length);
    }
    return bytes.toString("utf8", 0, length);
  } finally {
    closeSync(file);
  }
}
