/** The file of the database: never written over, never trusted when damaged, free of what was erased, copied whole. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Store } from "#db/store.server.ts";
import { onSqlite, someDay, sqliteMigrations } from "#tests/support/stores.ts";

const open = (path: string) => openSqlite({ path, migrations: sqliteMigrations });

/** A folder for the time of `work`, with a filled and closed database in it. */
async function withDatabase(work: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-file-"));
  const path = join(folder, "alongside.db");
  try {
    const store = open(path);
    await fill(store, 200);
    await store.close();
    await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store, rows: number): Promise<void> {
  await store.tx(async ({ tables, write }) => {
    for (let n = 0; n < rows; n++)
      await write.insert(tables.keptLetters).values(letter(`letter ${n} `.repeat(20)));
  });
}

function letter(text: string) {
  return {
    id: newId(),
    toAddress: "a@example.org",
    subject: "",
    text,
    html: "",
    calendar: null,
    at: someDay,
  };
}

const damages: Record<string, (path: string) => void> = {
  "holds something else": (path) => writeFileSync(path, "These are the minutes of our meeting. ".repeat(500)),
  "is empty": (path) => truncateSync(path, 0),
  "was cut in two": (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2 / 4096) * 4096),
  "has a page of noise": (path) => {
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096 * 3, 4096 * 12);
    writeFileSync(path, bytes);
  },
  "belongs to another program": (path) => {
    rmSync(path);
    new SqliteClient(path).exec("CREATE TABLE recipes (name TEXT)").close();
  },
};
for (const [what, damage] of Object.entries(damages))
  test(`108 a database file that ${what} is not opened, not touched and not replaced`, () =>
    withDatabase(async (path) => {
      damage(path);
      const before = readFileSync(path);
      expect(() => open(path)).toThrow(`The database at ${path} is damaged. Restore the newest backup`);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(readdirSync(dirname(path)).filter((name) => name.includes("before"))).toEqual([]);
    }));

test("108 a database that is gone while its log is there is not made anew", () =>
  withDatabase(async (path) => {
    rmSync(path);
    writeFileSync(`${path}-wal`, "what was written last");
    expect(() => open(path)).toThrow(`The database at ${path} is gone`);
    expect(existsSync(path)).toBe(false);
  }));

test("109 a folder that is not there is told plainly, and a start that was killed leaves nothing in the way", () =>
  withDatabase(async (path) => {
    expect(() => open(join(path, "..", "nowhere", "alongside.db"))).toThrow("directory does not exist");
    rmSync(path);
    writeFileSync(`${path}.new`, "half of a database");
    const store = open(path);
    await fill(store, 1);
    await store.close();
    expect(readdirSync(dirname(path))).toEqual(["alongside.db"]);
  }));

test("erased words are nowhere in the files, once the log has been taken over", () =>
  onSqlite(async (store, path) => {
    const { keptLetters: k } = store.tables;
    const words = "I have not told anybody about this yet. ".repeat(300);
    const told = letter(words);
    await store.tx(async ({ write }) => write.insert(k).values(told));
    expect(bytesOf(path)).toContain("I have not told anybody");
    await store.tx(async ({ write }) => write.delete(k).where(eq(k.id, told.id)));
    takeOverLog(path);
    expect(bytesOf(path)).not.toContain("not told anybody");
  }));

test("a word that was changed is gone, too", () =>
  onSqlite(async (store, path) => {
    const { keptLetters: k } = store.tables;
    const told = letter("Sunflower-in-the-cellar");
    await store.tx(async ({ write }) => write.insert(k).values(told));
    await store.tx(async ({ write }) => write.update(k).set({ text: "" }).where(eq(k.id, told.id)));
    takeOverLog(path);
    expect(bytesOf(path)).not.toContain("Sunflower");
  }));

/** Everything on the disk that belongs to a database, as one text. */
function bytesOf(path: string): string {
  return [path, `${path}-wal`].map((file) => (existsSync(file) ? readFileSync(file, "latin1") : "")).join();
}

function takeOverLog(path: string): void {
  const other = new SqliteClient(path);
  other.pragma("wal_checkpoint(TRUNCATE)");
  other.close();
}

test("112 a copy made while people write opens as a database of its own, whole", () =>
  onSqlite(async (store, path) => {
    await fill(store, 100);
    const target = `${path}.copy`;
    let over = false;
    const copying = store.backup?.(target).finally(() => (over = true));
    for (let n = 0; n < 400 && !over; n++) await fill(store, 1);
    await copying;
    const copy = open(target);
    expect(await copy.read.$count(copy.tables.keptLetters)).toBeGreaterThanOrEqual(100);
    await fill(copy, 1);
    await copy.close();
    await expect(store.backup?.(target)).rejects.toThrow("There is a file");
  }));

test("113 a copy that cannot be written says so and leaves no half behind", () =>
  onSqlite(async (store, path) => {
    const folder = join(dirname(path), "full");
    mkdirSync(folder);
    await expect(store.backup?.(join(folder, "nowhere", "copy.db"))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  }));
