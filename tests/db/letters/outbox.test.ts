/** Letters waiting to leave: saved with the act, taken by one worker, sent once, and forgotten afterwards. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "#db/kit/ids.server.ts";
import { claimNext, leaseMs, markFailed, markSent } from "#db/letters/deliveries.server.ts";
import type { Claimed } from "#db/letters/deliveries.server.ts";
import { keepLetter, keptLetters, putLetter } from "#db/letters/outbox.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";

const taken = async (store: Store, now: Date): Promise<Claimed> => {
  const claimed = await claimNext(store, now);
  if (!claimed) throw new Error("nothing was due");
  return claimed;
};
const later = (retryAt: Date | null, code = "450") => ({ code, retryAt, keep: true });
const ms = (now: Date, n: number) => new Date(now.getTime() + n);
const minutes = (now: Date, n: number) => ms(now, n * 60_000);
type Extra = {
  key?: string;
  calendar?: { uid: string; sequence: number };
  organisationId?: string;
  dueAt?: Date;
};

function put(store: Store, now: Date, { key = newId(), dueAt = now, organisationId, calendar }: Extra = {}) {
  const facts = { placeId: newId(), groupName: "Evening group" };
  const to = { address: "ana@example.org" };
  const letter = {
    kind: "place-withdrawn",
    organisationId: organisationId ?? null,
    to,
    language: "en",
    key,
    facts,
    dueAt,
  } as const;
  return store.tx((work) => putLetter(work, calendar ? { ...letter, calendar } : letter, now));
}
async function rows({ tables: { outbox: o }, read }: Store) {
  return read.select().from(o).orderBy(o.dueAt);
}
async function states(store: Store): Promise<string[]> {
  return (await rows(store)).map(({ uniqueKey, state }) => `${uniqueKey} ${state}`).sort();
}

eachStore(
  "an act that fails leaves no letter, a letter that fails leaves no act [C7]",
  async ({ store, now }) => {
    const act = store.tx(async (work) => {
      const facts = { placeId: "p", groupName: "g" };
      const letter = {
        organisationId: null,
        to: { address: "a@example.org" },
        language: "en",
        key: "k",
        dueAt: now,
      } as const;
      await putLetter(work, { kind: "offer-ended", facts, ...letter }, now);
      throw new Error("not today");
    });
    await expect(act).rejects.toThrow("not today");
    expect(await rows(store)).toEqual([]);
  },
);

eachStore("the same key is the same letter, twenty times at once", async ({ store, now }) => {
  const calendar = { uid: "u", sequence: 0 };
  await Promise.all(Array.from({ length: 20 }, () => put(store, now, { key: "once", calendar })));
  expect(await states(store)).toEqual(["once waiting"]);
});

eachStore(
  "a newer calendar letter replaces the one that has not left, and empties it",
  async ({ store, now }) => {
    await put(store, now, { key: "old", calendar: { uid: "u", sequence: 0 } });
    await put(store, now, { key: "other", calendar: { uid: "v", sequence: 0 } });
    await put(store, now, { key: "new", calendar: { uid: "u", sequence: 1 } });
    expect(await states(store)).toEqual(["new waiting", "old replaced", "other waiting"]);
    const old = (await rows(store)).find(({ uniqueKey }) => uniqueKey === "old");
    expect(old).toMatchObject({ facts: {}, address: null });
  },
);

eachStore(
  "a calendar letter that was on its way when a newer one came is not sent after it",
  async ({ store, now }) => {
    await put(store, now, { key: "old", calendar: { uid: "u", sequence: 0 } });
    const onItsWay = await taken(store, now);
    await put(store, now, { key: "new", calendar: { uid: "u", sequence: 1 } });
    expect(await states(store)).toEqual(["new waiting", "old waiting"]);
    await markFailed(store, onItsWay, later(minutes(now, 1)));
    expect((await claimNext(store, now))?.letter.uniqueKey).toBe("new");
    expect(await claimNext(store, minutes(now, 1))).toBeNull();
    expect(await states(store)).toContain("old replaced");
  },
);

eachStore(
  "a letter is in one worker's hands, and after a crash in another's, three minutes later",
  async ({ store, now }) => {
    for (let n = 0; n < 10; n++) await put(store, now);
    const claims = await Promise.all(Array.from({ length: 25 }, () => claimNext(store, now)));
    const ids = claims.flatMap((one) => (one ? [one.letter.id] : []));
    expect(ids).toHaveLength(10);
    expect(new Set(ids).size).toBe(10);
    expect(await claimNext(store, ms(now, leaseMs - 1))).toBeNull();
    expect(await claimNext(store, ms(now, leaseMs))).not.toBeNull();
  },
);

eachStore("an abandoned calendar letter is replaced by a newer one", async ({ store, now }) => {
  await put(store, now, { key: "old", calendar: { uid: "u", sequence: 0 } });
  await claimNext(store, now);
  await put(store, ms(now, leaseMs), { key: "new", calendar: { uid: "u", sequence: 1 } });
  expect(await states(store)).toEqual(["new waiting", "old replaced"]);
});

eachStore("letters leave in the order they are due, and not before", async ({ store, now }) => {
  await put(store, now, { key: "third", dueAt: minutes(now, 3) });
  await put(store, now, { key: "first", dueAt: minutes(now, 1) });
  await put(store, now, { key: "second", dueAt: minutes(now, 2) });
  expect(await claimNext(store, now)).toBeNull();
  const order: (string | undefined)[] = [];
  for (let n = 0; n < 3; n++) order.push((await claimNext(store, minutes(now, 3)))?.letter.uniqueKey);
  expect(order).toEqual(["first", "second", "third"]);
});

eachStore("what a letter said is forgotten once it left, and once it never will", async ({ store, now }) => {
  const ends = [
    (one: Claimed) => markSent(store, one, now),
    (one: Claimed) => markFailed(store, one, { ...later(null, "550"), keep: false }),
  ];
  for (const end of ends) {
    await put(store, now);
    const claimed = await taken(store, now);
    await end(claimed);
    const [kept] = await store.read
      .select()
      .from(store.tables.outbox)
      .where(eq(store.tables.outbox.id, claimed.letter.id));
    expect(kept).toMatchObject({ facts: {}, address: null, leasedUntil: null });
    expect(JSON.stringify(kept)).not.toContain("example.org");
  }
});

eachStore("a letter tried again keeps what it says and counts its tries", async ({ store, now }) => {
  await put(store, now);
  for (let n = 1; n <= 3; n++) {
    const claimed = await taken(store, minutes(now, n - 1));
    expect(claimed.letter.tries).toBe(n - 1);
    await markFailed(store, claimed, later(minutes(now, n)));
  }
  const [row] = await rows(store);
  expect(row).toMatchObject({
    tries: 3,
    failure: "450",
    state: "waiting",
    facts: { groupName: "Evening group" },
  });
});

eachStore("the local mailbox keeps one letter once", async ({ store, now }) => {
  const letter = {
    id: newId(),
    toAddress: "a@example.org",
    subject: "Hello",
    text: "",
    html: "",
    calendar: null,
    at: now,
  };
  await keepLetter(store, letter);
  await keepLetter(store, letter);
  expect(await keptLetters(store)).toHaveLength(1);
});

eachStore(
  "whoever waits for a link gets it before all that was written earlier, as letters are really put [F10]",
  async ({ store, now }) => {
    await put(store, now, { key: "earlier" });
    await put(store, ms(now, 1), { key: "also earlier" });
    const frame = {
      organisationId: null,
      to: { address: "b@example.org" },
      language: "en" as const,
      dueAt: ms(now, 2),
    };
    const facts = { purpose: "sign-in", token: "t", code: "123456" } as const;
    const letter = { kind: "proof", facts, key: "the link", ...frame } as const;
    await store.tx((work) => putLetter(work, letter, ms(now, 2)));
    expect((await taken(store, ms(now, 3))).letter.uniqueKey).toBe("the link");
  },
);

eachStore(
  "two letters about one place leave one after the other, the earlier first [F9]",
  async ({ store, now }) => {
    const facts = { placeId: newId(), groupName: "Evening group" };
    for (const [n, key] of ["first", "second"].entries()) {
      const frame = { organisationId: null, to: { address: "ana@example.org" }, language: "en" } as const;
      const letter = { kind: "place-withdrawn", facts, key, dueAt: ms(now, n), ...frame } as const;
      await store.tx((work) => putLetter(work, letter, ms(now, n)));
    }
    const first = await taken(store, ms(now, 5));
    expect(first.letter.uniqueKey).toBe("first");
    expect(await claimNext(store, ms(now, 6))).toBe(null);
    await markSent(store, first, ms(now, 7));
    expect((await taken(store, ms(now, 8))).letter.uniqueKey).toBe("second");
  },
);
