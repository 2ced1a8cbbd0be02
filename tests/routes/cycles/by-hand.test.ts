/** For people without an address: staff note the answer to an offer and give a place back, over HTTP, on the trail. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { cycle, person, place } from "#db/cast/cast.server.ts";
import { changeCapacity } from "#db/places/enrolments.server.ts";
import { rosterOf } from "#db/places/roster.server.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
  const roomy = { cycleId: cycle("open"), capacity: 40, byPersonId: person("nadia") };
  await changeCapacity(there.app.store, roomy, there.app.clock.now());
});
afterAll(() => there.close());

const roster = `/cycles/${cycle("open")}/roster`;
const act = (name: "answer" | "withdraw") =>
  `/cycles/${cycle("open")}/places/${place("open", "emma")}/${name}`;
const nadia = { as: person("nadia") };

async function stateOfEmma(): Promise<string | undefined> {
  const places = await rosterOf(there.app.store, cycle("open"));
  return places.find(({ id }) => id === place("open", "emma"))?.state;
}

async function trail(name: string): Promise<number> {
  const { audit } = there.app.store.tables;
  return there.app.store.read.$count(audit, eq(audit.act, name));
}

test("an answer to an offer is noted for somebody who said it aloud", async () => {
  expect(await stateOfEmma()).toBe("offered");
  const page = await (await there.get(roster, nadia)).text();
  expect(page).toContain(`href="${act("answer")}"`);
  const empty = await there.post(act("answer"), {}, nadia);
  expect(empty.status).toBe(422);
  const noted = await there.post(act("answer"), { answer: "yes" }, nadia);
  expect(noted.headers.get("location")).toBe(`${roster}?said=answered`);
  expect(await stateOfEmma()).toBe("held");
  expect(await trail("answer an offer for somebody")).toBe(1);
  expect((await there.post(act("answer"), { answer: "yes" }, nadia)).status).toBe(303);
  expect(await trail("answer an offer for somebody")).toBe(1);
});

test("a place is given back for somebody who asked for it, once, and the trail says by whom", async () => {
  const page = await (await there.get(roster, nadia)).text();
  expect(page).toContain(`href="${act("withdraw")}"`);
  expect(await (await there.get(act("withdraw"), nadia)).text()).toContain("Emma");
  for (const _ of [1, 2]) expect((await there.post(act("withdraw"), {}, nadia)).status).toBe(303);
  expect(await stateOfEmma()).toBe("withdrawn");
  expect(await trail("withdraw a place")).toBe(1);
});

test("an answer that comes when nothing is offered any more is told kindly, and changes nothing", async () => {
  const late = await there.post(act("answer"), { answer: "yes" }, nadia);
  expect(late.status).toBe(422);
  expect(await late.text()).toContain("/roster");
  expect(await stateOfEmma()).toBe("withdrawn");
});
