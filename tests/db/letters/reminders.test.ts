/** Reminders: for those who asked, the day before, never at night, once. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "#db/kit/ids.server.ts";
import { dueReminders } from "#db/letters/reminders.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { change, giveBack, openEvenings, take } from "../calendar/invitations-setting.ts";
import type { Evenings } from "../calendar/invitations-setting.ts";

const at = (text: string) => new Date(`${text}:00Z`);
const early = at("2026-03-20T12:00");
/** The first meeting is on Thursday 2 April, 18:30 in Paris (16:30Z). */
const [dayBefore, night, morning] = [at("2026-04-01T16:30"), at("2026-04-01T22:00"), at("2026-04-02T06:00")];

async function wish(store: Store, placeId: string): Promise<void> {
  const { places: p } = store.tables;
  await store.tx(async ({ write }) => write.update(p).set({ reminders: true }).where(eq(p.id, placeId)));
}

async function reminded({ store }: Evenings): Promise<string[]> {
  const { outbox: o } = store.tables;
  const rows = await store.read.select().from(o).where(eq(o.kind, "reminder")).orderBy(o.createdAt);
  return rows.map(({ facts, personId }) => `${personId} ${String(facts["startsAt"]).slice(0, 10)}`);
}

eachStore("whoever asked for reminders gets one the day before, and nobody else", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const [ana] = [await take(evenings, "ana", early), await take(evenings, "ben", early)];
  await wish(store, ana.placeId);
  await dueReminders(store, new Date(dayBefore.getTime() - 1));
  expect(await reminded(evenings)).toEqual([]);
  for (const time of [dayBefore, dayBefore, morning]) await dueReminders(store, time);
  await Promise.all([dueReminders(store, morning), dueReminders(store, morning)]);
  expect(await reminded(evenings)).toEqual([`${ana.personId} 2026-04-02`]);
});

eachStore("nobody is reminded at night; in the morning they are", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", early);
  await wish(store, ana.placeId);
  await dueReminders(store, night);
  expect(await reminded(evenings)).toEqual([]);
  await dueReminders(store, morning);
  expect(await reminded(evenings)).toHaveLength(1);
});

eachStore(
  "whoever can't come, gave their place back or has a meeting no more is not reminded",
  async ({ store, now }) => {
    const evenings = await openEvenings(store, null, now);
    const [ana, ben] = [await take(evenings, "ana", early), await take(evenings, "ben", early)];
    for (const { placeId } of [ana, ben]) await wish(store, placeId);
    const { organisationId, meetingIds } = evenings.group;
    const excused = {
      organisationId,
      meetingId: meetingIds[0] ?? "",
      placeId: ana.placeId,
      mark: "excused",
      revision: 1,
      at: early,
    } as const;
    await store.tx(async ({ tables, write }) =>
      write.insert(tables.marks).values({ id: newId(), ...excused }),
    );
    await giveBack(evenings, ben, early);
    await dueReminders(store, morning);
    expect(await reminded(evenings)).toEqual([]);
    await change(evenings, 1, { what: "cancel", how: "drop" }, early);
    await dueReminders(store, at("2026-04-09T06:00"));
    expect(await reminded(evenings)).toEqual([]);
  },
);

eachStore("a meeting that moved after the reminder is reminded of anew", async ({ store, now }) => {
  const evenings = await openEvenings(store, null, now);
  const ana = await take(evenings, "ana", early);
  await wish(store, ana.placeId);
  await dueReminders(store, dayBefore);
  await change(
    evenings,
    0,
    { what: "move", scope: "one", to: { date: "2026-04-03", time: "18:30" } },
    morning,
  );
  await dueReminders(store, at("2026-04-02T17:00"));
  expect(await reminded(evenings)).toEqual([`${ana.personId} 2026-04-02`, `${ana.personId} 2026-04-03`]);
});
