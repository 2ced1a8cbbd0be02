/** Mailed proofs over HTTP: scanners, replays, time, older links, other browsers, what is kept of them [D19 D20 D21 D22 D23 D24 D25]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Letter } from "#app/server/mail/letter.ts";
import type { Transport } from "#app/server/mail/transport.server.ts";
import { hashOf } from "#db/kit/ids.server.ts";
import { someDay } from "#tests/support/stores.ts";
import { stranger } from "#tests/support/roles.ts";
import { knock } from "./raw-request.ts";
import { verificationFor, signInBy, visitor } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

const address = "bob@example.org";
const minute = 60_000;
const scanner = { "User-Agent": "Mozilla/5.0 (compatible; LinkScanner/1.0)" };

let shared: World;
let days = 0;
beforeAll(async () => {
  shared = await openWorld({ marked: false });
});
afterAll(() => shared.close());

/** The shared world on a day of its own, when every count against flooding begins anew. */
function another(): World {
  days += 2;
  shared.at.setNow(new Date(someDay.getTime() + days * 1440 * minute));
  return shared;
}

async function signIns({ at: { app } }: World): Promise<number> {
  return app.store.read.$count(app.store.tables.signIns);
}

function isIn(who: Visitor): boolean {
  return /__Host-alongside=\S{20,}/.test(who.cookies());
}

test("mail scanners may open a link as often as they like; the person's own click still works, once [D19]", async () => {
  const { at } = another();
  const bob = visitor(at);
  await bob.post("/sign-in", { address });
  const { path } = await verificationFor(at, address);
  const headers = { Host: "groups.example.org", ...scanner };
  expect((await knock(at.origin, path, { method: "HEAD", headers })).status).toBe(200);
  for (let n = 0; n < 3; n++) expect((await knock(at.origin, path, { headers })).status).toBe(200);
  const done = await bob.post(path, {});
  expect(done.status).toBe(303);
  expect(isIn(bob)).toBe(true);
  const again = visitor(at);
  await again.post(path, {});
  expect(isIn(again)).toBe(false);
  expect((await again.get(path)).status).toBe(410);
});

test("fifty clicks at once sign in once [D20]", async () => {
  const opened = another();
  const { at } = opened;
  const bob = visitor(at);
  await bob.post("/sign-in", { address });
  const { path } = await verificationFor(at, address);
  const before = await signIns(opened);
  const answers = await Promise.all(Array.from({ length: 50 }, () => visitor(at).post(path, {})));
  expect(
    answers.filter((answer) => /alongside=\S{20,}/.test(answer.headers.get("set-cookie") ?? "")).length,
  ).toBe(1);
  expect((await signIns(opened)) - before).toBe(1);
});

test("a link lives ten minutes [D21]", async () => {
  const { at } = shared;
  for (const [seconds, status] of [
    [599, true],
    [601, false],
  ] as const) {
    const start = another().at.app.clock.now().getTime();
    const bob = visitor(at);
    await bob.post("/sign-in", { address });
    const { path } = await verificationFor(at, address);
    at.setNow(new Date(start + seconds * 1000));
    await bob.post(path, {});
    expect(isIn(bob), `${seconds} s`).toBe(status);
  }
});

test("each of three sign-ins keeps its own link for its ten minutes, whoever asked for the others [D22]", async () => {
  const { at } = another();
  const paths: string[] = [];
  for (let n = 0; n < 3; n++) {
    await visitor(at).post("/sign-in", { address });
    at.setNow(new Date(at.app.clock.now().getTime() + 1000));
    paths.push((await verificationFor(at, address)).path);
  }
  expect(new Set(paths).size).toBe(3);
  for (const path of paths) {
    const bob = visitor(at);
    await bob.post(path, {});
    expect(isIn(bob)).toBe(true);
  }
});

test("a link opened in another browser asks whether to sign in here, and never does so by itself [D23]", async () => {
  const { at } = another();
  const [bob, other] = [visitor(at), visitor(at)];
  await bob.post("/sign-in", { address });
  const { path, code } = await verificationFor(at, address);
  const own = await (await bob.get(path)).text();
  const shown = await other.get(path);
  expect(await shown.text()).not.toBe(own);
  expect(shown.status).toBe(200);
  expect(isIn(other)).toBe(false);
  await other.post("/asked", { code });
  expect(isIn(other), "a code counts only where it was asked for").toBe(false);
});

test("a code signs in the browser that asked, once [D33]", async () => {
  const { at } = another();
  const bob = visitor(at);
  await bob.post("/sign-in", { address });
  const { code } = await verificationFor(at, address);
  await bob.post("/asked", { code });
  expect(isIn(bob)).toBe(true);
});

test("five wrong codes kill the code, never a sixth try, and the link beside it is as good as before [D33]", async () => {
  const { at } = another();
  const bob = visitor(at);
  await bob.post("/sign-in", { address });
  const { code } = await verificationFor(at, address);
  for (let n = 1; n <= 5; n++)
    await bob.post("/asked", { code: String((Number(code) + n) % 1_000_000).padStart(6, "0") });
  const sixth = await bob.post("/asked", { code });
  expect(sixth.status).toBe(422);
  expect(isIn(bob)).toBe(false);
  await bob.post((await verificationFor(at, address)).path, {});
  expect(isIn(bob)).toBe(true);
});

