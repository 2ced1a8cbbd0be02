/** A store with the whole story of the cast in it: what the demonstration shows, as ground for tests. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "#app/server/start/log.server.ts";
import { loadShelf } from "#app/server/curricula/curricula-shelf.server.ts";
import { seedDemonstration } from "#db/cast/seed.server.ts";
import type { Store } from "#db/kit/store.server.ts";

/** Reads the shelf and tells the story as of `now`. */
export async function tellStory(store: Store, now: Date): Promise<void> {
  await loadShelf({ store, clock: { now: () => now }, log: createLog() }, "curricula");
  await seedDemonstration(store, now);
}

/** The same from a shelf with nothing on it but what the cast's groups run. */
export async function tellStoryOnly(store: Store, now: Date): Promise<void> {
  const shelf = mkdtempSync(join(tmpdir(), "alongside-shelf-"));
  try {
    for (const name of readdirSync("curricula").filter((one) => one === "acceptance" || one.endsWith(".md")))
      cpSync(join("curricula", name), join(shelf, name), { recursive: true });
    await loadShelf({ store, clock: { now: () => now }, log: createLog() }, shelf);
    await seedDemonstration(store, now);
  } finally {
    rmSync(shelf, { recursive: true });
  }
}

/** How many rows each table has. */
export async function rowCounts(store: Store): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [name, table] of Object.entries(store.tables)) counted[name] = await store.read.$count(table);
  return counted;
}
