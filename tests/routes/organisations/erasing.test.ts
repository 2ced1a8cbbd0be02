/** Staff have somebody erased who asked them to: the same sentences, the same letter, a line in the trail. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { letters } from "#app/words/letters.ts";
import { erasing } from "#app/words/me.ts";
import { staffErasing } from "#app/words/organisations.ts";
import { cycle, organisation, person, place } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { someDay } from "#tests/support/stores.ts";

let at: TestApp;
beforeAll(async () => {
  at = await openTestApp();
});
afterAll(() => at.close());

const words = staffErasing.en;
const nadia = person("nadia");
const pageOf = (name: "hugo" | "chloe", group: "open" | "tonight") =>
  `/cycles/${cycle(group)}/places/${place(group, name)}/erase`;

async function read(path: string): Promise<string> {
  const answer = await at.get(`${path}?lang=en`, { as: nadia });
  return (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

test("for somebody without an address staff read what goes, do it, see it waiting and take it back", async () => {
  const here = pageOf("hugo", "tonight");
  const page = await read(here);
  expect(page).toContain(erasing.en.stays);
  expect(page).toContain("They have no address");
  expect((await at.post(here, {}, { as: nadia })).headers.get("location")).toContain("?said=erasing");
  expect(await read(`/cycles/${cycle("tonight")}/roster`)).not.toContain("Hugo");
  expect(await read(here)).toContain(words.waiting.act);
  expect((await at.post(here, {}, { as: nadia })).headers.get("location")).toContain("?said=stays");
  expect(await read(`/cycles/${cycle("tonight")}/roster`)).toContain("Hugo");
});

test("somebody with an address gets the letter, and the trail says who began it", async () => {
  const here = pageOf("chloe", "tonight");
  await at.post(here, {}, { as: nadia });
  await at.pass();
  const { keptLetters: k, audit } = at.app.store.tables;
  const kept = await at.app.store.read.select().from(k).where(eq(k.toAddress, "chloe@example.org"));
  const told = letters.fr.erasureAsked({ when: "", groups: [], byStaff: true }, "");
  expect(kept.filter(({ subject }) => subject === told.subject)).toHaveLength(1);
  const lines = await at.app.store.read
    .select()
    .from(audit)
    .where(eq(audit.act, "erasure asked for somebody"));
  expect(lines.map(({ personId, subject }) => [personId, subject])).toContainEqual([nadia, person("chloe")]);
});

test("a colleague who leads dates ahead is not erased before somebody else is named; an old sign-in is asked for anew", async () => {
  const here = `/organisations/${organisation()}/members/${person("marc")}/erase`;
  expect(await read(here)).toContain(words.hindered["leads-ahead"]);
  expect((await at.post(here, {}, { as: nadia })).status).toBe(422);
  at.setNow(new Date(someDay.getTime() + 11 * 60_000));
  const other = `/cycles/${cycle("tonight")}/places/${place("tonight", "benoit")}/erase`;
  expect(await read(other)).toContain(words.prove);
  expect((await at.post(other, {}, { as: nadia })).headers.get("location")).toBe(other);
});
