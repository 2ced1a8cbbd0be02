/** Packs files into a zip: the same files and the same moment always give the same bytes. */
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

const ordinaryFile = 0o100644;

/** One archive of all files. Texts are packed, pictures and sound are small already. `at` is the date of each file. */
export async function zip(files: readonly { path: string; bytes: Buffer }[], at: Date): Promise<Buffer> {
  const archive = new ZipFile();
  for (const { path, bytes } of files) {
    const compress = !/\.(?:png|jpe?g|webp|mp3|ogg|m4a)$/i.test(path);
    archive.addBuffer(bytes, path, { mtime: at, mode: ordinaryFile, compress });
  }
  archive.end();
  return buffer(archive.outputStream as NodeJS.ReadableStream);
}
