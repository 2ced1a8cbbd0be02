/** Members over HTTP: the letter with the link, joining once, another person's link, doors that close at once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { organisation, person } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { findKeptLetter, keptLetters } from "#db/letters/outbox.server.ts";
import { speaks } from "#tests/support/speaks.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
  for (const name of ["nadia", "marc", "sofia", "ana"] as const)
    await speaks(there.app.store, person(name), "en");
});
afterAll(() => there.close());

const home = `/organisations/${organisation()}`;
const nadia = { as: person("nadia") };

function invitation(address: string, once = newId()): Record<string, string> {
  return { once, name: "Lea", address, language: "en", roles: "facilitator" };
}

/** The path of the link in the newest letter to this address. */
async function linkTo(address: string): Promise<string> {
  await there.pass();
  const { store } = there.app;
  const letter = (await keptLetters(store)).find((one) => one.toAddress === address);
  const text = (await findKeptLetter(store, letter?.id ?? ""))?.text ?? "";
  return /\/join\/[\w-]+/.exec(text)?.[0] ?? "";
}

test("an invited person opens the link three times, accepts once, and works here", async () => {
  const invited = await there.post(`${home}/members/invite`, invitation("lea@example.org"), nadia);
  expect(invited.headers.get("location")).toBe(`${home}/members?said=invited`);
  const link = await linkTo("lea@example.org");
  for (const _ of [1, 2, 3]) expect((await there.get(link)).status).toBe(200);
  const joined = await there.post(link, {});
  expect(joined.status).toBe(303);
  const Cookie = joined.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  expect((await there.get(home, { headers: { Cookie } })).status).toBe(200);
  expect((await there.post(link, {})).status).toBe(410);
  expect((await there.get(link)).status).toBe(410);
});

test("somebody else who is signed in is told so, and the link stays good", async () => {
  await there.post(`${home}/members/invite`, invitation("kim@example.org"), nadia);
  const link = await linkTo("kim@example.org");
  const other = await there.get(link, { as: person("ana") });
  expect(other.status).toBe(403);
  expect(await other.text()).toContain("for somebody else");
  expect((await there.post(link, {}, { as: person("ana") })).status).toBe(403);
  expect((await there.get(link)).status).toBe(200);
});

test("a form with mistakes comes back with what was typed, and invites nobody", async () => {
  const { roles: _, ...wrong } = invitation("not an address");
  const back = await there.post(`${home}/members/invite`, wrong, nadia);
  expect(back.status).toBe(422);
  const html = await back.text();
  expect(html).toContain("not an address");
  expect(html).toContain("Choose at least one role");
});

test("the only owner is not removed, and is told what to do first", async () => {
  const refused = await there.post(`${home}/members/${person("nadia")}/remove`, {}, nadia);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("only owner");
});

test("a removed member's next click finds every door closed", async () => {
  const sofia = { as: person("sofia") };
  expect((await there.get(home, sofia)).status).toBe(200);
  const removed = await there.post(`${home}/members/${person("sofia")}/remove`, {}, nadia);
  expect(removed.status).toBe(303);
  const paths = [home, `${home}/curricula`, `${home}/members`];
  for (const path of paths) expect([302, 404]).toContain((await there.get(path, sofia)).status);
});

test("nobody but an owner sees or changes members, settings and numbers", async () => {
  const marc = { as: person("marc") };
  for (const path of ["members", "members/invite", "settings", "crisis", "crisis/new"]) {
    expect((await there.get(`${home}/${path}`, marc)).status).toBe(403);
    expect((await there.get(`${home}/${path}`, { as: person("ana") })).status).toBe(404);
    expect((await there.get(`${home}/${path}`)).status).toBe(302);
  }
  expect((await there.post(`${home}/members/invite`, invitation("x@example.org"), marc)).status).toBe(403);
});

test("a number is verified in one click and counts from then on", async () => {
  const html = await (await there.get(`${home}/crisis`, nadia)).text();
  const path = /action="([^"]+\/verified)"/.exec(html)?.[1] ?? "";
  expect(html).not.toContain("Verified on");
  const done = await there.post(path, {}, nadia);
  expect(done.headers.get("location")).toContain("said=verified");
  expect(await (await there.get(`${home}/crisis`, nadia)).text()).toContain("Verified on");
});

test("an owner changes the settings, and a zone that is none is refused", async () => {
  const form = {
    name: "Rivages",
    neutralName: "Rivages",
    zone: "Europe/Paris",
    language: "fr",
    country: "FR",
  };
  expect((await there.post(`${home}/settings`, { ...form, zone: "Mars/Olympus" }, nadia)).status).toBe(422);
  expect((await there.post(`${home}/settings`, form, nadia)).status).toBe(303);
});
