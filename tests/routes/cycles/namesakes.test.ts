/** Two people whom nobody could tell apart by their names, and a leader with a place: said on the form [D67]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { and, eq, isNull } from "drizzle-orm";
import { cast, cycle, person, place } from "#db/cast/cast.server.ts";
import { changeCapacity } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { rosterOf } from "#db/places/roster.server.ts";
import { decoded } from "#tests/support/crawl.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

let there: TestApp;
const group = cycle("tonight");
beforeAll(async () => {
  there = await openTestApp();
  const { store, clock } = there.app;
  await changeCapacity(store, { cycleId: group, capacity: 40, byPersonId: person("nadia") }, clock.now());
});
afterAll(() => there.close());

const readable = async (answer: Response) => decoded((await answer.text()).replace(/<[^>]+>/g, " "));
const others = async () =>
  (await rosterOf(there.app.store, group)).filter((one) => one.state === "held" && one.id !== mine);
const mine = place("tonight", "ana");
const rename = (name: string, lang = "en") =>
  there.post(
    `/me/places/${mine}/settings?lang=${lang}`,
    { name, title: "own", ownTitle: "Kept as typed", invitations: "rolling", language: "en" },
    { as: person("ana") },
  );
const enrol = (name: string, address = "", once = newId(), lang = "en") =>
  there.post(
    `/cycles/${group}/places/new?lang=${lang}`,
    { once, name, address, language: "en", adult: "yes", consent: "yes", who: "" },
    { as: person("nadia") },
  );
async function leaderName() {
  const { tables, read } = there.app.store;
  const { cycleFacilitators: f, members: m } = tables;
  const rows = await read
    .select({ name: m.name })
    .from(f)
    .innerJoin(m, eq(m.personId, f.personId))
    .where(and(eq(f.cycleId, group), isNull(f.until)));
  return rows[0]?.name ?? "";
}

test("nobody takes the name of somebody else in the room, or of who leads; an initial is enough", async () => {
  const [other] = await others();
  const name = other?.name ?? "";
  for (const taken of [name, ` ${name.toUpperCase()} `, `${name}\u0301`, await leaderName()]) {
    const answer = await rename(taken);
    const html = await answer.clone().text();
    expect([answer.status, await readable(answer)], taken).toEqual([
      422,
      expect.stringContaining("nobody mixes you up"),
    ]);
    expect(html).toContain("Kept as typed");
  }
  expect(await readable(await rename(name, "fr"))).toContain("pour que personne ne vous confonde");
  expect((await rename(`${name} B.`)).status).toBe(303);
  expect((await rename(`${name} b`)).status).toBe(303);
  expect((await rename("Ana")).status).toBe(303);
});

test("a name that two have already may stay while something else is changed", async () => {
  const { tables } = there.app.store;
  const [other] = await others();
  await there.app.store.tx((work) =>
    work.write
      .update(tables.places)
      .set({ name: other?.name ?? "" })
      .where(eq(tables.places.id, mine)),
  );
  expect((await rename(other?.name ?? "")).status).toBe(303);
  expect((await rename("Ana")).status).toBe(303);
});

test("by hand, a second person of a name that is there is asked to be told apart; the same form twice is one", async () => {
  const once = newId();
  expect((await enrol("Ada", "", once)).status).toBe(303);
  expect((await enrol("Ada", "", once)).status).toBe(303);
  for (const twin of ["Ada", "ÁDA", await leaderName()]) {
    const answer = await enrol(twin);
    expect([answer.status, await readable(answer)], twin).toEqual([
      422,
      expect.stringContaining("nobody mixes the two up"),
    ]);
  }
  expect(await readable(await enrol("Ada", "", newId(), "fr"))).toContain("personne ne les confonde");
  expect((await enrol("Ada M.")).status).toBe(303);
});

test("whoever leads a group is not enrolled in it, under whatever spelling", async () => {
  const before = (await rosterOf(there.app.store, group)).length;
  const answer = await enrol("marc", cast.marc.address);
  expect([answer.status, await readable(answer)]).toEqual([
    422,
    expect.stringContaining("marc leads this group"),
  ]);
  expect(await rosterOf(there.app.store, group)).toHaveLength(before);
});

test("a stranger who asks with a name that is there is answered as with any other", async () => {
  const [other] = await others();
  const ask = (name: string, address: string) =>
    there.post(`/groups/${cycle("open")}/place`, {
      ...{ once: newId(), name, address, adult: "yes", language: "en", takingPart: "yes" },
    });
  const roster = await rosterOf(there.app.store, cycle("open"));
  const known = await ask(roster[0]?.name ?? other?.name ?? "", "s1@example.org");
  const fresh = await ask("Somebody quite new", "s2@example.org");
  expect([known.status, known.headers.get("location")]).toEqual([
    fresh.status,
    fresh.headers.get("location"),
  ]);
  expect(fresh.status).toBe(303);
});
