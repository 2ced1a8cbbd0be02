/**
 * A disk that is full [D102]: the act is refused whole, reading goes on, and with room again so does writing.
 * Tried on a small file system of its own, which takes root and mount; without them this test says so and fails.
 */
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeBackup } from "#app/server/backup/make-backup.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { backedUpPlace } from "#tests/support/backed-up.ts";
import { startServer } from "#tests/support/server-process.ts";
import { someDay, sqliteMigrations } from "#tests/support/stores.ts";

/** Runs `work` in a folder that holds `megabytes` and no more. */
async function onSmallDisk(megabytes: number, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw new Error(
      `A full disk cannot be tried here: mounting a small tmpfs takes root (${String(error)}).`,
    );
  }
  try {
    await work(folder);
  } finally {
    execFileSync("umount", ["--lazy", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(store: Store, text: string): Promise<void> {
  return store.tx(async ({ tables: { keptLetters: k, attempts: a }, write }) => {
    const id = newId();
    await write.insert(a).values({ id, count: 1, startedAt: someDay });
    await write
      .insert(k)
      .values({ id, toAddress: "a@example.org", subject: "", text, html: "", calendar: null, at: someDay });
  });
}

const counts = async ({ read, tables }: Store) => [
  await read.$count(tables.attempts),
  await read.$count(tables.keptLetters),
];
const long = "What somebody wrote. ".repeat(5000);

test("on a full disk nothing is saved by halves, pages can still be read, and with room again all goes on [D102]", () =>
  onSmallDisk(6, async (folder) => {
    const store = openSqlite({ path: join(folder, "alongside.db"), migrations: sqliteMigrations });
    const ballast = join(folder, "ballast");
    writeFileSync(ballast, Buffer.alloc(1024 * 1024));
    let saved = 0;
    const fill = async () => {
      for (; saved < 200; saved++) await keep(store, long);
    };
    await expect(fill()).rejects.toMatchObject({ name: "StorageFailure", trouble: "full" });
    expect(saved).toBeGreaterThan(2);
    for (let n = 0; n < 3; n++) await expect(keep(store, long)).rejects.toMatchObject({ trouble: "full" });
    expect(await counts(store)).toEqual([saved, saved]);
    rmSync(ballast);
    await keep(store, "short");
    expect(await counts(store)).toEqual([saved + 1, saved + 1]);
    await store.close();
    const again = openSqlite({ path: join(folder, "alongside.db"), migrations: sqliteMigrations });
    expect(await counts(again)).toEqual([saved + 1, saved + 1]);
    const { keptLetters: k } = again.tables;
    expect(await again.read.$count(k, eq(k.text, "short"))).toBe(1);
    await again.close();
  }));

test("a backup that does not fit, and one that does not fit when it comes back, say so and leave nothing behind [D102 D113]", () =>
  onSmallDisk(8, async (small) => {
    const place = await backedUpPlace();
    await place.within(async (store) => {
      for (let n = 0; n < 55; n++) await keep(store, long);
    });
    const { path } = await place.backUp();
    const wish = { dataDir: place.dataDir, folder: place.folder, settings: "", now: someDay };
    const crowded = join(small, "data");
    cpSync(place.dataDir, crowded, { recursive: true });
    const full = (folder: string) => ({ ok: false, refusal: { why: "full", folder } });
    expect(await makeBackup({ ...wish, dataDir: crowded })).toEqual(full(crowded));
    expect(readdirSync(crowded).filter((name) => name.includes("copy"))).toEqual([]);
    rmSync(crowded, { recursive: true });
    // The thread that made the copy may hold its file, and so the room, for a moment longer.
    await expect
      .poll(() => statfsSync(small).bavail * statfsSync(small).bsize, { timeout: 20_000 })
      .toBeGreaterThan(7 * 1024 * 1024);
    writeFileSync(join(small, "ballast"), Buffer.alloc(4 * 1024 * 1024));
    const backups = join(small, "backups");
    expect(await makeBackup({ ...wish, folder: backups })).toEqual(full(backups));
    expect(readdirSync(backups).filter((name) => !name.endsWith("-erased.list"))).toEqual([]);
    expect(await place.restore(path, { dataDir: crowded })).toEqual(full(crowded));
    expect(readdirSync(crowded)).toEqual(["alongside.lock"]);
  }));

test("a copy that does not fit is no copy, and the store is as it was [D113]", () =>
  onSmallDisk(4, async (folder) => {
    const path = join(folder, "alongside.db");
    const store = openSqlite({ path, migrations: sqliteMigrations });
    for (let n = 0; n < 15; n++) await keep(store, long);
    const target = join(folder, "copy.db");
    await expect(store.backup?.(target)).rejects.toThrow("database or disk is full");
    expect(await counts(store)).toEqual([15, 15]);
    await keep(store, "short");
    await store.close();
    expect(existsSync(target)).toBe(false);
  }));

test("a start on a disk without room for a database leaves none behind", () =>
  onSmallDisk(1, async (folder) => {
    const path = join(folder, "alongside.db");
    writeFileSync(join(folder, "ballast"), Buffer.alloc(900 * 1024));
    expect(() => openSqlite({ path, migrations: sqliteMigrations })).toThrow();
    expect(readdirSync(folder)).toEqual(["ballast"]);
    rmSync(join(folder, "ballast"));
    const store = openSqlite({ path, migrations: sqliteMigrations });
    expect(await counts(store)).toEqual([0, 0]);
    await store.close();
  }));

/** A log that has been used once has room for more within itself, also on a full disk. */
function emptyLogOf(path: string): void {
  const other = new SqliteClient(path);
  other.pragma("wal_checkpoint(TRUNCATE)");
  other.close();
}

/** Not one byte is left afterwards. */
function fillUp(file: string): void {
  for (const size of [1024 * 1024, 4096, 1])
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size));
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOSPC") throw error;
    }
}

test(
  "a server whose disk is full, its log on it, goes on: pages are read, acts are told not now, and with room again all is well [F26]",
  () =>
    onSmallDisk(96, async (folder) => {
      const log = join(folder, "log");
      const stderr = openSync(log, "a");
      const server = await startServer({ dataDir: join(folder, "data"), stderr });
      closeSync(stderr);
      const get = (path: string) => fetch(`${server.url}${path}`);
      const act = () =>
        fetch(`${server.url}/sign-in`, {
          method: "POST",
          redirect: "manual",
          headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" },
          body: new URLSearchParams({ address: `${newId()}@example.org`, then: "" }),
        });
      expect((await act()).status).toBe(303);
      emptyLogOf(join(folder, "data", "alongside.db"));
      fillUp(join(folder, "ballast"));
      const answers: Response[] = [];
      while (answers.length < 20 && answers.at(-1)?.status !== 503) answers.push(await act());
      const refused = answers.at(-1);
      expect([refused?.status, refused?.headers.get("retry-after")]).toEqual([503, "60"]);
      for (let n = 0; n < 5; n++) expect((await act()).status).toBe(503);
      expect((await get("/")).status).toBe(200);
      const health = await get("/healthz");
      expect([health.status, await health.text()]).toEqual([
        503,
        expect.stringMatching(/^the disk is full: nothing can be saved\n/),
      ]);
      expect(server.process.exitCode).toBeNull();
      rmSync(join(folder, "ballast"));
      expect((await act()).status).toBe(303);
      expect((await get("/healthz")).status).toBe(200);
      expect(await server.stop()).toBe(0);
      expect(readFileSync(log, "utf8")).toContain('"trouble":"full"');
    }),
  480_000,
);
