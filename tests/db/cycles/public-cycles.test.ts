/** What the public list tells of a group: its next date, and whether a place is free, on both databases. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { openCycles } from "#db/cycles/public-cycles.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { join, later, openGroup } from "../places/places-setting.ts";

eachStore("the list tells the next date of a group and whether a place is free", async ({ store, now }) => {
  const group = await openGroup(store, now, 2);
  const { cycleId, startsAt } = group;
  const shown = async (at = now) =>
    (await openCycles(store, at)).map(({ free, nextAt }) => ({ free, nextAt }));
  expect(await shown()).toEqual([{ free: true, nextAt: startsAt }]);
  await join(store, group, "ana@example.org", now);
  await join(store, group, "emma@example.org", now);
  expect(await shown()).toEqual([{ free: false, nextAt: startsAt }]);
  const { meetings: m, cycles: c } = store.tables;
  await store.tx(async ({ write }) => {
    await write.update(m).set({ state: "cancelled" }).where(eq(m.startsAt, startsAt));
    await write.update(c).set({ capacity: 3 }).where(eq(c.id, cycleId));
  });
  expect(await shown()).toEqual([{ free: true, nextAt: later(startsAt, 7) }]);
  expect(await shown(later(startsAt, 60))).toEqual([]);
});
