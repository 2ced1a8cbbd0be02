/**
 * Takes a zip apart in memory: the list of its entries is judged before anything is unpacked, then one entry after the
 * other is unpacked, held to the size it declared and to its checksum. Nothing is ever written under an entry's name.
 */
import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { fromBufferPromise, getFileNameLowLevel } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";
import { allRefused, planImport, refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { Refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { Taken } from "./receive-upload.server.ts";

/** The files of an archive, or why it is not let in. Never throws over what the archive holds. */
export async function unzip(
  archive: Buffer,
): Promise<{ ok: true; folder: string | null; files: Taken[] } | Refused> {
  const opened = await entriesOf(archive);
  if (!opened.ok) return opened;
  const plan = planImport(
    opened.entries.map(({ name, entry }) => ({
      name,
      size: entry.uncompressedSize,
      packed: entry.compressedSize,
    })),
  );
  if (!plan.ok) return plan;
  const byName = new Map(opened.entries.map(({ name, entry }) => [name, entry]));
  const files: Taken[] = [];
  const bad: Refused[] = [];
  for (const { name, path, kind } of plan.files) {
    const entry = byName.get(name);
    const bytes = entry ? await unpack(archive, opened.zip, entry) : null;
    if (bytes) files.push({ name, path, kind, bytes });
    else bad.push(refused("entry-damaged", name, {}));
  }
  return allRefused(bad) ?? { ok: true, folder: plan.folder, files };
}

/** Stops, and fails, one byte above what an entry said it would be. */
const inflate = promisify(inflateRaw) as (
  packed: Buffer,
  limits: { maxOutputLength: number },
) => Promise<Buffer>;

type Opened = { ok: true; zip: ZipFile; entries: { name: string; entry: Entry }[] };

async function entriesOf(archive: Buffer): Promise<Opened | Refused> {
  const unreadable = refused("archive-unreadable", "", {});
  try {
    const zip = await fromBufferPromise(archive, {
      lazyEntries: true,
      decodeStrings: false,
      autoClose: false,
    });
    if (zip.entryCount > folderLimits.entries)
      return refused("too-many-entries", "", { limit: folderLimits.entries });
    const entries: Opened["entries"] = [];
    const faults: Refused[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const fault = faultOf(name, entry);
      if (fault) faults.push(fault);
      entries.push({ name, entry });
    }
    return allRefused(faults) ?? { ok: true, zip, entries };
  } catch {
    return unreadable;
  }
}

/** Names in UTF-8 are read as such, said so or not; others as the DOS letters they were written in. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const text = fileNameRaw.toString("utf8");
  const flag = text.includes("\ufffd") ? generalPurposeBitFlag : generalPurposeBitFlag | 0x800;
  return getFileNameLowLevel(flag, fileNameRaw, extraFields, true);
}

const kindOfFile = 0xf000;
const [plainFile, folder, link] = [0x8000, 0x4000, 0xa000];

function faultOf(name: string, entry: Entry): Refused | null {
  if (entry.isEncrypted()) return refused("entry-encrypted", name, {});
  const kind = (entry.externalFileAttributes >>> 16) & kindOfFile;
  if (kind === link) return refused("entry-link", name, {});
  if (kind !== 0 && kind !== plainFile && kind !== folder) return refused("entry-link", name, {});
  return entry.compressionMethod === 0 || entry.compressionMethod === 8
    ? null
    : refused("entry-packing", name, {});
}

/** The bytes of an entry; null when they are not what the archive said of them (size, checksum, packing). */
async function unpack(archive: Buffer, zip: ZipFile, entry: Entry): Promise<Buffer | null> {
  const { compressedSize, uncompressedSize: size, compressionMethod, crc32: sum } = entry;
  try {
    const { fileDataStart: from } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = archive.subarray(from, from + compressedSize);
    if (packed.length !== compressedSize) return null;
    const bytes =
      compressionMethod === 0 ? packed : await inflate(packed, { maxOutputLength: Math.max(size, 1) });
    return bytes.length === size && crc32(bytes) === sum ? bytes : null;
  } catch {
    return null;
  }
}
