/** Rows about a person's own places: they move to fresh ids, with everything that hangs on them. */
import { and, eq, inArray } from "drizzle-orm";
import type { Language } from "#app/domain/languages.ts";
import { newId } from "../../kit/ids.server.ts";
import type { Work } from "../../kit/store.server.ts";
import { standIn } from "./stand-ins.server.ts";
import type { Ids } from "./stand-ins.server.ts";

type Leaving = { id: string; language: Language };
type PlaceRow = Work["tables"]["places"]["$inferSelect"];

/** Moves all their places and steps; gives the old ids with the fresh ones. */
export async function moveOwnRows(work: Work, leaving: Leaving, now: Date): Promise<Ids> {
  const { places: p } = work.tables;
  const ids: Ids = new Map();
  for (const place of await work.read.select().from(p).where(eq(p.personId, leaving.id))) {
    ids.set(place.id, newId());
    await movePlace(work, { place, freshId: ids.get(place.id) ?? "", leaving }, now);
    await moveSteps(work, ids.get(place.id) ?? "", ids);
  }
  return ids;
}

type Moving = { place: PlaceRow; freshId: string; leaving: Leaving };

/** A copy under the fresh id takes over what points at the place; then the place goes. Both keep the unique ticket apart. */
async function movePlace(work: Work, { place, freshId, leaving }: Moving, now: Date): Promise<void> {
  const { places: p } = work.tables;
  const nobody = await standIn(work, leaving, now);
  await work.write
    .update(p)
    .set({ ticket: -1 - place.ticket })
    .where(eq(p.id, place.id));
  await work.write.insert(p).values({ ...place, id: freshId, personId: nobody });
  await moveHanging(work, { from: place.id, to: freshId, personId: leaving.id, nobody });
  await work.write.delete(p).where(eq(p.id, place.id));
}

type Hanging = { from: string; to: string; personId: string; nobody: string };

async function moveHanging({ tables, read, write }: Work, { from, to, personId, nobody }: Hanging) {
  const { marks, markChanges, steps, consents, placeChanges } = tables;
  for (const table of [marks, steps, placeChanges] as const)
    await write.update(table).set({ placeId: to }).where(eq(table.placeId, from));
  await write.update(consents).set({ placeId: to, personId: nobody }).where(eq(consents.placeId, from));
  await write
    .update(placeChanges)
    .set({ byPersonId: nobody })
    .where(and(eq(placeChanges.placeId, to), eq(placeChanges.byPersonId, personId)));
  const own = read.select({ id: marks.id }).from(marks).where(eq(marks.placeId, to));
  await write
    .update(markChanges)
    .set({ byPersonId: nobody })
    .where(and(inArray(markChanges.markId, own), eq(markChanges.byPersonId, personId)));
}

/** Ids of steps stand in addresses of pages and in the log of meetings. */
async function moveSteps({ tables: { steps: s }, read, write }: Work, placeId: string, ids: Ids) {
  for (const { id } of await read.select({ id: s.id }).from(s).where(eq(s.placeId, placeId))) {
    const fresh = newId();
    ids.set(id, fresh);
    await write.update(s).set({ id: fresh, once: newId() }).where(eq(s.id, id));
  }
}
