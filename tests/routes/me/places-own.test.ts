/** One's own pages over real HTTP: what happens next, offers, giving back, and that nobody else's is ever shown. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cast, cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { signLink } from "#app/server/http/links.server.ts";
import { findPlaceOf, placesOf } from "#db/places/places.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const onceIn = (html: string) => /name="once" value="([^"]+)"/.exec(html)?.[1] ?? "";
const textOf = async (answer: Response) =>
  (await answer.text())
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
const ana = person("ana");
const anasPlace = place("tonight", "ana");
const pages = ["", "/withdraw", "/offer", "/settings", "/step"];

test("what happens next stands on one page: when, where, how to join, and how to say no", async () => {
  const page = await textOf(await app.get("/me", { as: ana }));
  expect(page).toContain("What happens next");
  expect(page).toMatch(/in Paris/);
  expect(page).toContain("I can’t come this time");
});

test("the titles of one's own pages say nothing a neighbour should not read", async () => {
  for (const path of [
    "/me",
    "/me/feed",
    "/me/download",
    "/me/sign-ins",
    ...pages.map((one) => `/me/places/${anasPlace}${one}`),
  ]) {
    const html = await (await app.get(path, { as: ana })).text();
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "";
    expect(title, path).not.toMatch(/room|accept|bipolar|addict/i);
    expect(title, path).toContain("Alongside");
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts, path).toEqual([expect.stringContaining("/assets/restored-")]);
  }
});

test("nobody opens somebody else's place, and a stranger is led to signing in [D1 D11]", async () => {
  for (const page of pages) {
    const path = `/me/places/${anasPlace}${page}`;
    expect((await app.get(path, { as: person("david") })).status, path).toBe(404);
    if (page !== "") expect((await app.post(path, {}, { as: person("david") })).status, path).toBe(404);
    const stranger = await app.get(path);
    expect(stranger.headers.get("location"), path).toBe(`/sign-in?then=${encodeURIComponent(path)}`);
  }
  const foreign = `/me/meetings/${meeting("finished", 1)}/cannot-come`;
  expect((await app.post(foreign, {}, { as: ana })).status).toBe(404);
});

test("no page of one's own names another person of the group, nor any address but one's own [D6]", async () => {
  for (const path of ["/me", "/me/download", "/me/download/file", `/me/places/${anasPlace}`]) {
    const page = await (await app.get(path, { as: ana })).text();
    for (const name of ["benoit", "chloe", "david", "grace", "hugo"] as const)
      expect(page, `${name} on ${path}`).not.toContain(cast[name].name);
    expect(page.replaceAll("ana@example.org", "")).not.toMatch(/[\w.]+@example\.org/);
  }
});

test("I can't come, and then I can after all, both with one tap [T3]", async () => {
  const path = `/me/meetings/${meeting("tonight", 4)}`;
  const no = await app.post(`${path}/cannot-come`, {}, { as: ana });
  expect(no.headers.get("location")).toBe("/me?said=excused");
  expect(await textOf(await app.get("/me?said=excused", { as: ana }))).toContain("I can come after all");
  const yes = await app.post(`${path}/coming`, {}, { as: ana });
  expect(yes.headers.get("location")).toBe("/me?said=coming");
});

test("a step under seven brings the questions that make it easier, one over seven does not", async () => {
  const path = `/me/places/${anasPlace}/step`;
  const write = async (confidence: string) => {
    const once = onceIn(await (await app.get(path, { as: ana })).text());
    const step = { what: "Water the plants", howMuch: "", when: "", howOften: "", confidence, shared: "" };
    return app.post(path, { ...step, once }, { as: ana });
  };
  expect((await write("5")).headers.get("location")).toBe(`${path}?said=step#easier`);
  expect(await textOf(await app.get(path, { as: ana }))).toContain("These questions may help");
  expect((await write("8")).headers.get("location")).toBe(`${path}?said=step`);
  expect(await textOf(await app.get(path, { as: ana }))).not.toContain("These questions may help");
  const wrong = await write("eleven");
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Water the plants");
});

test("whoever waits sees their own place in the list; an offer by letter needs no signing in [E7]", async () => {
  const emma = person("emma");
  const mine = place("open", "emma");
  expect(await textOf(await app.get(`/me/places/${mine}`, { as: emma }))).toContain(
    "You are next on the list.",
  );
  const davids = place("open", "david");
  const given = await app.post(`/me/places/${davids}/withdraw`, {}, { as: person("david") });
  expect(given.headers.get("location")).toBe(`/me/places/${davids}?said=withdrawn`);
  expect(await textOf(await app.get(`/me/places/${mine}`, { as: emma }))).toContain(
    "A place is kept for you until",
  );

  const found = await findPlaceOf(app.app.store, emma, mine);
  const link = `/offers/${signLink(app.app.config.secrets, "offer", mine, found?.place.offerUntil ?? null)}`;
  expect(await textOf(await app.get(link))).toContain("I take the place");
  const feed = `/feeds/${link.slice("/offers/".length)}`;
  expect((await app.get(feed)).status).toBe(404);
  const taken = await app.post(link, { answer: "accept" });
  expect(taken.headers.get("location")).toBe(`${link}?said=accepted`);
  expect(await textOf(await app.get(`/me/places/${mine}`, { as: emma }))).toContain("I can’t come this time");
});

test("whoever gave a place back finds its history and the way back, and no page of the group [D11]", async () => {
  const david = person("david");
  const davids = place("open", "david");
  const page = await textOf(await app.get(`/me/places/${davids}`, { as: david }));
  expect(page).toContain("Ask again");
  expect(page).toContain("You gave the place back.");
  for (const path of ["/settings", "/step"])
    expect((await app.get(`/me/places/${davids}${path}`, { as: david })).status).toBe(404);
  // A second click, or a page that stayed open, is told how it is.
  const again = await app.post(`/me/places/${davids}/withdraw`, {}, { as: david });
  expect(again.headers.get("location")).toBe(`/me/places/${davids}?said=already`);
  expect(await textOf(await app.get(`/me/places/${davids}/offer`, { as: david }))).toContain(
    "The offer is over.",
  );
  const group = await textOf(await app.get(`/groups/${cycle("open")}`, { as: david }));
  expect(group).toContain("Ask for a place");
});

test("choices are kept; own calendar words are asked for where they are chosen", async () => {
  const path = `/me/places/${anasPlace}/settings`;
  const chosen = {
    name: "Ana B.",
    title: "own",
    ownTitle: "",
    invitations: "all",
    language: "fr",
    reminders: "yes",
  };
  const wrong = await app.post(path, chosen, { as: ana });
  expect(wrong.status).toBe(422);
  const done = await app.post(path, { ...chosen, ownTitle: "Chorale" }, { as: ana });
  expect(done.headers.get("location")).toBe(`${path}?said=settings&lang=fr`);
  const page = await (await app.get(path, { as: ana })).text();
  expect(page).toContain("Chorale");
  expect(page).toContain('lang="fr"');
  const others = (await placesOf(app.app.store, ana)).filter(({ id }) => id !== anasPlace);
  expect(others.map(({ name }) => name)).not.toContain("Ana B.");
});

test("fields nobody asked for change nothing [D8]", async () => {
  const path = `/me/places/${anasPlace}/settings`;
  const chosen = { name: "Ana", title: "neutral", ownTitle: "", invitations: "rolling", language: "en" };
  const before = await findPlaceOf(app.app.store, ana, anasPlace);
  const evil = {
    state: "withdrawn",
    organisationId: "x",
    ticket: "0",
    personId: person("david"),
    cycleId: "x",
  };
  await app.post(path, { ...chosen, ...evil }, { as: ana });
  const after = await findPlaceOf(app.app.store, ana, anasPlace);
  const { state, ticket, personId, organisationId, cycleId } = before?.place ?? {};
  expect(after?.place).toMatchObject({ state, ticket, personId, organisationId, cycleId });
});

test("the calendar address is made, shown again, and ended at once", async () => {
  expect((await app.post("/me/feed", {}, { as: ana })).headers.get("location")).toBe("/me/feed?said=made");
  const path = /\/feeds\/[\w~.-]+/.exec(await (await app.get("/me/feed", { as: ana })).text())?.[0] ?? "";
  expect((await app.get(path)).status).toBe(200);
  await app.post("/me/feed/end", {}, { as: ana });
  expect((await app.get(path)).status).toBe(404);
});

test("the file of everything is whole, and its name says nothing", async () => {
  const file = await app.get("/me/download/file", { as: ana });
  expect(file.headers.get("content-disposition")).toMatch(/filename="[\w-]+\.json"/);
  expect(file.headers.get("cache-control")).toBe("no-store");
  const held = (await file.json()) as Record<string, unknown[]>;
  expect(held.steps?.length).toBeGreaterThan(0);
});

test("everything about oneself is told in words and on one's own clock, in both languages [F23]", async () => {
  const codes = [
    ...["rolling", "neutral", "taking-part", "place-held", "place-waiting", "not-said", "by-hand"],
    ...["to-facilitators", "step-written", "turn-started", "attendance marked", "requested"],
  ];
  for (const [language, clock] of [
    ["en", /\d{4}, \d{2}:\d{2} in Paris/],
    ["fr", /\d{4}, \d{1,2}\sh(?:\s\d{2})? à Paris/],
  ] as const) {
    const page = await textOf(await app.get(`/me/download?lang=${language}`, { as: ana }));
    for (const code of codes) expect(page, code).not.toContain(code);
    expect(page).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
    expect(page).not.toMatch(/unknown to this version|inconnu de cette version/);
    expect(page).toMatch(clock);
  }
  const french = await textOf(await app.get("/me/download?lang=fr", { as: ana }));
  expect(french).toContain("une à la fois, quelques jours avant");
  const tokyo = await textOf(await app.get("/me/download?zone=Asia/Tokyo", { as: ana }));
  expect(tokyo).toMatch(/in Tokyo|à Tokyo/);
  expect(await (await app.get("/me/download/file", { as: ana })).json()).toMatchObject({ timesIn: "UTC" });
});
