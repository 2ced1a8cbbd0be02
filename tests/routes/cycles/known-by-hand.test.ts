/** Enrolling by hand somebody whose address is known: the form asks who it is, and nobody is there twice [F5]. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { cast, cycle, person } from "#db/cast/cast.server.ts";
import { changeCapacity } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { notedAt } from "#db/people/mailboxes.server.ts";
import { personsAt } from "#db/people/people.server.ts";
import { speaks } from "#tests/support/speaks.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
  const { store, clock } = there.app;
  const roomy = { cycleId: cycle("open"), capacity: 40, byPersonId: person("nadia") };
  await changeCapacity(store, roomy, clock.now());
  for (const name of ["nadia", "marc"] as const) await speaks(store, person(name), "en");
});
afterAll(() => there.close());

const nadia = { as: person("nadia") };
const form = (name: string, address: string, more: Record<string, string> = {}) => ({
  ...{ once: newId(), name, address, language: "en", adult: "yes", consent: "yes", who: "" },
  ...more,
});
const enrol = (fields: Record<string, string>, as = nadia, group = cycle("open")) =>
  there.post(`/cycles/${group}/places/new`, fields, as);
/** Everybody at an address, proved or typed. */
const known = async (address: string) => [
  ...(await personsAt(there.app.store, address)),
  ...(await notedAt(there.app.store, address)),
];
const textOf = async (answer: Response) =>
  (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("the same name at the same address is one person, however often it is sent", async () => {
  for (let n = 0; n < 8; n++) expect((await enrol(form("Zed", "zed@example.org"))).status).toBe(303);
  expect(await known("zed@example.org")).toHaveLength(1);
  const { places } = there.app.store.tables;
  const [zed] = await known("zed@example.org");
  expect(await there.app.store.read.$count(places, eq(places.personId, zed?.id ?? ""))).toBe(1);
});

test("another name at a known address: the form comes back whole and asks who it is", async () => {
  const asked = await enrol(form("Zoe", "zed@example.org"));
  expect(asked.status).toBe(422);
  const html = await asked.text();
  const [zed] = await known("zed@example.org");
  for (const said of ["Who is this place for?", `value="${zed?.id}"`, 'value="Zoe"', "shares this mailbox"])
    expect(html).toContain(said);
  expect((await enrol(form("Zoe", "zed@example.org", { who: zed?.id ?? "" }))).status).toBe(303);
  expect(await known("zed@example.org")).toHaveLength(1);
  expect((await enrol(form("Zoe", "zed@example.org", { who: "another" }))).status).toBe(303);
  expect(await known("zed@example.org")).toHaveLength(2);
});

test("nobody is put beside somebody of the same name, nor under a stranger's id", async () => {
  const twin = await enrol(form("ZÖE ", "zed@example.org", { who: "another" }));
  expect([twin.status, await textOf(twin)]).toEqual([422, expect.stringContaining("Somebody of this name")]);
  const tampered = await enrol(form("Yan", "zed@example.org", { who: person("ana") }));
  expect(tampered.status).toBe(422);
  expect(await known("zed@example.org")).toHaveLength(2);
});

test("a leader cannot plant anybody at the mailbox of somebody who works here", async () => {
  const owner = cast.nadia.address;
  const before = (await known(owner)).length;
  for (const who of ["", "another"]) {
    const refused = await enrol(form("Nadia B.", owner, { who }));
    expect([refused.status, await textOf(refused)]).toEqual([422, expect.stringContaining("works here")]);
  }
  const twin = await enrol(form("nadia", owner, { who: "another" }));
  expect(twin.status).toBe(422);
  expect(await known(owner)).toHaveLength(before);
});

test("a leader is not shown who is known in groups they do not lead", async () => {
  const elsewhere = await enrol(form("Somebody", cast.ana.address), nadia);
  expect(await textOf(elsewhere)).toContain("Who is this place for?");
  const facts = await there.app.store.read.select().from(there.app.store.tables.cycleFacilitators);
  const leads = new Set(facts.filter((row) => row.personId === person("marc")).map((row) => row.cycleId));
  const { places: p } = there.app.store.tables;
  const mine = [...leads][0] ?? "";
  const hidden = (await there.app.store.read.select().from(p)).find((row) => !leads.has(row.cycleId));
  const { addresses: a } = there.app.store.tables;
  const rows = await there.app.store.read
    .select()
    .from(a)
    .where(eq(a.personId, hidden?.personId ?? ""));
  const answer = await enrol(
    form("Quite new", rows[0]?.address ?? "fresh@example.org"),
    { as: person("marc") },
    mine,
  );
  expect(await textOf(answer)).not.toContain(hidden?.name ?? "-");
});

test("no more than five letters a day nobody asked for go to one address", async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 7; n++)
    statuses.push((await enrol(form(`Person ${n}`, `many+${n}@example.org`, { who: "another" }))).status);
  expect(statuses).toEqual([303, 303, 303, 303, 303, 422, 422]);
  const home = `/organisations/${(await there.app.store.read.select().from(there.app.store.tables.cycles))[0]?.organisationId}`;
  const invite = () =>
    there.post(
      `${home}/members/invite`,
      { once: newId(), name: "Lea", address: "lea@example.org", language: "en", roles: "facilitator" },
      nadia,
    );
  const invited: number[] = [];
  for (let n = 0; n < 7; n++) invited.push((await invite()).status);
  expect(invited).toEqual([303, 303, 303, 303, 303, 422, 422]);
});
