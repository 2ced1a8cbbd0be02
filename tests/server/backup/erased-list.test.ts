/** A backup from before brings nobody back who was erased since; without the list of them it is not brought back. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { carry, tombstonesBeside, tombstonesIn } from "#app/server/backup/tombstone-files.server.ts";
import { keepTombstones } from "#app/server/backup/tombstones.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { createChannel } from "#app/server/live/channel.server.ts";
import { createApp } from "#app/server/start/app.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import { localTransport } from "#app/server/mail/transport.server.ts";
import { tagOf } from "#app/server/backup/backup-files.server.ts";
import { dueErasures } from "#db/forgetting/erasing/erase.server.ts";
import { askErasure, erasureOf, takeBackErasure } from "#db/forgetting/erasing/erasures.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { findPerson } from "#db/people/people.server.ts";
import { backedUpPlace, signIn, known } from "#tests/support/backed-up.ts";
import type { Place } from "#tests/support/backed-up.ts";
import { someDay } from "#tests/support/stores.ts";

const after = (days: number) => new Date(someDay.getTime() + days * 86_400_000);
const tag = tagOf({ kind: "real", founded: someDay.getTime() });

/** Writes the list as the running house does. */
async function listed(place: Place, store: Store): Promise<void> {
  const clock = { now: () => someDay };
  const config = { ...readConfig({ DATA_DIR: place.dataDir }), backupFolder: place.folder };
  const transport = localTransport(store, clock);
  await keepTombstones(
    createApp({ config, store, clock, transport, channel: createChannel(), log: createLog() }),
  );
}

async function ask(store: Store, personId: string, now = after(1)): Promise<string> {
  const asked = await askErasure(store, { personId, signInId: null, staff: null }, now);
  if (!asked.ok) throw new Error(asked.refusal);
  return asked.erasureId;
}

/** Three people, a backup; then one is erased, one waits, one took it back. */
async function eventful() {
  const place = await backedUpPlace();
  const names = ["gone", "waits", "stays"] as const;
  const ids = await place.within(async (store) => {
    const all: string[] = [];
    for (const name of names) all.push(await signIn(store, `${name}@example.org`));
    return all;
  });
  const { path } = await place.backUp();
  const [gone = "", waits = "", stays = ""] = ids;
  await place.within(async (store) => {
    await ask(store, gone);
    await takeBackErasure(store, await ask(store, stays, after(2)), after(3));
    await store.tx(async ({ tables: { outbox: o }, write }) => void (await write.delete(o)));
    await dueErasures(store, after(8));
    await ask(store, waits, after(8));
    await listed(place, store);
  });
  return { place, path, gone, waits, stays };
}

test("who was erased since the backup is erased in it, who waited waits until the same day, who stayed stays [D112]", async () => {
  const { place, path, gone, waits, stays } = await eventful();
  const verdict = await place.restore(path, { replace: true, now: after(9) });
  expect(verdict).toMatchObject({ ok: true, restored: { erasures: { erased: 1, waiting: 1 } } });
  await place.within(async (store) => {
    expect(await known(store)).toEqual(["stays@example.org", "waits@example.org"]);
    expect(await findPerson(store, gone)).toBeNull();
    expect((await erasureOf(store, waits))?.dueAt).toEqual(after(15));
    expect((await findPerson(store, stays))?.leavingAt).toBeNull();
    expect(await store.read.$count(store.tables.outbox, eq(store.tables.outbox.state, "waiting"))).toBe(0);
    expect(store.losses.map(({ missing }) => missing > 0)).toEqual([true]);
  });
  const file = readFileSync(join(place.dataDir, "alongside.db"), "latin1");
  expect(file).not.toContain("gone@example.org");
  expect(file).not.toContain(gone);
});

test("the machine is lost with its data folder: the list beside the backups is enough, and names nobody [D112]", async () => {
  const { place, path, gone } = await eventful();
  rmSync(place.dataDir, { recursive: true });
  expect(await place.restore(path, { now: after(9) })).toMatchObject({ ok: true });
  expect(await place.within(known)).toEqual(["stays@example.org", "waits@example.org"]);
  const list = readFileSync(tombstonesBeside(place.folder, tag), "utf8");
  expect(readFileSync(tombstonesIn(place.dataDir), "utf8").split("\n").sort()).toEqual(
    list.split("\n").sort(),
  );
  for (const text of [gone, "gone", "example.org"]) expect(list.replaceAll("erased", "")).not.toContain(text);
});

test("without the list nothing is brought back unless that is said, and then it is told [D112]", async () => {
  const { place, path } = await eventful();
  const beside = tombstonesBeside(place.folder, tag);
  renameSync(beside, `${beside}.elsewhere`);
  rmSync(place.dataDir, { recursive: true });
  expect(await place.restore(path)).toEqual({ ok: false, refusal: { why: "no-list", file: beside } });
  expect(existsSync(join(place.dataDir, "alongside.db"))).toBe(false);
  expect(await place.restore(path, { withoutList: true })).toMatchObject({
    ok: true,
    restored: { erasures: null },
  });
  expect(await place.within(known)).toHaveLength(3);
});

test("a list that cannot be read is refused as well, one whose last line was cut short is not", async () => {
  const { place, path } = await eventful();
  const beside = tombstonesBeside(place.folder, tag);
  const whole = readFileSync(beside, "utf8");
  writeFileSync(beside, `${whole}something else\n`);
  const damaged = { ok: false, refusal: { why: "list-damaged", file: beside } };
  expect(await place.restore(path, { replace: true })).toEqual(damaged);
  writeFileSync(beside, `${whole}erased abc`);
  carry(place.dataDir, place.folder, tag);
  expect(readFileSync(beside, "utf8")).toBe(whole);
  expect(await place.restore(path, { replace: true, now: after(9) })).toMatchObject({ ok: true });
});

test("a backup has a list beside it from the first one on, and every line is on it once", async () => {
  const { place } = await eventful();
  await place.within((store) => listed(place, store));
  const list = readFileSync(tombstonesBeside(place.folder, tag), "utf8").trimEnd().split("\n");
  expect(new Set(list).size).toBe(list.length);
  expect(list).toHaveLength(4);
  const other = await backedUpPlace();
  await other.backUp();
  expect(readFileSync(tombstonesBeside(other.folder, tag), "utf8")).toMatch(/^# .*\n$/);
  const db = new SqliteClient(join(place.dataDir, "alongside.db"));
  expect(db.prepare("SELECT count(*) FROM erasures WHERE listed_at IS NULL").pluck().get()).toBe(0);
  db.close();
});
