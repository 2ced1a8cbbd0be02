/**
 * Acts that really run side by side, each on a connection of its own, as only a real server lets them: what keeps them
 * apart is the row that each locks first. Each sentence has a mutant without that lock, which gives seats away twice.
 */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Store } from "#db/kit/store.server.ts";
import { personsAt } from "#db/people/people.server.ts";
import { confirmAsk } from "#db/places/asks.server.ts";
import { meetingPoint, mutantOf, withoutLock } from "#tests/support/mutants.ts";
import { onPostgres, someDay as now } from "#tests/support/stores.ts";
import { askFor, openGroup } from "./places-setting.ts";
import type { Group } from "./places-setting.ts";

const [seats, people] = [12, 24];
const everybody = { connections: people };

/** Twenty-four people have asked for twelve seats and confirm at the same moment. Gives how many hold one, and wait. */
async function confirmTogether(store: Store, tried: Store): Promise<{ held: number; waiting: number }> {
  const group = await openGroup(store, now, seats);
  const names = Array.from({ length: people }, (_, index) => `person${index}@example.org`);
  const tokens: string[] = [];
  for (const name of names) tokens.push(await askFor(store, group, name, now));
  const answers = await Promise.all(
    tokens.map((token) => confirmAsk(tried, { by: { token }, who: null }, now)),
  );
  expect(answers.map(({ ok }) => ok)).toEqual(Array(people).fill(true));
  const { places: p } = store.tables;
  const [held, waiting] = [
    await store.read.$count(p, eq(p.state, "held")),
    await store.read.$count(p, eq(p.state, "waiting")),
  ];
  return { held, waiting };
}

onPostgres(
  "of twenty-four who confirm at once, twelve hold a seat and twelve wait [D94]",
  async (store, another) => {
    expect(await confirmTogether(store, another(everybody))).toEqual({
      held: seats,
      waiting: people - seats,
    });
  },
);

onPostgres(
  "without the lock on the group more people hold a seat than there are [D94]",
  async (store, another) => {
    const together = meetingPoint(people);
    const { held, waiting } = await confirmTogether(store, withoutLock(another(everybody), together.arrive));
    expect(held).toBeGreaterThan(seats);
    expect(held + waiting).toBe(people);
  },
);

/** One mailbox that nobody is known at asks in two groups, and both links are opened at once. Gives both answers. */
async function confirmTwice(store: Store, tried: Store) {
  const groups: Group[] = [await openGroup(store, now), await openGroup(store, now)];
  const address = "ana@example.org";
  const tokens: string[] = [];
  for (const group of groups) tokens.push(await askFor(store, group, address, now));
  const answers = await Promise.all(
    tokens.map((token) => confirmAsk(tried, { by: { token }, who: null }, now)),
  );
  const told = answers.map((answer) => (answer.ok ? answer.state : answer.refusal)).sort();
  return { told, known: (await personsAt(store, address)).length };
}

onPostgres(
  "of two asks of a new mailbox in two groups, the second to be confirmed is asked who it is [F28]",
  async (store, another) => {
    expect(await confirmTwice(store, another(everybody))).toEqual({ told: ["held", "who"], known: 1 });
  },
);

onPostgres("without the lock on the mailbox one person becomes two [F28]", async (store, another) => {
  const both = meetingPoint(2);
  const unlocked = mutantOf(another(everybody), (work) => {
    const insert = (table: unknown) =>
      table === work.tables.attempts
        ? { values: () => ({ onConflictDoUpdate: both.arrive }) }
        : work.write.insert(table as typeof work.tables.places);
    return { insert } as unknown as Partial<typeof work.write>;
  });
  expect(await confirmTwice(store, unlocked)).toEqual({ told: ["held", "held"], known: 2 });
});
