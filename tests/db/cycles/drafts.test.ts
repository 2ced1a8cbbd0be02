/** Drafts can be changed and thrown away, as long as nobody outside has seen them [F21]. */
import { expect } from "vitest";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { changeMeetings, meetingsToMove } from "#db/cycles/changes.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { changeDraft, throwAwayDraft } from "#db/cycles/drafts.server.ts";
import type { DraftPlan } from "#db/cycles/drafts.server.ts";
import { facilitatorsOf } from "#db/cycles/facilitators.server.ts";
import { planCycle } from "#db/cycles/planning.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { moveIn, newCycle } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";

async function draft(store: Store, now: Date) {
  const app = await moveIn(store, now);
  const marc = await app.join("Marc", ["facilitator"]);
  const sofia = await app.join("Sofia", ["facilitator"]);
  const cycle = newCycle(app, [{ personId: marc, part: "A" }]);
  const planned = await planCycle(store, cycle, now);
  if (!planned.ok) throw new Error(planned.refusal);
  const { once: _once, organisationId: _o, versionId: _v, by, ...plan } = cycle;
  return { cycleId: planned.cycleId, plan: plan as DraftPlan, by, sofia };
}

const seen = async (store: Store, cycleId: string) => (await findCycle(store, cycleId))?.revision ?? -1;

eachStore(
  "a draft gets another name, room, size, rhythm and facilitator, and its dates with them",
  async ({ store, now }) => {
    const { cycleId, plan, by, sofia } = await draft(store, now);
    const changed: DraftPlan = {
      ...plan,
      name: "Spring group",
      capacity: 8,
      listed: false,
      venue: { ...plan.venue, name: "Library" },
      rule: { ...plan.rule, startDate: "2026-04-07", everyWeeks: 2 },
      leading: [{ personId: sofia, part: "A" }],
    };
    const act = { cycleId, plan: changed, by, seen: await seen(store, cycleId) };
    expect(await changeDraft(store, act, now)).toEqual({ ok: true });
    expect(await changeDraft(store, act, now)).toEqual({ ok: true });
    const cycle = await findCycle(store, cycleId);
    expect(cycle).toMatchObject({ name: "Spring group", capacity: 8, listed: false, state: "draft" });
    const rows = await meetingsOf(store, cycleId);
    expect(rows.map(({ date }) => date)).toEqual(["2026-04-07", "2026-04-21", "2026-05-05", "2026-05-19"]);
    expect(cycle?.firstStartsAt).toEqual(rows[0]?.startsAt);
    const leads = (await facilitatorsOf(store, cycleId)).filter(({ until }) => until === null);
    expect(leads.map(({ name }) => name)).toEqual(["Sofia"]);
    expect((await store.read.select().from(store.tables.venues)).map(({ name }) => name)).toEqual([
      "Library",
    ]);
  },
);

eachStore("a new name alone leaves a meeting where somebody had moved it", async ({ store, now }) => {
  const { cycleId, plan, by } = await draft(store, now);
  const [first] = await meetingsOf(store, cycleId);
  const to = { date: "2026-04-03", time: "17:00" };
  const move = { what: "move", scope: "one", to } as const;
  const meetings = await meetingsToMove(store, cycleId);
  await changeMeetings(
    store,
    { cycleId, meetingId: first?.id ?? "", change: move, words: "", seen: meetings.seen, by },
    now,
  );
  const act = { cycleId, plan: { ...plan, name: "Spring group" }, by, seen: await seen(store, cycleId) };
  expect(await changeDraft(store, act, now)).toEqual({ ok: true });
  expect((await meetingsOf(store, cycleId)).map(({ date }) => date)[0]).toBe("2026-04-03");
});

eachStore("what somebody else changed in the meantime is not overwritten", async ({ store, now }) => {
  const { cycleId, plan, by } = await draft(store, now);
  const before = await seen(store, cycleId);
  await changeDraft(store, { cycleId, plan: { ...plan, name: "Theirs" }, by, seen: before }, now);
  const mine = { cycleId, plan: { ...plan, capacity: 3 }, by, seen: before };
  expect(await changeDraft(store, mine, now)).toEqual({ ok: false, refusal: "seen-is-old" });
  expect(await findCycle(store, cycleId)).toMatchObject({ name: "Theirs", capacity: 12 });
});

eachStore("a draft that is thrown away leaves nothing but the note that it was", async ({ store, now }) => {
  const { cycleId, by } = await draft(store, now);
  expect(await throwAwayDraft(store, { cycleId, by }, now)).toEqual({ ok: true });
  expect(await throwAwayDraft(store, { cycleId, by }, now)).toEqual({ ok: true });
  expect(await findCycle(store, cycleId)).toBeNull();
  const { meetings, venues, cycleFacilitators } = store.tables;
  for (const table of [meetings, venues, cycleFacilitators])
    expect(await store.read.select().from(table)).toEqual([]);
});

eachStore(
  "what was shown to people, or led once, is not a draft to be changed or thrown away",
  async ({ store, now }) => {
    const { cycleId, plan, by } = await draft(store, now);
    const { cycles, meetings: m } = store.tables;
    await store.tx(({ write }) => write.update(cycles).set({ state: "published" }));
    const act = { cycleId, plan: { ...plan, name: "X" }, by };
    expect(await changeDraft(store, { ...act, seen: await seen(store, cycleId) }, now)).toMatchObject({
      refusal: "not-a-draft",
    });
    expect(await throwAwayDraft(store, { cycleId, by }, now)).toMatchObject({ refusal: "not-a-draft" });
    await store.tx(({ write }) => write.update(cycles).set({ state: "draft" }));
    await store.tx(({ write }) => write.update(m).set({ state: "held" }));
    expect(await changeDraft(store, { ...act, seen: await seen(store, cycleId) }, now)).toMatchObject({
      refusal: "already-led",
    });
    expect(await throwAwayDraft(store, { cycleId, by }, now)).toMatchObject({ refusal: "already-led" });
  },
);
