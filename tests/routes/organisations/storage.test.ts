/**
 * A store that cannot save: the file of the database is taken away from under a running house, and put back. Whoever
 * reads goes on reading, whoever saves is told "not now" in their language, health says why, and nothing looks saved.
 */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { payTrail } from "#app/server/start/contact-data.server.ts";
import { organisations } from "#app/words/organisations.ts";
import { moment } from "#app/words/dates.ts";
import type { Loss } from "#db/kit/store.server.ts";
import { sentBack } from "#app/words/front.ts";
import { look } from "#tests/support/crawl.ts";
import { openTestApp } from "#tests/support/app.ts";
import { who } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";
import { table } from "../security/outcomes.ts";
import { builtRoutes } from "../security/routes.ts";
import { changedTables, rowsOf } from "../security/rows.ts";
import type { World } from "../security/world.ts";
import { fill, openWorld } from "../security/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld({ marked: false });
});
afterAll(() => world.close());

const files = ["alongside.db", "alongside.db-wal", "alongside.db-shm"];

/** Takes the database's files away for the time of `work`, as a clumsy clean-up does, and puts them back. */
async function withoutFiles(work: () => Promise<void>): Promise<void> {
  const folder = world.at.app.config.dataDir;
  const move = (to: string, from = "") => {
    for (const name of files) renameSync(join(folder, `${name}${from}`), join(folder, `${name}${to}`));
  };
  move(".away");
  try {
    await work();
  } finally {
    move("", ".away");
  }
}

const readers = [who.participant, who.leader, who.owner];
const form = { name: "Zoe", address: "zoe@example.org" };

test("no page, file or stream needs to write in order to be read [F26 F40]", async () => {
  const routes = await builtRoutes();
  for (const as of readers) if (as) await world.at.cookieFor(as);
  const paths = routes.map(({ id, pattern }) => fill(table[id]?.at ?? pattern, world.ids));
  paths.push(`/cycles/${world.ids["cycle"]}/roster?addresses=yes`);
  const seen = async () => {
    const found: string[] = [];
    for (const path of paths)
      for (const as of readers) found.push(`${path} ${as} ${(await look(world.at, path, { as })).status}`);
    return found;
  };
  const before = await seen();
  // Everybody was last seen hours ago: it is time to note their visit again.
  world.at.setNow(new Date(someDay.getTime() + 2 * 3_600_000));
  await withoutFiles(async () => expect(await seen()).toEqual(before));
  world.at.setNow(someDay);
}, 240_000);

test(
  "what is sent while the file is gone is answered 503 with a moment to come again, in the reader's language [F40]",
  () =>
    withoutFiles(async () => {
      const { at, ids } = world;
      const before = await rowsOf(at.app.store);
      for (const [language, header] of [
        ["en", "en"],
        ["fr", "fr-FR"],
      ] as const) {
        const headers = { "Accept-Language": header };
        const answer = await at.post("/sign-in", { address: form.address, then: "" }, { headers });
        expect(answer.status).toBe(503);
        expect(answer.headers.get("retry-after")).toBe("60");
        expect(answer.headers.get("cache-control")).toBe("no-store");
        expect(await answer.text()).toContain(sentBack[language]["not-saved"].title);
      }
      for (const { id, pattern } of await builtRoutes()) {
        const outcome = table[id];
        if (!outcome?.post) continue;
        for (const as of [who.participant, who.leader, who.owner]) {
          const answer = await at.post(fill(outcome.at ?? pattern, ids), outcome.form ?? {}, { as });
          await answer.body?.cancel();
          expect(answer.status, `${id} ${as}`).not.toBe(500);
        }
      }
      expect(changedTables(before, await rowsOf(at.app.store))).toEqual([]);
    }),
  240_000,
);

test("health says what is wrong, and with the file back in its place all goes on without a restart [F40]", async () => {
  const { at } = world;
  await withoutFiles(async () => {
    const health = await at.get("/healthz");
    expect(health.status).toBe(503);
    expect(await health.text()).toContain("deleted or replaced while it was open");
  });
  expect((await at.get("/healthz")).status).toBe(200);
  expect((await at.post("/sign-in", { address: form.address, then: "" })).status).toBe(303);
});

test("signing out makes the browser forget also while nothing can be saved [F26]", () =>
  withoutFiles(async () => {
    const answer = await world.at.post("/sign-out", {}, { as: who.participant });
    expect(answer.status).toBe(303);
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-alongside=[^;]*; Max-Age=0/);
  }));

test("the line that somebody read addresses is owed while nothing can be saved, and written afterwards [F26]", async () => {
  const { at, ids } = world;
  const { audit } = at.app.store.tables;
  const lines = async () =>
    (await at.app.store.read.select().from(audit)).filter(
      ({ act, personId }) => act === "read contact data" && personId === who.leader,
    ).length;
  const path = `/cycles/${ids["cycle"]}/roster?addresses=yes`;
  await payTrail(at.app);
  const before = await lines();
  await withoutFiles(async () => {
    expect(await (await at.get(path, { as: who.leader })).text()).toContain("ana@example.org");
    await expect(payTrail(at.app)).rejects.toMatchObject({ trouble: "replaced" });
  });
  expect(await lines()).toBe(before);
  expect(at.logged.join("")).toContain("trail owed");
  await payTrail(at.app);
  await payTrail(at.app);
  expect(await lines()).toBe(before + 1);
});

test("a file that another one has taken the place of is noticed; what was open is put beside it at the end, and the other is not touched [F40]", async () => {
  const at = await openTestApp({ seed: false });
  const folder = at.app.config.dataDir;
  const kept = (name: string) => join(folder, name);
  for (const name of files) rmSync(kept(name));
  for (const name of files.slice(0, 2)) writeFileSync(kept(name), "the backup of last week");
  expect((await at.get("/healthz")).status).toBe(503);
  const found: string[] = [];
  const { store } = at.app;
  await store.close();
  store.close = () => Promise.resolve();
  for (const name of readdirSync(folder)) if (name.includes("rescued")) found.push(name);
  expect(found).toHaveLength(1);
  expect(files.map((name) => existsSync(kept(name)))).toEqual([true, true, false]);
  await at.close();
});

test("an owner reads for a month that something is missing; nobody else does [F40]", async () => {
  const { at } = world;
  const losses = at.app.store.losses as Loss[];
  const loss = { missing: 3, noticedAt: someDay, lastAt: new Date(someDay.getTime() - 60_000) };
  losses.push(loss);
  const home = `/organisations/${world.ids["organisation"]}`;
  const zone = "Europe/Paris";
  const said = (language: "en" | "fr") =>
    organisations[language].home.lost(
      3,
      moment(language, zone, loss.noticedAt),
      moment(language, zone, loss.lastAt),
    );
  const read = async (as: string | null, language: "en" | "fr") =>
    (await at.get(`${home}?lang=${language}`, { as })).text();
  expect(await read(who.owner, "en")).toContain(said("en"));
  expect(await read(who.owner, "fr")).toContain(said("fr").replaceAll("'", "&#x27;"));
  expect(await read(who.coordinator, "en")).not.toContain(organisations.en.home.lostTitle);
  expect(await (await at.get("/healthz")).text()).toMatch(
    /^ok\n[^]*^3 acts that were acknowledged are missing/m,
  );
  at.setNow(new Date(someDay.getTime() + 31 * 86_400_000));
  expect(await read(who.owner, "en")).not.toContain(organisations.en.home.lostTitle);
  losses.pop();
});
