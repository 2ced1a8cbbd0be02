/** Counting against guessing and flooding. Known and unknown addresses count alike; keys are hashes. */
import { and, eq, gt, lt, sql } from "drizzle-orm";
import { hashOf } from "../kit/ids.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type Limit = { most: number; withinMs: number };

/** Counts one attempt under `key`; false when there were already `most` of them in the window. */
export async function allowAttempt(store: Store, key: string, limit: Limit, now: Date): Promise<boolean> {
  return store.tx((work) => countAttempt(work, key, limit, now));
}

/** The same as part of an act. */
export async function countAttempt(work: Work, key: string, limit: Limit, now: Date): Promise<boolean> {
  return (await countIn(work, key, limit.withinMs, now)).count <= limit.most;
}

/** An attempt that was none after all (a right code) is not counted. */
export async function uncountAttempt({ tables: { attempts: a }, write }: Work, key: string): Promise<void> {
  await write
    .update(a)
    .set({ count: sql`${a.count} - 1` })
    .where(and(eq(a.id, hashOf(key)), gt(a.count, 0)));
}

/** Lets acts on one key follow each other: the first statement of an act that has no row of its own to lock. */
export async function lockKey(
  { tables: { attempts: a }, write }: Work,
  key: string,
  now: Date,
): Promise<void> {
  await write
    .insert(a)
    .values({ id: hashOf(key), count: 0, startedAt: now })
    .onConflictDoUpdate({ target: a.id, set: { count: 0 } });
}

export type Slowing = { free: number; withinMs: number; longestMs: number };

/**
 * Slows guessing down and shuts nobody out: so many tries are free, then each must come later after the last one than
 * the one before, from a second up to `longestMs`. Gives the milliseconds still to wait; 0: this one counts as a try.
 */
export async function slowTry(
  store: Store,
  key: string,
  { free, withinMs, longestMs }: Slowing,
  now: Date,
): Promise<number> {
  return store.tx(async (work) => {
    const { attempts: a } = work.tables;
    await work.write
      .insert(a)
      .values({ id: hashOf(key), count: 0, startedAt: now })
      .onConflictDoUpdate({ target: a.id, set: { count: sql`${a.count}` } });
    const [row] = await work.read
      .select()
      .from(a)
      .where(eq(a.id, hashOf(key)));
    const last = row?.lastAt?.getTime() ?? null;
    const since = last === null ? withinMs : now.getTime() - last;
    const count = since >= withinMs ? 0 : (row?.count ?? 0);
    const pause = count < free ? 0 : Math.min(longestMs, 1000 * 2 ** Math.min(20, count - free));
    const wait = Math.max(0, pause - Math.max(0, since));
    if (wait > 0) return wait;
    await work.write
      .update(a)
      .set({ count: count + 1, lastAt: now, startedAt: now })
      .where(eq(a.id, hashOf(key)));
    return 0;
  });
}

/** Whether anything was tried under a key before. */
export async function hasTries({ tables: { attempts: a }, read }: Data, key: string): Promise<boolean> {
  return (await read.$count(a, eq(a.id, hashOf(key)))) > 0;
}

/** The tries under a key are forgotten: the right code was among them. */
export async function forgetTries(store: Store, key: string): Promise<void> {
  await store.tx(async ({ tables: { attempts: a }, write }) => {
    await write.delete(a).where(eq(a.id, hashOf(key)));
  });
}

async function countIn({ tables: { attempts: a }, write }: Work, key: string, withinMs: number, now: Date) {
  const since = new Date(now.getTime() - withinMs);
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
  return { count: row?.count ?? 1 };
}

/** Windows that ended a day ago are forgotten. */
export async function forgetAttempts(store: Store, now: Date): Promise<void> {
  await store.tx(async ({ tables: { attempts: a }, write }) => {
    await write.delete(a).where(lt(a.startedAt, new Date(now.getTime() - 86_400_000)));
  });
}
