/**
 * An import: everything that was sent is read and judged before the first row is written, and what is written is
 * written at once. What has errors is listed with them, and the last good version stays in use.
 */
import { folderName, refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { Refused } from "#app/domain/curriculum/import/plan-import.ts";
import type { SavedCurriculum } from "#db/curricula/curricula.server.ts";
import { putOnShelf } from "#db/curricula/curricula.server.ts";
import { note } from "#db/people/organisations.server.ts";
import { hashOfFolder } from "./curricula-shelf.server.ts";
import type { App } from "../start/app.server.ts";
import { takeIn } from "./receive-upload.server.ts";
import type { SentFile } from "./receive-upload.server.ts";
import { readBeside } from "./reading-beside.server.ts";

export type Importing = {
  organisationId: string;
  personId: string;
  /** The name of the folder as typed; "" takes the name it came under. */
  folder: string;
  files: readonly SentFile[];
};

/** Puts a curriculum on the shelf of an organisation, or says why not; then nothing was changed. */
export async function importCurriculum(
  { store, clock }: Pick<App, "store" | "clock">,
  { organisationId, personId, folder: typed, files: sent }: Importing,
): Promise<({ ok: true } & SavedCurriculum) | Refused> {
  const taken = await takeIn(sent);
  if (!taken.ok) return taken;
  const { files, media } = taken;
  const asked = typed || taken.folder;
  if (!asked) return refused("folder-name-missing", "", {});
  const folder = folderName(asked);
  if (!folder) return refused("folder-name-unsafe", asked, {});
  const reading = await readBeside(files);
  const { plan, findings } = reading;
  const version = plan && { hash: hashOfFolder(files, reading), source: files, plan };
  const read = { folder, organisationId, findings, version, media, ...(plan ? {} : { draft: files }) };
  const now = clock.now();
  const kept = await store.tx(async (work) => {
    const kept = await putOnShelf(work, read, now);
    await note(work, { organisationId, personId, act: "import a curriculum", subject: kept.id }, now);
    return kept;
  });
  return { ok: true, ...kept };
}
