/** Acts that were acknowledged and are not there any more (db/kit/high-water): told for a month, then known. */
import type { Loss, Store } from "#db/kit/store.server.ts";

const month = 30 * 86_400_000;

/** The losses that were noticed within the last thirty days, the newest last. */
export function recentLosses({ losses }: Pick<Store, "losses">, now: Date): Loss[] {
  return losses.filter(({ noticedAt }) => now.getTime() - noticedAt.getTime() < month);
}
