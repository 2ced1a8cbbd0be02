/** The backup of the night, made by the running house, and what owners are told of it [D113]. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backupMemory, keepBackupKey } from "#app/server/backup/backup-files.server.ts";
import { dailyBackup } from "#app/server/backup/daily-backup.server.ts";
import { newKeyPair } from "#app/server/backup/sealing.server.ts";
import { restoreBackup } from "#app/server/backup/restore.server.ts";
import { jobs } from "#app/server/start/scheduler.server.ts";
import { backups } from "#app/words/operating.ts";
import { moment } from "#app/words/dates.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { someDay } from "#tests/support/stores.ts";
import { textOf } from "#tests/support/text.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-nightly-"));
const target = join(folder, "backups");
let there: TestApp;
beforeAll(async () => {
  there = await openTestApp({ settings: { BACKUP_FOLDER: target } });
});
afterAll(async () => {
  await there.close();
  rmSync(folder, { recursive: true, force: true });
});

const hours = (n: number) => new Date(someDay.getTime() + n * 3_600_000);
const night = (now: Date) => (there.setNow(now), dailyBackup(there.app, now));
const page = async (language: "en" | "fr", who: "nadia" | "marc" = "nadia") =>
  textOf(
    await (await there.get(`/organisations/${organisation()}?lang=${language}`, { as: person(who) })).text(),
  );

test("it is one of the jobs, waits for the clock, and with no folder set makes nothing", async () => {
  const job = jobs.find(({ name }) => name === "backup");
  expect(job && [job.clock, job.everyMs <= 3_600_000]).toEqual([undefined, true]);
  const { log, config } = there.app;
  await dailyBackup({ log, config: { ...config, backupFolder: null } }, someDay);
  expect(backupMemory(config.dataDir)).toEqual({ last: null, failure: null });
});

test("without a key the night's backup fails, owners read it in both languages, and the log has the reason [D113]", async () => {
  await night(someDay);
  expect(there.logged.join("")).toMatch(/"why":"no-key"[^\n]*"backup failed"/);
  for (const language of ["en", "fr"] as const)
    expect(await page(language)).toContain(textOf(backups[language].page.standing.failing));
  const tries = there.logged.length;
  await night(hours(0.5));
  expect(there.logged.length).toBe(tries);
});

/** The backups themselves; beside them lies the list of who asked to be erased. */
const backupsMade = () => readdirSync(target).filter((name) => name.endsWith(".age"));

test("once a day, whoever asks how often; it opens with the private key, and owners read when it was made", async () => {
  const keys = await newKeyPair();
  keepBackupKey(there.app.config.dataDir, keys.recipient);
  await night(hours(2));
  await night(hours(2.5));
  await Promise.all([night(hours(3)), night(hours(3))]);
  const files = backupsMade();
  expect(files).toHaveLength(1);
  for (const language of ["en", "fr"] as const) {
    const made = backups[language].page.last(moment(language, "Europe/Paris", hours(2)));
    expect(await page(language)).toContain(textOf(made));
  }
  await Promise.all([night(hours(26)), night(hours(26))]);
  expect(backupsMade()).toHaveLength(2);
  const wish = {
    file: join(target, files[0] ?? ""),
    dataDir: join(folder, "back"),
    migrations: "db/migrations/sqlite",
  };
  const rest = {
    replace: false,
    otherInstallation: false,
    end: { signIns: false, feeds: false },
    now: someDay,
  };
  expect(await restoreBackup({ ...wish, ...rest, identity: keys.identity })).toMatchObject({ ok: true });
});

test("when it fails or is missed for more than a day and a half owners are told, and nobody else", async () => {
  there.setNow(hours(26 + 35));
  expect(await page("en")).not.toContain(backups.en.page.standing.old);
  there.setNow(hours(26 + 37));
  expect(await page("en")).toContain(textOf(backups.en.page.standing.old));
  expect(await page("fr")).toContain(textOf(backups.fr.page.standing.old));
  expect(await page("en", "marc")).not.toContain(backups.en.page.title);
  rmSync(target, { recursive: true });
  writeFileSync(target, "a file in the way");
  await night(hours(80));
  expect(await page("en")).toContain(textOf(backups.en.page.standing.failing));
  expect(backupMemory(there.app.config.dataDir)).toMatchObject({
    last: { at: hours(26) },
    failure: { why: "folder" },
  });
});

test("a stop breaks the backup off, and leaves nothing half made that could be taken for one", async () => {
  rmSync(target);
  const stopping = new AbortController();
  const under = dailyBackup(there.app, hours(100), stopping.signal);
  setTimeout(() => stopping.abort(), 150);
  await under;
  const left = readdirSync(folder).includes("backups") ? readdirSync(target) : [];
  expect(left.filter((name) => name.endsWith(".age"))).toEqual([]);
  await night(hours(101));
  expect(readdirSync(target).filter((name) => !/\.age$|-erased\.list$/.test(name))).toEqual([]);
  expect(backupsMade()).toHaveLength(1);
  expect(readdirSync(there.app.config.dataDir).filter((name) => name.includes("copy"))).toEqual([]);
});
