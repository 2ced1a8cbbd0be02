/**
 * Erasing one person whose seven days are over, in the demonstration's data with a few hundred people more: against raw
 * prepared statements that delete a row of a person from every table which has some, in one transaction.
 */
import { inArray, like } from "drizzle-orm";
import { expect, test } from "vitest";
import { dueErasures } from "#db/forgetting/erasing/erase.server.ts";
import { askErasure } from "#db/forgetting/erasing/erasures.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { cycle, organisation } from "#db/cast/cast.server.ts";
import { newPerson } from "#db/people/people.server.ts";
import { openLikeTheHouse } from "./bare/act.ts";
import { ms, tell } from "./figures.ts";
import { ownCpu, pairOf, turns } from "./measure.ts";
import { openSettled } from "./settled.ts";

const rounds = turns(40, 8);
const limitMs = 50;

/** So many people who each hold a place in the group of tonight, with three marks. */
async function crowd(store: Store, count: number, now: Date): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1)
    await store.tx(async (work) => {
      const { tables: t, write, read } = work;
      const address = `crowd${n}@example.org`;
      const personId = await newPerson(work, { language: "en", address }, now);
      const place = { id: newId(), organisationId: organisation(), cycleId: cycle("tonight"), personId };
      const chosen = { name: `Crowd ${n}`, state: "held", ticket: 1000 + n, title: "neutral" } as const;
      const rest = { invitations: "none", reminders: false, createdAt: now, changedAt: now } as const;
      await write.insert(t.places).values({ ...place, ...chosen, ...rest });
      const meetings = await read.select().from(t.meetings).limit(3);
      const line = { organisationId: organisation(), placeId: place.id };
      for (const { id: meetingId } of meetings)
        await write
          .insert(t.marks)
          .values({ id: newId(), ...line, meetingId, mark: "here", revision: 1, at: now });
      ids.push(personId);
    });
  return ids;
}

test("erasing a person takes less than fifty milliseconds of CPU", async () => {
  const [ours, theirs] = [await openSettled(), await openSettled()];
  const { store, clock } = ours.app;
  const now = clock.now();
  const later = new Date(now.getTime() + 8 * 86_400_000);
  const mine = await crowd(store, rounds + 1, now);
  const others = await crowd(theirs.app.store, rounds + 1, now);
  const db = openLikeTheHouse(theirs.path);
  const raw = db.transaction((id: string) => {
    db.prepare("DELETE FROM marks WHERE place_id IN (SELECT id FROM places WHERE person_id = ?)").run(id);
    for (const table of ["places", "addresses"])
      db.prepare(`DELETE FROM ${table} WHERE person_id = ?`).run(id);
    db.prepare("DELETE FROM persons WHERE id = ?").run(id);
  });
  const pairs: [number, number][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [personId = "", other = ""] = [mine[round], others[round]];
    await askErasure(store, { personId, signInId: null, staff: null }, now);
    const { outbox: o } = store.tables;
    await store.tx(async ({ write }) => void (await write.delete(o).where(inArray(o.personId, [personId]))));
    const start = ownCpu();
    expect(await dueErasures(store, later)).toEqual({ done: 1, closed: 1 });
    const between = ownCpu();
    raw(other);
    if (round > 0) pairs.push([between - start, ownCpu() - between]);
  }
  const { ours: each, bare, ratio } = pairOf(pairs);
  const { addresses: a } = store.tables;
  expect(await store.read.$count(a, like(a.address, "crowd%"))).toBe(0);
  tell({
    what: "erasing a person",
    limit: "< 50 ms CPU",
    measured: `${ms(each)} CPU`,
    bare: `${ms(bare)} (the same person's rows deleted by raw statements)`,
    ratio,
    within: each < limitMs,
    how: "CPU of this process, one after the other; a place, three marks, one address each",
  });
  db.close();
  await ours.close();
  await theirs.close();
});
