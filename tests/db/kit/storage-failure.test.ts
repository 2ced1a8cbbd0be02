/** A store that fails is told from an act that was wrong, on whichever database [F26]. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import { eachStore, onPostgres, onSqlite, someDay } from "#tests/support/stores.ts";

/** What SQLite really says, raised by `provoke` on a small file. */
function raised(provoke: (path: string) => unknown): unknown {
  const folder = mkdtempSync(join(tmpdir(), "alongside-failing-"));
  const path = join(folder, "a.db");
  try {
    new SqliteClient(path).exec("CREATE TABLE t (a)").close();
    provoke(path);
  } catch (error) {
    return error;
  } finally {
    rmSync(folder, { recursive: true });
  }
  return null;
}

const troubles: [string, string, (path: string) => unknown][] = [
  [
    "no room is left",
    "full",
    (path) => {
      const db = new SqliteClient(path);
      db.pragma("max_page_count=2");
      db.prepare("INSERT INTO t VALUES (?)").run("x".repeat(100_000));
    },
  ],
  [
    "the file may only be read",
    "read-only",
    (path) => new SqliteClient(path, { readonly: true }).exec("DELETE FROM t"),
  ],
  [
    "its folder is gone",
    "unreachable",
    (path) => {
      const db = new SqliteClient(path);
      db.prepare("ATTACH ? AS other").run(join(path, "..", "nowhere", "b.db"));
    },
  ],
  [
    "the file is something else",
    "damaged",
    (path) => {
      writeFileSync(path, "These are the minutes of our meeting. ".repeat(500));
      new SqliteClient(path).pragma("user_version");
    },
  ],
  [
    "somebody else writes without end",
    "busy",
    (path) => {
      new SqliteClient(path).exec("BEGIN IMMEDIATE");
      new SqliteClient(path, { timeout: 0 }).exec("BEGIN IMMEDIATE");
    },
  ],
];
for (const [what, trouble, provoke] of troubles)
  test(`when ${what}, the store has failed, not what was asked of it`, () => {
    expect(storageFailureOf(raised(provoke))?.trouble).toBe(trouble);
  });

test("PostgreSQL's and the file system's words for the same troubles are understood", () => {
  const told = (code: string) =>
    storageFailureOf(new Error("query failed", { cause: Object.assign(new Error(), { code }) }))?.trouble;
  expect(["53100", "ENOSPC", "EDQUOT"].map(told)).toEqual(["full", "full", "full"]);
  expect(["25006", "EROFS"].map(told)).toEqual(["read-only", "read-only"]);
  expect(["57P01", "08006", "53300", "58030", "EIO"].map(told)).toEqual(Array(5).fill("unreachable"));
  expect(["55P03", "57014"].map(told)).toEqual(["busy", "busy"]);
  expect(told("XX001")).toBe("damaged");
});

onPostgres(
  "on PostgreSQL an act that meets a database that may only be read raises the same failure",
  async (store) => {
    const act = store.tx(async ({ tables, read, write }) => {
      await read
        .select({ on: sql`set_config('transaction_read_only', 'on', true)` })
        .from(sql`(select 1) one`);
      await write.insert(tables.attempts).values({ id: "a", count: 1, startedAt: someDay });
    });
    await expect(act).rejects.toMatchObject({
      name: "StorageFailure",
      trouble: "read-only",
      code: "25006",
    });
  },
);

test(
  "on SQLite a lock that is never given back ends in the same failure",
  () =>
    onSqlite(async (store, path) => {
      const other = new SqliteClient(path);
      other.exec("BEGIN IMMEDIATE");
      const act = store.tx(async ({ tables, write }) => {
        await write.insert(tables.attempts).values({ id: "a", count: 1, startedAt: someDay });
      });
      await expect(act).rejects.toMatchObject({ name: "StorageFailure", trouble: "busy" });
      other.close();
    }),
  120_000,
);

eachStore("a row that the rules of the tables refuse is no failure of the store", async ({ store }) => {
  const put = () =>
    store.tx(async ({ tables, write }) => {
      await write.insert(tables.attempts).values({ id: "taken", count: 1, startedAt: someDay });
    });
  await put();
  const error = await put().catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(Error);
  expect(storageFailureOf(error)).toBeNull();
  for (const code of ["23505", "22P05", "SQLITE_CONSTRAINT_UNIQUE", "ENOENT", 5])
    expect(storageFailureOf(Object.assign(new Error("no"), { code }))).toBeNull();
});
