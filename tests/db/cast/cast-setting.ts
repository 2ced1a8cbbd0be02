/** A store with the whole story of the cast in it: what the demonstration shows, as ground for tests. */
import { createLog } from "#app/server/start/log.server.ts";
import { loadShelf } from "#app/server/curricula/curricula-shelf.server.ts";
import { seedDemonstration } from "#db/cast/seed.server.ts";
import type { Store } from "#db/kit/store.server.ts";

/** Reads the shelf and tells the story as of `now`. */
export async function tellStory(store: Store, now: Date): Promise<void> {
  await loadShelf({ store, clock: { now: () => now }, log: createLog() }, "curricula");
  await seedDemonstration(store, now);
}

/** How many rows each table has. */
export async function rowCounts(store: Store): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [name, table] of Object.entries(store.tables)) counted[name] = await store.read.$count(table);
  return counted;
}
