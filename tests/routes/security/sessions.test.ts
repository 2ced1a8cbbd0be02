/** Being signed in: fixation, signing out, being removed, an end of their own, cookies [D10 D34 D35 D36 D37]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { organisation, person } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { changeRoles, removeMember } from "#db/people/members.server.ts";
import { b } from "#tests/support/neighbours.ts";
import { stranger } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";
import { signInBy, visitor } from "./visitor.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

const day = 86_400_000;
const cookieName = "__Host-alongside";
let world: World;
beforeAll(async () => {
  world = await openWorld({ marked: false });
});
afterAll(() => world.close());

test("a cookie planted before signing in is not the one somebody is signed in by [D34]", async () => {
  const planted = (await world.at.cookieFor(stranger("bea"))).split("=")[1] ?? "";
  const bob = visitor(world.at);
  bob.plant(cookieName, planted);
  await signInBy(world.at, bob, "bob@example.org");
  expect(bob.cookies()).not.toContain(planted);
  const old = await world.at.get("/me/sign-ins", { headers: { Cookie: `${cookieName}=${planted}` } });
  expect(old.headers.get("location")).toMatch(/^\/sign-in/);
});

test("signing out ends the sign-in on the server and asks the browser to forget [D36]", async () => {
  world.at.setNow(new Date(someDay.getTime() + day));
  const bob = visitor(world.at);
  await signInBy(world.at, bob, "bob@example.org");
  const kept = bob.cookies();
  expect((await bob.get("/me/sign-ins")).status).toBe(200);
  expect((await bob.get("/sign-out")).status).toBe(200);
  expect((await bob.get("/me/sign-ins")).status, "looking at the page signs nobody out").toBe(200);
  const out = await bob.post("/sign-out", {});
  expect(out.headers.get("clear-site-data")).toMatch(/"cache"/);
  expect(bob.cookies()).not.toContain(cookieName);
  const replayed = await world.at.get("/me/sign-ins", { headers: { Cookie: kept } });
  expect(replayed.status).toBe(302);
  expect(replayed.headers.get("location")).toMatch(/^\/sign-in/);
});

test("a member who is removed is outside at the next request [D10 D36]", async () => {
  const home = `/organisations/${organisation()}`;
  const fresh = await openWorld({ marked: false });
  const at = fresh.at;
  try {
    expect((await at.get(home, { as: person("sofia") })).status).toBe(200);
    const act = { organisationId: organisation(), memberId: person("sofia"), by: person("nadia") };
    expect((await removeMember(at.app.store, act, someDay)).ok).toBe(true);
    const after = await at.get(home, { as: person("sofia") });
    expect([302, 404]).toContain(after.status);
    expect((await at.get(`/cycles/${fresh.ids["cycle"]}`, { as: person("sofia") })).status).not.toBe(200);
  } finally {
    await fresh.close();
  }
});

test("letters kept in the house are read by nobody who does not own all of it: they hold links that sign in", async () => {
  for (const as of [person("nadia"), stranger("olivia"), stranger("oscar"), person("marc")])
    expect((await world.at.get("/mailbox", { as })).status).toBe(404);
  expect((await world.at.get("/mailbox")).headers.get("location")).toMatch(/^\/sign-in/);
  const { members: m } = world.at.app.store.tables;
  const both = { id: newId(), organisationId: b.organisation, personId: person("nadia"), name: "Nadia" };
  await world.at.app.store.tx(({ write }) =>
    write.insert(m).values({ ...both, roles: ["owner"], createdAt: someDay }),
  );
  expect((await world.at.get("/mailbox", { as: person("nadia") })).status).toBe(200);
});

test("a facilitator who no longer is one leads nothing from the next request on [D10]", async () => {
  const { store } = world.at.app;
  const path = `/cycles/${world.ids["cycle"]}`;
  expect((await world.at.get(path, { as: person("marc") })).status).toBe(200);
  const act = { organisationId: organisation(), memberId: person("marc"), by: person("nadia"), name: "Marc" };
  await changeRoles(store, { ...act, roles: ["author"] }, someDay);
  for (const private_ of [path, `${path}/roster`, `/meetings/${world.ids["meeting"]}/run`])
    expect([403, 404], private_).toContain((await world.at.get(private_, { as: person("marc") })).status);
});

test("a sign-in ends after thirty days away and after ninety in any case [D37]", async () => {
  const { store } = world.at.app;
  const { signIns: s } = store.tables;
  const start = world.at.app.clock.now().getTime();
  const isIn = async () => (await world.at.get("/me/sign-ins", { as: stranger("oscar") })).status === 200;
  expect(await isIn()).toBe(true);
  for (let days = 20; days <= 80; days += 20) {
    world.at.setNow(new Date(start + days * day));
    expect(await isIn(), `${days} days, seen every twenty`).toBe(true);
  }
  world.at.setNow(new Date(start + 91 * day));
  expect(await isIn(), "ninety-one days").toBe(false);
  world.at.setNow(new Date(start));
  await store.tx(({ write }) =>
    write
      .update(s)
      .set({ seenAt: new Date(start) })
      .where(eq(s.personId, stranger("oscar"))),
  );
  world.at.setNow(new Date(start + 31 * day));
  expect(await isIn(), "thirty-one days away").toBe(false);
  world.at.setNow(new Date(start));
});

test("every cookie over https is bound to the host and out of reach of scripts; over http it says so plainly [D35]", async () => {
  const bob = visitor(world.at);
  const seen: string[] = [];
  for (const path of ["/", "/sign-in", "/?lang=fr", "/?zone=Asia/Tokyo", "/leave"])
    seen.push(...(await bob.get(path)).headers.getSetCookie());
  world.at.setNow(new Date(someDay.getTime() + 3 * day));
  seen.push(...(await signInBy(world.at, bob, "bob@example.org")).headers.getSetCookie());
  expect(seen.length).toBeGreaterThanOrEqual(3);
  for (const line of seen) {
    expect(line).toMatch(/^__Host-[a-z]+=/);
    for (const part of [/; Path=\/(;|$)/, /; Secure/, /; HttpOnly/, /; SameSite=Lax/])
      expect(line).toMatch(part);
    expect(line).not.toMatch(/Domain=/i);
    expect(line.length).toBeLessThan(4096);
  }
  const demonstration = await openWorld({ marked: false, settings: {} });
  const page = await demonstration.at.get("/");
  for (const line of page.headers.getSetCookie()) expect(line).not.toMatch(/__Host-|Secure/);
  expect(page.headers.get("strict-transport-security")).toBeNull();
  expect((await demonstration.at.get("/", { headers: { Host: "lan.example:3000" } })).status).toBe(421);
  expect((await world.at.get("/")).headers.get("strict-transport-security")).toMatch(/max-age=(\d{8,})/);
  await demonstration.close();
});
