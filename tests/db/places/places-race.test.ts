/** 200 people, 40 of them with a double click, 12 seats; and a mutant that this test must catch [D94 D95]. */
import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { confirmAsk } from "#db/places/asks.server.ts";
import { hashOf, newId, newSecret } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { withoutLock } from "#tests/support/mutants.ts";
import { eachStore } from "#tests/support/stores.ts";
import { openGroup } from "./places-setting.ts";
import type { Group } from "./places-setting.ts";

const seats = 12;

eachStore(
  "two hundred people confirm at once and twelve seats are given in the order of tickets [D94 E2]",
  async ({ store, now }) => {
    await fairRace(store, store, { people: 200, doubles: 40 }, now);
  },
  120_000,
);

eachStore(
  "a confirmation whose ticket does not come from the locked row does not pass this test [D94]",
  async ({ store, now }) => {
    await expect(fairRace(store, withoutLock(store), { people: 30, doubles: 6 }, now)).rejects.toThrow(
      "deeply equal",
    );
  },
  120_000,
);

type Crowd = { people: number; doubles: number };

async function fairRace(store: Store, tried: Store, { people, doubles }: Crowd, now: Date): Promise<void> {
  const group = await openGroup(store, now, seats);
  const tokens = await askAll(store, group, people, now);
  const clicks = [...tokens, ...tokens.slice(0, doubles)];
  const answers = await Promise.all(
    clicks.map((token) => confirmAsk(tried, { by: { token }, who: null }, now)),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(people);
  expect(answers.filter((answer) => !answer.ok && answer.refusal === "over")).toHaveLength(doubles);

  const { places, persons, outbox, placeChanges } = store.tables;
  const drawn = await store.read.select().from(places).orderBy(asc(places.ticket));
  expect(drawn.map(({ state }) => state)).toEqual([
    ...Array<string>(seats).fill("held"),
    ...Array<string>(people - seats).fill("waiting"),
  ]);
  expect(new Set(drawn.map(({ personId }) => personId)).size).toBe(people);
  expect(await store.read.$count(persons)).toBe(people + 1);
  expect(await store.read.$count(placeChanges)).toBe(people);

  const waiting = await store.read.select().from(outbox).where(eq(outbox.kind, "place-waiting"));
  const positions = new Map(waiting.map(({ facts }) => [facts.placeId, facts.position]));
  expect(drawn.slice(seats).map(({ id }) => positions.get(id))).toEqual(
    drawn.slice(seats).map((_, index) => index + 1),
  );
  expect(await store.read.$count(outbox, eq(outbox.kind, "place-held"))).toBe(seats);
}

/** Everybody asked and has the link; in bulk, because asking is not what is raced here. */
async function askAll(store: Store, group: Group, people: number, now: Date): Promise<string[]> {
  const until = new Date(now.getTime() + 600_000);
  const rows = Array.from({ length: people }, (_, index) => ({
    id: newId(),
    token: newSecret(),
    name: `person${index}`,
  }));
  const { organisationId, cycleId } = group;
  await store.tx(async ({ tables, write }) => {
    const asked = { organisationId, cycleId, language: "en", reminders: true, consentVersion: "1" } as const;
    await write.insert(tables.asks).values(
      rows.map(({ id, name }) => ({
        id,
        name,
        address: `${name}@example.org`,
        once: id,
        ...asked,
        createdAt: now,
        expiresAt: until,
      })),
    );
    await write.insert(tables.proofs).values(
      rows.map(({ id, name, token }) => ({
        id,
        address: `${name}@example.org`,
        purpose: "ask" as const,
        subject: id,
        tokenHash: hashOf(token),
        codeHash: "",
        browserHash: name,
        tries: 0,
        createdAt: now,
        expiresAt: until,
      })),
    );
  });
  return rows.map(({ token }) => token);
}
