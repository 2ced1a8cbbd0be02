/** Erasures as the list beside the backups has them: which are not in it yet, and what it says carried out anew. */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { standing } from "#app/domain/forgetting/tombstones.ts";
import type { Tombstone } from "#app/domain/forgetting/tombstones.ts";
import { hashOf } from "../../kit/ids.server.ts";
import type { Data, Store, Work } from "../../kit/store.server.ts";
import { forgotten } from "../../letters/outbox.server.ts";
import { carryOut, dueErasures } from "./erase.server.ts";
import { askErasure, erasureOf, takeBackErasure } from "./erasures.server.ts";

/** Erasures whose standing the list does not say yet, the oldest first. */
export function unlisted(data: Data): Promise<Tombstone[]> {
  return listOf(data, isNull(data.tables.erasures.listedAt));
}

/** All of them, for a list that begins anew. */
export function allErasures(data: Data): Promise<Tombstone[]> {
  return listOf(data);
}

async function listOf({ tables: { erasures: e }, read }: Data, which?: SQL): Promise<Tombstone[]> {
  const rows = await read.select().from(e).where(which).orderBy(asc(e.askedAt), asc(e.id));
  return rows.map((row) => ({
    person: row.personHash,
    erasure: row.id,
    state: row.doneAt ? "erased" : row.takenBackAt ? "taken-back" : "asked",
    asked: row.askedAt.toISOString(),
    due: row.dueAt.toISOString(),
  }));
}

/** Notes that these stand in the list as they are here; one that changed meanwhile stays unlisted. */
export async function noteListed(store: Store, listed: readonly Tombstone[], now: Date): Promise<void> {
  await store.tx(async (work) => {
    const still = await unlisted(work);
    const same = still.filter((one) => listed.some((other) => JSON.stringify(other) === JSON.stringify(one)));
    const { erasures: e } = work.tables;
    await work.write
      .update(e)
      .set({ listedAt: now })
      .where(inArray(e.id, ["", ...same.map(({ erasure }) => erasure)]));
  });
}

export type Applied = { erased: number; waiting: number };

/**
 * Makes a database that was brought back agree with the list: whoever was erased since is erased in it, whoever waited
 * waits again until the same day. Nobody is written to about it: they were then.
 */
export async function applyTombstones(
  store: Store,
  tombstones: readonly Tombstone[],
  now: Date,
): Promise<Applied> {
  const { persons: p } = store.tables;
  const persons = await store.read.select({ id: p.id }).from(p).where(isNull(p.erasedAt));
  const byHash = new Map(persons.map(({ id }) => [hashOf(id), id]));
  const applied = { erased: 0, waiting: 0 };
  for (const one of standing(tombstones)) {
    const personId = byHash.get(one.person);
    if (!personId) continue;
    if (one.state === "taken-back") await takeBackErasure(store, one.erasure, now);
    else await waitsAgain(store, personId, one, now);
    if (one.state !== "erased") continue;
    const erasure = await erasureOf(store, personId);
    if (erasure) await store.tx((work) => erasedAgain(work, { id: erasure.id, personId }, now));
    applied.erased += 1;
  }
  await dueErasures(store, now);
  const { erasures: e } = store.tables;
  applied.waiting = await store.read.$count(e, and(isNull(e.takenBackAt), isNull(e.doneAt)));
  return applied;
}

/** As if it were asked now, under its own number and dates, without a letter. */
async function waitsAgain(store: Store, personId: string, one: Tombstone, now: Date): Promise<void> {
  const { erasures: e, outbox: o } = store.tables;
  const asked = await askErasure(store, { personId, signInId: null, staff: null, anew: true }, now);
  if (!asked.ok) throw new Error(`An erasure could not be asked for anew: ${asked.refusal}`);
  if (asked.already) return;
  await store.tx(async ({ write }) => {
    await write
      .update(e)
      .set({ id: one.erasure, askedAt: new Date(one.asked), dueAt: new Date(one.due), listedAt: now })
      .where(eq(e.id, asked.erasureId));
    await write
      .update(o)
      .set({ state: "replaced", ...forgotten })
      .where(and(eq(o.personId, personId), eq(o.kind, "erasure-asked")));
  });
}

/** Their calendar was told then: nothing is owed any more. */
async function erasedAgain(work: Work, { id, personId }: { id: string; personId: string }, now: Date) {
  const { outbox: o, erasures: e } = work.tables;
  await work.write.delete(o).where(eq(o.personId, personId));
  await carryOut(work, id, now);
  await work.write.delete(o).where(eq(o.personId, personId));
  await work.write.update(e).set({ listedAt: now }).where(eq(e.id, id));
}
