/** The story of the cast: whole or not at all, told once, and kept fresh while nobody touches it. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { wallOf } from "#app/domain/zones.ts";
import { cast, castNames, cycle, meeting, person, place, signInNames } from "#db/cast/cast.server.ts";
import { refreshDemonstration, seedDemonstration } from "#db/cast/seed.server.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import { dueReminders } from "#db/letters/reminders.server.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore, onSqlite } from "#tests/support/stores.ts";
import { rowCounts, tellStory } from "./cast-setting.ts";

const later = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);

eachStore("eleven people, three groups, and one meeting is tonight", async ({ store, now }) => {
  await tellStory(store, now);
  expect(castNames).toHaveLength(11);
  expect(signInNames).not.toContain("hugo");
  const states = (await store.read.select().from(store.tables.cycles)).map(({ id, state }) => [id, state]);
  expect(Object.fromEntries(states)).toEqual({
    [cycle("open")]: "published",
    [cycle("tonight")]: "published",
    [cycle("finished")]: "finished",
  });
  const evening = await meetingsOf(store, cycle("tonight"));
  expect(evening.map(({ state }) => state)).toEqual([
    "held",
    "held",
    "held",
    ...Array<string>(5).fill("planned"),
  ]);
  const tonight = evening.find(({ id }) => id === meeting("tonight", 4));
  expect([tonight?.date, tonight?.time]).toEqual([wallOf(now, "Europe/Paris").date, "18:30"]);
  const open = await store.read
    .select()
    .from(store.tables.places)
    .where(eq(store.tables.places.cycleId, cycle("open")));
  expect(
    open
      .filter(({ state }) => state === "waiting")
      .map(({ id }) => id)
      .sort(),
  ).toEqual([place("open", "emma"), place("open", "farid")].sort());
});

eachStore("the story told twice is one story", async ({ store, now }) => {
  await tellStory(store, now);
  const before = await rowCounts(store);
  await Promise.all([seedDemonstration(store, later(now, 1)), seedDemonstration(store, later(now, 2))]);
  expect(await rowCounts(store)).toEqual(before);
});

test("a start that fails in the middle of the story leaves no half of it, and the next start tells it", () =>
  onSqlite(async (store) => {
    const now = new Date("2026-03-05T15:00:00Z");
    const failing = {
      ...store,
      tx: ((work) =>
        store.tx(async (data) => {
          await work(data);
          throw new Error("pulled the plug");
        })) as Store["tx"],
    };
    await expect(seedDemonstration(failing, now)).rejects.toThrow("pulled the plug");
    expect(await store.read.$count(store.tables.persons)).toBe(0);
    await seedDemonstration(store, now);
    expect(await store.read.$count(store.tables.persons)).toBe(11);
  }));

eachStore("without the curriculum on the shelf there are people but no groups", async ({ store, now }) => {
  await seedDemonstration(store, now);
  expect(await store.read.$count(store.tables.persons)).toBe(11);
  expect(await store.read.$count(store.tables.cycles)).toBe(0);
  await refreshDemonstration(store, now);
});

eachStore(
  "eleven days and a clock change later tonight's meeting is tonight again, at the same time by the wall",
  async ({ store, now }) => {
    await tellStory(store, now);
    for (const days of [1, 11, 40, 41]) {
      const day = later(now, days);
      await refreshDemonstration(store, day);
      const rows = await meetingsOf(store, cycle("tonight"));
      const tonight = rows.find(({ id }) => id === meeting("tonight", 4));
      expect([tonight?.date, tonight?.time]).toEqual([wallOf(day, "Europe/Paris").date, "18:30"]);
      for (const { date, time, startsAt } of rows)
        expect(wallOf(startsAt, "Europe/Paris")).toMatchObject({ date, time });
      const gaps = rows
        .slice(1)
        .map((row, n) => (Date.parse(row.date) - Date.parse(rows[n]?.date ?? "")) / 86_400_000);
      expect(new Set(gaps)).toEqual(new Set([7]));
    }
  },
);

eachStore("once somebody changed a date, the story stays where they put it", async ({ store, now }) => {
  await tellStory(store, now);
  const { meetings: m } = store.tables;
  await store.tx(async ({ write }) =>
    write
      .update(m)
      .set({ revision: 1 })
      .where(eq(m.id, meeting("open", 1))),
  );
  const before = await meetingsOf(store, cycle("tonight"));
  await refreshDemonstration(store, later(now, 3));
  expect(await meetingsOf(store, cycle("tonight"))).toEqual(before);
});

eachStore("once tonight's meeting was led, the story is theirs", async ({ store, now }) => {
  await tellStory(store, now);
  const { runs, organisations: o } = store.tables;
  const [organisation] = await store.read.select().from(o);
  const run = {
    meetingId: meeting("tonight", 4),
    organisationId: organisation?.id ?? "",
    seq: 0,
    state: "before",
    screenCode: "1",
  } as const;
  await store.tx(async ({ write }) => write.insert(runs).values(run));
  const before = await meetingsOf(store, cycle("tonight"));
  await refreshDemonstration(store, later(now, 3));
  expect(await meetingsOf(store, cycle("tonight"))).toEqual(before);
});

eachStore(
  "what the timekeeper wakes in the story goes to people who have a mailbox, once",
  async ({ store, now }) => {
    await tellStory(store, now);
    for (let n = 0; n < 2; n++) {
      await dueInvitations(store, now);
      await dueReminders(store, now);
    }
    const letters = await store.read.select().from(store.tables.outbox);
    const to = (kind: string) =>
      letters
        .filter((row) => row.kind === kind)
        .map(({ personId }) => castNames.find((name) => person(name) === personId))
        .sort();
    // David asked for all his dates at once: five of tonight's group, eight of the open one.
    expect(to("invitation").filter((name) => name === "david")).toHaveLength(13);
    expect(to("invitation").filter((name) => name !== "david")).toEqual(["ana", "benoit", "chloe", "grace"]);
    // Chloé asked for reminders, too, but said that she can't come.
    expect(to("reminder")).toEqual(["grace"]);
    expect(cast.hugo.address).toBeNull();
  },
);
