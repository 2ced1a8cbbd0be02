/**
 * A large installation is backed up while people write, and comes back: how long both take, and how long a write has to
 * wait meanwhile, from BEGIN to COMMIT. Beside it the same writes in the same minute without a backup, because the disk
 * and whoever else is on the machine make most of it. `npm run bench -- backup --megabytes=200` takes a smaller one.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { keepBackupKey } from "#app/server/backup/backup-files.server.ts";
import { dailyBackup } from "#app/server/backup/daily-backup.server.ts";
import { restoreBackup } from "#app/server/backup/restore.server.ts";
import { newKeyPair } from "#app/server/backup/sealing.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { ms, tell } from "./figures.ts";
import { percentile, quick } from "./measure.ts";
import { openSettled } from "./settled.ts";

const megabytes = Number(process.env["BENCH_MEGABYTES"] || (quick ? 100 : 1000));
const limit = 100;
const now = new Date();

/** Letters with a text that cannot be packed, until the file has its size. */
async function grow(store: Store, path: string): Promise<void> {
  const row = () => ({
    id: newId(),
    toAddress: "a@example.org",
    subject: "",
    text: randomBytes(75_000).toString("base64"),
    html: "",
    calendar: null,
    at: now,
  });
  while (statSync(path).size < megabytes * 1e6) {
    await store.tx(async ({ tables: { keptLetters: k }, write }) => {
      for (let n = 0; n < 100; n++) await write.insert(k).values(row());
    });
    await store.emptyLog();
  }
}

/** One small write after the other until `until` is settled; gives what each took, and the most memory meanwhile. */
async function writeWhile(
  store: Store,
  until: Promise<unknown>,
): Promise<{ pauses: number[]; memory: number }> {
  const pauses: number[] = [];
  let [over, memory] = [false, 0];
  void until.finally(() => (over = true));
  while (!over) {
    const start = performance.now();
    await store.tx(async ({ tables: { attempts: a }, write }) => {
      await write.insert(a).values({ id: newId(), count: 1, startedAt: now });
    });
    pauses.push(performance.now() - start);
    memory = Math.max(memory, process.memoryUsage().rss);
    await pause(10);
  }
  return { pauses, memory };
}

test(
  "a large installation is backed up while people write, and comes back",
  async () => {
    const { app, folder, path, close } = await openSettled();
    const backups = `${folder}-backups`;
    const { identity, recipient } = await newKeyPair();
    keepBackupKey(folder, recipient);
    await grow(app.store, path);
    const wished = { ...app, config: { ...app.config, dataDir: folder, backupFolder: backups } };
    globalThis.gc?.();
    const memoryBefore = process.memoryUsage().rss;
    const start = performance.now();
    const during = await writeWhile(app.store, dailyBackup(wished, now));
    const took = performance.now() - start;
    const alone = await writeWhile(app.store, pause(Math.min(Math.max(took, 1000), 30_000)));
    const [file = ""] = readdirSync(backups);
    const size = `${Math.round(statSync(path).size / 1e6)} MB`;
    const longest = Math.max(...during.pauses);
    tell({
      what: `backup of ${size} while people write: longest write, BEGIN to COMMIT`,
      limit: `< ${limit} ms`,
      measured: `${ms(longest)} (99 of 100 within ${ms(percentile(during.pauses, 99))}, ${during.pauses.length} writes)`,
      bare: `${ms(Math.max(...alone.pauses))} (99 of 100 within ${ms(percentile(alone.pauses, 99))})`,
      within: longest < limit,
      how: "one small write after the other, 10 ms apart; bare: the same without a backup",
    });
    tell({
      what: `the same: from the wish to the checked file`,
      limit: "",
      measured: `${(took / 1000).toFixed(1)} s, ${Math.round((during.memory - memoryBefore) / 1048576)} MiB more memory at most`,
      within: null,
      how: "copied, read through, sealed, read back, all in one thread beside the server",
    });
    await close();
    mkdirSync(folder);
    const again = performance.now();
    const verdict = await restoreBackup({
      file: join(backups, file),
      dataDir: folder,
      migrations: "db/migrations/sqlite",
      identity,
      replace: false,
      otherInstallation: false,
      end: { signIns: false, feeds: false },
      now,
    });
    expect(verdict).toMatchObject({ ok: true });
    const back = performance.now() - again;
    tell({
      what: `restore of ${size}`,
      limit: "< 5 min",
      measured: `${(back / 1000).toFixed(1)} s`,
      within: back < 300_000,
      how: "opened, checked and in its place",
    });
    for (const one of [folder, backups]) rmSync(one, { recursive: true });
  },
  30 * 60_000,
);
