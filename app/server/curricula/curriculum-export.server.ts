/**
 * A curriculum as a zip that comes back by import without losing a byte: its files stand in a folder of its own name.
 * The archive's name says nothing of the topic.
 */
import { kindOf } from "#app/domain/curriculum/format/files/folder-files.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { slug } from "#app/domain/curriculum/slug.ts";
import { draftFilesOf, filesOfVersion, readBytes } from "#db/curricula/curriculum-files.server.ts";
import type { findCurriculum } from "#db/curricula/curricula.server.ts";
import type { App } from "../start/app.server.ts";
import { zip } from "./zip.server.ts";

type Shelved = NonNullable<Awaited<ReturnType<typeof findCurriculum>>>;
export type Exported = { name: string; bytes: Buffer };

/**
 * The version in use, or with `newest` the text that cannot be run yet; where there is only one of the two, that one.
 * Null where nothing was kept.
 */
export async function exportCurriculum(
  app: App,
  curriculum: Shelved,
  newest: boolean,
): Promise<Exported | null> {
  const { id, folder, version } = curriculum;
  const draft = newest || !version ? await draftFilesOf(app.store, id) : null;
  const kept = !draft && version ? await filesOfVersion(app.store, id, version.id) : null;
  const files = (draft ?? kept?.files)?.filter((file) => kindOf(file.path) !== null);
  if (!files) return null;
  const packed = await Promise.all(
    files.map(async (file) => ({ path: `${folder}/${file.path}`, bytes: await bytesOf(app, id, file) })),
  );
  const title = slug(version?.plan.curriculum.publicTitle ?? "") || "curriculum";
  const name = draft ? `${title}-draft.zip` : `${title}-${version?.version ?? ""}.zip`;
  return { name, bytes: await zip(packed, kept?.at ?? app.clock.now()) };
}

async function bytesOf({ store }: App, curriculumId: string, { text, media }: SourceFile): Promise<Buffer> {
  if (!media) return Buffer.from(text, "utf8");
  const whole = { curriculumId, hash: media.hash, from: 0, length: media.size };
  const bytes = await readBytes(store, whole);
  if (bytes?.length !== media.size) throw new Error(`The bytes ${media.hash} of ${curriculumId} are gone.`);
  return bytes;
}
