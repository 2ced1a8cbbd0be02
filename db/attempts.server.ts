/** Counting against guessing and flooding. Known and unknown addresses count alike; keys are hashes. */
import { lt, sql } from "drizzle-orm";
import { hashOf } from "./ids.server.ts";
import type { Store } from "./store.server.ts";

export type Limit = { most: number; withinMs: number };

/** Counts one attempt under `key`; false when there were already `most` of them in the window. */
export async function allowAttempt(store: Store, key: string, limit: Limit, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - limit.withinMs);
  const count = await store.tx(async ({ tables: { attempts: a }, write }) => {
    const [row] = await write
      .insert(a)
      .values({ id: hashOf(key), count: 1, startedAt: now })
      .onConflictDoUpdate({
        target: a.id,
        set: {
          count: sql`case when ${a.startedAt} <= ${sql.param(since, a.startedAt)} then 1 else ${a.count} + 1 end`,
          startedAt: sql`case when ${a.startedAt} <= ${sql.param(since, a.startedAt)} then ${sql.param(now, a.startedAt)} else ${a.startedAt} end`,
        },
      })
      .returning({ count: a.count });
    return row?.count ?? 1;
  });
  return count <= limit.most;
}

/** Windows that ended a day ago are forgotten. */
export async function forgetAttempts(store: Store, now: Date): Promise<void> {
  await store.tx(async ({ tables: { attempts: a }, write }) => {
    await write.delete(a).where(lt(a.startedAt, new Date(now.getTime() - 86_400_000)));
  });
}
