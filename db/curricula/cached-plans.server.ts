/**
 * Plans of versions. A version never changes, and its plan is long (every session in every language), so it is read
 * out of the database once and kept for whoever asks next. Nobody may change what they are given.
 */
import { eq } from "drizzle-orm";
import { cacheOf } from "#app/domain/cache.ts";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import type { Data } from "../kit/store.server.ts";

const plans = cacheOf<Plan>(20);

/** Null where there is no such version. */
export async function planOf(
  { tables: { versions: v }, read }: Data,
  versionId: string,
): Promise<Plan | null> {
  const known = plans.find(versionId);
  if (known) return known;
  const [row] = await read.select({ plan: v.plan }).from(v).where(eq(v.id, versionId));
  return row ? plans.put(versionId, row.plan) : null;
}
