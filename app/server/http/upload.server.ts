/**
 * Reads a form with files (`multipart/form-data`, RFC 7578) within hard limits. A body that breaks them is read to its
 * end all the same, because a browser that is cut off shows no page; the gate has bounded its length.
 */
import type { ReadableStream as BytesStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import type { BusboyFileStream, BusboyInstance } from "@fastify/busboy";
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";
import { refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { Refused } from "#app/domain/curriculum/import/plan-import.ts";
import { cleanText } from "#app/domain/text.ts";
import type { SentFile } from "../curricula/receive-upload.server.ts";

export type Upload = { ok: true; typed: Record<string, string>; files: SentFile[] };

const unreadable = refused("sent-unreadable", "", {});
const tooLarge = refused("sent-too-large", "", { limit: folderLimits.sent });
const tooMany = refused("too-many-files", "", { limit: folderLimits.files });

/** The typed fields named in `fields`, and all files that were chosen. A form of another kind gives none. */
export async function readUpload(request: Request, fields: readonly string[]): Promise<Upload | Refused> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) return { ok: true, typed: {}, files: [] };
  const parser = parserOf(type, fields.length);
  const read = parser ? collect(parser, fields) : { refusal: unreadable };
  for await (const chunk of request.body as unknown as BytesStream<Uint8Array>)
    if (parser && !read.refusal) await settled(parser, (done) => parser.write(chunk, done));
  if (!parser || !("upload" in read) || read.refusal) return read.refusal ?? unreadable;
  await settled(parser, (done) => parser.once("finish", done).end());
  return read.refusal ?? read.upload;
}

/** Null for a form that names no boundary: over that the parser throws. */
function parserOf(type: string, fields: number): BusboyInstance | null {
  const limits = {
    fieldNameSize: 100,
    fieldSize: 1000,
    fields: fields + 5,
    fileSize: folderLimits.sent,
    files: folderLimits.entries,
    parts: folderLimits.entries + fields + 5,
    headerPairs: 20,
    headerSize: 4096,
  };
  const isPartAFile = (_field: unknown, _type: unknown, fileName: string | undefined) =>
    fileName !== undefined;
  try {
    return new Busboy({ headers: { "content-type": type }, preservePath: true, limits, isPartAFile });
  } catch {
    return null;
  }
}

type Collected = { upload: Upload; refusal: Refused | null };

function collect(parser: BusboyInstance, fields: readonly string[]): Collected {
  const read: Collected = { upload: { ok: true, typed: {}, files: [] }, refusal: null };
  const refuse = (why: Refused) => void (read.refusal ??= why);
  let size = 0;
  parser.on("field", (name, value) => {
    if (fields.includes(name)) read.upload.typed[name] ??= cleanText(value);
  });
  parser.on("file", (_field, stream: BusboyFileStream, name) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > folderLimits.sent) refuse(tooLarge);
      else chunks.push(chunk);
    });
    stream.on("error", () => refuse(unreadable));
    stream.on("limit", () => refuse(tooLarge));
    stream.on("end", () => {
      if (name) read.upload.files.push({ name, bytes: Buffer.concat(chunks) });
    });
  });
  for (const event of ["partsLimit", "filesLimit", "fieldsLimit"] as const)
    parser.on(event, () => refuse(tooMany));
  parser.on("error", () => refuse(unreadable));
  return read;
}

/** Waits for a step of the parser, or for the error that takes its place. */
function settled(parser: BusboyInstance, step: (done: () => void) => unknown): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      parser.off("error", done);
      resolve();
    };
    parser.once("error", done);
    step(done);
  });
}
