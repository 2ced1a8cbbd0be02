/** What an act may rely on: all or nothing, one after the other, and what is committed stays. */
import { readFile } from "node:fs/promises";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { newId } from "#db/kit/ids.server.ts";
import { lockKey } from "#db/people/attempts.server.ts";
import type { Data, Store, Work } from "#db/kit/store.server.ts";
import { sqliteClientFile } from "#db/kit/sqlite-client.server.ts";
import { eachStore, onPostgres, onSqlite } from "#tests/support/stores.ts";

const now = new Date("2026-03-05T15:00:00Z");

/** One small row of no family in particular. */
async function put(work: Work, id = newId()): Promise<void> {
  await work.write.insert(work.tables.attempts).values({ id, count: 1, startedAt: now });
}

async function ids({ tables: { attempts: a }, read }: Data): Promise<string[]> {
  return (await read.select({ id: a.id }).from(a).orderBy(a.id)).map(({ id }) => id);
}

eachStore("a transaction inside a transaction is refused at once, and both are undone", async ({ store }) => {
  const nested = store.tx(async (work) => {
    await put(work);
    await store.tx(put);
  });
  await expect(nested).rejects.toThrow("inside a transaction");
  expect(await ids(store)).toEqual([]);
  await store.tx((work) => put(work, "after"));
  expect(await ids(store)).toEqual(["after"]);
});

eachStore(
  "of an act that fails half-way nothing remains, and the next one is not touched",
  async ({ store }) => {
    const failing = store.tx(async (work) => {
      await put(work, "one");
      await put(work, "two");
      throw new Error("the lights went out");
    });
    const following = store.tx((work) => put(work, "three"));
    await expect(failing).rejects.toThrow("the lights went out");
    await following;
    expect(await ids(store)).toEqual(["three"]);
  },
);

eachStore("an act whose second row is refused by the database leaves no first row", async ({ store }) => {
  await store.tx((work) => put(work, "taken"));
  await expect(store.tx(async (work) => (await put(work, "fresh"), put(work, "taken")))).rejects.toThrow();
  expect(await ids(store)).toEqual(["taken"]);
});

test("on SQLite acts happen in the order they were asked for, and each sees the one before", () =>
  onSqlite(async (store) => {
    const seen: number[] = [];
    const act = () => store.tx(async (work) => (seen.push((await ids(work)).length), put(work)));
    await Promise.all(Array.from({ length: 30 }, act));
    expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => index));
  }));

