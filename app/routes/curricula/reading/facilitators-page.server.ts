/** The page of a folder that is for those who lead: `README.md`, kept with the other files of a version. */
import { filesOfVersion } from "#db/curricula/curriculum-files.server.ts";
import type { Store } from "#db/kit/store.server.ts";

/** Its Markdown; null where the folder has none, or an empty one. */
export async function facilitatorsPage(
  store: Store,
  curriculumId: string,
  { id }: { id: string },
): Promise<string | null> {
  const kept = await filesOfVersion(store, curriculumId, id);
  const page = kept?.files.find((one) => one.path === "README.md" && !one.media);
  return page && page.text.trim() !== "" ? page.text : null;
}
