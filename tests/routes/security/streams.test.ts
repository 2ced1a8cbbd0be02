/** Live streams: who may watch, until when, and that nothing of them stays behind [D16 N6]. */
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lookAgainMs } from "#app/server/live/live.server.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { removeMember } from "#db/people/members.server.ts";
import { endAllSignIns } from "#db/people/sign-ins.server.ts";
import { who } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";
import { visitor } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

let world: World;
let [run, screenPath, code] = ["", "", ""];
beforeAll(async () => {
  world = await openWorld();
  run = `/meetings/${world.ids["meeting"]}/run`;
  screenPath = `/screens/${world.ids["meeting"]}`;
  await world.at.post(`${run}/open`, { anyway: "yes" }, { as: who.leader });
  const { runs } = world.at.app.store.tables;
  const rows = await world.at.app.store.read.select().from(runs);
  code = rows.find((row) => row.meetingId === world.ids["meeting"])?.screenCode ?? "";
});
afterAll(() => world.close());

async function opened(): Promise<Visitor> {
  const screen = visitor(world.at);
  expect((await screen.post("/screen", { code })).status).toBe(303);
  return screen;
}

/** Reads on until the stream ends; what it said, and whether it ended while we had patience. */
async function toTheEnd(answer: Response, patience = 15_000): Promise<{ said: string; ended: boolean }> {
  const reader = answer.body?.getReader();
  const [start, decoder] = [performance.now(), new TextDecoder()];
  let said = "";
  for (;;) {
    const left = patience - (performance.now() - start);
    const next = left > 0 ? await Promise.race([reader?.read(), pause(left, null, { ref: false })]) : null;
    if (!next) {
      await reader?.cancel();
      return { said, ended: false };
    }
    if (next.done) return { said, ended: true };
    said += decoder.decode(next.value, { stream: true });
  }
}

test("a stream is opened by whoever leads, and a screen's by its code: by nobody else [D16]", async () => {
  for (const role of ["participant", "fellow", "other leader", "author", "owner", "leader of B"] as const)
    expect((await world.at.get(`${run}/stream`, { as: who[role] })).status, role).toBe(404);
  expect((await world.at.get(`${run}/stream`)).status).toBe(302);
  for (const as of [null, who.leader, who.participant])
    expect((await world.at.get(`${screenPath}/stream`, { as })).status).toBe(404);
  const screen = await opened();
  const answer = await screen.get(`${screenPath}/stream`);
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  await answer.body?.cancel();
  const other = `/screens/${world.idsOfB["meeting"]}`;
  expect((await screen.get(other)).status).toBe(404);
  expect((await screen.get(`${other}/stream`)).status).toBe(404);
  expect((await screen.get(run)).status).toBe(302);
});

test("a code of a meeting that is over, or that never ran, opens nothing", async () => {
  for (const wrong of ["past-b", "AAAAAAAA", "", "%", code.slice(1)]) {
    const screen = visitor(world.at);
    expect((await screen.post("/screen", { code: wrong })).status, wrong).toBe(422);
    expect((await screen.get(screenPath)).status).toBe(404);
  }
});

test("somebody who is removed while their screen is open is shown out within five seconds [D16]", async () => {
  const answer = await world.at.get(`${run}/stream`, { as: person("sofia") });
  expect(answer.status).toBe(200);
  const end = toTheEnd(answer);
  await pause(300);
  const act = { organisationId: organisation(), memberId: person("sofia"), by: person("nadia") };
  expect((await removeMember(world.at.app.store, act, someDay)).ok).toBe(true);
  const { ended, said } = await end;
  expect(ended).toBe(true);
  expect(lookAgainMs).toBeLessThan(5_000);
  expect(said).toContain("event: over");
}, 20_000);

test("somebody who signs out in another tab is shown out as well [D36]", async () => {
  const answer = await world.at.get(`${run}/stream`, { as: who.coordinator });
  expect(answer.status).toBe(200);
  const end = toTheEnd(answer);
  await pause(300);
  await world.at.app.store.tx((work) => endAllSignIns(work, String(who.coordinator), someDay));
  const { ended } = await end;
  expect(ended).toBe(true);
  expect(lookAgainMs).toBeLessThan(5_000);
}, 20_000);

test("fifty streams opened and left leave nothing behind, collected or not", async () => {
  const { channel } = world.at.app;
  const screen = await opened();
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      n % 2 ? screen.get(`${screenPath}/stream`) : world.at.get(`${run}/stream`, { as: who.leader }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
  expect(channel.listeners()).toBe(50);
  collect();
  for (const answer of answers) await answer.body?.cancel();
  for (let n = 0; n < 50 && channel.listeners() > 0; n++) {
    await pause(100);
    collect();
  }
  expect(channel.listeners()).toBe(0);
}, 20_000);

test("when the meeting closes the group's screen goes dark", async () => {
  const screen = await opened();
  const end = toTheEnd(await screen.get(`${screenPath}/stream`));
  await pause(200);
  expect((await world.at.post(`${run}/close`, { anyway: "yes" }, { as: who.leader })).status).toBe(303);
  expect((await end).ended).toBe(true);
  const late = visitor(world.at);
  expect((await late.post("/screen", { code })).status).toBe(422);
}, 20_000);
