/**
 * Coming in over HTTP when others use the same mailbox, know the address or share the network: nobody's links die,
 * nobody is locked out, sentences say what is so, and what was typed can be mended where it was typed.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, person } from "#db/cast/cast.server.ts";
import { changeCapacity } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { lettersOf, verificationFor, visitor } from "../security/visitor.ts";
import type { Visitor } from "../security/visitor.ts";
import { openWorld, realHouse } from "../security/world.ts";
import type { World } from "../security/world.ts";

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ marked: false, settings: { ...realHouse, TRUST_PROXY: "1" } });
  const roomy = { cycleId: cycle("open"), capacity: 60, byPersonId: person("nadia") };
  await changeCapacity(world.at.app.store, roomy, world.at.app.clock.now());
});
afterAll(() => world.close());

const place = `/groups/${cycle("open")}/place`;
let networks = 0;
const network = () => ({ "X-Forwarded-For": `198.51.100.${++networks}` });
const later = (ms: number) => world.at.setNow(new Date(world.at.app.clock.now().getTime() + ms));
const ask = (who: Visitor, name: string, address: string, headers: Record<string, string>, once = newId()) =>
  who.post(place, { once, name, address, adult: "yes", language: "en", takingPart: "yes" }, headers);
const isIn = (who: Visitor) => /__Host-alongside=\S{20,}/.test(who.cookies());
const countTo = async (address: string) => {
  await world.at.pass();
  return (await lettersOf(world.at)).filter((letter) => letter.toAddress === address).length;
};
const textOf = async (answer: Response) =>
  (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("four people of one household ask with one mailbox, and all four get their place [F1]", async () => {
  const address = "household@example.org";
  const home = network();
  const links: string[] = [];
  for (const name of ["Ada", "Bo", "Cy", "Di"]) {
    expect((await ask(visitor(world.at), name, address, home)).status).toBe(303);
    links.push((await verificationFor(world.at, address)).path);
    later(1000);
  }
  for (const [n, path] of links.entries()) {
    const who = visitor(world.at);
    const done = await who.post(path, n === 0 ? {} : { who: "another" }, home);
    expect(done.headers.get("location")).toContain("said=held");
  }
});

test("a stranger who asks in somebody's name all day keeps them neither from signing in nor from their place [F1]", async () => {
  const address = "bob@example.org";
  const [theirs, own] = [network(), network()];
  for (let n = 0; n < 12; n++) {
    await visitor(world.at).post("/sign-in", { address }, theirs);
    await ask(visitor(world.at), `Not Bob ${n}`, address, theirs);
  }
  const bob = visitor(world.at);
  expect((await bob.post("/sign-in", { address }, own)).status).toBe(303);
  const { path } = await verificationFor(world.at, address);
  await visitor(world.at).post("/sign-in", { address }, theirs);
  await bob.post(path, {}, own);
  expect(isIn(bob)).toBe(true);
  expect((await ask(visitor(world.at), "Bob", address, own)).status).toBe(303);
});

test("a double click is looked for before anything is counted: six equal posts are six times yes and one letter [F1]", async () => {
  const [home, address] = [network(), "double@example.org"];
  const [who, once] = [visitor(world.at), newId()];
  await who.post("/sign-in", { address: "first@example.org" }, home);
  const asks = await Promise.all(Array.from({ length: 6 }, () => ask(who, "Dot", address, home, once)));
  expect(asks.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 303]);
  expect(await countTo(address)).toBe(1);
  const form = { once, address: "again@example.org", then: "/me" };
  const signIns = await Promise.all(Array.from({ length: 6 }, () => who.post("/sign-in", form, home)));
  expect(signIns.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 303]);
  expect(await countTo("again@example.org")).toBe(1);
});

test("an old link offers a fresh letter while the ask lives, and a day later says that nothing is kept [F1]", async () => {
  const [home, address] = [network(), "slow@example.org"];
  const who = visitor(world.at);
  await ask(who, "Slo", address, home);
  const { path, token } = await verificationFor(world.at, address);
  later(20 * 60 * minute);
  const over = await who.get(path);
  expect([over.status, await textOf(over)]).toEqual([410, expect.stringContaining("Send me a fresh letter")]);
  const elsewhere = visitor(world.at);
  const form = { token, once: newId() };
  for (let n = 0; n < 3; n++) {
    const again = await elsewhere.post("/asked/again", form, home);
    expect(again.headers.get("location")).toBe("/asked?said=again");
  }
  expect(await countTo(address)).toBe(2);
  const fresh = await verificationFor(world.at, address);
  expect((await elsewhere.post(fresh.path, {}, home)).headers.get("location")).toContain("said=held");

  const lost = visitor(world.at);
  await ask(lost, "Lost", "lost@example.org", home);
  const gone = await verificationFor(world.at, "lost@example.org");
  later(25 * 60 * minute);
  const refused = await lost.post("/asked/again", { token: gone.token, once: newId() }, home);
  expect([refused.status, await textOf(refused)]).toEqual([410, expect.stringContaining("24 hours")]);
});

test("the page that says wait says how long, and after that time the letter leaves [F1]", async () => {
  const [home, address] = [network(), "often@example.org"];
  const who = visitor(world.at);
  const signIn = () => who.post("/sign-in", { once: newId(), address, then: "/me" }, home);
  for (let n = 0; n < 3; n++) await signIn();
  const refused = await signIn();
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get("retry-after"));
  const said = await textOf(refused);
  expect(said).toContain(`can leave in ${seconds / 60} minutes`);
  expect(said).toContain("works for ten minutes after it was sent");
  later(seconds * 1000 - 1);
  expect((await signIn()).status).toBe(429);
  later(1);
  expect((await signIn()).status).toBe(303);
});

test("a browser in which the address was proved asks on its own count, until it signs out [F1]", async () => {
  const address = "oscar@example.org";
  const library = network();
  const oscar = visitor(world.at);
  await oscar.post("/sign-in", { address }, library);
  await oscar.post((await verificationFor(world.at, address)).path, {}, library);
  expect(isIn(oscar)).toBe(true);
  expect(oscar.cookies()).toContain("__Host-proved=");
  const crowd = async () => {
    for (let n = 0; n < 4; n++) await visitor(world.at).post("/sign-in", { address }, library);
    return (await visitor(world.at).post("/sign-in", { address }, library)).status;
  };
  expect(await crowd()).toBe(429);
  expect((await oscar.post("/sign-in", { address }, library)).status).toBe(303);
  const token = oscar.cookies();
  await oscar.post("/sign-out", {}, library);
  expect(oscar.cookies()).not.toContain("__Host-proved=");
  const copied = await world.at.post("/sign-in", { address }, { headers: { Cookie: token, ...library } });
  expect(copied.status, "a copy of the cookie counts for nothing any more").toBe(429);
});

test("leaving quickly makes the browser forget what it waits for; it stays out of sight of whoever comes next [F8]", async () => {
  const who = visitor(world.at);
  await ask(who, "Lee", "lee@example.org", network());
  expect(await textOf(await who.get("/asked"))).toContain("lee@example.org");
  await who.get("/leave");
  expect(await textOf(await who.get("/asked"))).not.toContain("lee@example.org");
});

test("an address typed wrongly is seen by the browser that typed it alone, and mended with everything else kept [F8]", async () => {
  const home = network();
  const who = visitor(world.at);
  await ask(who, "Mia", "mia@exmaple.org", home);
  const wrong = await verificationFor(world.at, "mia@exmaple.org");
  expect(await textOf(await who.get("/asked"))).toContain("mia@exmaple.org");
  expect(await textOf(await visitor(world.at).get("/asked"))).not.toContain("mia@exmaple.org");
  expect(await (await who.get("/asked/address")).text()).toContain('value="mia@exmaple.org"');
  const bad = await who.post("/asked/address", { address: "mia at home" }, home);
  expect([bad.status, (await bad.text()).includes('value="mia at home"')]).toEqual([422, true]);
  const mended = await who.post("/asked/address", { address: "mia@example.org" }, home);
  expect(mended.headers.get("location")).toBe("/asked?said=mended");
  expect(await textOf(await who.get("/asked?said=mended"))).toContain("The address is mended");
  const stranger = visitor(world.at);
  await stranger.post(wrong.path, {}, home);
  expect(isIn(stranger), "who reads the wrong mailbox gets nothing").toBe(false);
  const over = await textOf(await stranger.get(wrong.path));
  expect(over).not.toContain("fresh letter");
  const { path } = await verificationFor(world.at, "mia@example.org");
  expect(await textOf(await who.get(path))).toContain("Mia");
  const done = await who.post(path, {}, home);
  expect(done.headers.get("location")).toContain("said=held");
  expect(await textOf(await who.get("/asked"))).not.toContain("mia@example.org");
});

test("two people of one mailbox type their codes at once: one has a place, the other is asked who they are [F28]", async () => {
  const [home, address] = [network(), "both@example.org"];
  const codes: { who: Visitor; code: string }[] = [];
  for (const name of ["Kai", "Lou"]) {
    const who = visitor(world.at);
    await ask(who, name, address, home);
    codes.push({ who, code: (await verificationFor(world.at, address)).code });
    later(1000);
  }
  const answers = await Promise.all(codes.map(({ who, code }) => who.post("/asked", { code }, home)));
  const ways = answers.map((answer) => answer.headers.get("location") ?? "").sort();
  expect(ways[0]).toMatch(/^\/me\/places\/.*said=held$/);
  expect(ways[1]).toMatch(/^\/proofs\//);
  const second = codes[answers.findIndex((answer) => answer.headers.get("location") === ways[1])];
  const page = await textOf((await second?.who.get(ways[1] ?? "")) ?? new Response());
  expect(page).toContain("Who is this place for?");
  const done = await second?.who.post(ways[1] ?? "", { who: "another" }, home);
  expect(done?.headers.get("location")).toContain("said=held");
});

test("where several people use a mailbox, signing in says where each of them is from [F5]", async () => {
  const who = visitor(world.at);
  await who.post("/sign-in", { address: "both@example.org" }, network());
  const page = await textOf(await who.get((await verificationFor(world.at, "both@example.org")).path));
  for (const name of ["Kai", "Lou"]) expect(page).toMatch(new RegExp(`I am ${name}\\s+[^·]*, Rivages`));
});

test("private pages ask for themselves anew when a browser shows them again; public ones carry no script [F37]", async () => {
  const script = /<script defer="" src="(\/assets\/restored-[\w-]+\.js)"/;
  const publicPage = await (await world.at.get("/")).text();
  expect(publicPage).not.toMatch(script);
  for (const path of ["/me", "/me/sign-ins", "/"]) {
    const page = await (await world.at.get(path, { as: person("ana") })).text();
    expect(page, path).toMatch(script);
  }
  for (const path of ["/asked", "/sign-in", "/proofs/x"])
    expect(await (await world.at.get(path)).text(), path).toMatch(script);
  const [, src = ""] = script.exec(await (await world.at.get("/asked")).text()) ?? [];
  const file = await world.at.get(src);
  expect([file.status, (await file.text()).includes("pageshow")]).toEqual([200, true]);
});
