/**
 * The files of curricula: texts stand in their version, pictures and sound beside it by the hash of their bytes, so
 * that versions share what did not change.
 */
import { and, eq, isNotNull, notInArray, sql } from "drizzle-orm";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { newId } from "../kit/ids.server.ts";
import type { Data, Work } from "../kit/store.server.ts";

/** `hash`: SHA-256 of the bytes, hex. */
export type MediaBytes = { hash: string; bytes: Buffer };

/** Keeps bytes of a curriculum that it does not have yet. */
export async function keepBytes(
  { tables: { curriculumFiles: f }, write }: Work,
  curriculumId: string,
  media: readonly MediaBytes[],
): Promise<void> {
  for (const { hash, bytes } of media)
    await write.insert(f).values({ id: newId(), curriculumId, hash, bytes }).onConflictDoNothing();
}

/** Lets go of bytes that no version and no draft of the curriculum names any more. */
export async function dropUnused(work: Work, curriculumId: string): Promise<void> {
  const { curricula: c, versions: v, curriculumFiles: f } = work.tables;
  const drafts = await work.read.select({ files: c.draft }).from(c).where(eq(c.id, curriculumId));
  const kept = await work.read.select({ files: v.source }).from(v).where(eq(v.curriculumId, curriculumId));
  const named = [...drafts, ...kept].flatMap(
    ({ files }) => files?.flatMap((file) => file.media?.hash ?? []) ?? [],
  );
  await work.write
    .delete(f)
    .where(and(eq(f.curriculumId, curriculumId), notInArray(f.hash, [...new Set(named), ""])));
}

/** The curriculum a version is of; null where there is no such version. */
export async function shelfPlaceOf({ tables: { versions: v }, read }: Data, versionId: string) {
  const [row] = await read.select({ id: v.curriculumId }).from(v).where(eq(v.id, versionId));
  return row?.id ?? null;
}

/** The files of a version of this curriculum and when it was kept; null when it has no such version. */
export async function filesOfVersion(
  { tables: { versions: v }, read }: Data,
  curriculumId: string,
  versionId: string,
) {
  const [row] = await read
    .select({ files: v.source, version: v.version, hash: v.hash, at: v.createdAt })
    .from(v)
    .where(and(eq(v.curriculumId, curriculumId), eq(v.id, versionId)));
  return row ?? null;
}

/** The files as last read, where they cannot be run; null where they can. */
export async function draftFilesOf(
  { tables: { curricula: c }, read }: Data,
  curriculumId: string,
): Promise<SourceFile[] | null> {
  const [row] = await read.select({ files: c.draft }).from(c).where(eq(c.id, curriculumId));
  return row?.files ?? null;
}

/** Whether a newer text is kept that cannot be run. */
export async function hasDraft(
  { tables: { curricula: c }, read }: Data,
  curriculumId: string,
): Promise<boolean> {
  return (await read.$count(c, and(eq(c.id, curriculumId), isNotNull(c.draft)))) > 0;
}

/** Some bytes of a picture or sound, from `from` on and at most `length`; null when they are not kept. */
export async function readBytes(
  { tables: { curriculumFiles: f }, read }: Data,
  { curriculumId, hash, from, length }: { curriculumId: string; hash: string; from: number; length: number },
): Promise<Buffer | null> {
  const [row] = await read
    .select({ bytes: sql<Buffer>`substr(${f.bytes}, ${from + 1}, ${length})`.mapWith(f.bytes) })
    .from(f)
    .where(and(eq(f.curriculumId, curriculumId), eq(f.hash, hash)));
  return row?.bytes ?? null;
}
