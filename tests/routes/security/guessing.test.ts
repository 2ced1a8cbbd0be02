/** Finding out who is known here, and trying too often: neither works [D26 D27 D28 D29 D30 D31 D32 D33 D73]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cast, cycle } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { someDay } from "#tests/support/stores.ts";
import { knock } from "./raw-request.ts";
import { lettersOf, verificationFor, visitor } from "./visitor.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

const minute = 60_000;
const known = cast.ana.address;
let world: World;
let days = 0;
beforeAll(async () => {
  world = await openWorld({ marked: false });
});
afterAll(() => world.close());

/** A day of its own for each test, when every count begins anew, early enough for the open group to be open. */
function nextDay(): void {
  days += 1;
  world.at.setNow(new Date(someDay.getTime() + days * 1440 * minute));
}

const place = `/groups/${cycle("open")}/place`;
const ask = (address: string) => ({
  ...{ once: newId(), name: "Sam", address, adult: "yes", language: "en", takingPart: "yes" },
});

/** Status, way on, and page of an act and of the page it leads to, without what is new each time. */
async function told(path: string, form: Record<string, string>): Promise<string> {
  const who = visitor(world.at);
  await who.get(path);
  const answer = await who.post(path, form);
  const location = answer.headers.get("location");
  const next = location ? await (await who.get(location)).text() : "";
  const body = `${answer.status} ${location} ${await answer.text()} ${next}`;
  // Only what was typed here may differ: it is shown to the browser that typed it.
  return body.replace(/value="[A-Za-z0-9_-]{22}"/g, "").replaceAll(form["address"] ?? "-", "");
}

test("asking to sign in is answered alike for an address that is known and one that is not [D26]", async () => {
  nextDay();
  expect(await told("/sign-in", { address: known })).toBe(
    await told("/sign-in", { address: "nobody@example.org" }),
  );
});

test("asking for a place is answered alike for somebody who holds one, waits, or was never here [D28]", async () => {
  nextDay();
  const never = await told(place, ask("never@example.org"));
  expect(never).toMatch(/^303 \/asked /);
  expect(await told(place, ask(cast.ana.address))).toBe(never);
  expect(await told(place, ask(cast.emma.address))).toBe(never);
  await world.at.pass();
  const letters = await lettersOf(world.at);
  const subjects = ["never@example.org", cast.ana.address, cast.emma.address].map(
    (address) => letters.filter((letter) => letter.toAddress === address).at(-1)?.subject,
  );
  expect(new Set(subjects).size, "the letters have one subject, too").toBe(1);
});

test("too often comes at the same moment for known and unknown addresses [D29]", async () => {
  const count = async (path: string, form: () => Record<string, string>) => {
    nextDay();
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) statuses.push((await visitor(world.at).post(path, form())).status);
    return statuses.join(" ");
  };
  const strange = "stranger@example.org";
  expect(await count("/sign-in", () => ({ address: known }))).toBe(
    await count("/sign-in", () => ({ address: strange })),
  );
  expect(await count(place, () => ask(known))).toBe(await count(place, () => ask(strange)));
});

test("twenty links in a minute are three letters; the person can still use the last of them [D30]", async () => {
  nextDay();
  const bob = visitor(world.at);
  const before = (await lettersOf(world.at)).length;
  const answers: Response[] = [];
  for (let n = 0; n < 20; n++) answers.push(await bob.post("/sign-in", { address: "bob@example.org" }));
  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(17);
  for (const answer of refused) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  const { path } = await verificationFor(world.at, "bob@example.org");
  const letters = (await lettersOf(world.at))
    .slice(before)
    .filter((letter) => letter.toAddress === "bob@example.org");
  expect(letters.length).toBeLessThanOrEqual(3);
  await bob.post(path, {});
  expect(bob.cookies()).toContain("__Host-alongside=");
});

