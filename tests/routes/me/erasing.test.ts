/** Being erased, as its pages and its letter lead through it: said first, hidden at once, one way back for seven days. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { erasing } from "#app/words/me.ts";
import { letters } from "#app/words/letters.ts";
import { cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { tombstonesIn } from "#app/server/backup/tombstone-files.server.ts";
import { readFileSync } from "node:fs";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { someDay } from "#tests/support/stores.ts";

let at: TestApp;
beforeEach(async () => {
  at = await openTestApp();
});
afterEach(() => at.close());

const words = erasing.en;
const after = (days: number) => new Date(someDay.getTime() + days * 86_400_000);
const ana = person("ana");

/** The page without its tags. */
async function read(path: string, as: string | null = ana): Promise<string> {
  const answer = await at.get(path, { as });
  return (await answer.text())
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}

async function leadsTo(path: string, as: string | null = ana): Promise<string | null> {
  return (await at.get(path, { as })).headers.get("location");
}

/** The link in the newest letter that takes it back. */
async function wayBackInLetter(): Promise<string> {
  const { keptLetters: k } = at.app.store.tables;
  const kept = await at.app.store.read.select().from(k);
  const subject = letters.en.erasureAsked({ when: "", groups: [], byStaff: false }, "").subject;
  const found = kept.filter((one) => one.subject === subject && one.toAddress === "ana@example.org");
  expect(found).toHaveLength(1);
  return /\/stay\/\S+/.exec(found[0]?.text ?? "")?.[0] ?? "";
}

test("what goes and what stays is said first, from what there really is, and one button does it [Y5]", async () => {
  const page = await read("/me/erase?lang=en");
  expect(page).toContain(words.givenBack("Evening group", 5).replace(/\s+/g, " "));
  expect(page).toContain(words.stays);
  expect(page).toContain("Thursday");
  const { places } = at.app.store.tables;
  expect((await at.post("/me/erase", {}, { as: ana })).headers.get("location")).toBe("/me/erase");
  const rows = await at.app.store.read.select().from(places);
  expect(rows.filter(({ personId }) => personId === ana).map(({ name }) => name)).not.toContain("Ana");
  expect(await read("/me/erase?lang=en")).toContain(words.waiting.title);
  expect(readFileSync(tombstonesIn(at.app.config.dataDir), "utf8")).toMatch(/\nasked \S{43} /);
});

test("a sign-in that is older than ten minutes is asked for anew first, and does nothing", async () => {
  await at.cookieFor(ana);
  at.setNow(new Date(someDay.getTime() + 11 * 60_000));
  expect(await read("/me/erase?lang=en")).toContain(words.prove);
  await at.post("/me/erase", {}, { as: ana });
  expect(await at.app.store.read.$count(at.app.store.tables.erasures)).toBe(0);
});

test("whoever waits is led to the way back from everywhere, sees public pages as a stranger, and can sign out", async () => {
  await at.post("/me/erase", {}, { as: ana });
  const own = [
    "/me",
    `/me/places/${place("tonight", "ana")}`,
    "/me/download",
    "/me/download/file",
    "/me/sign-ins",
    "/me/feed",
    "/organisations",
    `/cycles/${cycle("tonight")}`,
    `/meetings/${meeting("tonight", 4)}/run`,
  ];
  for (const path of own) expect(await leadsTo(path), path).toBe("/me/erase");
  const act = await at.post(`/me/places/${place("tonight", "ana")}/letter`, { body: "x" }, { as: ana });
  expect(act.headers.get("location")).toBe("/me/erase");
  expect((await at.get("/", { as: ana })).status).toBe(200);
  expect(await read("/sign-out?lang=en")).not.toContain("You are signed out");
  await at.post("/sign-out", {}, { as: ana });
  expect(await leadsTo("/me")).toMatch(/^\/sign-in/);
});

test("the letter takes it back without signing in, twice is once, and later it says when it was done", async () => {
  await at.post("/me/erase", {}, { as: ana });
  await at.pass();
  const link = await wayBackInLetter();
  expect(await read(`${link}?lang=en`, null)).toContain(words.waiting.act);
  expect((await at.post(link, {})).status).toBe(200);
  expect(await read(`${link}?lang=en`, null)).toContain(words.stay.back);
  expect((await at.post(link, {})).status).toBe(200);
  expect(await leadsTo("/me")).toBeNull();
  at.setNow(after(8));
  await at.pass();
  expect(await read(`${link}?lang=en`, null)).toContain(words.stay.back);
  expect((await at.get("/stay/anything")).status).toBe(410);
});

test("after seven days it is done: the link says so, nobody can sign in, and the log names nobody [D49]", async () => {
  await at.post("/me/erase", {}, { as: ana });
  await at.pass();
  const link = await wayBackInLetter();
  at.setNow(after(7.01));
  await at.pass();
  expect(await read(`${link}?lang=en`, null)).toContain("Nothing is left that could come back");
  expect((await at.post(link, {})).status).toBe(410);
  expect(await leadsTo("/me")).toMatch(/^\/sign-in/);
  const { store } = at.app;
  const left = [...(await store.read.select().from(store.tables.keptLetters))];
  expect(left.filter(({ toAddress }) => toAddress === "ana@example.org")).toEqual([]);
  const logged = at.logged.join("");
  for (const text of ["ana@example.org", "Ana", ana]) expect(logged).not.toContain(text);
  expect(readFileSync(tombstonesIn(at.app.config.dataDir), "utf8")).not.toContain(ana);
});

test("the only owner and who leads are told whom to name first, with the way there", async () => {
  const nadia = await (await at.get("/me/erase?lang=en", { as: person("nadia") })).text();
  expect(nadia).toContain("/members");
  const marc = await (await at.get("/me/erase?lang=en", { as: person("marc") })).text();
  expect(marc).toContain(`/cycles/${cycle("tonight")}/facilitators`);
  expect((await at.post("/me/erase", {}, { as: person("marc") })).status).toBe(422);
});
