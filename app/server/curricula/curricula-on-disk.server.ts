/**
 * Curricula as folders on the disk. Only plain files are read, within the limits of the format; a link that could lead
 * out of the folder is refused.
 */
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { readApprovedWording } from "#app/domain/curriculum/format/approved-wording.ts";
import {
  beginsAs,
  folderLimits,
  kindOf,
  mostBytes,
  readText,
} from "#app/domain/curriculum/format/files/folder-files.ts";
import { refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { ImportRefusal } from "#app/domain/curriculum/import/plan-import.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { ApprovedWording, Language } from "#app/domain/curriculum/plan.ts";
import { readWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import type { ReadingWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import type { MediaBytes } from "#db/curricula/curriculum-files.server.ts";
import { hashOfBytes } from "./receive-upload.server.ts";

/** The installation's own curricula and approved wording, from the project's root. */
export const ownShelf = "curricula";

/** A folder that cannot be read as a curriculum, and why. */
export class FolderRefused extends Error {
  readonly refusal: ImportRefusal;
  constructor(refusal: ImportRefusal) {
    super(`${refusal.code} ${refusal.file}`);
    this.refusal = refusal;
  }
}

export type FolderRead = { files: SourceFile[]; media: MediaBytes[] };

/**
 * The files of a curriculum folder, paths relative to it with `/`, in order, and the bytes of its pictures and sound.
 * Hidden files are left out. A text over the limit is cut one byte above it, a picture is not read at all, and reading
 * stops one file above the limit, so that the parser says so. Throws `FolderRefused` for a folder that is not there, a
 * link, or folders nested too deep.
 */
export function readFolder(dir: string): FolderRead {
  const read: FolderRead = { files: [], media: [] };
  collect(dir, "", 0, read);
  return read;
}

/** The approved wording kept beside the curricula: `safety.md`, or `safety.fr.md` where it is there. */
export function readApproved(shelf: string, language: Language): ApprovedWording {
  const own = join(shelf, language === "en" ? "safety.md" : `safety.${language}.md`);
  const path = existsSync(own) ? own : join(shelf, "safety.md");
  return existsSync(path) ? readApprovedWording(readFileSync(path, "utf8")) : {};
}

/**
 * Reads the curriculum in `dir`, with the approved wording of its language from the folder above, or from `otherwise`
 * where that one has none. Throws as `readFolder`.
 */
export function readCurriculumFolder(dir: string, otherwise = ownShelf): FolderRead & ReadingWithWording {
  const read = readFolder(dir);
  const shelf = existsSync(join(dirname(dir), "safety.md")) ? dirname(dir) : otherwise;
  return { ...read, ...readWithWording(read.files, (language) => readApproved(shelf, language)) };
}

/** The folders on a shelf that hold a curriculum, in order of their names. */
export function curriculaOn(shelf: string): string[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(shelf, entry.name, "curriculum.md")))
    .map((entry) => entry.name)
    .sort();
}

function collect(root: string, inside: string, depth: number, read: FolderRead): void {
  const here = join(root, inside);
  const about = lstatSync(here, { throwIfNoEntry: false });
  if (!about?.isDirectory()) throw refusal("folder-absent", inside || root);
  if (depth > folderLimits.depth) throw refusal("too-deep", inside);
  const entries = readdirSync(here, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) collect(root, path, depth + 1, read);
    else if (!entry.isFile()) throw refusal("entry-link", path);
    else if (read.files.length <= folderLimits.files) take(join(root, path), path, read);
  }
}

function refusal(code: "folder-absent" | "entry-link" | "too-deep", file: string): FolderRefused {
  const verdict =
    code === "too-deep" ? refused(code, file, { limit: folderLimits.depth }) : refused(code, file, {});
  return new FolderRefused(verdict.refusal);
}

function take(place: string, path: string, { files, media }: FolderRead): void {
  const kind = kindOf(path);
  if (kind === null) return void files.push({ path, text: "" });
  if (kind === "text") return void files.push({ path, ...textIn(beginningOf(place, mostBytes(kind) + 1)) });
  const { size } = lstatSync(place);
  if (size > mostBytes(kind)) return void files.push({ path, text: "", media: { hash: "", size } });
  const bytes = beginningOf(place, size);
  if (!beginsAs(kind, bytes))
    return void files.push({ path, text: "", fault: { rule: "file-not-as-named", line: 1, column: 1 } });
  const hash = hashOfBytes(bytes);
  files.push({ path, text: "", media: { hash, size: bytes.length } });
  if (!media.some((one) => one.hash === hash)) media.push({ hash, bytes });
}

function textIn(bytes: Buffer): Pick<SourceFile, "text" | "fault"> {
  const read = readText(bytes);
  if (read.ok) return { text: read.text };
  const fault = { rule: "file-not-text", line: read.line, column: read.column } as const;
  return { text: bytes.toString("utf8"), ...(bytes.length > mostBytes("text") ? {} : { fault }) };
}

/** The bytes of a file, at most `most`. */
function beginningOf(path: string, most: number): Buffer {
  const bytes = Buffer.alloc(Math.min(most, lstatSync(path).size));
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, length);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
