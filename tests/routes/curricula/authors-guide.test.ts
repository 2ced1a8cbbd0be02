/** The guide for authors in the product: whole, in the language of whoever reads it, with its ten lines first. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { organisation, person } from "#db/cast/cast.server.ts";
import { ruleIds } from "#app/domain/curriculum/findings/register.ts";
import { guideFrom } from "#app/routes/curricula/checking/authors-guide.server.ts";
import { readReference } from "#app/server/curricula/reference-on-disk.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "../meetings/led-meeting.ts";

const shelf = `/organisations/${organisation()}/curricula`;

let app: TestApp;
beforeAll(async () => void (app = await openTestApp()));
afterAll(() => app.close());

const page = async (path: string) => (await app.get(path, { as: person("sofia") })).text();

test.each([
  ["en", "Writing a programme", "Everybody could speak, or pass"],
  ["fr", "Écrire un programme", "Chaque personne a pu parler, ou passer son tour"],
])("whoever writes a programme finds the whole guide (%s)", async (language, title, tenth) => {
  const html = await page(`${shelf}/reference?lang=${language}`);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(textOf(html)).toContain(tenth);
  expect(html.indexOf("<pre>")).toBeLessThan(html.indexOf("<h2"));
  expect(textOf(html)).not.toMatch(/In English|En français/);
  const contents = [...html.matchAll(/<a href="#(guide-[^"]+)"/g)].map(([, id = ""]) => id);
  expect(contents.length).toBeGreaterThan(10);
  for (const id of contents) expect(html.split(` id="${id}"`), id).toHaveLength(2);
});

test.each(["en", "fr"])(
  "its links lead to places of the page itself, with the reference in it (%s)",
  async (language) => {
    const html = await page(`${shelf}/reference?lang=${language}`);
    const guide = html.slice(html.indexOf('<div class="guide'), html.lastIndexOf("</dl>"));
    expect(guide).not.toMatch(/<a>|<a rel|href="[^#h]/);
    const inside = [...guide.matchAll(/ href="#([^"]+)"/g)].map(([, id = ""]) => id);
    expect(inside.filter((id) => id.startsWith("checks-")).length).toBeGreaterThan(20);
    expect(inside.filter((id) => id.startsWith("guide-")).length).toBeGreaterThan(20);
    for (const id of inside) expect(html.split(` id="${id}"`), id).toHaveLength(2);
  },
);

test("where an installation keeps no reference, every check is listed with its weight", () => {
  const guide = guideFrom({ start: "", pages: [], families: [] });
  expect(guide.html).toBeNull();
  expect(guide.families.flatMap(({ rules }) => rules.map(({ rule }) => rule))).toEqual(ruleIds);
  expect(guideFrom(readReference("en", "no-such-shelf"))).toEqual(guide);
});

test("for French readers the checks speak French", async () => {
  const text = textOf(await page(`${shelf}/reference?lang=fr`));
  expect(text).toContain("Pour y remédier : Ajoutez-le sous ce nom exact, en minuscules.");
  expect(text).not.toContain("To mend it");
});

test("authors find the guide beside the import", async () => {
  expect(await page(shelf)).toContain(`href="${shelf}/reference"`);
});
