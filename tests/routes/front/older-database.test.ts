/**
 * A database that the first version filled (commit e07beef, 22 November 2026: the demonstration, an ask confirmed by
 * nobody yet, an offer, a private calendar address, a letter that waits), upgraded by every migration since. What was
 * mailed then still leads where it led, and what waited then still leaves.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

type Then = { now: string; links: { path: string; status: number; uids?: string[] }[] };

const database = gunzipSync(readFileSync("tests/routes/fixtures/e07beef.db.gz"));
const then = JSON.parse(readFileSync("tests/routes/fixtures/e07beef.json", "utf8")) as Then;

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ database, seed: false, now: new Date(then.now) });
});
afterAll(() => app.close());

test("no row is lost on the way from the first version [O6]", async () => {
  const before = new SqliteClient(database);
  const names = before.prepare("select name from sqlite_schema where type = 'table'").all() as {
    name: string;
  }[];
  const rowsBefore = names
    .filter(({ name }) => !/^(sqlite_|__|migrations)/.test(name))
    .map(({ name }) => [name, before.prepare(`select count(*) n from "${name}"`).get()] as const);
  before.close();
  expect(rowsBefore.length).toBeGreaterThan(25);
  const { store } = app.app;
  const counted = new Map<string, number>();
  for (const table of Object.values(store.tables))
    counted.set(getTableName(table), (await store.read.select().from(table)).length);
  for (const [name, row] of rowsBefore) expect(counted.get(name), name).toBe((row as { n: number }).n);
});

test("links mailed by the first version lead where they led, and calendars keep their entries", async () => {
  for (const { path, status, uids } of then.links) {
    const answer = await app.get(path);
    expect(answer.status, path).toBe(status);
    const body = (await answer.text()).replace(/\r\n /g, "");
    if (uids) expect([...body.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid?.trim())).toEqual(uids);
  }
});

test("who was signed up then finds their pages, and who led then leads from the text of then", async () => {
  const pages: [string, ReturnType<typeof person>][] = [
    ["/me", person("ana")],
    [`/me/places/${place("tonight", "ana")}`, person("ana")],
    [`/cycles/${cycle("tonight")}/roster`, person("marc")],
    [`/meetings/${meeting("tonight", 4)}`, person("marc")],
    [`/meetings/${meeting("tonight", 4)}/run`, person("marc")],
    [`/meetings/${meeting("tonight", 4)}/script`, person("marc")],
  ];
  for (const [path, as] of pages) expect((await app.get(path, { as })).status, path).toBe(200);
});

test("a letter that waited then leaves now, and its link opens the door", async () => {
  const texts = async () => {
    const { tables, read } = app.app.store;
    return (await read.select({ text: tables.keptLetters.text }).from(tables.keptLetters)).map(
      ({ text }) => text,
    );
  };
  const before = await texts();
  await app.pass();
  const fresh = (await texts()).filter((text) => !before.includes(text));
  const proofs = fresh.flatMap((text) => /\/proofs\/[A-Za-z0-9_.~-]+/.exec(text)?.[0] ?? []);
  expect(proofs).toHaveLength(1);
  for (const path of proofs) expect((await app.get(path)).status).toBe(200);
});
