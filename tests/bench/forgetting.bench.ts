/**
 * Ten thousand places are forgotten in one night while people write: how long a write has to wait meanwhile, from BEGIN
 * to COMMIT, the wait for its turn included. Beside it the same writes in the same minute without any forgetting.
 */
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { settlePeriods } from "#db/forgetting/periods/periods.server.ts";
import { forgetNightly } from "#db/forgetting/periods/nightly.server.ts";
import { cycle, organisation } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { ms, tell } from "./figures.ts";
import { percentile, quick } from "./measure.ts";
import { openSettled } from "./settled.ts";

const places = quick ? 1000 : 10_000;
const perGroup = 20;
const limit = 100;
const day = 86_400_000;
const now = new Date();
const then = new Date(now.getTime() + 500 * day);

/** Groups of twenty like the finished one, each place with its mark, step, consent and change. */
async function fill(store: Store): Promise<void> {
  const { tables: t, read } = store;
  const [like] = await read
    .select()
    .from(t.cycles)
    .where(eq(t.cycles.id, cycle("finished")));
  const [meeting] = await read
    .select()
    .from(t.meetings)
    .where(eq(t.meetings.cycleId, cycle("finished")));
  if (!like || !meeting) throw new Error("The story has no finished group.");
  for (let group = 0; group < places / perGroup; group++)
    await store.tx(async ({ write }) => {
      const here = { cycleId: newId(), meetingId: newId() };
      await write.insert(t.cycles).values({ ...like, id: here.cycleId, once: newId() });
      await write.insert(t.meetings).values({ ...meeting, id: here.meetingId, cycleId: here.cycleId });
      for (let ticket = 1; ticket <= perGroup; ticket++) await fillPlace(write, store, here, ticket);
    });
}

type Write = Parameters<Parameters<Store["tx"]>[0]>[0]["write"];

async function fillPlace(
  write: Write,
  { tables: t }: Store,
  { cycleId, meetingId }: { cycleId: string; meetingId: string },
  ticket: number,
): Promise<void> {
  const [organisationId, personId, placeId, at] = [organisation(), newId(), newId(), now];
  await write.insert(t.persons).values({ id: personId, language: "en", createdAt: at });
  await write
    .insert(t.addresses)
    .values({ id: newId(), personId, address: `${personId}@example.org`, confirmedAt: at });
  await write.insert(t.places).values({
    ...{ id: placeId, organisationId, cycleId, personId, name: "Somebody", state: "held", ticket },
    ...{ title: "neutral", invitations: "none", reminders: true, createdAt: at, changedAt: at },
  });
  await write.insert(t.placeChanges).values({
    ...{ id: newId(), organisationId, placeId, toState: "held", byPersonId: personId, why: "confirmed", at },
  });
  await write.insert(t.consents).values({
    ...{ id: newId(), organisationId, personId, placeId, purpose: "taking-part", textVersion: "1" },
    ...{ language: "en", givenAt: at },
  });
  await write.insert(t.marks).values({
    ...{ id: newId(), organisationId, meetingId, placeId, mark: "here", revision: 1, at },
  });
  await write.insert(t.steps).values({
    ...{ id: newId(), organisationId, cycleId, placeId, meetingId, what: "Walk", shared: false },
    ...{ writtenBy: "person", outcome: "done", once: newId(), createdAt: at, changedAt: at },
  });
  await write.insert(t.outbox).values({
    ...{ id: newId(), organisationId, kind: "place-held", personId, language: "en", cycleId },
    ...{ uniqueKey: newId(), messageId: newId(), facts: {}, state: "sent", tries: 1 },
    ...{ createdAt: at, dueAt: at, sentAt: at },
  });
}

/** One small write after the other, 10 ms apart, until `until` is settled; gives what each took. */
async function writeWhile(store: Store, until: Promise<unknown>): Promise<number[]> {
  const pauses: number[] = [];
  let over = false;
  void until.finally(() => (over = true));
  while (!over) {
    const start = performance.now();
    await store.tx(async ({ tables: { attempts: a }, write }) => {
      await write.insert(a).values({ id: newId(), count: 1, startedAt: now });
    });
    pauses.push(performance.now() - start);
    await pause(10);
  }
  return pauses;
}

test(
  "ten thousand places are forgotten while people write",
  async () => {
    const { app, close } = await openSettled();
    const { store } = app;
    await settlePeriods(store, { id: organisation(), country: "FR" }, now);
    await fill(store);
    const start = performance.now();
    const during = await writeWhile(store, forgetNightly(store, then));
    const took = performance.now() - start;
    const { places: p } = store.tables;
    expect(await store.read.$count(p, eq(p.name, "Somebody"))).toBe(0);
    const alone = await writeWhile(store, pause(Math.min(took, 15_000)));
    const longest = Math.max(...during);
    tell({
      what: `${places} places forgotten in one night while people write: longest write, BEGIN to COMMIT`,
      limit: `< ${limit} ms`,
      measured: `${ms(longest)} (99 of 100 within ${ms(percentile(during, 99))}, ${during.length} writes, ${(took / 1000).toFixed(1)} s in all)`,
      bare: `${ms(Math.max(...alone))} (99 of 100 within ${ms(percentile(alone, 99))})`,
      within: longest < limit,
      how: "one small write after the other, 10 ms apart; bare: the same without forgetting",
    });
    await close();
  },
  15 * 60_000,
);
