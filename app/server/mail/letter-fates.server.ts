/** What became of typed letters, as pages tell it. */
import { fateOf, ownFate } from "#app/domain/letters/fate.ts";
import type { Fate } from "#app/domain/letters/fate.ts";
import { copiesOf, writtenBy } from "#db/letters/written-letters.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import type { App } from "../start/app.server.ts";

/** By typed letter; letters without copies in the outbox (older ones) are left out. */
export async function fatesOf(store: Store, writtenIds: readonly string[]): Promise<Record<string, Fate>> {
  const copies = await copiesOf(store, writtenIds);
  const ids = [...new Set(copies.map(({ writtenId }) => writtenId))];
  return Object.fromEntries(ids.map((id) => [id, fateOf(copies.filter((copy) => copy.writtenId === id))]));
}

const weekMs = 7 * 86_400_000;

/** Whether something this person wrote to those who lead, within a week, has reached nobody and will not. */
export async function hasLostLetter(
  { store, clock }: App,
  { cycleId, personId }: { cycleId: string; personId: string },
): Promise<boolean> {
  const since = clock.now().getTime() - weekMs;
  const own = await writtenBy(store, cycleId, personId);
  const recent = own.filter(({ createdAt }) => createdAt.getTime() > since);
  const fates = await fatesOf(
    store,
    recent.map(({ id }) => id),
  );
  return recent.some(({ id }) => ownFate(fates[id]) === "lost");
}
