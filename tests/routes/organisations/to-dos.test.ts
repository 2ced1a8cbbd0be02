/** What needs somebody on the first page, and what the roster offers to do: only what can be done [F22]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { cycle, person, place } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "#tests/support/text.ts";

let there: TestApp;
let home: string;
beforeAll(async () => {
  there = await openTestApp();
  const { persons } = there.app.store.tables;
  await there.app.store.tx(({ write }) =>
    write
      .update(persons)
      .set({ language: "en" })
      .where(eq(persons.id, person("nadia"))),
  );
  const [organisation] = await there.app.store.read.select().from(there.app.store.tables.organisations);
  home = `/organisations/${organisation?.id ?? ""}`;
});
afterAll(() => there.close());

const open = cycle("open");
const offer = (who: "emma" | "farid") => `/cycles/${open}/places/${place("open", who)}/offer`;
const read = async (path: string) => (await there.get(path, { as: person("nadia") })).text();

/** As if the seats of the open group were so many; nobody is told. */
async function seats(capacity: number, enrolUntil?: Date): Promise<void> {
  const { cycles: c } = there.app.store.tables;
  const set = enrolUntil ? { capacity, enrolUntil } : { capacity };
  await there.app.store.tx(({ write }) => write.update(c).set(set).where(eq(c.id, open)));
}

test("two people wait and no seat is free: that is no to-do, and nobody is offered what is not there", async () => {
  expect(textOf(await read(home))).not.toContain("people wait.");
  const roster = await read(`/cycles/${open}/roster`);
  expect(textOf(roster)).toContain("No place is free just now.");
  expect(roster).not.toContain(`href="${offer("emma")}"`);
  const page = await read(offer("emma"));
  expect(textOf(page)).toContain("No place is free just now.");
  expect(page).not.toContain(`action="${offer("emma")}"`);
});

test("a seat is free after enrolment has ended: that is a to-do, it leads to the act, and the act can be done", async () => {
  await seats(5, there.app.clock.now());
  expect(textOf(await read(home))).toContain("1 place is free, and 2 people wait.");
  const roster = await read(`/cycles/${open}/roster`);
  expect(roster).toContain(`href="${offer("emma")}"`);
  expect(await read(offer("emma"))).toContain(`action="${offer("emma")}"`);
  const done = await there.post(offer("emma"), {}, { as: person("nadia") });
  expect(done.headers.get("location")).toBe(`/cycles/${open}/roster?said=offered`);
  expect(textOf(await read(home))).not.toContain("people wait.");
  expect(await read(`/cycles/${open}/roster`)).not.toContain(`href="${offer("farid")}"`);
});

test("at night nothing is offered, and it is said that it is not", async () => {
  await seats(6);
  const day = there.app.clock.now();
  there.setNow(new Date("2026-03-05T22:30:00Z"));
  expect(textOf(await read(home))).not.toContain("person waits.");
  expect(textOf(await read(`/cycles/${open}/roster`))).toContain("Offers are not made at night");
  there.setNow(day);
  expect(textOf(await read(home))).toContain("1 place is free, and 1 person waits.");
});

test("of a group that is called off the roster can be read, and offers no act", async () => {
  await there.post(`/cycles/${open}/cancel`, { words: "" }, { as: person("nadia") });
  const roster = await read(`/cycles/${open}/roster`);
  expect(textOf(roster)).toContain("The group has been called off.");
  expect(roster).not.toMatch(/places\/[\w-]+\/(offer|answer|withdraw)|places\/new|\/capacity"/);
});
