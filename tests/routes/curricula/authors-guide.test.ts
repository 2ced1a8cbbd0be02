/** The guide for authors in the product: whole, in the language of whoever reads it, with its ten lines first. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { organisation, person } from "#db/cast/cast.server.ts";
import { openTestHouse } from "#tests/support/house.ts";
import type { TestHouse } from "#tests/support/house.ts";
import { textOf } from "../meetings/evening.ts";

const shelf = `/organisations/${organisation()}/curricula`;

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(() => house.close());

const page = async (path: string) => (await house.get(path, { as: person("sofia") })).text();

test.each([
  ["en", "Writing a programme", "Everybody could speak, or pass"],
  ["fr", "Écrire un programme", "Chaque personne a pu parler, ou passer son tour"],
])("whoever writes a programme finds the whole guide (%s)", async (language, title, tenth) => {
  const html = await page(`${shelf}/reference?lang=${language}`);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(textOf(html)).toContain(tenth);
  expect(html.indexOf("<pre>")).toBeLessThan(html.indexOf("<h2"));
  expect(html).not.toContain("README");
  const contents = [...html.matchAll(/<a href="#(guide-[^"]+)"/g)].map(([, id = ""]) => id);
  expect(contents.length).toBeGreaterThan(10);
  for (const id of contents) expect(html.split(` id="${id}"`), id).toHaveLength(2);
});

test("for French readers the checks speak French", async () => {
  const text = textOf(await page(`${shelf}/reference?lang=fr`));
  expect(text).toContain("Pour y remédier : Ajoutez-le sous ce nom exact, en minuscules.");
  expect(text).not.toContain("To mend it");
});

test("authors find the guide beside the import", async () => {
  expect(await page(shelf)).toContain(`href="${shelf}/reference"`);
});
