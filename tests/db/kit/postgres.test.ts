/** What the store on PostgreSQL does when the server says no, waits, or goes away. */
import { setTimeout as pause } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { openPostgres } from "#db/kit/open-postgres.server.ts";
import type { Data, Store, Work } from "#db/kit/store.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import { meetingPoint } from "#tests/support/mutants.ts";
import { onPostgres, someDay as now } from "#tests/support/stores.ts";

const put = ({ tables, write }: Work, id: string) =>
  write.insert(tables.attempts).values({ id, count: 1, startedAt: now });
const raise = ({ tables: { attempts: a }, write }: Work, id: string) =>
  write
    .update(a)
    .set({ count: sql`${a.count} + 1` })
    .where(eq(a.id, id));
const counts = async ({ tables: { attempts: a }, read }: Data) =>
  (await read.select({ id: a.id, count: a.count }).from(a).orderBy(a.id)).map(
    ({ id, count }) => `${id} ${count}`,
  );

onPostgres("acts on different rows do not wait for each other", async (store) => {
  const both = meetingPoint(2);
  const act = (id: string) => store.tx(async (work) => (await put(work, id), both.arrive()));
  await Promise.all([act("a"), act("b")]);
  expect(await counts(store)).toEqual(["a 1", "b 1"]);
});

onPostgres("two acts that hold what the other needs are both done: one of them again", async (store) => {
  await store.tx(async (work) => (await put(work, "a"), put(work, "b")));
  const both = meetingPoint(2);
  let tries = 0;
  const act = (first: string, second: string) =>
    store.tx(async (work) => {
      tries += 1;
      await raise(work, first);
      await both.arrive();
      await raise(work, second);
    });
  await Promise.all([act("a", "b"), act("b", "a")]);
  expect(await counts(store)).toEqual(["a 3", "b 3"]);
  expect(tries).toBe(3);
});

onPostgres(
  "who waits too long for a row is told that the store is busy, and nothing is kept",
  async (store, another) => {
    const hasty = another({ lockTimeout: 200 });
    await store.tx((work) => put(work, "a"));
    const [locked, refused] = [meetingPoint(2), meetingPoint(2)];
    const holding = store.tx(async (work) => {
      await raise(work, "a");
      await locked.arrive();
      await refused.arrive();
    });
    await locked.arrive();
    const act = hasty.tx(async (other) => (await put(other, "b"), raise(other, "a")));
    await expect(act).rejects.toMatchObject({ name: "StorageFailure", trouble: "busy", code: "55P03" });
    await Promise.all([refused.arrive(), holding]);
    expect(await counts(store)).toEqual(["a 2"]);
  },
);

onPostgres(
  "a statement that works too long, and a wait for a connection, end the same way",
  async (_, another) => {
    const hasty = another({ statementTimeout: 100, lockTimeout: 100, connections: 1 });
    const long = ({ read }: Data) => read.select({ slept: sql`pg_sleep(60)` }).from(sql`(select 1) one`);
    await expect(hasty.tx(long)).rejects.toMatchObject({ trouble: "busy", code: "57014" });
    const held = meetingPoint(2);
    const first = hasty.tx(() => held.arrive());
    await expect(hasty.tx(long)).rejects.toMatchObject({ trouble: "busy" });
    expect(storageFailureOf(await counts(hasty).catch((error: unknown) => error))?.trouble).toBe("busy");
    await Promise.all([held.arrive(), first]);
  },
);

onPostgres("an error that an act swallows undoes it all the same, and is told", async (store) => {
  await store.tx((work) => put(work, "a"));
  const act = store.tx(async (work) => {
    await put(work, "b");
    await put(work, "a").catch(() => undefined);
  });
  await expect(act).rejects.toThrow("caught inside a transaction");
  expect(await counts(store)).toEqual(["a 1"]);
});

onPostgres(
  "connections that the server ends are missed by nobody: acts fail, and the next ones do not",
  async (store, another) => {
    const lost: string[] = [];
    const ours = another({ onLost: (error) => lost.push((error as { code?: string }).code ?? "") });
    const [idle, ended] = [meetingPoint(2), meetingPoint(2)];
    const act = ours.tx(async (work) => {
      await put(work, "a");
      await idle.arrive();
      await ended.arrive();
      await put(work, "b");
    });
    const failing = expect(act).rejects.toMatchObject({ name: "StorageFailure", trouble: "unreachable" });
    await Promise.all([idle.arrive(), counts(ours)]);
    await endAllOthers(store);
    while (lost.length < 2) await pause(5);
    await ended.arrive();
    await failing;
    expect(await ours.trouble()).toBeNull();
    await ours.tx((work) => put(work, "c"));
    expect(await counts(ours)).toEqual(["c 1"]);
  },
);

async function endAllOthers({ read }: Store): Promise<void> {
  await read
    .select({ ended: sql`pg_terminate_backend(pid)` })
    .from(sql`pg_stat_activity`)
    .where(sql`datname = current_database() and pid <> pg_backend_pid() and application_name = 'alongside'`);
}

onPostgres("a database that only lets read is told of before anybody has to find out", async (_, another) => {
  const one = another({ connections: 1 });
  const letWrite = (value: "on" | "off") =>
    one.read
      .select({ done: sql`set_config('default_transaction_read_only', ${value}, false)` })
      .from(sql`(select 1) one`);
  expect(await one.trouble()).toBeNull();
  await letWrite("on");
  expect(await one.trouble()).toBe("read-only");
  await expect(one.tx((work) => put(work, "a"))).rejects.toMatchObject({ trouble: "read-only" });
  expect(await one.trouble()).toBe("read-only");
  await letWrite("off");
  expect(await one.trouble()).toBeNull();
});

onPostgres("an act that waits for anything but its queries is undone and told so", async (store, another) => {
  const ended = meetingPoint(2);
  const strict = another({ idleTimeout: 100, onLost: () => void ended.arrive() });
  const act = strict.tx(async (work) => {
    await put(work, "a");
    await ended.arrive();
    await put(work, "b");
  });
  await expect(act).rejects.toThrow("waited for something other than its queries");
  expect(await counts(store)).toEqual([]);
});

test("a server that is not there is unreachable, to acts, to readers and to whoever asks", async () => {
  const store = openPostgres({ url: "postgres://nobody@localhost/none?host=/nowhere/at/all" });
  const unreachable = { name: "StorageFailure", trouble: "unreachable" };
  await expect(store.tx((work) => put(work, "a"))).rejects.toMatchObject(unreachable);
  expect(storageFailureOf(await counts(store).catch((error: unknown) => error))).toMatchObject(unreachable);
  expect(await store.trouble()).toBe("unreachable");
  await store.close();
});
