/** Health, asked beside the server: each thing that can go wrong unseen is a line, and nothing is changed by looking. */
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isWell } from "#app/domain/health.ts";
import type { HealthLine } from "#app/domain/health.ts";
import { lookAtHealth } from "#app/server/health/look-at-health.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { healthLine } from "#app/words/operating.ts";
import { languages } from "#app/words/language.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { raiseClockRules } from "#db/people/installations.server.ts";
import { backedUpPlace, everyFile } from "#tests/support/backed-up.ts";
import type { Place } from "#tests/support/backed-up.ts";
import { realSettings, write } from "#tests/support/delivering-app.ts";
import { startMailServer } from "#tests/support/smtp.ts";

const hour = 3_600_000;
const silentMail = { ...realSettings, SMTP_URL: "smtp://127.0.0.1:1" };

/** What should be looked at, an hour after `now`; mail aside, where nobody listens. */
async function toLookAt({ dataDir, folder }: Place, now = new Date()): Promise<HealthLine[]> {
  const config = readConfig({ ...silentMail, DATA_DIR: dataDir, BACKUP_FOLDER: folder });
  const found = await lookAtHealth(config, now);
  return found.filter((line) => !isWell(line) && line.what !== "mail");
}

test("an installation that is well: nothing to look at, nothing changed, and a word about everything in both languages", async () => {
  const mail = await startMailServer();
  const place = await backedUpPlace();
  await place.backUp(new Date());
  const settings = {
    ...realSettings,
    SMTP_URL: mail.url,
    DATA_DIR: place.dataDir,
    BACKUP_FOLDER: place.folder,
  };
  const before = everyFile(place.dataDir);
  const found = await lookAtHealth(readConfig(settings), new Date());
  await mail.close();
  expect(found.filter((line) => !isWell(line))).toEqual([]);
  expect(found.map(({ what }) => what)).toEqual([
    "database",
    "references",
    "strict",
    "letters",
    "clock",
    "clock-rules",
    "backup",
    "disk",
    "disk",
    "mail",
  ]);
  for (const language of languages)
    for (const line of found)
      expect(healthLine(language, line, isWell(line))).toMatch(/^(fine|bien) {2}[A-ZÉL0-9][^\n]+\.$/);
  expect(everyFile(place.dataDir)).toEqual(before);
  expect(mail.received).toEqual([]);
});

test("a mail server that is not there, or does not let us in, is told by its code", async () => {
  const place = await backedUpPlace();
  const mailOf = async (url: string) => {
    const config = readConfig({ ...realSettings, SMTP_URL: url, DATA_DIR: place.dataDir });
    return (await lookAtHealth(config, new Date())).find(({ what }) => what === "mail");
  };
  expect(await mailOf("smtp://127.0.0.1:1")).toEqual({ what: "mail", state: "silent", said: "ESOCKET" });
  const mail = await startMailServer();
  mail.behave({ kind: "answers", code: 554, at: "greeting" });
  expect(await mailOf(mail.url)).toMatchObject({ state: "silent", said: "554" });
  await mail.close();
});

type Harm = (place: Place) => unknown;
const raw = ({ dataDir }: Place, sql: string) => {
  const db = new SqliteClient(join(dataDir, "alongside.db"));
  db.pragma("foreign_keys=OFF");
  db.exec(sql).close();
};
const ago = (hours: number) => new Date(Date.now() - hours * hour);
const harms: Record<string, [Harm, Partial<HealthLine>]> = {
  "the database is gone": [
    ({ dataDir }) => rmSync(join(dataDir, "alongside.db")),
    { what: "database", state: "missing" },
  ],
  "the database is damaged": [
    ({ dataDir }) => writeFileSync(join(dataDir, "alongside.db"), "noise ".repeat(4000)),
    { what: "database", state: "damaged" },
  ],
  "a row points nowhere": [
    (place) => raw(place, "INSERT INTO feeds VALUES ('f', 'nobody', 't', 1, NULL)"),
    { what: "references", dangling: 1 },
  ],
  "a table is not strict": [(place) => raw(place, "CREATE TABLE loose (a)"), { what: "strict", loose: 1 }],
  "a letter waits for two hours": [
    (place) =>
      place.within((store) =>
        write(store, { kind: "offer-ended", facts: { placeId: "p", groupName: "g" } }, ago(2)),
      ),
    { what: "letters", stuck: 1 },
  ],
  "the clock was set back by an hour": [
    ({ dataDir }) => writeFileSync(join(dataDir, "alongside.db-mark"), `1 ${ago(-1).toISOString()}\n`),
    { what: "clock" },
  ],
  "this Node knows older clock rules": [
    (place) => place.within((store) => raiseClockRules(store, "2099z")),
    { what: "clock-rules", older: "2099z" },
  ],
  "the last backup is two days old": [(place) => place.backUp(ago(48)), { what: "backup", standing: "old" }],
  "the backup's file was taken away": [
    ({ folder }) => (rmSync(folder, { recursive: true }), mkdirSync(folder)),
    { what: "backup", gone: true },
  ],
  "the backup failed": [
    async (place) => {
      rmSync(place.folder, { recursive: true });
      writeFileSync(place.folder, "");
      await place.backUp().catch(() => rmSync(place.folder));
    },
    { what: "backup", standing: "failing" },
  ],
  "the key for backups is gone": [
    ({ dataDir }) => rmSync(join(dataDir, "backup-key")),
    { what: "backup", hasKey: false },
  ],
};
for (const [what, [harm, line]] of Object.entries(harms))
  test(`${what}: that line, in both languages, is one to look at`, async () => {
    const place = await backedUpPlace();
    await place.backUp(new Date());
    await harm(place);
    const found = await toLookAt(place);
    expect(found).toMatchObject([line]);
    for (const language of languages)
      expect(healthLine(language, found[0] as HealthLine, false)).toMatch(
        /^(LOOK|VOIR) {2}[A-ZÉL0-9][^\n]+$/,
      );
  });

test("a letter that has just been written is not stuck, and one that proves a mailbox ends by itself", async () => {
  const place = await backedUpPlace();
  await place.backUp(new Date());
  await place.within(async (store) => {
    const facts = { placeId: "p", groupName: "g" };
    await write(store, { kind: "offer-ended", facts }, ago(0.5));
  });
  expect(await toLookAt(place)).toEqual([]);
});

test("a disk with less room than the next backup takes is one to look at, and so is one that does not answer", () => {
  const { bavail, bsize } = statfsSync(".");
  const disk = (free: number | null, needed: number) => isWell({ what: "disk", folder: "/d", free, needed });
  expect(disk(bavail * bsize, 0)).toBe(bavail * bsize >= 100e6);
  expect([disk(99e6, 1e6), disk(101e6, 1e6), disk(400e6, 500e6), disk(null, 0)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("a demonstration needs no backup and no mail server", async () => {
  const place = await backedUpPlace("demonstration");
  const found = await lookAtHealth(readConfig({ DATA_DIR: place.dataDir }), new Date());
  expect(found.filter((line) => !isWell(line))).toEqual([]);
});
