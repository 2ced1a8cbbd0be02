/** The file of the database: never written over, never trusted when damaged, free of what was erased, copied whole. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  mkdtempSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
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
  test(`a database file that ${what} is not opened, not touched and not replaced [D108]`, () =>
    withDatabase(async (path) => {
      damage(path);
      const before = readFileSync(path);
      expect(() => open(path)).toThrow(`The database at ${path} is damaged. Restore the newest backup`);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(readdirSync(dirname(path)).filter((name) => name.includes("before"))).toEqual([]);
    }));

test("a database that is gone while its log is there is not made anew [D108]", () =>
  withDatabase(async (path) => {
    rmSync(path);
    writeFileSync(`${path}-wal`, "what was written last");
    expect(() => open(path)).toThrow(`The database at ${path} is gone`);
    expect(existsSync(path)).toBe(false);
  }));

test("a folder that is not there is told plainly, and a start that was killed leaves nothing in the way [D109]", () =>
  withDatabase(async (path) => {
    expect(() => open(join(path, "..", "nowhere", "alongside.db"))).toThrow("directory does not exist");
    rmSync(path);
    rmSync(`${path}-mark`);
    writeFileSync(`${path}.new`, "half of a database");
    const store = open(path);
    await fill(store, 1);
    await store.close();
    expect(readdirSync(dirname(path))).toEqual(["alongside.db", "alongside.db-mark"]);
  }));

test("a database that is gone while its mark is there is not made anew [F40]", () =>
  withDatabase(async (path) => {
    rmSync(path);
    expect(() => open(path)).toThrow(`The database at ${path} is gone. Restore the newest backup`);
    expect(existsSync(path)).toBe(false);
  }));

test("a start on an older state than was acknowledged says how many acts are missing, once, and counts on from there [F40]", () =>
  withDatabase(async (path) => {
    const older = readFileSync(path);
    const store = open(path);
    for (let n = 0; n < 5; n++) await fill(store, 1);
    expect(store.losses).toEqual([]);
    await store.close();
    writeFileSync(path, older);
    const again = open(path);
    expect(again.losses).toMatchObject([{ missing: 5 }]);
    expect(again.losses[0]?.lastAt.getTime()).toBeLessThanOrEqual(Date.now());
    await again.close();
    const later = open(path);
    await fill(later, 1);
    expect(later.losses).toHaveLength(1);
    await later.close();
  }));

test("an act that writes nothing has no number, a mark that cannot be read says nothing, and one that lags is no loss [F40]", () =>
  withDatabase(async (path) => {
    const numberNow = () =>
      new SqliteClient(path, { readonly: true }).pragma("user_version", { simple: true });
    const store = open(path);
    const before = numberNow();
    for (let n = 0; n < 3; n++) await store.tx(async ({ read, tables }) => read.$count(tables.keptLetters));
    expect(numberNow()).toBe(before);
    await store.close();
    for (const text of ["", "99999", "x 2026-01-01T00:00:00.000Z\n", "1 2026-03-05T15:00:00.000Z\n"]) {
      writeFileSync(`${path}-mark`, text);
      const again = open(path);
      expect(again.losses, text).toEqual([]);
      await again.close();
    }
  }));

for (const gone of ["", "-wal", "-shm"])
  test(`with alongside.db${gone} taken away nothing is saved, and the act before is still there once it is back [F40]`, () =>
    withDatabase(async (path) => {
      const store = open(path);
      await fill(store, 1);
      renameSync(`${path}${gone}`, `${path}.away`);
      await expect(fill(store, 1)).rejects.toMatchObject({ name: "StorageFailure", trouble: "replaced" });
      expect(await store.trouble()).toBe("replaced");
      expect(await store.read.$count(store.tables.keptLetters)).toBe(201);
      renameSync(`${path}.away`, `${path}${gone}`);
      expect(await store.trouble()).toBeNull();
      await fill(store, 1);
      await store.close();
      const again = open(path);
      expect(await again.read.$count(again.tables.keptLetters)).toBe(202);
      expect(again.losses).toEqual([]);
      await again.close();
    }));

test("what was open when its file was taken away is put beside it at the end, whole [F40]", () =>
  withDatabase(async (path) => {
    const store = open(path);
    await fill(store, 1);
    for (const part of ["", "-wal", "-shm"]) rmSync(`${path}${part}`);
    await store.close();
    const [name = ""] = readdirSync(dirname(path)).filter((one) => one.includes("rescued"));
    const rescued = join(dirname(path), name);
    expect(statSync(rescued).mode & 0o777).toBe(0o600);
    const again = open(rescued);
    expect(await again.read.$count(again.tables.keptLetters)).toBe(201);
    await again.close();
  }));

test("files that were readable for others are for this user only, once opened [F41]", () =>
  withDatabase(async (path) => {
    for (const name of readdirSync(dirname(path))) chmodSync(join(dirname(path), name), 0o644);
    const before = process.umask(0o022);
    const store = open(path);
    await fill(store, 1);
    await store.backup?.(`${path}.copy`);
    process.umask(before);
    const modes = readdirSync(dirname(path)).map((name) => [
      name,
      statSync(join(dirname(path), name)).mode & 0o777,
    ]);
    expect(modes.length).toBeGreaterThanOrEqual(5);
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
    await store.close();
  }));

test("what was forgotten is gone from the log as soon as it is emptied, while somebody reads now and then [F41]", () =>
  onSqlite(async (store, path) => {
    const { keptLetters: k } = store.tables;
    await store.tx(async ({ write }) => write.insert(k).values(letter("Sunflower-in-the-cellar")));
    await store.tx(async ({ write }) => write.update(k).set({ text: "" }));
    expect(bytesOf(path)).toContain("Sunflower");
    expect(await store.read.$count(k)).toBe(1);
    await store.emptyLog();
    expect(bytesOf(path)).not.toContain("Sunflower");
    expect(statSync(`${path}-wal`).size).toBe(0);
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

test("a copy made while people write opens as a database of its own, whole [D112]", () =>
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

test("a copy that cannot be written says so and leaves no half behind [D113]", () =>
  onSqlite(async (store, path) => {
    const folder = join(dirname(path), "full");
    mkdirSync(folder);
    await expect(store.backup?.(join(folder, "nowhere", "copy.db"))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  }));
