/** Evenings to learn from: closed meetings of this organisation alone, and nothing in them that points at anybody. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { placesOfMinutes } from "#app/domain/curriculum/timings/minutes-position.ts";
import { timingsFrom } from "#app/domain/curriculum/timings/timings.ts";
import { cycle, organisation } from "#db/cast/cast.server.ts";
import { findVersion } from "#db/curricula/curricula.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { timedMeetingsOf } from "#db/curricula/timings.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { likeGroup } from "#tests/support/more-groups.ts";
import { eachStore } from "#tests/support/stores.ts";
import { castMeeting } from "../meetings/meeting-setting.ts";

async function curriculumOf(store: Store) {
  const finished = await findCycle(store, cycle("finished"));
  const version = finished && (await findVersion(store, finished.versionId));
  if (!version) throw new Error("The finished group has no version.");
  return version;
}

eachStore(
  "closed meetings of all cycles come together, open and cancelled ones do not",
  async ({ store, now }) => {
    await castMeeting(store, now);
    const { curriculumId } = await curriculumOf(store);
    const meetings = await timedMeetingsOf(store, organisation(), curriculumId);
    expect(meetings).toHaveLength(8 + 3);
    expect(new Set(meetings.map((one) => one.cycle)).size).toBe(2);
    const { meetings: m, runs: r } = store.tables;
    const [held] = await store.read
      .select({ id: m.id })
      .from(m)
      .where(eq(m.cycleId, cycle("finished")));
    await store.tx(async ({ write }) => {
      await write
        .update(m)
        .set({ state: "cancelled" })
        .where(eq(m.id, held?.id ?? ""));
    });
    expect(await timedMeetingsOf(store, organisation(), curriculumId)).toHaveLength(10);
    await store.tx(async ({ write }) => {
      await write.update(r).set({ state: "running" });
    });
    expect(await timedMeetingsOf(store, organisation(), curriculumId)).toEqual([]);
  },
);

eachStore("nothing in an evening names a person, a meeting, a cycle or a day", async ({ store, now }) => {
  await castMeeting(store, now);
  const { curriculumId } = await curriculumOf(store);
  const { meetings: m, cycles: c, persons: p } = store.tables;
  const known = [
    ...(await store.read.select({ id: m.id }).from(m)),
    ...(await store.read.select({ id: c.id }).from(c)),
    ...(await store.read.select({ id: p.id }).from(p)),
  ];
  const meetings = await timedMeetingsOf(store, organisation(), curriculumId);
  const told = JSON.stringify(meetings);
  expect(known.filter(({ id }) => told.includes(id))).toEqual([]);
  expect(told).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
  for (const evening of meetings)
    expect(Object.keys(evening).sort()).toEqual(["cycle", "segments", "session", "variant"]);
});

eachStore(
  "three groups are enough to learn from, and another organisation’s evenings stay its own",
  async ({ store, now }) => {
    await castMeeting(store, now);
    const { curriculumId, plan } = await curriculumOf(store);
    const { organisations: o } = store.tables;
    const [ours] = await store.read.select().from(o).where(eq(o.id, organisation()));
    if (!ours) throw new Error("There is no organisation.");
    const other = newId();
    await store.tx(async ({ write }) => {
      await write.insert(o).values({ ...ours, id: other });
    });
    for (let n = 0; n < 4; n++) await likeGroup(store, "finished", { organisationId: other });
    await likeGroup(store, "finished");
    const shownTo = async (organisationId: string) => {
      const meetings = await timedMeetingsOf(store, organisationId, curriculumId);
      return timingsFrom(plan, meetings, placesOfMinutes([], plan)).sessions.map(
        ({ parts }) => parts.find((part) => part.figures)?.figures?.meetings ?? 0,
      );
    };
    // Here the finished group twice and tonight's three evenings; there four groups of eight.
    expect(await shownTo(organisation())).toEqual([3, 3, 3, 0, 0, 0, 0, 0]);
    expect(await shownTo(other)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
    expect(await timedMeetingsOf(store, newId(), curriculumId)).toEqual([]);
    expect(await timedMeetingsOf(store, organisation(), newId())).toEqual([]);
  },
);
