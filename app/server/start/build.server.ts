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

/** The sources as a zip: its length in bytes and a stream that is opened when it is read; null where there is none. */
export async function openSources(): Promise<{ bytes: number; body: ReadableStream } | null> {
  const path = join(folder, "source.zip");
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  return { bytes: found.size, body: Readable.toWeb(createReadStream(path)) as ReadableStream };
}