test("a proof is kept as a hash only: not in the database, not in the log, not in the trail [D24]", async () => {
  const sent: Letter[] = [];
  const post: Transport = {
    send: (letter) => (sent.push(letter), Promise.resolve({ ok: true })),
    close: () => undefined,
  };
  const { at, close } = await openWorld({ marked: false, transport: post });
  const bob = visitor(at);
  await bob.post("/sign-in", { address });
  await at.pass();
  const text = sent.map((letter) => letter.text).join("\n");
  const [, token = ""] = /\/proofs\/([\w-]+)/.exec(text) ?? [];
  expect(token.length).toBeGreaterThan(40);
  await bob.get(`/proofs/${token}`);
  await bob.post(`/proofs/${token}`, {});
  expect(isIn(bob)).toBe(true);
  const [, cookie = ""] = /__Host-alongside=([^;]+)/.exec(bob.cookies()) ?? [];
  const session = String(JSON.parse(Buffer.from(decodeURIComponent(cookie), "base64").toString()));
  const { store } = at.app;
  const rows = await Promise.all(Object.values(store.tables).map((table) => store.read.select().from(table)));
  const kept = JSON.stringify(rows);
  expect(kept).toContain(hashOf(token));
  expect(kept).toContain(hashOf(session));
  for (const secret of [token, session]) {
    expect(kept).not.toContain(secret);
    expect(at.logged.join("")).not.toContain(secret);
  }
  await close();
});

test("the page of a link loads nothing from elsewhere and leads on to an address without the token [D25]", async () => {
  const { at } = another();
  const bob = visitor(at);
  await bob.post("/sign-in", { address });
  const { path, token } = await verificationFor(at, address);
  const page = await bob.get(path);
  expect(page.headers.get("referrer-policy")).toBe("same-origin");
  expect(page.headers.get("cache-control")).toBe("no-store");
  const body = await page.text();
  const elsewhere = [...body.matchAll(/(?:src|href|action)="([^"]+)"/g)].map(([, url]) => url ?? "");
  expect(elsewhere.filter((url) => !/^[/?#]/.test(url))).toEqual([]);
  const done = await bob.post(path, {});
  expect(done.headers.get("location")).not.toContain(token);
});

test("somebody else's invitation is neither theirs to take nor merged into them [D12]", async () => {
  const { at, ids } = shared;
  at.setNow(someDay);
  const path = `/join/${ids["join"]}`;
  const before = await at.app.store.read.$count(at.app.store.tables.members);
  const shown = await at.get(path, { as: stranger("bob") });
  expect(await shown.text()).not.toContain("Invited");
  expect((await at.post(path, {}, { as: stranger("bob") })).status).toBe(403);
  expect(await at.app.store.read.$count(at.app.store.tables.members)).toBe(before);
  const invited = visitor(at);
  expect((await invited.get(path)).status).toBe(200);
  expect(isIn(invited)).toBe(false);
  expect((await invited.post(path, {})).status).toBe(303);
  expect(isIn(invited)).toBe(true);
  const second = visitor(at);
  await second.post(path, {});
  expect(isIn(second), "an invitation is used once").toBe(false);
});

test("a link made for one purpose opens no other door [V9.2.2]", async () => {
  const { at, ids } = another();
  const { feed = "", cannotCome = "", offer = "", join = "" } = ids;
  for (const token of [feed, cannotCome, offer, join]) {
    const who = visitor(at);
    await who.post(`/proofs/${token}`, {});
    expect(isIn(who)).toBe(false);
    if (token !== feed) expect((await who.get(`/feeds/${token}`)).status).toBe(404);
    if (token !== cannotCome) expect((await who.get(`/cannot-come/${token}`)).status).not.toBe(200);
    if (token !== offer) expect((await who.get(`/offers/${token}`)).status).not.toBe(200);
  }
});

test("signing in leads back to where somebody wanted to go, and nowhere else [D41]", async () => {
  const { at } = another();
  const strange = [
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "%2f%2fevil.example",
    "javascript:alert(1)",
  ];
  strange.push(
    "\t//evil.example",
    "@evil.example",
    "/\t/evil.example",
    "https://groups.example.org@evil.example/",
    "/%0d%0aX:y",
  );
  for (const then of strange) {
    another();
    const shown = await (await at.get(`/sign-in?then=${encodeURIComponent(then)}`)).text();
    expect(shown, then).not.toMatch(/value="(?!\/)[^"]*evil/);
    const bob = visitor(at);
    await bob.post("/sign-in", { address, then });
    const { path } = await verificationFor(at, address);
    const done = await bob.post(path, {});
    const location = new URL(done.headers.get("location") ?? "", "https://groups.example.org");
    expect(`${then} ${location.origin}`).toBe(`${then} https://groups.example.org`);
  }
  another();
  const bob = visitor(at);
  expect((await signInBy(at, bob, address)).headers.get("location")).toBe("/me");
});
