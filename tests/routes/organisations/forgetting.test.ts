/** How long things are kept, as an owner sees and sets it, and as people read it [Y5]. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultPeriods, noticeDays } from "#app/domain/forgetting/periods.ts";
import { shortDay } from "#app/words/dates.ts";
import { forgettingWords } from "#app/words/organisations.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { someDay } from "#tests/support/stores.ts";

let at: TestApp;
const owner = person("nadia");
const path = `/organisations/${organisation()}/forgetting`;
const later = (days: number) => new Date(someDay.getTime() + days * 86_400_000);
const usual = Object.fromEntries(Object.entries(defaultPeriods("FR")).map(([kind, n]) => [kind, String(n)]));
const pageOf = async (answer: Response) => (await answer.text()).replace(/<!-- -->/g, "");
const hiddenIn = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

beforeAll(async () => {
  at = await openTestApp();
});
afterAll(() => at.close());

test("what has never been set says so, and from when on it holds", async () => {
  const page = await pageOf(await at.get(path, { as: owner }));
  expect(page).toContain(forgettingWords.fr.kinds.places.name);
  expect(page).toContain(shortDay("fr", "Europe/Paris", later(noticeDays), someDay));
  expect(page).toContain("CNIL");
});

test("days out of bounds come back as they were typed, with a sentence for each", async () => {
  const typed = { ...usual, notes: "7", steps: "many" };
  const answer = await at.post(`${path}/change`, typed, { as: owner });
  expect(answer.status).toBe(422);
  const page = await pageOf(answer);
  expect(page).toContain('value="many"');
  expect(page).toContain(forgettingWords.fr.errors["not-a-number"]);
  const short = await pageOf(await at.post(`${path}/change`, { ...usual, notes: "7" }, { as: owner }));
  expect(short).toContain('value="7"');
  expect(short).toContain(forgettingWords.fr.errors["too-short"]);
});

test("a shorter time is shown as counts first, holds once somebody says yes, and the night's report stands on the page", async () => {
  // Another house, because nobody stays signed in for so long.
  await at.close();
  at = await openTestApp();
  at.setNow(later(120));
  const { sessionNotes: n } = at.app.store.tables;
  const notes = await at.app.store.read.$count(n);
  expect(notes).toBeGreaterThan(0);
  const seen = hiddenIn(await pageOf(await at.get(`${path}/change`, { as: owner })), "seen");
  const form = { ...usual, notes: "30", seen };
  const asked = await at.post(`${path}/change`, form, { as: owner });
  expect(asked.status).toBe(200);
  const page = await pageOf(asked);
  expect(page).toContain(forgettingWords.fr.kinds.notes.count(notes));
  expect(await at.app.store.read.$count(at.app.store.tables.forgettingPeriods)).toBe(0);
  const agreed = hiddenIn(page, "agreed");
  const done = await at.post(`${path}/change`, { ...form, agreed }, { as: owner });
  expect(done.headers.get("location")).toBe(`${path}?said=saved`);
  await at.pass();
  const text = await at.app.store.read.select({ text: n.text }).from(n);
  expect(text.every((note) => note.text === null)).toBe(true);
  const after = await pageOf(await at.get(path, { as: owner }));
  expect(after).toContain(forgettingWords.fr.kinds.notes.count(notes));
});

test("a page that was opened before somebody else saved undoes nothing", async () => {
  const { audit: a } = at.app.store.tables;
  const old = { ...usual, notes: "700", seen: "seen-before-the-others" };
  expect((await at.post(`${path}/change`, old, { as: owner })).status).toBe(422);
  expect(await at.app.store.read.$count(a, eq(a.act, "periods changed"))).toBe(1);
});

test("the privacy page and a person's own page say the same days", async () => {
  for (const [page, as, language] of [
    ["/privacy", null, "fr"],
    ["/me/download", person("ana"), "en"],
  ] as const) {
    const shown = await pageOf(await at.get(page, { as, headers: { "Accept-Language": language } }));
    const words = forgettingWords[language];
    for (const said of [words.long("places", 365), words.kinds.audit.name])
      expect(shown.includes(said), `${page}: ${said}`).toBe(true);
  }
});
