/** After the evenings: what the group’s page shows of them, and what belongs to the person who took part. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { figuresWords, cycleWords } from "#app/words/cycles.ts";
import { dataWords, me, places } from "#app/words/me.ts";
import { ownName } from "#app/words/language.ts";
import { letters } from "#app/words/letters.ts";
import { marks } from "#app/words/meetings.ts";
import { cycle, place } from "#db/cast/cast.server.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { letterTo } from "#tests/support/journey.ts";
import { startServer, type ServerProcess } from "#tests/support/server-process.ts";
import { be } from "#tests/support/people.ts";

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

for (const language of ["en", "fr"] as const)
  test(`the group’s page shows who came, how the shared goal went, planned and real minutes (${language})`, async () => {
    const words = figuresWords[language];
    const marc = await be(browser, "marc", { base: server.url, language });
    await marc.go(`/cycles/${cycle("finished")}`);
    for (const heading of [words.attendance, words.goal, words.minutes]) await marc.sees(heading);
    await marc.follow(cycleWords[language].figures);
    await marc.sees(words.parts(8));
    const rows = marc.page.getByRole("table", { name: words.attendance }).getByRole("row");
    expect(await rows.count()).toBe(1 + 8);
    expect(await marc.text()).not.toContain("Farid");
    await marc.leave();
  });

test("Ana sees her next meeting, her step, and where she was; nobody else’s", async () => {
  const ana = await be(browser, "ana", { base: server.url });
  await ana.sees(places.en.next);
  await ana.go(`/me/places/${place("tonight", "ana")}`);
  await ana.sees(places.en.dates);
  await ana.sees("Walk as far as the park");
  expect((await ana.text()).match(new RegExp(marks.en.here, "g"))?.length).toBeGreaterThanOrEqual(3);
  for (const other of ["Benoît", "Chloé", "Appeler mon frère"]) expect(await ana.text()).not.toContain(other);
  await ana.leave();
});

test("Ana changes her name for this group, what her calendar shows, and her language; the other group keeps the old name", async () => {
  const words = places.en.choices;
  const ana = await be(browser, "ana", { base: server.url });
  await ana.go(`/me/places/${place("tonight", "ana")}/settings`);
  await ana.fill(words.name, "Anouk 🌿");
  await ana.choose(words.calendarTitle, words.own);
  await ana.fill(words.ownTitle, "Pottery");
  await ana.choose(words.language, ownName("fr"));
  ana.language = "fr";
  await ana.press(words.save);
  await ana.sees(places.fr.said.settings);
  expect(await ana.page.getByLabel(places.fr.choices.ownTitle).inputValue()).toBe("Pottery");
  await ana.go(`/me/places/${place("open", "ana")}/settings`);
  expect(await ana.page.getByLabel(places.fr.choices.name).inputValue()).toBe("Ana");
  const dates = await ana.context.request.get(`/me/places/${place("tonight", "ana")}/dates.ics`);
  expect(await dates.text()).toContain("SUMMARY:Pottery");
  await ana.leave();
  const marc = await be(browser, "marc", { base: server.url, language: "en" });
  await marc.go(`/cycles/${cycle("tonight")}/roster`);
  await marc.sees("Anouk 🌿");
  await marc.leave();
});

test("Benoît takes everything that is held about him with him, and it is about him alone", async () => {
  const benoit = await be(browser, "benoit", { base: server.url, language: "fr" });
  await benoit.follow(me.fr.nav.data);
  await benoit.sees(dataWords.fr.lead);
  const file = await benoit.context.request.get("/me/download/file");
  expect(file.headers()["content-disposition"]).toContain(`${dataWords.fr.fileName}.json`);
  const held = await file.text();
  expect(held).toContain("Appeler mon frère");
  for (const other of ["Ana", "Chloé", "Walk as far", "chloe@example.org"]) expect(held).not.toContain(other);
  await benoit.leave();
});

test("Benoît gives his place back: a letter says so, his dates end, his history stays his", async () => {
  const benoit = await be(browser, "benoit", { base: server.url, language: "fr" });
  const own = `/me/places/${place("tonight", "benoit")}`;
  await benoit.go(own);
  await benoit.follow(places.fr.withdraw);
  await benoit.press(places.fr.leaving.button);
  await benoit.sees(places.fr.said.withdrawn);
  await benoit.sees(places.fr.history);
  expect(await benoit.text()).not.toContain("rue des Tilleuls");
  await letterTo(server.url, "b.g@example.org", letters.fr.withdrawn("", "").subject);
  await benoit.leave();
});
