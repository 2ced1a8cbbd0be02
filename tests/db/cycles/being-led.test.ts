/** A meeting that is being led stays as it is until it is closed or its opening is taken back. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Change } from "#app/domain/groups/changes.ts";
import { cancelCycle } from "#db/cycles/calling-off.server.ts";
import { changeMeetings, meetingsToMove } from "#db/cycles/changes.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { changeVenue } from "#db/cycles/meeting-venues.server.ts";
import { planCycle } from "#db/cycles/planning.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { openMeeting, takeOpeningBack } from "#db/meetings/openings.server.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import { moveIn, newCycle } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";

type Group = { cycleId: string; by: string; ids: string[]; starts: Date[] };

/** A published group of four Thursdays that Marc leads. */
async function group(store: Store, now: Date): Promise<Group> {
  const app = await moveIn(store, now);
  const marc = await app.join("Marc", ["facilitator"]);
  const planned = await planCycle(store, newCycle(app, [{ personId: marc, part: "A" }]), now);
  if (!planned.ok) throw new Error(planned.refusal);
  const { cycleId } = planned;
  const { cycles: c } = store.tables;
  await store.tx(({ write }) => write.update(c).set({ state: "published" }).where(eq(c.id, cycleId)));
  const meetings = await meetingsOf(store, cycleId);
  return {
    cycleId,
    by: marc,
    ids: meetings.map(({ id }) => id),
    starts: meetings.map((one) => one.startsAt),
  };
}

const event = (kind: string) => ({ id: `it is ${kind}`, kind, facts: {}, claimedAt: null, device: "phone" });

function open(store: Store, { ids, starts, by }: Group, nth: number) {
  const sent = { meetingId: ids[nth] ?? "", by, event: event("opened"), anyway: true };
  return openMeeting(store, sent, starts[nth] ?? new Date(0));
}

async function change(store: Store, { cycleId, by, ids, starts }: Group, nth: number, what: Change) {
  const { seen } = await meetingsToMove(store, cycleId);
  const act = { cycleId, meetingId: ids[nth] ?? "", change: what, words: "", seen, by };
  return changeMeetings(store, act, starts[1] ?? new Date(0));
}

const to = { date: "2026-06-12", time: "19:00" };
const led = { ok: false, refusal: "being-led" };

eachStore(
  "a meeting that is being led is not moved, cancelled or called off, alone or with others",
  async ({ store, now }) => {
    const there = await group(store, now);
    expect(await open(store, there, 1)).toMatchObject({ ok: true });
    for (const what of [
      { what: "move", scope: "one", to },
      { what: "move", scope: "following", to },
      { what: "cancel", how: "drop" },
      { what: "cancel", how: "push" },
      { what: "cancel", how: "replace", to },
    ] satisfies Change[])
      expect(await change(store, there, 1, what)).toEqual(led);
    expect(await change(store, there, 0, { what: "move", scope: "following", to })).toEqual(led);
    expect(await change(store, there, 0, { what: "cancel", how: "push" })).toEqual(led);
    const off = { cycleId: there.cycleId, words: "", by: there.by };
    expect(await cancelCycle(store, off, there.starts[1]!)).toEqual(led);
    expect((await meetingsOf(store, there.cycleId)).map((one) => [one.state, one.revision])).toEqual(
      there.ids.map(() => ["planned", 0]),
    );
    expect(await change(store, there, 2, { what: "move", scope: "one", to })).toMatchObject({ ok: true });
  },
);

eachStore("while it is led another place may be named, but no other format", async ({ store, now }) => {
  const there = await group(store, now);
  await open(store, there, 1);
  const venue = { name: "Library", address: "", access: "", join: "", country: "FR" };
  const act = { cycleId: there.cycleId, meetingId: there.ids[1] ?? "", venue, words: "", by: there.by };
  const at = there.starts[1]!;
  expect(await changeVenue(store, { ...act, format: "online" }, at)).toEqual(led);
  expect(await changeVenue(store, { ...act, format: "in-person" }, at)).toMatchObject({ changed: true });
});

eachStore("once the opening is taken back it can be moved again", async ({ store, now }) => {
  const there = await group(store, now);
  await open(store, there, 1);
  const meetingId = there.ids[1] ?? "";
  const sent = { meetingId, by: there.by, event: event("opening-taken-back") };
  expect(await takeOpeningBack(store, sent, there.starts[1]!)).toMatchObject({ ok: true });
  expect(await change(store, there, 1, { what: "move", scope: "one", to })).toMatchObject({ ok: true });
});

eachStore("opened and cancelled in the same moment, one of the two is refused", async ({ store, now }) => {
  const there = await group(store, now);
  const [opened, cancelled] = await Promise.all([
    open(store, there, 1),
    change(store, there, 1, { what: "cancel", how: "drop" }),
  ]);
  expect([opened.ok, cancelled.ok].sort()).toEqual([false, true]);
  const running = (await findRun(store, there.ids[1] ?? ""))?.state === "running";
  expect(running).toBe(opened.ok);
});
