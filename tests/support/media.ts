/** A picture and a recording for curricula that come without. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { keepBytes } from "#db/curricula/curriculum-files.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { beginnings } from "#tests/support/zip-bytes.ts";

export const picture = { path: "media/circle.png", bytes: beginnings.png };
export const recording = {
  path: "media/breath.mp3",
  bytes: Buffer.concat([beginnings.mp3, Buffer.alloc(2000, 7)]),
};

/** Puts both into every version of a curriculum. */
export async function addMedia(store: Store, curriculumId: string): Promise<void> {
  const { versions: v } = store.tables;
  await store.tx(async (work) => {
    const kept = await work.read
      .select({ id: v.id, source: v.source })
      .from(v)
      .where(eq(v.curriculumId, curriculumId));
    const media = [picture, recording].map(({ bytes }) => ({ hash: hashOf(bytes), bytes }));
    const files = [picture, recording].map(({ path, bytes }): SourceFile => ({
      path,
      text: "",
      media: { hash: hashOf(bytes), size: bytes.length },
    }));
    await keepBytes(work, curriculumId, media);
    for (const { id, source } of kept)
      await work.write
        .update(v)
        .set({ source: [...source, ...files] })
        .where(eq(v.id, id));
  });
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
