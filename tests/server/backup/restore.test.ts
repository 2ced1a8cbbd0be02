/** A backup brought back: whole, into the right place, and never at the cost of what is there [D112]. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { backupKey } from "#app/server/backup/backup-files.server.ts";
import { pack } from "#app/server/backup/packing.server.ts";
import { newKeyPair, sealInto } from "#app/server/backup/sealing.server.ts";
import { whyNotRestored } from "#app/words/operating.ts";
import { languages } from "#app/words/language.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import { lockFolder } from "#db/kit/folder-lock.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { makeFeed } from "#db/places/own-settings.server.ts";
import { findSignIn, startSignIn } from "#db/people/sign-ins.server.ts";
import { backedUpPlace, signIn, everyFile, known, settings } from "#tests/support/backed-up.ts";
import type { Place } from "#tests/support/backed-up.ts";
import { someDay } from "#tests/support/stores.ts";
import { change, mailed, openEvenings, take } from "../../db/calendar/invitations-setting.ts";
import type { RestoreWish } from "#app/server/backup/restore.server.ts";

const later = new Date(someDay.getTime() + 3_600_000);

test("the data folder is gone; what was in the backup is back, with settings, secret and key [D112]", async () => {
  const place = await backedUpPlace("demonstration");
  writeFileSync(join(place.dataDir, "secret"), "the secret of this demonstration");
  await place.within((store) => signIn(store, "ana@example.org"));
  const { path, counts } = await place.backUp();
  expect(counts["persons"]).toBe(1);
  expect(readFileSync(path, "latin1")).not.toContain("ana@example.org");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  rmSync(place.dataDir, { recursive: true });
  const verdict = await place.restore(path);
  expect(verdict).toMatchObject({
    ok: true,
    restored: { madeAt: someDay, aside: null, kind: "demonstration" },
  });
  expect(readFileSync(join(place.dataDir, "secret"), "utf8")).toBe("the secret of this demonstration");
  expect(readFileSync(join(place.dataDir, "restored-settings.env"), "utf8")).toBe(settings);
  expect(backupKey(place.dataDir)).toBe(place.keys.recipient);
  expect(await place.within(known)).toEqual(["ana@example.org"]);
  for (const name of readdirSync(place.dataDir))
    expect([name, statSync(join(place.dataDir, name)).mode & 0o777]).toEqual([name, 0o600]);
});

test("over a database it takes --replace; what was there lies beside it, opens, and its loss is told at the start [D112]", async () => {
  const place = await backedUpPlace();
  await place.within((store) => signIn(store, "ana@example.org"));
  const { path } = await place.backUp();
  const store = place.open();
  await signIn(store, "late@example.org");
  // As after a kill: what was said last is in the log alone.
  const left = everyFile(place.dataDir);
  await store.close();
  for (const [name, text] of left) writeFileSync(join(place.dataDir, name), text, "latin1");
  expect(existsSync(join(place.dataDir, "alongside.db-wal"))).toBe(true);
  expect(await place.restore(path)).toEqual({
    ok: false,
    refusal: { why: "occupied", folder: place.dataDir },
  });
  const verdict = await place.restore(path, { replace: true, now: later });
  if (!verdict.ok) throw new Error(verdict.refusal.why);
  for (const part of ["-wal", "-shm"])
    expect(existsSync(join(place.dataDir, `alongside.db${part}`))).toBe(false);
  await place.within(async (back) => {
    expect(await known(back)).toEqual(["ana@example.org"]);
    expect(back.losses).toMatchObject([{ missing: 1 }]);
  });
  const aside = new SqliteClient(verdict.restored.aside ?? "");
  expect(aside.prepare("SELECT count(*) FROM addresses").pluck().get()).toBe(2);
  aside.close();
});

type Attempt = (place: Place, path: string) => Promise<{ file?: string; wish?: Partial<RestoreWish> }>;
const spoil = (path: string, at: number) => {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  return Promise.resolve({ wish: { replace: true } });
};
const refused: Record<string, [Attempt, string]> = {
  "with the key of another pair": [
    async () => ({ wish: { replace: true, identity: (await newKeyPair()).identity } }),
    "wrong-key",
  ],
  "where a byte in the middle was changed": [
    (_, path) => spoil(path, Math.floor(statSync(path).size / 2)),
    "damaged",
  ],
  "where the last byte was changed": [(_, path) => spoil(path, statSync(path).size - 1), "damaged"],
  "that was cut": [
    (_, path) => {
      writeFileSync(path, readFileSync(path).subarray(0, 70_000));
      return Promise.resolve({ wish: { replace: true } });
    },
    "damaged",
  ],
  "that is another kind of file": [
    (place) => {
      const file = join(place.folder, "minutes.txt");
      writeFileSync(file, "The minutes of our meeting.");
      return Promise.resolve({ file, wish: { replace: true } });
    },
    "not-a-backup",
  ],
  "that somebody sealed who had only the public key": [
    async (place) => {
      const file = join(place.folder, "made-up.age");
      const bytes = Buffer.from("#!/bin/sh");
      await sealInto(file, pack([{ name: "../../evil", bytes }], someDay), place.keys.recipient);
      return { file, wish: { replace: true } };
    },
    "not-a-backup",
  ],
  "that is not there": [(place) => Promise.resolve({ file: join(place.folder, "gone.age") }), "no-file"],
  "that is a folder": [(place) => Promise.resolve({ file: place.folder }), "no-file"],
  "of another installation": [
    async () => {
      const other = await backedUpPlace("real", later);
      const { path: file } = await other.backUp();
      return { file, wish: { replace: true, identity: other.keys.identity } };
    },
    "other-installation",
  ],
  "of a newer schema": [
    async (place) => {
      const db = new SqliteClient(join(place.dataDir, "alongside.db"));
      db.exec("INSERT INTO migrations VALUES ('9000_later', 1)").close();
      const { path: file } = await place.backUp(later);
      const again = new SqliteClient(join(place.dataDir, "alongside.db"));
      again.exec("DELETE FROM migrations WHERE tag = '9000_later'").close();
      return { file, wish: { replace: true } };
    },
    "newer",
  ],
};
for (const [what, [attempt, why]] of Object.entries(refused))
  test(`a backup ${what} is refused in one sentence, and everything is as it was [D112]`, async () => {
    const place = await backedUpPlace();
    await place.within((store) => signIn(store, "ana@example.org"));
    const { path } = await place.backUp();
    const { file = path, wish = {} } = await attempt(place, path);
    lockFolder(place.dataDir)?.();
    const before = everyFile(place.dataDir);
    const verdict = await place.restore(file, wish);
    expect(verdict).toMatchObject({ ok: false, refusal: { why } });
    if (!verdict.ok)
      for (const language of languages)
        expect(whyNotRestored(language, verdict.refusal)).toMatch(/(Nothing was changed|Rien n’a changé)\.$/);
    expect(everyFile(place.dataDir)).toEqual(before);
  });

test("a backup of another installation is put in its place when that is wished, and no loss is told", async () => {
  const [place, other] = [await backedUpPlace("real"), await backedUpPlace("real", later)];
  await other.within((store) => signIn(store, "zoe@example.org"));
  const { path } = await other.backUp();
  const { identity } = other.keys;
  for (let n = 0; n < 9; n++) await place.within((store) => signIn(store, `p${n}@example.org`));
  const wish = { replace: true, otherInstallation: true, identity };
  expect(await place.restore(path, wish)).toMatchObject({ ok: true });
  await place.within(async (store) => {
    expect(await known(store)).toEqual(["zoe@example.org"]);
    expect(store.losses).toEqual([]);
  });
  expect(backupKey(place.dataDir)).toBe(place.keys.recipient);
});

test("a damaged database is no reason to refuse: it is put aside [D108]", async () => {
  const place = await backedUpPlace();
  await place.within((store) => signIn(store, "ana@example.org"));
  const { path } = await place.backUp();
  writeFileSync(join(place.dataDir, "alongside.db"), "noise ".repeat(2000));
  expect(await place.restore(path, { replace: true })).toMatchObject({ ok: true });
  expect(await place.within(known)).toEqual(["ana@example.org"]);
});

test("while a server holds the folder nothing is restored", async () => {
  const place = await backedUpPlace();
  const { path } = await place.backUp();
  const release = lockFolder(place.dataDir);
  expect(await place.restore(path, { replace: true })).toEqual({
    ok: false,
    refusal: { why: "running", folder: place.dataDir },
  });
  release?.();
  expect(await place.restore(path, { replace: true })).toMatchObject({ ok: true });
}, 20_000);

test("by wish sign-ins and calendar addresses end; without it they go on", async () => {
  const place = await backedUpPlace();
  const token = await place.within(async (store) => {
    const person = await signIn(store, "ana@example.org");
    await makeFeed(store, person, (id) => `token of ${id}`, someDay);
    return store.tx((work) => startSignIn(work, person, someDay));
  });
  const { path } = await place.backUp();
  const standing = () =>
    place.within(async (store) => {
      const { feeds: f } = store.tables;
      return [
        (await findSignIn(store, token, later)) !== null,
        await store.read.$count(f, isNull(f.revokedAt)),
      ];
    });
  await place.restore(path, { replace: true });
  expect(await standing()).toEqual([true, 1]);
  const ended = await place.restore(path, { replace: true, end: { signIns: true, feeds: true }, now: later });
  expect(ended).toMatchObject({ ok: true, restored: { ended: { signIns: 1, feeds: 1 } } });
  expect(await standing()).toEqual([false, 0]);
});

test("letters that were asked for before are worth nothing once sign-ins ended", async () => {
  const place = await backedUpPlace();
  await place.within((store) =>
    store.tx(async ({ tables: { proofs: p }, write }) => {
      const hashes = { tokenHash: "t", codeHash: "c", browserHash: "b" };
      const times = { createdAt: someDay, expiresAt: later };
      await write
        .insert(p)
        .values({ id: "p", address: "a@example.org", purpose: "sign-in", tries: 0, ...hashes, ...times });
    }),
  );
  const { path } = await place.backUp();
  await place.restore(path, { replace: true, end: { signIns: true, feeds: false } });
  await place.within(async (store) => {
    const { proofs: p } = store.tables;
    expect(await store.read.$count(p, isNull(p.supersededAt))).toBe(0);
    expect(await store.read.$count(p, eq(p.id, "p"))).toBe(1);
  });
});

test("a calendar that knows of later changes than the backup takes the next change all the same", async () => {
  const place = await backedUpPlace();
  const date = (day: string) =>
    ({ what: "move", scope: "one", to: { date: `2026-04-${day}`, time: "18:30" } }) as const;
  const early = new Date("2026-03-20T12:00:00Z");
  const highest = async (store: Store) => {
    await dueInvitations(store, early);
    return Math.max(...(await mailed(store, early)).map(({ sequence }) => sequence));
  };
  const { group } = await place.within(async (store) => {
    const evenings = await openEvenings(store, null, someDay);
    await take(evenings, "ana", early, "all");
    expect(await highest(store)).toBe(0);
    return evenings;
  });
  const { path } = await place.backUp();
  await place.within(async (store) => {
    for (const day of ["03", "04"]) await change({ store, group }, 0, date(day), early);
    expect(await highest(store)).toBe(2);
  });
  await place.restore(path, { replace: true });
  await place.within(async (store) => {
    await change({ store, group }, 0, date("05"), early);
    expect(await highest(store)).toBeGreaterThan(2);
  });
});

test("a restore that was killed half way is no obstacle for the next one", async () => {
  const place = await backedUpPlace();
  await place.within((store) => signIn(store, "ana@example.org"));
  const { path } = await place.backUp();
  rmSync(place.dataDir, { recursive: true });
  mkdirSync(place.dataDir);
  writeFileSync(join(place.dataDir, "alongside.db.restoring"), "half");
  expect(await place.restore(path)).toMatchObject({ ok: true });
  expect(await place.within(known)).toEqual(["ana@example.org"]);
});