eachStore("acts that begin by locking the same row see each other's rows, one by one", async ({ store }) => {
  const seen: number[] = [];
  const act = () =>
    store.tx(async (work) => {
      await lockKey(work, "the same", now);
      seen.push((await ids(work)).length);
      await put(work);
    });
  await Promise.all(Array.from({ length: 30 }, act));
  // The locked row is one of them.
  expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

eachStore("a column for whole numbers takes no word, and a row of nobody is refused", async ({ store }) => {
  const twelve = { id: newId(), count: "twelve" as unknown as number, startedAt: now };
  await expect(
    store.tx(async ({ tables, write }) => write.insert(tables.attempts).values(twelve)),
  ).rejects.toThrow();
  const lost = { id: newId(), personId: "nobody", address: "a@example.org", confirmedAt: now };
  await expect(
    store.tx(async ({ tables, write }) => write.insert(tables.addresses).values(lost)),
  ).rejects.toThrow();
});

const waits = {
  "a timer": () => pause(1),
  "the next turn": () => nextTurn(),
  "a tick": () => new Promise<void>((resolve) => process.nextTick(resolve)),
  "a file": () => readFile("package.json"),
};
for (const [what, wait] of Object.entries(waits))
  test(`a transaction that waits for ${what} is reported and undone`, () =>
    onSqlite(async (store) => {
      const slow = store.tx(async (work) => {
        await put(work);
        await wait();
        await put(work);
      });
      await expect(slow).rejects.toThrow("waited for something other than its queries");
      expect(await ids(store)).toEqual([]);
    }));

test("a long act of nothing but queries is not reported, however many there are", () =>
  onSqlite(async (store) => {
    await store.tx(async (work) => {
      for (let n = 0; n < 500; n++) await put(work);
    });
    expect(await ids(store)).toHaveLength(500);
  }));

test("whoever reads sees only what is committed, also while an act is on its way", () =>
  onSqlite(async (store) => {
    await store.tx(async (work) => {
      await put(work, "on its way");
      expect(await ids(store)).toEqual([]);
      expect(await ids(work)).toEqual(["on its way"]);
    });
    expect(await ids(store)).toEqual(["on its way"]);
  }));

test("what is acknowledged is on the disk, what is erased is gone, and rows point somewhere", () =>
  onSqlite(async (store) => {
    const found = await store.tx(async (work) => ({
      synchronous: await pragma(work, "synchronous"),
      secure_delete: await pragma(work, "secure_delete"),
      foreign_keys: await pragma(work, "foreign_keys"),
      trusted_schema: await pragma(work, "trusted_schema"),
      journal_mode: await pragma(work, "journal_mode"),
      query_only: await pragma(work, "query_only"),
    }));
    expect(found).toEqual({
      synchronous: 2,
      secure_delete: 1,
      foreign_keys: 1,
      trusted_schema: 0,
      journal_mode: "wal",
      query_only: 0,
    });
    expect(await pragma(store, "query_only")).toBe(1);
  }));

async function pragma({ read }: Data, name: string): Promise<unknown> {
  const rows = await read
    .select({ value: sql<unknown>`${sql.identifier(name)}` })
    .from(sql.raw(`pragma_${name}`));
  return rows[0]?.value;
}

test("every table is strict", () =>
  onSqlite(async (store) => {
    const columns = { name: sql<string>`name`, strict: sql<number>`strict` };
    const rows = await store.read
      .select(columns)
      .from(sql.raw("pragma_table_list"))
      .where(sql`schema = 'main' and type = 'table' and name not like 'sqlite_%'`);
    expect(rows.filter(({ strict }) => strict !== 1)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(Object.keys(store.tables).length);
  }));

test("an act waits for another program's lock, and meanwhile the others get their turn [D107]", () =>
  onSqlite(async (store, path) => {
    const release = await lockFromOutside(path);
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 10);
    const act = store.tx((work) => put(work, "patient"));
    await pause(700);
    release();
    await act;
    clearInterval(clock);
    expect(await ids(store)).toEqual(["patient"]);
    expect(turns).toBeGreaterThan(3);
  }));

/** A second program that holds the write lock until released. */
async function lockFromOutside(path: string): Promise<() => void> {
  const script = `const { parentPort, workerData } = require("node:worker_threads");
    const db = new (require(workerData.client))(workerData.path);
    db.exec("BEGIN IMMEDIATE");
    parentPort.on("message", () => { db.exec("ROLLBACK"); db.close(); process.exit(0); });
    parentPort.postMessage("locked");`;
  const worker = new Worker(script, { eval: true, workerData: { path, client: sqliteClientFile } });
  await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  return () => worker.postMessage("release");
}

test("a store that closes lets the acts already asked for finish (SQLite)", () =>
  onSqlite((store) => closedWhileActing(store)));

onPostgres("a store that closes lets the acts already asked for finish (PostgreSQL)", (_, another) =>
  closedWhileActing(another()),
);

async function closedWhileActing(store: Store): Promise<void> {
  const acts = Promise.all(Array.from({ length: 20 }, () => store.tx((work) => put(work))));
  const closing = closeOnce(store);
  await acts;
  await closing;
  await expect(store.tx((work) => put(work))).rejects.toThrow("not open");
}

/** Closes now; the store's own `close` afterwards does nothing more. */
async function closeOnce(store: Store): Promise<void> {
  const { close } = store;
  store.close = async () => undefined;
  await close();
}
