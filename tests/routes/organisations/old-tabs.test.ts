/** A tab that was opened before somebody else saved does not undo what they did: it says so, and keeps what was typed. */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { organisation, person } from "#db/cast/cast.server.ts";
import { crisisEntries } from "#db/people/crisis.server.ts";
import { speaks } from "#tests/support/speaks.ts";
import { findOrganisation } from "#db/people/organisations.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "#tests/support/text.ts";

const home = `/organisations/${organisation()}`;
let app: TestApp;
let as: { as: string };
beforeEach(async () => {
  app = await openTestApp();
  const { members: m } = app.app.store.tables;
  const nadia = eq(m.personId, person("nadia"));
  await app.app.store.tx(({ write }) =>
    write
      .update(m)
      .set({ roles: ["owner"] })
      .where(nadia),
  );
  await speaks(app.app.store, person("nadia"), "en");
  as = { as: person("nadia") };
});
afterEach(() => app.close());

/** The page of a form, and what it had seen. */
async function opened(path: string): Promise<string> {
  const html = await (await app.get(`${path}?lang=en`, as)).text();
  return /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
}

async function post(path: string, form: Record<string, string>) {
  const answer = await app.post(path, form, as);
  return { status: answer.status, html: await answer.text() };
}

const refused = "This was changed after you opened the page, so nothing was saved.";

test("settings: the newer name stays, the older tab is told and can save knowingly", async () => {
  const path = `${home}/settings`;
  const seen = await opened(path);
  const form = { name: "Shore", neutralName: "House", zone: "Europe/Paris", language: "en", country: "FR" };
  expect((await post(path, { ...form, name: "Newer name", seen })).status).toBe(303);
  const late = await post(path, { ...form, country: "DE", seen });
  expect(late.status).toBe(422);
  expect(textOf(late.html)).toContain(refused);
  expect(textOf(late.html)).toMatch(/As it stands now .*Newer name .*France/);
  expect(late.html).toContain('value="Shore"');
  const now = async () => (await findOrganisation(app.app.store, organisation()))?.name;
  expect(await now()).toBe("Newer name");
  const again = /name="seen" value="([^"]+)"/.exec(late.html)?.[1] ?? "";
  expect((await post(path, { ...form, seen: again })).status).toBe(303);
  expect(await now()).toBe("Shore");
  expect((await post(path, { ...form, seen })).status).toBe(303);
});

test("a number to call: neither an old form nor an old button undoes or vouches for what is newer", async () => {
  const [entry] = await crisisEntries(app.app.store, organisation(), "FR");
  const path = `${home}/crisis/${entry?.id}`;
  const { service = "", number = "", hours = "", url = "", source = "", language = "fr" } = entry ?? {};
  const form = { service, number, hours, url, source, language, country: "FR" };
  const seen = await opened(path);
  const called = await opened(`${path}/verified`);
  expect((await post(path, { ...form, number: "01 02 03 04 05", seen })).status).toBe(303);
  const late = await post(path, { ...form, hours: "9-17", seen });
  expect(late.status).toBe(422);
  expect(textOf(late.html)).toMatch(/As it stands now .*01 02 03 04 05/);
  expect(late.html).toContain('value="9-17"');
  const checked = await post(`${path}/verified`, { seen: called });
  expect(checked.status).toBe(422);
  expect(textOf(checked.html)).toContain("Please check what stands in it now.");
  const now = (await crisisEntries(app.app.store, organisation(), "FR")).find(({ id }) => id === entry?.id);
  expect([now?.number, now?.verifiedOn]).toEqual(["01 02 03 04 05", null]);
  expect((await post(`${path}/verified`, { seen: await opened(`${path}/verified`) })).status).toBe(303);
});

test("a member: roles given meanwhile are not taken away by an older tab", async () => {
  const { members: m } = app.app.store.tables;
  const marc = eq(m.personId, person("marc"));
  const [row] = await app.app.store.read.select({ id: m.id, name: m.name }).from(m).where(marc);
  const path = `${home}/members/${row?.id}`;
  const seen = await opened(path);
  await app.app.store.tx(({ write }) =>
    write
      .update(m)
      .set({ roles: ["facilitator", "coordinator"] })
      .where(marc),
  );
  const late = await post(path, { name: "Marc B.", roles: "author", seen });
  expect(late.status).toBe(422);
  expect(textOf(late.html)).toContain(refused);
  expect(textOf(late.html)).toMatch(/As it stands now .*(Coordinator|coordinator)/);
  expect(late.html).toContain('value="Marc B."');
  const [now] = await app.app.store.read.select({ roles: m.roles }).from(m).where(marc);
  expect(now?.roles).toEqual(["facilitator", "coordinator"]);
});
