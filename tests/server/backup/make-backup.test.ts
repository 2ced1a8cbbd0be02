/** Making backups: one at a time, whole or not at all, told when it fails [D113]. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backupName } from "#app/domain/backups.ts";
import { backupMemory, rememberBackup, tagOf } from "#app/server/backup/backup-files.server.ts";
import { makeBackup } from "#app/server/backup/make-backup.server.ts";
import { settingsFile } from "#app/server/backup/settings-file.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { whyNotMade } from "#app/words/operating.ts";
import { languages } from "#app/words/language.ts";
import { lockBackups } from "#db/kit/folder-lock.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { backedUpPlace, signIn, settings } from "#tests/support/backed-up.ts";
import type { Place } from "#tests/support/backed-up.ts";
import { someDay } from "#tests/support/stores.ts";

const day = 86_400_000;
const wishOf = ({ dataDir, folder }: Place) => ({ dataDir, folder, settings, now: someDay });

const hindered: Record<string, [(place: Place) => Partial<ReturnType<typeof wishOf>> | void, string]> = {
  "without a key": [({ dataDir }) => rmSync(join(dataDir, "backup-key")), "no-key"],
  "with a key that is none": [({ dataDir }) => writeFileSync(join(dataDir, "backup-key"), "age1x"), "no-key"],
  "into the data folder": [({ dataDir }) => ({ folder: join(dataDir, "backups") }), "inside"],
  "into what is a file": [({ folder }) => (writeFileSync(folder, "not a folder"), undefined), "folder"],
  "of nothing": [({ dataDir }) => rmSync(join(dataDir, "alongside.db")), "no-database"],
  "of what is damaged": [
    ({ dataDir }) => writeFileSync(join(dataDir, "alongside.db"), "noise ".repeat(4000)),
    "damaged",
  ],
  "of rows that point nowhere": [
    ({ dataDir }) => {
      const db = new SqliteClient(join(dataDir, "alongside.db"));
      db.pragma("foreign_keys=OFF");
      db.exec("INSERT INTO feeds VALUES ('f', 'nobody', 't', 1, NULL)").close();
    },
    "damaged",
  ],
};
for (const [what, [hinder, why]] of Object.entries(hindered))
  test(`a backup ${what} is not made, says so in a sentence, and leaves nothing behind [D113]`, async () => {
    const place = await backedUpPlace();
    const wish = { ...wishOf(place), ...hinder(place) };
    const verdict = await makeBackup(wish);
    expect(verdict).toMatchObject({ ok: false, refusal: { why } });
    if (!verdict.ok)
      for (const language of languages)
        expect(whyNotMade(language, verdict.refusal)).toMatch(/^[A-ZÉ].{40,}$/);
    const left = existsSync(place.folder) && why !== "folder" ? readdirSync(place.folder) : [];
    expect([...left, ...readdirSync(place.dataDir).filter((name) => name.includes("copy"))]).toEqual([]);
  });

test("two at once are one: the second is told, and nothing of the first is touched", async () => {
  const place = await backedUpPlace();
  const release = lockBackups(place.dataDir);
  expect(await makeBackup(wishOf(place))).toEqual({ ok: false, refusal: { why: "busy" } });
  expect(backupMemory(place.dataDir)).toEqual({ last: null, failure: null });
  release?.();
  const both = await Promise.all([makeBackup(wishOf(place)), makeBackup(wishOf(place))]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(readdirSync(place.folder).filter((name) => name.endsWith(".age"))).toHaveLength(1);
});

test("a failure is remembered until a backup succeeds, and the one before it all the while", async () => {
  const place = await backedUpPlace();
  const { file } = await place.backUp(new Date(someDay.getTime() - day));
  rmSync(place.folder, { recursive: true });
  writeFileSync(place.folder, "a file");
  await makeBackup(wishOf(place));
  expect(backupMemory(place.dataDir)).toMatchObject({
    last: { file },
    failure: { at: someDay, why: "folder" },
  });
  rmSync(place.folder);
  await place.backUp();
  expect(backupMemory(place.dataDir)).toMatchObject({ last: { at: someDay }, failure: null });
});

test("old backups of this installation go once a new one is whole; halves of a killed one go, too, and nothing else", async () => {
  const place = await backedUpPlace();
  const tag = tagOf({ kind: "real", founded: someDay.getTime() });
  const ago = (days: number, of = tag) => backupName(of, new Date(someDay.getTime() - days * day));
  const there = [ago(40), ago(31), ago(29), ago(90, "ffffffff"), "photos.zip", `${ago(2)}.part`];
  mkdirSync(place.folder);
  for (const name of there) writeFileSync(join(place.folder, name), name);
  rememberBackup(place.dataDir, {});
  const { file, removed } = await place.backUp();
  expect(removed.sort()).toEqual([ago(31), ago(40)].sort());
  expect(readdirSync(place.folder).sort()).toEqual(
    [ago(29), ago(90, "ffffffff"), "photos.zip", file, file.replace(/-[^-]+$/, "-erased.list")].sort(),
  );
});

test("a backup holds what is in the log, as of one moment, while somebody writes", async () => {
  const place = await backedUpPlace();
  const store = place.open();
  let stop = false;
  let said = 0;
  const writing = (async () => {
    while (!stop) await signIn(store, `p${said++}@example.org`);
  })();
  await signIn(store, "before@example.org");
  const before = said;
  const { path, counts } = await place.backUp();
  stop = true;
  await writing;
  await store.close();
  expect(counts["addresses"]).toBeGreaterThan(before);
  expect(counts["addresses"]).toBe(counts["persons"]);
  rmSync(place.dataDir, { recursive: true });
  expect(await place.restore(path)).toMatchObject({ ok: true });
});

test("settings come back as a shell reads them, whatever stands in them", () => {
  const config = readConfig({
    PUBLIC_URL: "https://groups.example.org",
    SECRET: `it's "32" $letters \`long\` or even longer`,
    SMTP_URL: "smtp://user:pa'ss@mail.example.org:587",
    MAIL_FROM: "letters@example.org",
    BACKUP_FOLDER: "/mnt/backups of ours",
  });
  expect(settingsFile(config)).toContain(`SECRET='it'\\''s "32" $letters \`long\` or even longer'\n`);
  expect(settingsFile(config)).toContain("BACKUP_FOLDER='/mnt/backups of ours'\n");
  expect(settingsFile(readConfig({}))).not.toMatch(/PUBLIC_URL|SECRET|MAIL_FROM/);
});

test("the copy that was sealed is on no disk any more", async () => {
  const place = await backedUpPlace();
  await place.within((store) => signIn(store, "ana@example.org"));
  const { path } = await place.backUp();
  for (const name of readdirSync(place.dataDir))
    expect(name).toMatch(
      /^(alongside(-backup)?\.lock|alongside\.db(-mark|-wal|-shm)?|backup-key|backups\.json)$/,
    );
  expect(readFileSync(path, "latin1").startsWith("age-encryption.org/v1\n-> X25519 ")).toBe(true);
});
