/** What this server was built as, and the sources it was built from, as the build wrote them down (tasks/source.js). */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";

export type Built = { version: string; builtAt: Date };

const folder = "build";

/** Version and moment of the build; null where it was put together by hand. */
export async function readBuilt(): Promise<Built | null> {
  try {
    const text = await readFile(join(folder, "built.json"), "utf8");
    const { version, builtAt } = JSON.parse(text) as { version: string; builtAt: string };
    return { version, builtAt: new Date(builtAt) };
  } catch {
    return null;
  }
}

const sources = join(folder, "source.zip");

/** How long the sources are as a zip, in bytes; null where there are none. */
export async function sizeOfSources(): Promise<number | null> {
  const found = await stat(sources).catch(() => null);
  return found?.isFile() ? found.size : null;
}

/** The sources as a zip, from its first byte on; to be asked only where they have a size. */
export function readSources(): ReadableStream {
  return Readable.toWeb(createReadStream(sources)) as ReadableStream;
}
