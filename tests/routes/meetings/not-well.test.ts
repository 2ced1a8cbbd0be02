/** Somebody is not well: within one tap, for whoever leads, takes part or only reads Contact; numbers that dial [F18]. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { crisisEntries, verifyCrisisEntry } from "#db/people/crisis.server.ts";
import { meeting, organisation } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { ana, ledMeetingIn, marc, nadia, seat, sofia, textOf, tonight } from "./led-meeting.ts";

let app: TestApp;
beforeEach(async () => (app = await openTestApp()));
afterEach(() => app.close());

const html = async (path: string, as: string | null = null) => (await app.get(path, { as })).text();
const owner = nadia;

/** The page a link of these words leads to, from the page it stands on. */
async function oneTap(from: string, words: string, as: string | null): Promise<string> {
  const page = await html(from, as);
  const link = [...page.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].find(([, , text]) =>
    textOf(text ?? "").includes(words),
  );
  expect(link?.[1], `${from} has a link “${words}”`).toBeDefined();
  return link?.[1] ?? "";
}

test("it is the first thing in the bar of the run screen, before, during and after the meeting", async () => {
  const evening = ledMeetingIn(app);
  const path = `/meetings/${tonight}/not-well`;
  const first = async (as: string) =>
    /<header class="run-head"[\s\S]*?<a\b[^>]*href="([^"]*)"/.exec(
      await html(`/meetings/${tonight}/run`, as),
    )?.[1];
  expect(await first(sofia)).toBe(path);
  await evening.begin();
  expect(await first(marc)).toBe(path);
  await evening.press("close", { anyway: "yes" });
  expect(await first(sofia)).toBe(path);
  expect(await html(`/meetings/${tonight}/run`, sofia)).not.toContain('id="struggling"');
});

test("leaders find numbers that dial, the programme's own words, and the rest folded; in both languages", async () => {
  for (const [as, words] of [
    [sofia, ["Somebody is not well", "day and night", "Words from the programme", "It is something else"]],
    [marc, ["Quelqu’un ne va pas bien", "jour et nuit", "Les mots du programme", "C’est autre chose"]],
  ] as const) {
    const page = await html(`/meetings/${tonight}/not-well`, as);
    for (const word of words) expect(textOf(page)).toContain(word);
    expect(page).toContain('href="tel:3114"');
    expect(page).toContain('href="tel:15"');
    expect(page).toContain('<bdi lang="fr">SAMU (urgence médicale)</bdi>');
    expect(page.indexOf("tel:3114")).toBeLessThan(page.indexOf("ending your life"));
    expect(textOf(page)).toContain("somebody says that they do not want to live");
    expect(page).not.toMatch(/<form[^>]+action="\/meetings|<script(?![^>]*\/restored-)/);
  }
  expect((await app.get(`/meetings/${tonight}/not-well`, { as: ana })).status).toBe(404);
  expect((await app.get(`/meetings/${tonight}/not-well`, { as: nadia })).status).toBe(200);
});

test("the page is read in the reader's language, and only a service's name in its own", async () => {
  const page = await html(`/meetings/${tonight}/not-well`, sofia);
  const call = /<a class="call" href="tel:3114">[\s\S]*?<\/a>/.exec(page)?.[0] ?? "";
  expect(page).toMatch(/<html lang="en"/);
  expect([...call.matchAll(/lang="(\w+)"/g)].map(([, lang]) => lang)).toEqual(["fr"]);
  expect(call).toMatch(/<strong class="number"><bdi>3114<\/bdi><\/strong>/);
});

test("the word before a condition is in the language of the script, whoever reads", async () => {
  await ledMeetingIn(app).begin();
  for (const path of ["not-well", "run", "script", "rehearsal"]) {
    const page = await html(`/meetings/${tonight}/${path}`, marc);
    expect(page).toMatch(/<html lang="fr"/);
    expect(page).not.toContain('<span class="layer-word">Si</span>');
    if (path === "not-well" || path === "script")
      expect(page).toContain('<summary lang="en"><span class="layer-word">If</span>');
  }
});

test("participants are one tap away from it on every page of their own, with the numbers of their group's country [Y1]", async () => {
  for (const from of [
    "/me",
    `/me/places/${seat("ana")}`,
    `/me/places/${seat("ana")}/step`,
    `/me/places/${seat("ana")}/letter`,
  ])
    expect(await oneTap(from, "Somebody is not well", ana)).toBe("/not-well");
  const page = await html("/not-well", ana);
  expect(page).toContain("<title>Numbers to call");
  const [near = "", others = ""] = page.split("<details>");
  expect(textOf(near)).toContain("Call, in France");
  expect(near).toContain('href="tel:3114"');
  expect(near).not.toContain('href="tel:988"');
  expect(others).toContain('href="tel:988"');
  expect(others).toContain('href="tel:18662773553"');
  expect(textOf(near)).not.toContain("here as equals");
});

test("strangers reach it from Contact and from the first page; it tells nobody of which group anybody is", async () => {
  expect(await oneTap("/contact", "Somebody is not well", null)).toBe("/not-well");
  expect(await oneTap("/", "Somebody is not well", null)).toBe("/not-well");
  const page = await html("/not-well");
  expect(page).toContain('href="tel:3114"');
  expect(textOf(page)).not.toMatch(/Evening group|here as equals/);
  const french = textOf(await html("/not-well?lang=fr"));
  expect(french).toContain("Quelqu’un ne va pas bien");
  expect(french).toMatch(/Appeler\s: France/);
});

test("a number that nobody has checked says so, and one that was checked does not [Y1]", async () => {
  const { store, clock } = app.app;
  const entry = (await crisisEntries(store, organisation(), "FR")).find(({ number }) => number === "3114")!;
  const line = async () =>
    textOf(/<a class="call" href="tel:3114">[\s\S]*?<\/a>/.exec(await html("/not-well", ana))?.[0] ?? "");
  expect(await line()).toContain("nobody has checked this number lately");
  const on = clock.now().toISOString().slice(0, 10);
  await verifyCrisisEntry(
    store,
    { organisationId: organisation(), id: entry.id, by: owner, on },
    clock.now(),
  );
  expect(await line()).not.toContain("nobody has checked");
});

test("wherever a number stands it dials: the meeting's page, scripts, sheets, the directory", async () => {
  const first = meeting("tonight", 1);
  for (const path of [`/meetings/${tonight}`, `/meetings/${first}/script`, `/meetings/${first}/handouts`])
    expect(await html(path, sofia), path).toContain('href="tel:3114"');
  expect(await html(`/organisations/${organisation()}/crisis`, owner)).toContain('href="tel:3114"');
});