test("a network is counted whatever a header says about where the request comes from [D31]", async () => {
  nextDay();
  const statuses: number[] = [];
  for (let n = 0; n < 50; n++) {
    const headers = {
      "X-Forwarded-For": `203.0.113.${n}`,
      "X-Real-IP": `203.0.113.${n}`,
      Forwarded: `for=203.0.113.${n}`,
    };
    statuses.push(
      (await visitor(world.at).post("/sign-in", { address: `n${n}@example.org` }, headers)).status,
    );
  }
  expect(statuses.slice(-5)).toEqual([429, 429, 429, 429, 429]);
});

test("nobody's mailbox is flooded: of a hundred asks in a stranger's name five leave, then one an hour [D32 F1]", async () => {
  nextDay();
  const victim = "victim@example.org";
  for (let n = 0; n < 100; n++) {
    world.at.setNow(new Date(world.at.app.clock.now().getTime() + 10 * minute));
    await visitor(world.at).post(place, { ...ask(n % 2 ? victim : " VICTIM@Example.org. ") });
  }
  await world.at.pass();
  const came = (await lettersOf(world.at)).filter((letter) => letter.toAddress === victim);
  expect(came.length).toBeLessThanOrEqual(5 + 16);
  days += 1;
}, 180_000);

test("codes cannot be guessed from many browsers of one network either, and nobody else is shut out [D33 F1]", async () => {
  nextDay();
  const victim = "guessed@example.org";
  for (let n = 0; n < 2; n++) {
    const who = visitor(world.at);
    await who.post("/sign-in", { address: victim });
    const { code } = await verificationFor(world.at, victim);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
    for (let tries = 0; tries < 4; tries++)
      expect((await who.post("/asked", { code: wrong })).status).toBe(422);
  }
  const third = visitor(world.at);
  await third.post("/sign-in", { address: victim });
  const { code } = await verificationFor(world.at, victim);
  const resting = await third.post("/asked", { code });
  expect([resting.status, resting.headers.get("location")]).toEqual([422, null]);
  expect(await resting.text()).toContain("The link in the letter still works");
  const bob = visitor(world.at);
  await bob.post("/sign-in", { address: "bob@example.org" });
  await bob.post("/asked", { code: (await verificationFor(world.at, "bob@example.org")).code });
  expect(bob.cookies()).toContain("__Host-alongside=");
});

test("a calendar address cannot be guessed, and a wrong one says no more than 404 [D73]", async () => {
  nextDay();
  const right = `/feeds/${world.ids["feed"]}`;
  expect((await world.at.get(right)).status).toBe(200);
  const shapes = ["x", newId(), "f".repeat(42), `${"f".repeat(43)}x`];
  const bodies = await Promise.all(
    shapes.map(async (shape) => (await world.at.get(`/feeds/${shape}`)).text()),
  );
  expect(new Set(bodies).size).toBe(1);
  const statuses: number[] = [];
  for (let n = 0; n < 70; n++) statuses.push((await world.at.get(`/feeds/${newId()}`)).status);
  expect(new Set(statuses)).toEqual(new Set([404, 429]));
  expect((await world.at.get(right)).status, "the owner is not locked out").toBe(200);
  const head = await knock(world.at.origin, right, {
    method: "HEAD",
    headers: { Host: "groups.example.org" },
  });
  expect(head.status).toBe(200);
});

test("how long an answer takes is printed, for known and unknown addresses [D27]", async () => {
  nextDay();
  const took: [number[], number[]] = [[], []];
  for (let n = 0; n < 60; n++) {
    if (n % 15 === 0) nextDay();
    const start = performance.now();
    await world.at.post("/sign-in", { address: n % 2 ? known : `t${n}@example.org` });
    took[n % 2]?.push(performance.now() - start);
  }
  const [unknownMs = 0, knownMs = 0] = took.map((all) => all.sort((a, b) => a - b)[15] ?? 0);
  process.stdout.write(
    `asking to sign in, median: unknown ${unknownMs.toFixed(1)} ms, known ${knownMs.toFixed(1)} ms\n`,
  );
  expect(took[0].length).toBe(30);
}, 60_000);
