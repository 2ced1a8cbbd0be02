/**
 * Enrolling, marking, moving, giving back, being erased, taking it back and letting time pass, in random orders: seats
 * and marks stay right, nobody who is erased is anywhere, nobody who waits is written to. Sixty orders here, a thousand
 * with THOROUGH=1 (`npm run test:everything`).
 */
import { eq, inArray } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { moveInvitations } from "#db/calendar/invitations.server.ts";
import { dueErasures } from "#db/forgetting/erasing/erase.server.ts";
import { askErasure, erasureOf, takeBackErasure } from "#db/forgetting/erasing/erasures.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { keepMark } from "#db/meetings/marks.server.ts";
import { enrolByHand } from "#db/places/enrolments.server.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { onSqlite, someDay } from "#tests/support/stores.ts";
import { linesWith, wholeText } from "#tests/support/whole-text.ts";
import { later, openGroup } from "../places/places-setting.ts";
import type { Group } from "../places/places-setting.ts";

const runs = process.env["THOROUGH"] === "1" ? 1000 : 60;
const capacity = 2;
const people = 3;
/** What is looked for of each: two ids, the name, the address. */
const wordsOfEach = 4;

const acts = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("enrol" as const), who: fc.nat(people - 1) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("mark" as const), who: fc.nat(people - 1) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("move" as const), who: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("give back" as const), who: fc.nat(people - 1) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("erase" as const), who: fc.nat(people - 1) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("stay" as const), who: fc.nat(people - 1) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("pass" as const), who: fc.nat(9) }) },
);
type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;

/** What is known of one world: who is where, everybody's ids, and how many marks were made. */
type World = {
  store: Store;
  group: Group;
  now: Date;
  here: Map<number, Somebody>;
  gone: string[];
  marks: number;
};
type Somebody = { personId: string; placeId: string; name: string };

async function enrol(world: World, who: number): Promise<void> {
  const { store, group, now, here } = world;
  if (here.has(who)) return;
  const name = `Zq${who}${newId().slice(0, 8)}`;
  const given = { once: newId(), organisationId: group.organisationId, cycleId: group.cycleId, name };
  const byHand = {
    ...given,
    address: `${name.toLowerCase()}@example.org`,
    language: "en",
    reminders: true,
    consentVersion: "1",
    byPersonId: group.staffId,
    everyGroup: true,
    who: null,
  } as const;
  const done = await enrolByHand(store, byHand, now);
  if (!done.ok) return;
  const { places: p } = store.tables;
  const [place] = await store.read.select().from(p).where(eq(p.name, name));
  if (place) here.set(who, { personId: place.personId, placeId: place.id, name });
}

async function mark(world: World, who: number): Promise<void> {
  const { store, group, now, here } = world;
  const somebody = here.get(who);
  const meetingId = group.meetingIds[0] ?? "";
  if (!somebody) return;
  const { placeId, personId: by } = somebody;
  const given = { organisationId: group.organisationId, meetingId, placeId, mark: "here" as const, by };
  if (await store.tx((work) => keepMark(work, given, now))) world.marks += 1;
}

async function move({ store, group, now }: World, which: number): Promise<void> {
  const { meetings: m } = store.tables;
  await store.tx(async (work) => {
    const were = await work.read
      .select()
      .from(m)
      .where(eq(m.id, group.meetingIds[which] ?? ""));
    for (const { id, startsAt, endsAt } of were)
      await work.write
        .update(m)
        .set({ startsAt: later(startsAt, 0, 1), endsAt: later(endsAt, 0, 1) })
        .where(eq(m.id, id));
    await moveInvitations(work, were, now);
  });
}

async function step(world: World, { act, who }: Act): Promise<void> {
  const { store, group, here } = world;
  const somebody = here.get(who);
  if (act === "enrol") return enrol(world, who);
  if (act === "mark") return mark(world, who);
  if (act === "move") return move(world, who);
  if (act === "pass") {
    world.now = later(world.now, who);
    await store.tx(async ({ tables: { outbox: o }, write }) => {
      await write.update(o).set({ state: "sent", facts: {} }).where(eq(o.state, "waiting"));
    });
    await dueErasures(store, world.now);
    return noteGone(world);
  }
  if (!somebody) return;
  const { personId, placeId } = somebody;
  if (act === "give back")
    await withdraw(store, { id: placeId, cycleId: group.cycleId, byPersonId: personId }, world.now);
  if (act === "erase") await askErasure(store, { personId, signInId: null, staff: null }, world.now);
  const waiting = act === "stay" ? await erasureOf(store, personId) : null;
  if (waiting) await takeBackErasure(store, waiting.id, world.now);
}

/** Whose row of a person is gone is erased; every id and word of theirs is looked for from now on. */
async function noteGone({ store, here, gone }: World): Promise<void> {
  const { persons: p } = store.tables;
  const ids = [...here.values()].map(({ personId }) => personId);
  const there = await store.read
    .select({ id: p.id })
    .from(p)
    .where(inArray(p.id, ["", ...ids]));
  for (const [who, { personId, placeId, name }] of here)
    if (!there.some(({ id }) => id === personId)) {
      gone.push(personId, placeId, name, name.toLowerCase());
      here.delete(who);
    }
}

async function holds({ store, gone, marks }: World): Promise<void> {
  const { tables: t, read } = store;
  expect(linesWith(await wholeText(store), gone)).toEqual([]);
  const taken = await read.$count(t.places, inArray(t.places.state, ["held", "offered"]));
  expect(taken).toBeLessThanOrEqual(capacity);
  expect(await read.$count(t.markChanges)).toBe(marks);
  const waits = await read
    .select({ kind: t.outbox.kind, facts: t.outbox.facts, leavingAt: t.persons.leavingAt })
    .from(t.outbox)
    .innerJoin(t.persons, eq(t.persons.id, t.outbox.personId))
    .where(eq(t.outbox.state, "waiting"));
  for (const { kind, facts, leavingAt } of waits)
    if (leavingAt) expect(kind === "erasure-asked" || facts["method"] === "CANCEL", kind).toBe(true);
}

test("in whatever order people come, are marked, moved and erased, nothing of the erased is left and nothing else changes [D100 Y5]", async () => {
  let erased = 0;
  const oneOrder = (order: Act[]) =>
    onSqlite(async (store) => {
      const group = await openGroup(store, someDay, capacity);
      const world: World = { store, group, now: someDay, here: new Map(), gone: [], marks: 0 };
      for (const one of order) await step(world, one);
      await step(world, { act: "pass", who: order.length % 2 === 0 ? 0 : 7 });
      await holds(world);
      erased += world.gone.length / wordsOfEach;
    });
  const orders = fc.array(acts, { minLength: 10, maxLength: 30 });
  await fc.assert(fc.asyncProperty(orders, oneOrder), { numRuns: runs });
  expect(erased, "erased in all orders together").toBeGreaterThan(runs / 2);
}, 600_000);
