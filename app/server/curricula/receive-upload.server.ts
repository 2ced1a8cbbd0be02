/**
 * From what was sent to the files of one folder: an archive is taken apart, several files are taken as they are, and
 * each is what its name says before any of it is kept.
 */
import { createHash } from "node:crypto";
import { beginsAs, kindOf, readText } from "#app/domain/curriculum/format/files/folder-files.ts";
import type { FileKind } from "#app/domain/curriculum/format/files/folder-files.ts";
import { allRefused, planImport, refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { Refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { MediaBytes } from "#db/curricula/curriculum-files.server.ts";
import { unzip } from "./unzip.server.ts";

/** A file as it came: its name may hold folders. */
export type SentFile = { name: string; bytes: Buffer };
/** A file with its place in the folder of the curriculum. */
export type Taken = { name: string; path: string; kind: FileKind; bytes: Buffer };
/** `folder`: the name the files came under, null where they came without one. Files are in order of paths. */
export type FolderTaken = { ok: true; folder: string | null; files: SourceFile[]; media: MediaBytes[] };

/** The folder that was sent, or every reason why it is not let in. */
export async function takeIn(sent: readonly SentFile[]): Promise<FolderTaken | Refused> {
  const archives = sent.filter(({ name }) => /\.zip$/i.test(name));
  const [archive] = archives;
  if (sent.length === 0) return refused("nothing-sent", "", {});
  if (archive && sent.length > 1) return refused("several-archives", archive.name, {});
  const taken = archive ? await unzip(archive.bytes) : takeFiles(sent);
  if (!taken.ok) return taken;
  const read = readFiles(taken.files);
  if (!read.ok) return read;
  return { ...read, folder: taken.folder ?? (archive ? withoutEnding(archive.name) : null) };
}

function takeFiles(sent: readonly SentFile[]) {
  const named = sent.map(({ name, bytes }) => ({ name: placed(name), bytes }));
  const plan = planImport(named.map(({ name, bytes }) => ({ name, size: bytes.length })));
  if (!plan.ok) return plan;
  const byName = new Map(named.map(({ name, bytes }) => [name, bytes]));
  const files = plan.files.map((one): Taken => ({ ...one, bytes: byName.get(one.name) ?? Buffer.alloc(0) }));
  return { ok: true as const, folder: plan.folder, files };
}

/** Pictures and sound chosen one by one have no folder of their own and go where all of them stand. */
function placed(name: string): string {
  const kind = name.includes("/") ? null : kindOf(name);
  return kind === null || kind === "text" ? name : `media/${name}`;
}

/** Texts as text, to the letter; of everything else the hash, and the bytes beside it. */
export function readFiles(
  taken: readonly Taken[],
): { ok: true; files: SourceFile[]; media: MediaBytes[] } | Refused {
  const files: SourceFile[] = [];
  const bad: Refused[] = [];
  const media = new Map<string, Buffer>();
  for (const { name, path, kind, bytes } of taken) {
    if (kind === "text") {
      const read = readText(bytes);
      if (read.ok) files.push({ path, text: read.text });
      else bad.push(refused("not-text", name, { line: read.line, column: read.column }));
    } else if (!beginsAs(kind, bytes)) {
      bad.push(refused("not-what-it-says", name, {}));
    } else {
      const hash = hashOfBytes(bytes);
      media.set(hash, bytes);
      files.push({ path, text: "", media: { hash, size: bytes.length } });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return allRefused(bad) ?? { ok: true, files, media: [...media].map(([hash, bytes]) => ({ hash, bytes })) };
}

export function hashOfBytes(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** `acceptance (2).zip` was `acceptance` before it was downloaded. */
function withoutEnding(name: string): string {
  return (name.split("/").at(-1) ?? "").replace(/\.zip$/i, "").replace(/ ?\(\d+\)$/, "");
}
