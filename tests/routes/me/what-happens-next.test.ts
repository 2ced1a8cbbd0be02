/** The first page of one's own: an offer with its deadline, the place in the line, and groups that are over [F7]. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { expireOffers } from "#db/places/offers.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "#tests/support/text.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const read = async (path: string, as: "emma" | "farid" | "grace" | "ana") =>
  textOf(await (await app.get(path, { as: person(as) })).text());

test("whoever waits reads on their first page how far up the list they are, and not that nothing is ahead", async () => {
  const farid = await read("/me?lang=en", "farid");
  expect(farid).toContain("You are number 2 on the list.");
  expect(farid).not.toContain("There is no meeting ahead for you");
  expect(await read("/me?lang=fr", "farid")).toContain("Vous êtes au rang 2 de la liste.");
});

test("an offer stands first on one's own page, with its group, its deadline and both answers", async () => {
  await app.post(`/me/places/${place("open", "chloe")}/withdraw`, {}, { as: person("chloe") });
  const home = await read("/me", "emma");
  expect(home).toMatch(
    /A place in “Garden room group” is kept for you until \w+ \d+ March, \d\d:\d\d in Paris/,
  );
  expect(home).not.toContain("There is no meeting ahead for you");
  expect(home.indexOf("is kept for you until")).toBeLessThan(home.indexOf("Your groups"));
  const html = await (await app.get("/me", { as: person("emma") })).text();
  expect(html).toContain(`action="/me/places/${place("open", "emma")}/offer"`);
  expect(await read(`/me/places/${place("open", "emma")}`, "emma")).toContain("kept for you until");
  expect(await read("/me?lang=en", "farid")).toContain("You are next on the list.");
});

test("an offer stands before the next meeting of another group", async () => {
  const { store, clock } = app.app;
  const { places: p } = store.tables;
  const until = new Date(clock.now().getTime() + 86_400_000);
  const set = { state: "offered" as const, offerUntil: until };
  await store.tx(({ write }) =>
    write
      .update(p)
      .set(set)
      .where(eq(p.id, place("open", "ana"))),
  );
  const ana = await read("/me", "ana");
  expect(ana).toContain("I can’t come this time");
  expect(ana.indexOf("is kept for you until")).toBeGreaterThan(0);
  expect(ana.indexOf("is kept for you until")).toBeLessThan(ana.indexOf("Next meeting"));
});

test("the offer is answered from there, and the first page then tells of the next meeting", async () => {
  const emma = { as: person("emma") };
  const answer = await app.post(`/me/places/${place("open", "emma")}/offer`, { answer: "accept" }, emma);
  expect(answer.headers.get("location")).toBe(`/me/places/${place("open", "emma")}?said=accepted`);
  const home = await read("/me", "emma");
  expect(home).not.toContain("is kept for you");
  expect(home).toContain("Next meeting");
});

test("an offer whose time is over is not shown any more, even before the house has passed it on", async () => {
  app.setNow(new Date(app.app.clock.now().getTime() + 30 * 3_600_000));
  expect(await read("/me", "ana")).not.toContain("is kept for you until");
  await expireOffers(app.app.store, app.app.clock.now());
});

test("a group that is over says so: no step to write, nothing to give back, the dates still there to read", async () => {
  const path = `/me/places/${place("finished", "grace")}`;
  const html = await (await app.get(path, { as: person("grace") })).text();
  const page = textOf(html);
  expect(page).toContain("This group is over.");
  expect(page).toMatch(/Its last meeting was on \w+ \d+ \w+ \d{4}\./);
  expect(page).not.toMatch(/Write a step|Give the place back|There is no meeting ahead/);
  for (const gone of ["/step", "/withdraw", "/settings"]) expect(html).not.toContain(`${path}${gone}"`);
  expect(html).toContain(`${path}/letter`);
  expect(html).toContain(meeting("finished", 1));
  const posted = await app.post(`${path}/withdraw`, {}, { as: person("grace") });
  expect(posted.headers.get("location")).toBe(`${path}?said=group-over`);
  // The page of a step, from a bookmark or an old tab: what was written is there to read, and nothing new is written.
  const step = textOf(await (await app.get(`${path}/step`, { as: person("grace") })).text());
  expect(step).toContain("This group is over.");
  expect(step).not.toContain("Save my step");
  const late = { what: "Walk", howMuch: "", when: "", howOften: "", confidence: "8" };
  expect((await app.post(`${path}/step`, late, { as: person("grace") })).status).toBe(409);
});

test("a group nobody closed is over half a day after its last meeting, and stands under what was earlier", async () => {
  const { store } = app.app;
  const { meetings: m } = store.tables;
  const rows = await store.read
    .select()
    .from(m)
    .where(eq(m.cycleId, cycle("tonight")));
  const last = Math.max(...rows.map(({ endsAt }) => endsAt.getTime()));
  const path = `/me/places/${place("tonight", "grace")}`;
  app.setNow(new Date(last + 3_600_000));
  expect(await read(path, "grace")).not.toContain("This group is over.");
  app.setNow(new Date(last + 12 * 3_600_000));
  expect(await read(path, "grace")).toContain("This group is over.");
  expect(await read("/me", "grace")).toMatch(/Earlier .*Evening group Over/);
});
